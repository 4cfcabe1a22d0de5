package io.planwright.report.view;

/** The sections of the page, in their order. */
public enum Section {
  /** The plan on half a page. */
  SUMMARY("summary", "Summary"),
  /** What the data can bear. */
  QUALITY("quality", "Data quality"),
  /** Where revenue comes from. */
  MARKET("market", "Market"),
  /** Open deals by stage and age. */
  PIPELINE("pipeline", "Pipeline"),
  /** History and forecast. */
  FORECAST("forecast", "Forecast"),
  /** What the pipeline may bring, and how far to trust it. */
  PIPELINE_OUTLOOK("pipeline-outlook", "Pipeline outlook"),
  /** Goals and their SMART check. */
  GOALS("goals", "Goals"),
  /** Quotas by team and rep. */
  QUOTAS("quotas", "Quotas"),
  /** Where money and people go. */
  ALLOCATION("allocation", "Allocation"),
  /** SWOT factors and TOWS options. */
  STRATEGY("strategy", "Strategy"),
  /** Activities and the critical path. */
  SCHEDULE("schedule", "Schedule"),
  /** Who works on what and when. */
  WORK("work", "Work and people"),
  /** Power and interest. */
  STAKEHOLDERS("stakeholders", "Stakeholders"),
  /** Plan against actual, and pacing. */
  CONTROL("control", "Plan and actual"),
  /** How the results were made. */
  METHODS("methods", "Methods");

  private final String anchor;
  private final String title;

  Section(String anchor, String title) {
    this.anchor = anchor;
    this.title = title;
  }

  /**
   * Returns the id of the section on the page.
   *
   * @return lower-case letters
   */
  public String anchor() {
    return anchor;
  }

  /**
   * Returns the heading of the section.
   *
   * @return a title
   */
  public String title() {
    return title;
  }
}

package io.planwright.control.earned;

/** What the rest of the work is assumed to cost, when the cost of the whole is estimated. */
public enum EstimateLaw {
  /** As dear as the work so far: EAC = BAC / CPI. The usual law. */
  COST_INDEX("BAC / CPI"),
  /** As budgeted, the past being an exception: EAC = AC + BAC − EV. */
  AS_BUDGETED("AC + BAC − EV"),
  /**
   * As dear as the work so far, and dearer for being late, when lost time is bought back: EAC = AC
   * + (BAC − EV) / (CPI · SPI).
   */
  COST_AND_SCHEDULE_INDEX("AC + (BAC − EV) / (CPI · SPI)"),
  /** As newly estimated, activity by activity: EAC = AC + ETC. */
  BOTTOM_UP("AC + ETC of the activities");

  private final String formula;

  EstimateLaw(String formula) {
    this.formula = formula;
  }

  /**
   * The law as it is written.
   *
   * @return for example {@code BAC / CPI}
   */
  public String formula() {
    return formula;
  }
}

package io.planwright.report.page;

import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;

/** Whom to work on: the stakeholders of the plan, and the people of single deals. */
final class StakeholderSection implements SectionWriter {

  @Override
  public Section section() {
    return Section.STAKEHOLDERS;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.stakeholders().isEmpty() && report.people().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This plan names no stakeholders.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    if (!report.stakeholders().isEmpty()) {
      StakeholderMap.of("stakeholders-map", "Power and interest", report.stakeholders())
          .writeTo(html);
    }
    int number = 1;
    for (PeopleOutlook outlook : report.people()) {
      if (!outlook.statement().isBlank()) {
        html.element("p", outlook.deal() + ": " + outlook.statement());
      }
      new PeopleFigures(outlook, number++).writeTo(html);
    }
  }
}

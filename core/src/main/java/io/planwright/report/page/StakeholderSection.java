package io.planwright.report.page;

import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.NextStepRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.util.ArrayList;
import java.util.List;

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
    if (!report.people().isEmpty()) {
      html.open("div", "class", "deal").element("h3", "The deals at a glance");
      glance(report.people()).writeTo(html, "The deals at a glance");
      html.close();
    }
    if (!report.stakeholders().isEmpty()) {
      StakeholderMap.of("stakeholders-map", "Power and interest", report.stakeholders())
          .writeTo(html);
    }
    int number = 1;
    for (PeopleOutlook outlook : report.people()) {
      html.open("div", "class", "deal").element("h3", outlook.deal());
      if (!outlook.statement().isBlank()) {
        html.element("p", outlook.statement());
      }
      PeopleLists lists = new PeopleLists(outlook);
      lists.writeFirst(html);
      new PeopleFigures(outlook, number++).writeTo(html);
      lists.writeRest(html);
      html.close();
    }
  }

  /** One line a deal: how likely it is, on whom it turns, and what to do first. */
  private static DataTable glance(List<PeopleOutlook> deals) {
    List<List<String>> cells = new ArrayList<>();
    for (PeopleOutlook deal : deals) {
      cells.add(
          List.of(
              deal.deal(),
              deal.approval(),
              deal.voters().isEmpty() ? "" : deal.voters().get(0).name(),
              deal.steps().isEmpty() ? "" : sentence(deal.steps().get(0))));
    }
    return DataTable.of("Deal", "P(approve)", "Turns on", "Next step").withRows(cells);
  }

  private static String sentence(NextStepRow step) {
    return step.step()
        + ": "
        + step.person()
        + (step.owner().isEmpty() ? "" : ", by " + step.owner())
        + (step.due().isEmpty() ? "" : ", " + step.due());
  }
}

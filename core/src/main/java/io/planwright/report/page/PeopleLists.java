package io.planwright.report.page;

import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.NextStepRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.Stand;
import io.planwright.report.view.VoterRow;
import java.util.ArrayList;
import java.util.List;

/** The people of one deal in tables, each with what to take from it. */
final class PeopleLists {
  private final PeopleOutlook outlook;

  PeopleLists(PeopleOutlook outlook) {
    this.outlook = outlook;
  }

  /** What to do, on whom it turns, and who has a say. */
  void writeFirst(HtmlWriter html) {
    if (!outlook.steps().isEmpty()) {
      write(html, "What to do next", "", steps());
    }
    if (!outlook.voters().isEmpty()) {
      write(html, "How it is decided", decisionFinding(), decision());
    }
    if (!outlook.people().isEmpty()) {
      write(html, "Who has a say", registerFinding(), register());
    }
  }

  /** What else there is to know. */
  void writeRest(HtmlWriter html) {
    for (PeopleTable table : outlook.tables()) {
      DataTable cells =
          DataTable.of(table.topic().columns().toArray(String[]::new)).withRows(table.rows());
      write(html, table.topic().title(), table.advice(), cells);
    }
  }

  private void write(HtmlWriter html, String title, String finding, DataTable table) {
    html.element("h4", title);
    if (!finding.isBlank()) {
      html.element("p", finding, "class", "note");
    }
    if (!table.rows().isEmpty()) {
      table.writeTo(html, title + ": " + outlook.deal());
    }
  }

  private DataTable steps() {
    List<List<String>> cells = new ArrayList<>();
    for (NextStepRow step : outlook.steps()) {
      cells.add(
          List.of(
              step.step(),
              step.person(),
              step.owner(),
              step.due(),
              step.effort(),
              step.effect(),
              step.why()));
    }
    return DataTable.of("Step", "Person", "Who does it", "By", "Effort", "P(approve)", "Why")
        .withRows(cells);
  }

  private String decisionFinding() {
    VoterRow first = outlook.voters().get(0);
    return first.swing().isBlank()
        ? ""
        : "It turns on " + first.name() + ": a yes or a no is worth " + first.swing() + ".";
  }

  private DataTable decision() {
    List<List<String>> cells = new ArrayList<>();
    for (VoterRow voter : outlook.voters()) {
      cells.add(List.of(voter.name(), voter.chance(), voter.swing(), voter.power()));
    }
    return DataTable.of("Person", "#P(yes)", "#Swing of P(approve)", "#Power by the rule")
        .withRows(cells);
  }

  private String registerFinding() {
    List<String> unknown =
        outlook.people().stream()
            .filter(person -> person.now() == Stand.NOT_KNOWN)
            .map(PersonRow::name)
            .toList();
    return unknown.isEmpty()
        ? ""
        : "Where they stand is not known of "
            + String.join(", ", unknown)
            + ": ask before you plan with them.";
  }

  private DataTable register() {
    List<List<String>> cells = new ArrayList<>();
    for (PersonRow person : outlook.people()) {
      cells.add(
          List.of(
              person.name(),
              person.part(),
              orUnknown(person.power()),
              orUnknown(person.interest()),
              Words.of(person.now()),
              Words.of(person.wanted()),
              orUnknown(person.salience()),
              person.evidence()));
    }
    return DataTable.of(
            "Person", "Part", "Power", "Interest", "Now", "Wanted", "Salience", "Evidence")
        .withRows(cells);
  }

  private static String orUnknown(String value) {
    return value.isEmpty() ? "not known" : value;
  }
}

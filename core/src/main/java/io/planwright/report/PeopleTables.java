package io.planwright.report;

import static io.planwright.report.CsvCell.number;
import static io.planwright.report.CsvCell.text;

import io.planwright.report.view.NextStepRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PeopleTopic;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Stand;
import io.planwright.report.view.TieRow;
import io.planwright.report.view.VoterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The people of deals as tables; without them, they have headings only. */
final class PeopleTables {
  private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]+");

  private final List<PeopleOutlook> deals;

  PeopleTables(PlanReport report) {
    this.deals = report.people();
  }

  List<CsvTable> all() {
    List<CsvTable> tables = new ArrayList<>(List.of(people(), ties(), voters(), steps()));
    for (PeopleTopic topic : PeopleTopic.values()) {
      tables.add(topic(topic));
    }
    return tables;
  }

  private CsvTable people() {
    List<String> columns =
        List.of(
            "deal", "person", "part", "power", "interest", "now", "wanted", "salience", "evidence");
    return table("people", columns, PeopleOutlook::people, PeopleTables::cells);
  }

  private static List<CsvCell> cells(PersonRow row) {
    return List.of(
        text(row.name()),
        text(row.part()),
        text(row.power()),
        text(row.interest()),
        text(word(row.now())),
        text(word(row.wanted())),
        text(row.salience()),
        text(row.evidence()));
  }

  private static String word(Stand stand) {
    return stand.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private CsvTable ties() {
    List<String> columns = List.of("deal", "from", "to", "strength", "direction");
    return table("people-ties", columns, PeopleOutlook::ties, PeopleTables::cells);
  }

  private static List<CsvCell> cells(TieRow row) {
    return List.of(
        text(row.from()),
        text(row.to()),
        number(row.strength()),
        text(row.isFriendly() ? "towards" : "away"));
  }

  private CsvTable voters() {
    List<String> columns = List.of("deal", "person", "chance", "swing", "power");
    return table("people-decision", columns, PeopleOutlook::voters, PeopleTables::cells);
  }

  private static List<CsvCell> cells(VoterRow row) {
    return List.of(text(row.name()), text(row.chance()), text(row.swing()), text(row.power()));
  }

  private CsvTable steps() {
    List<String> columns =
        List.of("deal", "step", "person", "owner", "due", "effort", "effect", "why");
    return table("people-steps", columns, PeopleOutlook::steps, PeopleTables::cells);
  }

  private static List<CsvCell> cells(NextStepRow row) {
    return List.of(
        text(row.step()),
        text(row.person()),
        text(row.owner()),
        text(row.due()),
        text(row.effort()),
        text(row.effect()),
        text(row.why()));
  }

  private CsvTable topic(PeopleTopic topic) {
    List<String> columns = new ArrayList<>(List.of("deal"));
    for (String heading : topic.columns()) {
      String words = PUNCTUATION.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ");
      columns.add(words.strip().replace(' ', '_'));
    }
    String name = "people-" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return table(
        name,
        columns,
        deal ->
            deal.tables().stream()
                .filter(table -> table.topic() == topic)
                .flatMap(table -> table.rows().stream())
                .toList(),
        row -> row.stream().map(CsvCell::text).toList());
  }

  private <R> CsvTable table(
      String name,
      List<String> columns,
      Function<PeopleOutlook, List<R>> rows,
      Function<R, List<CsvCell>> cells) {
    List<List<CsvCell>> lines = new ArrayList<>();
    for (PeopleOutlook deal : deals) {
      for (R row : rows.apply(deal)) {
        List<CsvCell> line = new ArrayList<>();
        line.add(text(deal.deal()));
        line.addAll(cells.apply(row));
        lines.add(line);
      }
    }
    return new CsvTable(name, columns, lines);
  }
}

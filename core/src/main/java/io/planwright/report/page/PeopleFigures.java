package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.HeatChart;
import io.planwright.report.chart.NetworkChart;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.NextStepRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.Stand;
import io.planwright.report.view.TieRow;
import io.planwright.report.view.VoterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The people of one deal: their map, their network, how they stand, and how they decide. */
final class PeopleFigures {
  private static final List<Key> NETWORK_KEY =
      List.of(
          new Key(Shape.CIRCLE, "k good", "in favour"),
          new Key(Shape.BOX, "k total", "neutral"),
          new Key(Shape.BOX, "k quiet", "not known, or unaware (?)"),
          new Key(Shape.DIAMOND, "k bad", "against"),
          new Key(Shape.LINE, "tie w2", "moves"),
          new Key(Shape.LINE, "tie w2 foe", "moves the other way"));
  private static final List<Key> ENGAGEMENT_KEY =
      List.of(
          new Key(Shape.BOX, "heat5", "stands there now"),
          new Key(Shape.BOX, "heat2", "should come to stand there"),
          new Key(Shape.BOX, "flag", "has a way to go"));
  private static final double NOW = 1;
  private static final double WANTED = 0.16;

  private final PeopleOutlook outlook;
  private final int number;

  PeopleFigures(PeopleOutlook outlook, int number) {
    this.outlook = outlook;
    this.number = number;
  }

  void writeTo(HtmlWriter html) {
    if (!outlook.map().isEmpty()) {
      StakeholderMap.of(id("people-map"), "Power and interest: " + outlook.deal(), outlook.map())
          .writeTo(html);
    }
    if (!outlook.ties().isEmpty()) {
      network().writeTo(html);
    }
    if (!outlook.people().isEmpty()) {
      engagement().writeTo(html);
    }
    if (!outlook.voters().isEmpty()) {
      decision().writeTo(html, "How it is decided: " + outlook.deal());
    }
    if (!outlook.steps().isEmpty()) {
      steps().writeTo(html, "What to do next: " + outlook.deal());
    }
  }

  private String id(String figure) {
    return figure + "-" + number;
  }

  private Figure network() {
    List<String> names = outlook.people().stream().map(PersonRow::name).toList();
    List<NetworkChart.Node> nodes = outlook.people().stream().map(PeopleFigures::node).toList();
    List<NetworkChart.Tie> ties = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (TieRow tie : outlook.ties()) {
      ties.add(
          new NetworkChart.Tie(
              names.indexOf(tie.from()),
              names.indexOf(tie.to()),
              tie.strength(),
              tie.isFriendly()));
      cells.add(
          List.of(
              tie.from(),
              tie.to(),
              Figures.decimal(tie.strength()),
              tie.isFriendly() ? "towards" : "away"));
    }
    String finding =
        Words.count(ties.size(), "tie joins ", "ties join ") + names.size() + " people.";
    Caption caption =
        new Caption(
            id("people-network"), "Who moves whom: " + outlook.deal(), finding, NETWORK_KEY);
    DataTable table = DataTable.of("Who", "Moves", "#How strongly", "Towards or away");
    return new Figure(caption, new NetworkChart(nodes, ties), table.withRows(cells));
  }

  private static NetworkChart.Node node(PersonRow person) {
    return switch (person.now()) {
      case SUPPORTIVE, LEADING -> new NetworkChart.Node(person.name(), Tone.GOOD);
      case RESISTANT -> new NetworkChart.Node(person.name(), Tone.BAD);
      case NEUTRAL -> new NetworkChart.Node(person.name(), Tone.TOTAL);
      case UNAWARE, NOT_KNOWN -> new NetworkChart.Node(person.name() + " (?)", Tone.QUIET);
    };
  }

  private Figure engagement() {
    List<String> columns = new ArrayList<>();
    for (Stand stand : Stand.values()) {
      columns.add(word(stand));
    }
    List<HeatChart.Line> lines = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    int gaps = 0;
    for (PersonRow person : outlook.people()) {
      List<HeatChart.Cell> line = new ArrayList<>();
      for (Stand stand : Stand.values()) {
        line.add(cell(person, stand));
      }
      lines.add(new HeatChart.Line(person.name(), line));
      cells.add(
          List.of(
              person.name(),
              person.part(),
              person.power(),
              person.interest(),
              word(person.now()),
              word(person.wanted()),
              person.salience(),
              person.evidence()));
      gaps += hasGap(person) ? 1 : 0;
    }
    Caption caption =
        new Caption(
            id("people-engagement"),
            "How people stand: " + outlook.deal(),
            engagementFinding(gaps),
            ENGAGEMENT_KEY);
    DataTable table =
        DataTable.of(
            "Person", "Part", "Power", "Interest", "Now", "Wanted", "Salience", "Evidence");
    return new Figure(caption, new HeatChart(columns, lines), table.withRows(cells));
  }

  private String engagementFinding(int gaps) {
    long unknown =
        outlook.people().stream().filter(person -> person.now() == Stand.NOT_KNOWN).count();
    return gaps
        + " of "
        + outlook.people().size()
        + " have a way to go"
        + (unknown == 0 ? "." : "; of " + unknown + " it is not known where they stand.");
  }

  /** Whether a person stands lower than wanted; of whom that is not known, nothing is said. */
  private static boolean hasGap(PersonRow person) {
    return person.now() != Stand.NOT_KNOWN
        && person.wanted() != Stand.NOT_KNOWN
        && person.now().ordinal() < person.wanted().ordinal();
  }

  private static HeatChart.Cell cell(PersonRow person, Stand stand) {
    boolean isNow = person.now() == stand;
    boolean isWanted = person.wanted() == stand && stand != Stand.NOT_KNOWN;
    if (isNow && isWanted) {
      return new HeatChart.Cell(NOW, "now", "wanted", false);
    }
    if (isNow) {
      return new HeatChart.Cell(NOW, "now", "", hasGap(person));
    }
    return isWanted
        ? new HeatChart.Cell(WANTED, "wanted", "", false)
        : new HeatChart.Cell(0, "", "", false);
  }

  private static String word(Stand stand) {
    return stand.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private DataTable decision() {
    List<List<String>> cells = new ArrayList<>();
    for (VoterRow voter : outlook.voters()) {
      cells.add(List.of(voter.name(), voter.chance(), voter.swing(), voter.power()));
    }
    return DataTable.of("Person", "#P(yes)", "#Swing of P(approve)", "#Power by the rule")
        .withRows(cells);
  }

  private DataTable steps() {
    List<List<String>> cells = new ArrayList<>();
    for (NextStepRow step : outlook.steps()) {
      cells.add(List.of(step.step(), step.person(), step.effort(), step.effect(), step.why()));
    }
    return DataTable.of("Step", "Person", "Effort", "Effect", "Why").withRows(cells);
  }
}

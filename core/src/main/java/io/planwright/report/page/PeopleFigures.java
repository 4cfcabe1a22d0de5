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
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.Stand;
import io.planwright.report.view.TieRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one deal in pictures: their map, their network, and how they stand. */
final class PeopleFigures {
  private static final List<Key> NETWORK_KEY =
      List.of(
          new Key(Shape.CIRCLE, "k good", "in favour"),
          new Key(Shape.BOX, "k total", "neutral"),
          new Key(Shape.BOX, "k quiet", "not known, or unaware (?)"),
          new Key(Shape.DIAMOND, "k bad", "against"),
          new Key(Shape.LINE, "tie w2", "moves; the wider, the more"),
          new Key(Shape.LINE, "tie w2 foe", "moves the other way"));
  private static final List<Key> ENGAGEMENT_KEY =
      List.of(
          new Key(Shape.BOX, "heat5", "stands there now"),
          new Key(Shape.BOX, "heat2", "should come to stand there"),
          new Key(Shape.BOX, "flag", "has a way to go"));
  private static final String HEADING = "h4";
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
      map().writeTo(html, HEADING);
    }
    if (!outlook.ties().isEmpty()) {
      network().writeTo(html, HEADING);
    }
    if (!outlook.people().isEmpty()) {
      engagement().writeTo(html, HEADING);
    }
  }

  private String id(String figure) {
    return figure + "-" + number;
  }

  /** The map, in the same marks as the network; who is not on it is named. */
  private Figure map() {
    Map<String, Tone> tones = new HashMap<>();
    outlook.people().forEach(person -> tones.put(person.name(), tone(person.now())));
    List<String> placed = outlook.map().stream().map(StakeholderPoint::name).toList();
    List<String> missing =
        outlook.people().stream()
            .map(PersonRow::name)
            .filter(name -> !placed.contains(name))
            .toList();
    return StakeholderMap.of(
        id("people-map"), "Power and interest: " + outlook.deal(), outlook.map(), tones, missing);
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
    Tone tone = tone(person.now());
    return new NetworkChart.Node(person.name() + (tone == Tone.QUIET ? " (?)" : ""), tone);
  }

  private static Tone tone(Stand stand) {
    return switch (stand) {
      case SUPPORTIVE, LEADING -> Tone.GOOD;
      case RESISTANT -> Tone.BAD;
      case NEUTRAL -> Tone.TOTAL;
      case UNAWARE, NOT_KNOWN -> Tone.QUIET;
    };
  }

  private Figure engagement() {
    List<String> columns = new ArrayList<>();
    for (Stand stand : Stand.values()) {
      columns.add(heading(stand));
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
      cells.add(List.of(person.name(), Words.of(person.now()), Words.of(person.wanted())));
      gaps += hasGap(person) ? 1 : 0;
    }
    Caption caption =
        new Caption(
            id("people-engagement"),
            "How people stand: " + outlook.deal(),
            engagementFinding(gaps),
            ENGAGEMENT_KEY);
    DataTable table = DataTable.of("Person", "Now", "Wanted");
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

  /** A heading that may break on a phone. */
  private static String heading(Stand stand) {
    return switch (stand) {
      case UNAWARE -> "un\u00ADaware";
      case RESISTANT -> "resis\u00ADtant";
      case SUPPORTIVE -> "sup\u00ADportive";
      case NEUTRAL, LEADING, NOT_KNOWN -> Words.of(stand);
    };
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
        ? new HeatChart.Cell(WANTED, "", "wanted", false)
        : new HeatChart.Cell(0, "", "", false);
  }
}

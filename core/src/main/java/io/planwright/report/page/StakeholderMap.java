package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.MapChart;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.view.StakeholderPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The map of power and interest. */
final class StakeholderMap {
  private static final double LEANING = 0.2;
  private static final double HALF = 0.5;
  private static final List<String> QUARTERS =
      List.of("Keep satisfied", "Manage closely", "Monitor", "Keep informed");
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.CIRCLE, "k good", "in favour"),
          new Key(Shape.BOX, "k total", "neutral"),
          new Key(Shape.DIAMOND, "k bad", "against"));

  private StakeholderMap() {}

  /** The map of a plan: the attitude says who is in favour. */
  static Figure of(String id, String title, List<StakeholderPoint> people) {
    Map<String, Tone> tones = new HashMap<>();
    people.forEach(point -> tones.put(point.name(), tone(point.attitude())));
    return of(id, title, people, tones, List.of());
  }

  /**
   * A map whose marks are given by name, with the names of those whose place on it is not known.
   */
  static Figure of(
      String id,
      String title,
      List<StakeholderPoint> people,
      Map<String, Tone> tones,
      List<String> missing) {
    List<MapChart.Point> points = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (StakeholderPoint point : people) {
      Tone tone = tones.getOrDefault(point.name(), Tone.QUIET);
      points.add(new MapChart.Point(point.name(), point.interest(), point.power(), tone));
      cells.add(
          List.of(
              point.name(),
              point.role(),
              Figures.decimal(point.power()),
              Figures.decimal(point.interest()),
              Figures.decimal(point.attitude()),
              point.advice()));
    }
    String unplaced =
        missing.isEmpty()
            ? ""
            : " Not on the map, as too little is known: " + String.join(", ", missing) + ".";
    Caption caption = new Caption(id, title, finding(people, tones) + unplaced, KEY);
    DataTable table =
        DataTable.of("Person", "Role", "#Power", "#Interest", "#Attitude", "What to do next");
    return new Figure(
        caption, new MapChart("Interest", "Power", QUARTERS, points), table.withRows(cells));
  }

  private static String finding(List<StakeholderPoint> people, Map<String, Tone> tones) {
    List<StakeholderPoint> key =
        people.stream().filter(point -> point.power() >= HALF && point.interest() >= HALF).toList();
    List<String> against =
        key.stream()
            .map(StakeholderPoint::name)
            .filter(name -> tones.get(name) == Tone.BAD)
            .toList();
    String closely = key.size() + " of " + people.size() + " to be managed closely";
    return against.isEmpty()
        ? closely + ", none of them against."
        : closely + "; against: " + String.join(", ", against) + ".";
  }

  private static Tone tone(double attitude) {
    if (attitude > LEANING) {
      return Tone.GOOD;
    }
    return attitude < -LEANING ? Tone.BAD : Tone.TOTAL;
  }
}

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
import java.util.List;

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

  static Figure of(String id, String title, List<StakeholderPoint> people) {
    List<MapChart.Point> points = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (StakeholderPoint point : people) {
      points.add(
          new MapChart.Point(
              point.name(), point.interest(), point.power(), tone(point.attitude())));
      cells.add(
          List.of(
              point.name(),
              point.role(),
              Figures.decimal(point.power()),
              Figures.decimal(point.interest()),
              Figures.decimal(point.attitude()),
              point.advice()));
    }
    Caption caption = new Caption(id, title, finding(people), KEY);
    DataTable table =
        DataTable.of("Person", "Role", "#Power", "#Interest", "#Attitude", "What to do next");
    return new Figure(
        caption, new MapChart("Interest", "Power", QUARTERS, points), table.withRows(cells));
  }

  private static String finding(List<StakeholderPoint> people) {
    List<StakeholderPoint> key =
        people.stream().filter(point -> point.power() >= HALF && point.interest() >= HALF).toList();
    List<String> against =
        key.stream()
            .filter(point -> point.attitude() < -LEANING)
            .map(StakeholderPoint::name)
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

package io.planwright.report.page;

import io.planwright.money.Money;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.Tone;
import java.util.List;

/** Rows that compare what is reached with what is wanted. */
final class Bullets {
  private static final double NEARLY = 0.9;
  private static final List<Key> KEY =
      List.of(
          new Key(Shape.BOX, "k good", "reached, on pace"),
          new Key(Shape.BOX, "k warn", "less than 10\u00A0% behind"),
          new Key(Shape.BOX, "k bad", "further behind"),
          new Key(Shape.BOX, "range", "expected by now"),
          new Key(Shape.TICK, "tick", "whole target"));

  private Bullets() {}

  static List<Key> key() {
    return KEY;
  }

  static Row row(String name, Money wanted, Money expected, Money reached) {
    String value =
        wanted.isZero()
            ? Amounts.brief(reached) + ", no target"
            : Amounts.share(reached, wanted) + " of " + Amounts.brief(wanted);
    return new Row(
        name,
        value,
        new Mark.Bullet(
            reached.toDouble(),
            expected.toDouble(),
            wanted.toDouble(),
            tone(reached.toDouble(), expected.toDouble())));
  }

  private static Tone tone(double reached, double expected) {
    if (reached >= expected) {
      return Tone.GOOD;
    }
    return reached >= NEARLY * expected ? Tone.WARN : Tone.BAD;
  }
}

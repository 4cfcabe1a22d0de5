package io.planwright.report.page;

import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.Figures;
import io.planwright.report.view.WaterfallStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps from one total to another, with the running total before and after each.
 *
 * <p>Where the changes would be slivers beside the totals, the axis is cut: then a total is a point
 * and not a bar, because the length of a bar must not lie.
 */
final class Waterfall {
  private static final double SLIVERS = 0.2;
  private static final double AIR = 0.15;
  private static final int TICKS = 4;

  private final List<WaterfallStep> steps;
  private final List<double[]> spans = new ArrayList<>();
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  private Waterfall(List<WaterfallStep> steps) {
    this.steps = steps;
  }

  static Waterfall of(List<WaterfallStep> steps) {
    Waterfall waterfall = new Waterfall(steps);
    double running = 0;
    for (WaterfallStep step : steps) {
      double amount = step.amount().toDouble();
      double from = step.total() ? amount : running;
      running = step.total() ? amount : running + amount;
      waterfall.spans.add(new double[] {from, running});
      waterfall.low = Math.min(waterfall.low, Math.min(from, running));
      waterfall.high = Math.max(waterfall.high, Math.max(from, running));
    }
    return waterfall;
  }

  boolean isZoomed() {
    return low > 0 && high > low && high - low < SLIVERS * high;
  }

  RowChart chart() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      rows.add(row(steps.get(i), spans.get(i)));
    }
    double air = (high - low) * AIR;
    Ruler ruler =
        isZoomed() ? Ruler.spanning(low - air, high + air, TICKS, Figures::position) : Ruler.NONE;
    return new RowChart(rows, ruler);
  }

  private Row row(WaterfallStep step, double[] span) {
    double amount = step.amount().toDouble();
    if (!step.total()) {
      Tone tone = amount < 0 ? Tone.BAD : Tone.GOOD;
      return new Row(
          step.label(), Figures.briefSigned(amount), new Mark.Step(span[0], span[1], tone));
    }
    Mark mark =
        isZoomed() ? new Mark.Milestone(amount, Tone.TOTAL) : new Mark.Step(0, amount, Tone.TOTAL);
    return new Row(step.label(), Figures.brief(amount), mark);
  }
}

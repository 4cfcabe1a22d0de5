package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.allocation.response.TabulatedCurve;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * One line's curves on a grid of spends, from which any weighted sum of them is tabulated with what
 * it may bring between the points added: a curve that the sum nowhere passes.
 */
final class UpperTable {

  private static final int POINTS = 600;
  private static final int SMALL_POINTS = 40;
  private static final int MOST_STEPS = 4_000;

  private final double[] spends;

  /** By scenario, the response at each point and the most by which it passes the chord after it. */
  private final double[][] responses;

  private final double[][] excess;

  UpperTable(ResponseLine line, ResponseCurve[] curves, double budget) {
    this.spends = grid(line, curves, budget);
    this.responses = new double[curves.length][spends.length];
    this.excess = new double[curves.length][];
    boolean isStepped =
        line.step() > 0 && Math.min(line.ceiling(), budget) / line.step() < MOST_STEPS;
    for (int s = 0; s < curves.length; s++) {
      for (int k = 0; k < spends.length; k++) {
        responses[s][k] = curves[s].response(spends[k]);
      }
      excess[s] = isStepped ? new double[spends.length] : excess(curves[s], responses[s]);
    }
  }

  private static double[] grid(ResponseLine line, ResponseCurve[] curves, double budget) {
    double high = Math.min(line.ceiling(), budget);
    TreeSet<Double> points = new TreeSet<>();
    points.add(0.0);
    if (line.step() > 0 && high / line.step() < MOST_STEPS) {
      for (int k = 1; k * line.step() <= high * (1 + 1e-12); k++) {
        points.add(k * line.step());
      }
      return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
    for (int k = 1; k <= POINTS; k++) {
      points.add(high * k / POINTS);
    }
    for (int k = 1; k <= SMALL_POINTS; k++) {
      points.add(high / POINTS * Math.pow(0.7, k));
    }
    for (double limit : new double[] {line.floor(), line.minimum()}) {
      points.add(Math.min(limit, high));
    }
    for (ResponseCurve curve : curves) {
      if (curve instanceof TabulatedCurve table && curves.length * table.spends().length <= 4_000) {
        Arrays.stream(table.spends()).filter(x -> x < high).forEach(points::add);
      }
    }
    return points.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double[] excess(ResponseCurve curve, double[] at) {
    double[] result = new double[spends.length];
    double inflection = curve.inflection();
    boolean isTable = curve instanceof TabulatedCurve;
    for (int k = 0; k + 1 < spends.length; k++) {
      double from = spends[k];
      double to = spends[k + 1];
      double rise = at[k + 1] - at[k];
      double chord = rise / (to - from);
      if (isTable) {
        result[k] = isStraight((TabulatedCurve) curve, from, to) ? 0 : rise;
      } else if (from >= inflection) {
        double first = curve.slope(from);
        double last = curve.slope(to);
        double over = Math.max(0, first - chord);
        double under = Math.max(0, chord - last);
        double sum = over + under;
        result[k] = sum > 0 ? Math.min(rise, (to - from) * (over / sum) * under) : 0;
      } else if (to > inflection) {
        double steepest = curve.slope(inflection);
        result[k] = steepest > chord ? rise * (1 - chord / steepest) : 0;
      }
    }
    return result;
  }

  private static boolean isStraight(TabulatedCurve table, double from, double to) {
    for (double corner : table.spends()) {
      if (corner > from && corner < to) {
        return false;
      }
    }
    return true;
  }

  /** A table that is nowhere below the weighted sum of the curves. */
  TabulatedCurve above(double[] weights) {
    double[] sum = new double[spends.length];
    double[] over = new double[spends.length];
    for (int s = 0; s < weights.length; s++) {
      for (int k = 0; k < sum.length && weights[s] > 0; k++) {
        sum[k] += weights[s] * responses[s][k];
        over[k] += weights[s] * excess[s][k];
      }
    }
    for (int k = 0; k < sum.length; k++) {
      double before = k == 0 ? 0 : over[k - 1];
      sum[k] += Math.max(before, over[k]);
      sum[k] = k == 0 ? sum[k] : Math.max(sum[k], sum[k - 1]);
    }
    return new TabulatedCurve(spends, sum);
  }
}

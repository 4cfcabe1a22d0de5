package io.planwright.forecasting.preparation;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.LineMinimum;
import io.planwright.forecasting.internal.numeric.PowerTransform;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Estimates of the power of a {@link BoxCox} transformation. */
final class BoxCoxEstimates {

  private static final double LOWEST = -1;
  private static final double HIGHEST = 2;
  private static final double TOLERANCE = 1e-6;

  /** Starting points of the search, so that a second valley is not missed. */
  private static final int STARTS = 6;

  private BoxCoxEstimates() {}

  static Answer<BoxCox> guerrero(TimeSeries series) {
    double[] values = series.toArray();
    String lack = lackOfPositives(values);
    int period = Math.max(2, series.axis().seasonLength());
    double unit = lack.isEmpty() ? geometricMean(values) : 1;
    SpreadByLevel groups = SpreadByLevel.of(values, unit, period);
    if (lack.isEmpty() && groups.count() < 2) {
      lack = groups.count() + " such seasons";
    }
    if (!lack.isEmpty()) {
      return lacking("at least 2 whole seasons of positive values that are not all equal", lack);
    }
    return Answer.known(new BoxCox(least(groups::variation), unit));
  }

  static Answer<BoxCox> profileLikelihood(TimeSeries series) {
    double[] values = series.toArray();
    int period = series.axis().seasonLength();
    String lack = lackOfPositives(values);
    int observed = Order.present(values).length;
    if (lack.isEmpty() && observed < period + 3L) {
      lack = observed + " observed values";
    }
    double[] logarithms = new double[values.length];
    double unit = lack.isEmpty() ? geometricMean(values) : 1;
    for (int t = 0; t < values.length; t++) {
      logarithms[t] = Math.log(values[t]) - Math.log(unit);
    }
    TrendAndSeason line = new TrendAndSeason(values.length, period);
    if (lack.isEmpty() && !(line.squares(logarithms) > 0)) {
      lack = "no deviation from a straight line and season";
    }
    if (!lack.isEmpty()) {
      return lacking("at least " + (period + 3L) + " positive values that vary", lack);
    }
    double[] work = new double[values.length];
    // The mean of the logarithms is 0, so that the squares of all powers are comparable.
    DoubleUnaryOperator squares =
        lambda -> {
          for (int t = 0; t < work.length; t++) {
            work[t] = PowerTransform.ofLogarithm(logarithms[t], lambda);
          }
          return Math.log(line.squares(work));
        };
    return Answer.known(new BoxCox(least(squares), unit));
  }

  static double least(DoubleUnaryOperator objective) {
    double best = 1;
    double bestValue = objective.applyAsDouble(1);
    double width = (HIGHEST - LOWEST) / STARTS;
    for (int k = 0; k < STARTS; k++) {
      double low = LOWEST + k * width;
      LineMinimum found = LineMinimum.between(objective, low, low + width, TOLERANCE);
      if (found.value() < bestValue) {
        best = found.point();
        bestValue = found.value();
      }
    }
    return best;
  }

  static double geometricMean(double[] values) {
    double sum = 0;
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += Math.log(value);
        count++;
      }
    }
    return Math.max(Double.MIN_NORMAL, Math.min(Double.MAX_VALUE, Math.exp(sum / count)));
  }

  /** Says what is wrong, or nothing. */
  private static String lackOfPositives(double[] values) {
    int observed = 0;
    for (double value : values) {
      if (value <= 0) {
        return "a value of " + value;
      }
      observed += Double.isNaN(value) ? 0 : 1;
    }
    return observed == 0 ? "no observed value" : "";
  }

  private static Answer<BoxCox> lacking(String needed, String found) {
    return Answer.insufficient(
        "Box-Cox transformation", needed, found, "Leave the values as they are.");
  }

  /** Least squares of a straight line and one level for each position of the season. */
  private static final class TrendAndSeason {

    private final int size;
    private final int period;
    private final double[] sums;
    private final double[] positions;
    private final int[] counts;

    TrendAndSeason(int size, int period) {
      this.size = size;
      this.period = Math.max(1, period);
      sums = new double[Math.min(this.period, Math.max(1, size))];
      positions = new double[sums.length];
      counts = new int[sums.length];
    }

    /** The sum of squares that line and season leave; values NaN at gaps. */
    double squares(double[] values) {
      Arrays.fill(sums, 0);
      Arrays.fill(positions, 0);
      Arrays.fill(counts, 0);
      for (int t = 0; t < size; t++) {
        if (!Double.isNaN(values[t])) {
          sums[t % period] += values[t];
          positions[t % period] += t;
          counts[t % period]++;
        }
      }
      double products = 0;
      double spread = 0;
      double squares = 0;
      for (int t = 0; t < size; t++) {
        if (!Double.isNaN(values[t])) {
          int phase = t % period;
          double value = values[t] - sums[phase] / counts[phase];
          double position = t - positions[phase] / counts[phase];
          products += value * position;
          spread += position * position;
          squares += value * value;
        }
      }
      double slope = spread > 0 ? products / spread : 0;
      double left = squares - slope * products;
      return left > 1e-14 * squares ? left : 0;
    }
  }
}

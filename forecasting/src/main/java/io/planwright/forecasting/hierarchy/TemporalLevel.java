package io.planwright.forecasting.hierarchy;

import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.FittedModel;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A series over longer periods, with a model of its own.
 *
 * @param period the length of its periods in positions of the series
 * @param model the model of the periods that have ended
 */
record TemporalLevel(int period, FittedModel model) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The sums of whole periods.
   *
   * @param values positions from the start of a period on
   */
  double[] sums(double[] values) {
    double[] sums = new double[values.length / period];
    for (int i = 0; i < sums.length * period; i++) {
      sums[i / period] += values[i];
    }
    return sums;
  }

  /** The model after the periods that further values complete. */
  TemporalLevel after(double[] running, double[] further) {
    double[] all = NumericHistory.followedBy(running, further);
    double[] sums = sums(all);
    int known = running.length / period;
    return new TemporalLevel(period, model.update(Arrays.copyOfRange(sums, known, sums.length)));
  }

  /**
   * What is expected of the running cycles: the sums of the periods that have ended, and forecasts.
   *
   * @param running the positions of the first cycle that have passed
   * @param count how many periods
   */
  double[] expected(double[] running, int count) {
    double[] expected = Arrays.copyOf(sums(running), count);
    int known = running.length / period;
    if (known < count) {
      List<Double> points = model.forecast(count - known).points();
      for (int i = known; i < count; i++) {
        expected[i] = points.get(i - known);
      }
    }
    return expected;
  }
}

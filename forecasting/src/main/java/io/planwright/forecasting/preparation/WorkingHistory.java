package io.planwright.forecasting.preparation;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.series.TimeSeries;

/**
 * A history as the checks look at it: in a unit that keeps it near 1, over its calendar factors.
 *
 * @param series the history as given
 * @param unit a power of two
 * @param factors the calendar factor of each position, 1 where nothing is adjusted
 * @param values the values, NaN at gaps
 */
record WorkingHistory(TimeSeries series, double unit, double[] factors, double[] values) {

  static WorkingHistory of(TimeSeries series, double[] factors) {
    double[] values = series.toArray();
    double unit = Magnitude.unit(Magnitude.largest(values));
    for (int t = 0; t < values.length; t++) {
      values[t] = values[t] / unit / factors[t];
    }
    return new WorkingHistory(series, unit, factors, values);
  }

  int size() {
    return values.length;
  }

  int period() {
    return series.axis().seasonLength();
  }

  /** A working value in the unit of the history, the calendar included. */
  double original(double value, int position) {
    return Steps.held(value * factors[position] * unit);
  }

  /** A working value in the unit of the history, over its calendar factor. */
  double adjusted(double value) {
    return Steps.held(value * unit);
  }

  String label(int position) {
    return series.axis().label(position);
  }

  /** A difference or a value in words, in the unit of the history. */
  String words(double value) {
    return "%.6g %s".formatted(adjusted(value), series.unit());
  }
}

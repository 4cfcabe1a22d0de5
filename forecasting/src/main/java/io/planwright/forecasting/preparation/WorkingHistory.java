package io.planwright.forecasting.preparation;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.series.TimeSeries;
import java.util.Locale;

/**
 * A history as the checks look at it: in a unit that keeps it near 1, over its calendar factors, in
 * logarithms where its season multiplies.
 *
 * @param series the history as given
 * @param unit a power of two
 * @param factors the calendar factor of each position, 1 where nothing is adjusted
 * @param logarithmic whether the values are logarithms
 * @param values the values, NaN at gaps
 */
record WorkingHistory(
    TimeSeries series, double unit, double[] factors, boolean logarithmic, double[] values) {

  static WorkingHistory of(TimeSeries series, double[] factors) {
    double[] values = series.toArray();
    double unit = Magnitude.unit(Magnitude.largest(values));
    for (int t = 0; t < values.length; t++) {
      values[t] = values[t] / unit / factors[t];
    }
    return new WorkingHistory(series, unit, factors, false, values);
  }

  /** In logarithms. */
  WorkingHistory inLogarithms() {
    return new WorkingHistory(series, unit, factors, true, logarithms(values));
  }

  /** Whether no value is zero or less. */
  boolean positive() {
    for (double value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  static double[] logarithms(double[] values) {
    double[] logarithms = new double[values.length];
    for (int t = 0; t < logarithms.length; t++) {
      logarithms[t] = Math.log(values[t]);
    }
    return logarithms;
  }

  int size() {
    return values.length;
  }

  int period() {
    return series.axis().seasonLength();
  }

  /** Whether interpolated values must not fall below zero. */
  boolean notNegative() {
    for (double value : values) {
      if (value < 0) {
        return false;
      }
    }
    return !logarithmic;
  }

  /** A working value that is no logarithm. */
  double plain(double value) {
    return logarithmic ? Math.exp(value) : value;
  }

  /** A working value in the unit of the history, the calendar included. */
  double original(double value, int position) {
    return Steps.held(plain(value) * factors[position] * unit);
  }

  /** A working value in the unit of the history, over its calendar factor. */
  double adjusted(double value) {
    return Steps.held(plain(value) * unit);
  }

  String label(int position) {
    return series.axis().label(position);
  }

  /** The label of one position, or of the first and the last of several. */
  String label(int first, int last) {
    return first == last ? label(first) : label(first) + " to " + label(last);
  }

  /** A value in words, in the unit of the history. */
  String words(double value) {
    return amount(adjusted(value));
  }

  /** A difference of working values: in the unit of the history, or the factor that it is. */
  double distance(double difference) {
    return logarithmic ? Steps.held(Math.exp(difference)) : Steps.held(difference * unit);
  }

  /** A difference in words. */
  String distanceWords(double difference) {
    return logarithmic
        ? words("a factor of %.4g", distance(difference))
        : amount(distance(difference));
  }

  /** An amount of the history's unit in words. */
  String amount(double amount) {
    return words("%.6g ", amount) + series.unit();
  }

  /** Text with numbers, the same in every country. */
  static String words(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}

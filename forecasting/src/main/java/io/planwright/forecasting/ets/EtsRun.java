package io.planwright.forecasting.ets;

import java.util.Arrays;

/**
 * A model's way through a history, in units of the history.
 *
 * @param expected the one-step forecasts, NaN before the estimated part
 * @param level the level before each value
 * @param trend what the trend adds to the level, or by what factor it multiplies it
 * @param season what the season adds, or its factor
 * @param end the states after the last observed value
 * @param trailingGaps the periods after it
 * @param squares the sum of the squared errors, relative ones for a multiplicative error
 */
record EtsRun(
    double[] expected,
    double[] level,
    double[] trend,
    double[] season,
    EtsStates end,
    int trailingGaps,
    double squares) {

  static EtsRun of(EtsFit fit, double[] values, int first, double scale) {
    EtsForm form = fit.form();
    int n = values.length;
    double[] expected = nothing(n);
    double[] level = nothing(n);
    double[] trend = nothing(n);
    double[] season = nothing(n);
    int last = n - 1;
    while (last > first && Double.isNaN(values[last])) {
      last--;
    }
    boolean relative = form.error() == ErrorType.MULTIPLICATIVE;
    double slopeScale = form.trend().isMultiplicative() ? 1 : scale;
    double seasonScale = form.season() == SeasonType.MULTIPLICATIVE ? 1 : scale;
    EtsStates end = new EtsStates(form);
    EtsStates states = new EtsStates(form);
    states.start(form, fit.smoothing(), fit.x());
    double squares = 0;
    for (int t = first; t < n; t++) {
      level[t] = states.level * scale;
      season[t] = states.seasons[states.turn] * seasonScale;
      double next = states.expected();
      trend[t] = states.carried() * slopeScale;
      expected[t] = next * scale;
      double value = values[t] / scale;
      if (Double.isNaN(value)) {
        states.skip();
      } else {
        double error = relative ? (value - next) / next : value - next;
        squares += error * error;
        states.absorbOrSkip(value);
      }
      if (t == last) {
        end.copyOf(states);
      }
    }
    return new EtsRun(expected, level, trend, season, end, n - 1 - last, squares);
  }

  private static double[] nothing(int n) {
    double[] values = new double[n];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}

package io.planwright.forecasting.tbats;

/** What stands for the gaps while the search looks at the history. */
final class GapFill {

  private GapFill() {}

  /** Straight lines between the observed values, the last one after them. */
  static double[] linear(double[] values, int from) {
    double[] fill = new double[values.length - from];
    int last = 0;
    for (int t = 0; t < fill.length; t++) {
      double value = values[from + t];
      if (Double.isNaN(value)) {
        fill[t] = fill[last];
        continue;
      }
      fill[t] = value;
      for (int gap = last + 1; gap < t; gap++) {
        double share = (gap - last) / (double) (t - last);
        fill[gap] = (1 - share) * fill[last] + share * value;
      }
      last = t;
    }
    return fill;
  }

  /** What a model expects there, so that the filled values err by nothing. */
  static double[] expected(TbatsModel model) {
    double[] fitted = model.fitted();
    double[] fill = new double[fitted.length - model.from()];
    double last = Math.max(model.scale().floor(), 0);
    for (int t = 0; t < fill.length; t++) {
      double value = model.history()[model.from() + t];
      double known = Double.isNaN(value) ? fitted[model.from() + t] : value;
      fill[t] = model.scale().positive() ? Math.max(known, last) : known;
    }
    return fill;
  }
}

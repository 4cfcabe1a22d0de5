package io.planwright.forecasting.regression;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A linear predictor around the average row of its fit: base + Σ slope · (value − mean). Sums never
 * leave the range of a double: they stop at its ends.
 *
 * @param names the regressors
 * @param base the predictor of the average row
 * @param slopes one a regressor, 0 for those that were left out
 * @param means of the regressors over the rows of the fit
 */
record CentredLine(List<String> names, double base, List<Double> slopes, List<Double> means)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  double[] values(Regressors regressors) {
    double[][] columns = regressors.inOrderOf(names);
    double[] values = new double[regressors.rows()];
    for (int i = 0; i < values.length; i++) {
      values[i] = base;
    }
    for (int j = 0; j < columns.length; j++) {
      double slope = slopes.get(j);
      double mean = means.get(j);
      double[] column = columns[j];
      for (int i = 0; i < values.length; i++) {
        values[i] = bounded(values[i] + share(slope, column[i], mean));
      }
    }
    return values;
  }

  private static double share(double slope, double value, double mean) {
    return bounded(2 * (slope * (value / 2 - mean / 2)));
  }

  private static double bounded(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }

  Explanation explanation(Regressors regressors, int row, String figure) {
    Require.between(row, 0, regressors.rows() - 1, "row", "Count the rows from 0.");
    double[][] columns = regressors.inOrderOf(names);
    List<Reason> reasons = new ArrayList<>();
    double sum = base;
    for (int j = 0; j < columns.length; j++) {
      double value = columns[j][row];
      double share = share(slopes.get(j), value, means.get(j));
      sum = bounded(sum + share);
      reasons.add(
          new Reason(
              names.get(j),
              share,
              text(value) + ", " + text(means.get(j)) + " on average: " + signed(share)));
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
    return new Explanation(
        figure + " of " + text(sum) + ", against " + text(base) + " in the average row", reasons);
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.4g", value);
  }
}

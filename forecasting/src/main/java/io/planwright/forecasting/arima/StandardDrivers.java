package io.planwright.forecasting.arima;

import java.io.Serializable;

/**
 * Estimated effects of drivers.
 *
 * @param table the drivers
 * @param means what was taken off each column
 * @param units what each was divided by then
 * @param effects of the columns after that, in units of the fit
 * @param covariance of these effects, row-major
 * @param scale what one unit of the fit is in units of the history
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record StandardDrivers(
    DriverTable table,
    double[] means,
    double[] units,
    double[] effects,
    double[] covariance,
    double scale)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The share of each column in the figure, against its average. */
  double[][] shares(int origin, int from, int to) {
    double[][] shares = standard(origin, from, to);
    for (int j = 0; j < shares.length; j++) {
      for (int t = 0; t < shares[j].length; t++) {
        shares[j][t] *= effects[j] * scale;
      }
    }
    return shares;
  }

  /** The share of all columns together. */
  double[] share(int origin, int from, int to) {
    double[] share = DriverTable.effect(standard(origin, from, to), effects);
    for (int t = 0; t < share.length; t++) {
      share[t] *= scale;
    }
    return share;
  }

  private double[][] standard(int origin, int from, int to) {
    double[][] columns = table.values(origin, from, to);
    for (int j = 0; j < columns.length; j++) {
      columns[j] = columns[j].clone();
      for (int t = 0; t < columns[j].length; t++) {
        columns[j][t] = (columns[j][t] - means[j]) / units[j];
      }
    }
    return columns;
  }

  /**
   * How far the shares of future positions may lie off, because the effects are estimated and
   * drivers may be forecast.
   *
   * @param reference the position whose share the model has seen, or −1 for the average
   */
  double[] deviations(int origin, int horizon, int reference) {
    double[][] future = standard(origin, origin, origin + horizon);
    double[][] spread = table.deviations(origin, origin, origin + horizon);
    double[] seen = new double[effects.length];
    if (reference >= 0) {
      double[][] then = standard(origin, reference, reference + 1);
      for (int j = 0; j < seen.length; j++) {
        seen[j] = then[j][0];
      }
    }
    double[] deviations = new double[horizon];
    for (int t = 0; t < horizon; t++) {
      double variance = 0;
      for (int i = 0; i < seen.length; i++) {
        for (int j = 0; j < seen.length; j++) {
          variance +=
              (future[i][t] - seen[i]) * covariance[i * seen.length + j] * (future[j][t] - seen[j]);
        }
        double own = effects[i] * spread[i][t] / units[i];
        variance += own * own;
      }
      deviations[t] = Math.sqrt(Math.max(0, variance)) * scale;
    }
    return deviations;
  }
}

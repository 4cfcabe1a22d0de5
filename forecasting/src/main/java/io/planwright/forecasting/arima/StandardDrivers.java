package io.planwright.forecasting.arima;

import io.planwright.forecasting.driver.Driver;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

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
   * drivers may be forecast. An error of an effect has been in the past shares too, and so in what
   * the model of the rest carries on.
   *
   * @param carried what the model of the rest would expect to follow a column
   */
  double[] deviations(int origin, int horizon, UnaryOperator<double[]> carried) {
    int k = effects.length;
    double[][] past = standard(origin, 0, origin);
    double[][] future = standard(origin, origin, origin + horizon);
    double[][] spread = table.deviations(origin, origin, origin + horizon);
    for (int j = 0; j < k; j++) {
      double[] known = carried.apply(past[j]);
      for (int t = 0; t < horizon; t++) {
        future[j][t] -= known[t];
      }
    }
    double[] deviations = new double[horizon];
    for (int t = 0; t < horizon; t++) {
      double variance = 0;
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          variance += future[i][t] * covariance[i * k + j] * future[j][t];
        }
        double own = effects[i] * spread[i][t] / units[i];
        variance += own * own;
      }
      deviations[t] = Math.sqrt(Math.max(0, variance)) * scale;
    }
    return deviations;
  }

  StandardDrivers with(List<Driver> drivers) {
    DriverTable other = new DriverTable(drivers, table.axis());
    return new StandardDrivers(other, means, units, effects, covariance, scale);
  }
}

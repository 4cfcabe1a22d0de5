package io.planwright.forecasting.arima;

import io.planwright.forecasting.driver.Driver;
import io.planwright.series.TimeAxis;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of several drivers along the axis of a history.
 *
 * @param drivers the drivers
 * @param axis the axis of the history
 */
record DriverTable(List<Driver> drivers, TimeAxis axis) implements Serializable {

  private static final long serialVersionUID = 1L;

  List<String> names() {
    List<String> names = new ArrayList<>();
    drivers.forEach(driver -> names.addAll(driver.names()));
    return List.copyOf(names);
  }

  /** The columns of positions, as known at an origin. */
  double[][] values(int origin, int from, int to) {
    List<double[]> columns = new ArrayList<>();
    for (Driver driver : drivers) {
      columns.addAll(List.of(driver.values(axis, origin, from, to)));
    }
    return columns.toArray(new double[0][]);
  }

  /** How far they may lie off. */
  double[][] deviations(int origin, int from, int to) {
    List<double[]> columns = new ArrayList<>();
    for (Driver driver : drivers) {
      columns.addAll(List.of(driver.deviations(axis, origin, from, to)));
    }
    return columns.toArray(new double[0][]);
  }

  /** The sum of columns, each times its effect. */
  static double[] effect(double[][] columns, double[] effects) {
    double[] sum = new double[columns[0].length];
    for (int j = 0; j < columns.length; j++) {
      for (int t = 0; t < sum.length; t++) {
        sum[t] += effects[j] * columns[j][t];
      }
    }
    return sum;
  }
}

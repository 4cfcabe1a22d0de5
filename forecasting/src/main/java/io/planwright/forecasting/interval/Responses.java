package io.planwright.forecasting.interval;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import java.util.List;

/**
 * What an error of one at a step adds to that step and those after it.
 *
 * @param points the expected values
 * @param effects row by row the step of the error, in the columns the steps it changes
 */
record Responses(double[] points, double[][] effects) {

  /**
   * Measures the responses of a model along its expected future.
   *
   * @param size the error to measure with; 0 where the model knows no errors
   */
  static Responses of(FittedModel model, int horizon, double size) {
    double[] points = toArray(model.forecast(horizon));
    double[][] effects = new double[horizon][];
    FittedModel at = model;
    for (int step = 0; step < horizon; step++) {
      int left = horizon - step - 1;
      effects[step] = new double[left + 1];
      effects[step][0] = 1;
      if (left > 0 && size > 0) {
        double expected = at.forecast(1).point(1);
        FittedModel met = at.update(expected);
        double[] without = toArray(met.forecast(left));
        double[] with = toArray(at.update(expected + size).forecast(left));
        for (int i = 0; i < left; i++) {
          effects[step][i + 1] = (with[i] - without[i]) / size;
        }
        at = met;
      }
    }
    return new Responses(points, effects);
  }

  private static double[] toArray(Forecast forecast) {
    List<Double> points = forecast.points();
    double[] array = new double[points.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = points.get(i);
    }
    return array;
  }

  /** The future that some errors make, kept finite. */
  void path(double[] errors, double[] path) {
    System.arraycopy(points, 0, path, 0, path.length);
    for (int step = 0; step < path.length; step++) {
      double error = errors[step];
      double[] effect = effects[step];
      for (int i = 0; i < effect.length; i++) {
        path[step + i] += error * effect[i];
      }
    }
    for (int i = 0; i < path.length; i++) {
      path[i] = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, path[i]));
    }
  }
}

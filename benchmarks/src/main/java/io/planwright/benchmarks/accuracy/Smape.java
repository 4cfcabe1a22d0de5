package io.planwright.benchmarks.accuracy;

/** The symmetric absolute percentage error of the M4 competition, from 0 to 200. */
public final class Smape {

  private Smape() {}

  /**
   * That of one value.
   *
   * @param actual what came
   * @param point what was forecast
   * @return 0 where both are 0
   */
  public static double of(double actual, double point) {
    double size = Math.abs(actual) + Math.abs(point);
    return size == 0 ? 0 : 200 * Math.abs(actual - point) / size;
  }

  /**
   * The mean over some values.
   *
   * @param actual what came, at least one value
   * @param points what was forecast, as many
   * @return the mean
   */
  public static double of(double[] actual, double[] points) {
    double sum = 0;
    for (int i = 0; i < actual.length; i++) {
      sum += of(actual[i], points[i]);
    }
    return sum / actual.length;
  }
}

package io.planwright.forecasting.internal.decomposition;

/**
 * A history divided by a power of two, so that its largest value lies between 1 and 2: no sum
 * overflows, and no bit is lost on the way there and back.
 *
 * @param values the divided values, NaN at gaps
 * @param exponent of the power of two
 * @param observed how many values are not gaps
 * @param positive whether all of these are above zero
 */
public record ScaledHistory(double[] values, int exponent, int observed, boolean positive) {

  /**
   * Divides a history.
   *
   * @param history the values, finite or NaN; not changed
   * @return the divided history
   */
  public static ScaledHistory of(double[] history) {
    double largest = 0;
    int observed = 0;
    boolean positive = true;
    for (double value : history) {
      if (!Double.isNaN(value)) {
        largest = Math.max(largest, Math.abs(value));
        positive &= value > 0;
        observed++;
      }
    }
    int exponent = largest == 0 ? 0 : Math.getExponent(largest);
    return new ScaledHistory(scaled(history, -exponent), exponent, observed, positive);
  }

  /**
   * A part on the scale of the history.
   *
   * @param part the part of the divided history; not changed
   * @return new values
   */
  public double[] restored(double[] part) {
    return scaled(part, exponent);
  }

  /**
   * A part on the scale of the divided history: the inverse of {@link #restored}.
   *
   * @param part the part of the history; not changed
   * @return new values
   */
  public double[] reduced(double[] part) {
    return scaled(part, -exponent);
  }

  private static double[] scaled(double[] values, int exponent) {
    double[] scaled = new double[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.scalb(values[i], exponent);
    }
    return scaled;
  }
}

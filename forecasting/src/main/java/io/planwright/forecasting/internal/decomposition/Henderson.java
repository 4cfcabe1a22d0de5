package io.planwright.forecasting.internal.decomposition;

/**
 * Henderson's moving average: of all that leave a cubic as it is, the one whose weights are the
 * smoothest by their third differences (R. Henderson, Transactions of the Actuarial Society of
 * America 17, 1916; the closed form after J. Shiskin, A. Young, J. Musgrave, Bureau of the Census
 * Technical Paper 15, 1967). Near the ends it takes the weights of J. Musgrave (1964), which revise
 * least if the trend is a line whose slope is a set share of the noise.
 *
 * @param half how many points it reaches to either side, at least 1
 * @param rows weights by the number of points that follow the centre, from 0 to {@code half}; each
 *     starts at the point {@code half} before the centre
 */
public record Henderson(int half, double[][] rows) {

  /**
   * Works the weights out.
   *
   * @param terms how many points the average takes; odd and at least 5
   * @param noise the ratio of the mean changes of noise and trend (I/C) that the ends assume
   * @return the average
   */
  public static Henderson of(int terms, double noise) {
    int half = terms / 2;
    double[] symmetric = symmetric(half);
    double[][] rows = new double[half + 1][];
    for (int after = 0; after < half; after++) {
      rows[after] = cut(symmetric, half + 1 + after, 4 / (Math.PI * noise * noise));
    }
    rows[half] = symmetric;
    return new Henderson(half, rows);
  }

  /** With n = half + 2, Henderson's closed form. */
  private static double[] symmetric(int half) {
    double n = half + 2.0;
    double n2 = n * n;
    double scale = 8 * n * (n2 - 1) * (4 * n2 - 1) * (4 * n2 - 9) * (4 * n2 - 25) / 315;
    double[] weights = new double[2 * half + 1];
    for (int i = 0; i < weights.length; i++) {
      double j2 = (double) (i - half) * (i - half);
      weights[i] =
          ((n - 1) * (n - 1) - j2)
              * (n2 - j2)
              * ((n + 1) * (n + 1) - j2)
              * (3 * n2 - 16 - 11 * j2)
              / scale;
    }
    return weights;
  }

  /** Musgrave's weights for the first {@code kept} points of the symmetric average. */
  private static double[] cut(double[] symmetric, int kept, double slope) {
    double middle = (kept - 1) / 2.0;
    double missing = 0;
    double moment = 0;
    for (int i = kept; i < symmetric.length; i++) {
      missing += symmetric[i];
      moment += (i - middle) * symmetric[i];
    }
    double tilt = slope / (1 + slope * kept * (kept - 1.0) * (kept + 1.0) / 12);
    double[] weights = new double[kept];
    for (int i = 0; i < kept; i++) {
      weights[i] = symmetric[i] + missing / kept + (i - middle) * tilt * moment;
    }
    return weights;
  }

  /**
   * Smooths values.
   *
   * @param values the values, without gaps, at least as many as the average has terms
   * @param out filled with the averages
   */
  public void smooth(double[] values, double[] out) {
    int last = values.length - 1;
    for (int t = 0; t <= last; t++) {
      boolean mirrored = t < half;
      double[] row = rows[Math.min(half, mirrored ? t : last - t)];
      double sum = 0;
      for (int j = 0; j < row.length; j++) {
        sum += row[j] * values[mirrored ? t + half - j : t - half + j];
      }
      out[t] = sum;
    }
  }
}

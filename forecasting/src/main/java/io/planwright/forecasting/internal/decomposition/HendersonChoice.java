package io.planwright.forecasting.internal.decomposition;

/**
 * How long a Henderson average X-11 takes: the more noise, the longer. The noise is the ratio I/C
 * of the mean absolute changes of what a first average leaves and of that average.
 *
 * @param terms the number of terms
 * @param noise the ratio that its ends assume
 */
record HendersonChoice(int terms, double noise) {

  private static final int MONTHS = 12;

  static HendersonChoice of(double[] adjusted, int period, Composition composition) {
    int most = (adjusted.length - 1) / 2 * 2 + 1;
    int usual = period < MONTHS ? 5 : 13;
    if (usual > most) {
      return new HendersonChoice(5, 1);
    }
    double[] smooth = new double[adjusted.length];
    Henderson.of(usual, 3.5).smooth(adjusted, smooth);
    double trend = 0;
    double noise = 0;
    for (int t = usual / 2 + 1; t < smooth.length - usual / 2; t++) {
      trend += change(smooth[t], smooth[t - 1], composition);
      double rest = composition.without(adjusted[t], smooth[t]);
      noise += change(rest, composition.without(adjusted[t - 1], smooth[t - 1]), composition);
    }
    double ratio = trend > 0 ? noise / trend : Double.POSITIVE_INFINITY;
    ratio = noise > 0 ? ratio : 0;
    HendersonChoice choice;
    if (period < MONTHS) {
      // Where X-11 assumes hardly any noise (0.001), D of Musgrave's weights becomes very large.
      choice = ratio < 1 ? new HendersonChoice(5, 0.001) : new HendersonChoice(7, 4.5);
    } else if (ratio < 1) {
      choice = new HendersonChoice(9, 1);
    } else {
      choice = ratio < 3.5 ? new HendersonChoice(13, 3.5) : new HendersonChoice(23, 4.5);
    }
    return choice.terms <= most ? choice : new HendersonChoice(usual, choice.noise);
  }

  private static double change(double to, double from, Composition composition) {
    return Math.abs(composition.without(to, from) - composition.neutral());
  }
}

package io.planwright.forecasting.tbats;

import java.util.Arrays;

/**
 * The seasons that a history may have.
 *
 * @param periods their lengths, ascending
 * @param given the waves of each, or empty to have them chosen
 * @param suggested whether the axis does not name them
 */
record Seasons(double[] periods, int[] given, boolean suggested) {

  private static final int DAY_OF_HOURS = 24;
  private static final int WEEK_OF_HOURS = 168;
  private static final int WEEK_OF_DAYS = 7;
  private static final double YEAR_OF_WEEKS = 52.18;
  private static final double YEAR_OF_DAYS = 365.25;
  private static final int LEAST_CYCLES = 3;
  private static final int LEAST_GIVEN_CYCLES = 2;
  private static final int MOST_YEARLY_WAVES = 8;

  static Seasons of(TbatsSpec spec, int seasonLength, int observations) {
    if (spec.periods().isEmpty()) {
      return automatic(seasonLength, observations);
    }
    double[] periods = spec.lengths();
    int covered = 0;
    while (covered < periods.length && LEAST_GIVEN_CYCLES * periods[covered] <= observations) {
      covered++;
    }
    int[] given = new int[spec.harmonics().isEmpty() ? 0 : covered];
    for (int i = 0; i < given.length; i++) {
      given[i] = spec.harmonics().get(i);
    }
    return new Seasons(Arrays.copyOf(periods, covered), given, false);
  }

  private static Seasons automatic(int season, int observations) {
    int[] none = new int[0];
    if (season <= 1) {
      boolean year = observations >= LEAST_CYCLES * YEAR_OF_WEEKS - 1;
      double[] periods = year ? new double[] {YEAR_OF_WEEKS} : new double[0];
      return new Seasons(periods, none, true);
    }
    if (season == DAY_OF_HOURS && observations >= LEAST_CYCLES * WEEK_OF_HOURS) {
      return new Seasons(new double[] {DAY_OF_HOURS, WEEK_OF_HOURS}, none, false);
    }
    if (season == WEEK_OF_DAYS && observations >= LEAST_CYCLES * YEAR_OF_DAYS) {
      return new Seasons(new double[] {WEEK_OF_DAYS, YEAR_OF_DAYS}, none, false);
    }
    boolean covered = observations >= LEAST_GIVEN_CYCLES * season;
    return new Seasons(covered ? new double[] {season} : new double[0], none, false);
  }

  /** Whether a model without them may be chosen. */
  boolean mayBeLeftOut() {
    return given.length == 0;
  }

  /** The waves that each season has, or has at most; fewer where observations are few. */
  int[] most(int mostWaves, int observations) {
    boolean chosen = given.length == 0;
    int left = Math.max(0, (observations - 4) / (chosen ? 4 : 2));
    int[] most = new int[periods.length];
    for (int i = 0; i < periods.length; i++) {
      boolean year = periods[i] == YEAR_OF_WEEKS || periods[i] == YEAR_OF_DAYS;
      int cap = chosen ? (year ? MOST_YEARLY_WAVES : mostWaves) : given[i];
      most[i] = Math.min(left, Math.min(cap, Harmonics.most(periods, i)));
      left -= most[i];
    }
    return most;
  }
}

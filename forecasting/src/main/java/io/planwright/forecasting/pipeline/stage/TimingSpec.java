package io.planwright.forecasting.pipeline.stage;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How a {@link StageTiming} is fitted. Immutable, serializable and thread-safe.
 *
 * @param bandEndsDays the last day of each band of stage age, increasing from 0 or more; a further
 *     band has no end. Within a band a deal leaves with the same probability each day
 * @param horizonDays the longest window that can be asked for, from 1 to {@value #MOST_DAYS}
 * @param level the probability that intervals are made for, strictly between 0 and 1
 * @param draws how often the posterior is sampled for intervals, at least 100
 * @param seed the seed of the draws; equal seeds give equal bits
 */
public record TimingSpec(
    List<Integer> bandEndsDays, int horizonDays, double level, int draws, long seed)
    implements Serializable {

  /** The longest horizon, ten years: fitting takes time in its square. */
  public static final int MOST_DAYS = 3_650;

  /**
   * Checks the components.
   *
   * @param bandEndsDays the last day of each band, increasing from 0 or more; at least one
   * @param horizonDays the longest window that can be asked for
   * @param level the probability that intervals are made for
   * @param draws how often the posterior is sampled, at least 100
   * @param seed the seed of the draws
   * @throws IllegalArgumentException if a number is out of its range or the ends do not increase
   */
  public TimingSpec {
    bandEndsDays = List.copyOf(Require.notEmpty(bandEndsDays, "bandEndsDays", "Give one end."));
    int previous = -1;
    for (int end : bandEndsDays) {
      Require.that(
          end > previous,
          "bandEndsDays",
          bandEndsDays,
          "increase from 0 or more",
          "Sort the last days of the bands.");
      previous = end;
    }
    Require.between(horizonDays, 1, MOST_DAYS, "horizonDays", "Give the longest window in days.");
    IntervalEstimate.requireLevel(level);
    Require.atLeast(draws, 100, "draws", "Fewer draws give no interval.");
  }

  /**
   * Bands that end after the day of entry, 2, 6, 13, 29, 59, 89, 179 and 364 days; a horizon of 365
   * days; 90 % intervals from 1,000 draws, seed 1.
   *
   * @return the standard
   */
  public static TimingSpec standard() {
    return new TimingSpec(List.of(0, 2, 6, 13, 29, 59, 89, 179, 364), 365, 0.9, 1_000, 1);
  }

  /**
   * Gives the bands of stage age.
   *
   * @param endsDays the last day of each band, increasing from 0 or more; at least one
   * @return a copy with those bands
   * @throws IllegalArgumentException if the ends do not increase
   */
  public TimingSpec withBandEndsDays(List<Integer> endsDays) {
    return new TimingSpec(endsDays, horizonDays, level, draws, seed);
  }

  /**
   * Gives the horizon.
   *
   * @param days the longest window that can be asked for, from 1 to {@value #MOST_DAYS}
   * @return a copy with that horizon
   * @throws IllegalArgumentException if it is out of its range
   */
  public TimingSpec withHorizonDays(int days) {
    return new TimingSpec(bandEndsDays, days, level, draws, seed);
  }

  /**
   * Gives the seed.
   *
   * @param newSeed any number
   * @return a copy with that seed
   */
  public TimingSpec withSeed(long newSeed) {
    return new TimingSpec(bandEndsDays, horizonDays, level, draws, newSeed);
  }
}

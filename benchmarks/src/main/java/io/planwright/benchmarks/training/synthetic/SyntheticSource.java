package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * A source of random series as businesses and statistical offices have them, to train forecasting
 * networks on before they see real ones. Each draw picks one of these processes, and then its
 * parameters, both at random:
 *
 * <ul>
 *   <li>exponential smoothing in state space form, 25 %;
 *   <li>seasonal ARIMA, 20 %;
 *   <li>trends with breaks, level shifts and cycles, 17 %;
 *   <li>random walks with drift and heavy tails or clustering volatility, 13 %;
 *   <li>convex sums of two of the others, 10 %;
 *   <li>several seasons or the calendar, 7 %; with seasons of 24 it is 44 %, of 7 it is 16 %;
 *   <li>product life cycles, 4 %;
 *   <li>counts of small levels, half of them intermittent, 4 %.
 * </ul>
 *
 * <p>Series are finite and never constant, their mean sizes 1 to 1,000,000, of counts less. About
 * 97 % of them are positive throughout, and then the largest value is at most 10,000 times the
 * smallest; the others touch zero or go below.
 *
 * <p>The same random numbers give the same bits on any machine. Immutable and thread-safe; the
 * random numbers given in are not.
 */
public final class SyntheticSource {

  private static final SeriesProcess ETS = new EtsProcess();
  private static final SeriesProcess ARIMA = new ArimaProcess();
  private static final SeriesProcess TREND = new TrendProcess();
  private static final SeriesProcess WALK = new RandomWalkProcess();
  private static final SeriesProcess CALENDAR = new CalendarProcess();
  private static final SeriesProcess LIFE_CYCLE = new LifeCycleProcess();
  private static final SeriesProcess COUNT = new CountProcess();
  private static final SeriesProcess MIXTURE =
      new MixtureProcess(ETS, ARIMA, TREND, WALK, CALENDAR, LIFE_CYCLE);

  private static final int ATTEMPTS = 20;

  private final int seasonLength;

  /**
   * A source of series of one season length.
   *
   * @param seasonLength observations per season, 1 for none
   * @throws IllegalArgumentException when the season length is below 1
   */
  public SyntheticSource(int seasonLength) {
    if (seasonLength < 1) {
      throw new IllegalArgumentException("season length must be at least 1, was " + seasonLength);
    }
    this.seasonLength = seasonLength;
  }

  /**
   * Draws one series. Not every one shows the season.
   *
   * @param random where all the randomness comes from
   * @param length observations, at least 2
   * @return the series, oldest value first; the caller's to keep
   * @throws IllegalArgumentException when the length is below 2
   */
  public double[] draw(SplittableRandom random, int length) {
    if (length < 2) {
      throw new IllegalArgumentException("length must be at least 2, was " + length);
    }
    double[] values = new double[length];
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      SeriesProcess process = process(random);
      process.simulate(random, Span.draw(random, seasonLength, length), values);
      if (process == COUNT ? Recording.acceptable(values) : Recording.record(random, values)) {
        return values;
      }
    }
    plain(random, values);
    return values;
  }

  private SeriesProcess process(SplittableRandom random) {
    if (Variates.chance(random, seasonLength == 24 ? 0.4 : seasonLength == 7 ? 0.1 : 0)) {
      return CALENDAR;
    }
    double kind = random.nextDouble();
    if (kind < 0.25) {
      return ETS;
    }
    if (kind < 0.45) {
      return ARIMA;
    }
    if (kind < 0.62) {
      return TREND;
    }
    if (kind < 0.75) {
      return WALK;
    }
    if (kind < 0.85) {
      return MIXTURE;
    }
    if (kind < 0.92) {
      return CALENDAR;
    }
    return kind < 0.96 ? LIFE_CYCLE : COUNT;
  }

  /** What is left when every attempt failed: noise about a level, which always will do. */
  private static void plain(SplittableRandom random, double[] values) {
    for (int t = 0; t < values.length; t++) {
      values[t] = 100 + t % 2 + random.nextDouble();
    }
  }
}

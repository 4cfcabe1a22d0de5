package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * What a series covers.
 *
 * @param seasonLength observations per season, at least 1
 * @param length observations in all, at least 2
 * @param years the time covered, about: what plausible growth and volatility depend on
 * @param seasonal whether the series is meant to show its season; never with seasons of length 1
 */
record Span(int seasonLength, int length, double years, boolean seasonal) {

  private static final int SHORT = 60;
  private static final int LONG = 150;
  private static final double MOST_YEARS = 200;
  private static final double WEEKS = 52.18;
  private static final double DAYS = 365.25;
  private static final double HOURS = 24 * DAYS;

  /** Draws the calendar that observations of one season length and number might follow. */
  static Span draw(SplittableRandom random, int seasonLength, int length) {
    double pace = StrictMath.exp(0.6 * Variates.gaussian(random));
    double years = pace * length / observationsPerYear(random, seasonLength, length);
    years /= 1 + years / MOST_YEARS;
    boolean seasonal = seasonLength > 1 && Variates.chance(random, seasonality(seasonLength));
    return new Span(seasonLength, length, years, seasonal);
  }

  private static double observationsPerYear(SplittableRandom random, int seasonLength, int length) {
    return switch (seasonLength) {
      case 1 -> unseasonalPerYear(random, length);
      case 5, 7 -> DAYS;
      case 24, 168 -> HOURS;
      default -> seasonLength;
    };
  }

  private static double unseasonalPerYear(SplittableRandom random, int length) {
    double kind = random.nextDouble();
    if (kind < (length <= SHORT ? 0.8 : length <= LONG ? 0.3 : 0.03)) {
      return 1;
    }
    if (kind < (length <= LONG ? 0.85 : 0.45)) {
      return WEEKS;
    }
    return kind < (length <= LONG ? 0.93 : 0.55) ? 12 : DAYS;
  }

  private static double seasonality(int seasonLength) {
    return switch (seasonLength) {
      case 24, 168 -> 0.92;
      case 12 -> 0.75;
      case 5, 7 -> 0.6;
      default -> 0.65;
    };
  }

  /**
   * Draws the logarithm of the last level over the first one: about 4 % a year with wide tails,
   * bent so that no series grows more than some thirty-fold.
   */
  double growth(SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < 0.1) {
      return 0;
    }
    double spread = kind < 0.75 ? 0.04 : 0.12;
    double total = years * (0.04 + spread * Variates.gaussian(random));
    total += 0.07 * Variates.gaussian(random);
    return total / (1 + Math.abs(total) / 3.5);
  }

  /** Draws how far a random walk of the logarithm strays over the whole span: a deviation. */
  double wander(SplittableRandom random) {
    double yearly = Variates.logUniform(random, 0.02, 0.5);
    double total = yearly * Math.sqrt(years + 0.1);
    return total / (1 + total / 1.2);
  }
}

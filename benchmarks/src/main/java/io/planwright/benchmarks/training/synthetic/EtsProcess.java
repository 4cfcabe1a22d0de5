package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Exponential smoothing as a state space model: errors additive or multiplicative; trends none (20
 * %), additive (35 %), damped (30 %) or multiplicative (15 %); seasons none, additive or
 * multiplicative. Smoothing of the level is mostly small or nearly 1, of the trend small, but for a
 * quarter of calm series whose trend wanders as that of aggregates does, and of the season smaller.
 */
final class EtsProcess implements SeriesProcess {

  private enum Trend {
    NONE,
    ADDITIVE,
    DAMPED,
    MULTIPLICATIVE;

    static Trend draw(SplittableRandom random) {
      double kind = random.nextDouble();
      if (kind < 0.2) {
        return NONE;
      }
      if (kind < 0.55) {
        return ADDITIVE;
      }
      return kind < 0.85 ? DAMPED : MULTIPLICATIVE;
    }

    /** The first slope, which alone would bring about the growth of the logarithm in n steps. */
    double slope(double growth, double damping, double n) {
      double rise = StrictMath.exp(growth) - 1;
      return switch (this) {
        case NONE -> 0;
        case ADDITIVE -> rise / n;
        case DAMPED -> rise * Math.max(1 - damping, 1 / n);
        case MULTIPLICATIVE -> growth / n;
      };
    }
  }

  /**
   * One model.
   *
   * @param damping of the trend, 1 where it is not damped
   * @param slope the first one: a rate of the level where the trend is multiplicative
   * @param deviation of the errors, relative to the level where they are proportional
   */
  private record Model(
      Trend trend,
      double alpha,
      double beta,
      double gamma,
      double damping,
      double slope,
      double deviation,
      boolean proportionalError,
      boolean multipliedSeason) {}

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    double growth = span.growth(random);
    Model model = draw(random, span, growth);
    double scale = model.multipliedSeason() ? 1 : 0.5 * (1 + StrictMath.exp(growth));
    run(random, model, season(random, span, scale), values);
  }

  /** The first season, in absolute effects about the mean level where it is added. */
  private static double[] season(SplittableRandom random, Span span, double scale) {
    if (!span.seasonal()) {
      return new double[] {0};
    }
    double amplitude = Seasonality.amplitude(random);
    double[] season = Seasonality.profile(random, span.seasonLength(), amplitude);
    for (int i = 0; i < season.length; i++) {
      season[i] *= scale;
    }
    return season;
  }

  private static Model draw(SplittableRandom random, Span span, double growth) {
    double n = span.length();
    Trend trend = Trend.draw(random);
    double alpha = alpha(random);
    double deviation = Math.min(Innovations.level(random), 1.2 / (alpha * Math.sqrt(n)));
    double bend = span.wander(random) * 1.7 / (n * Math.sqrt(n));
    double beta = alpha * random.nextDouble();
    if (trend == Trend.NONE) {
      beta = 0;
    } else if (Variates.chance(random, 0.25)) {
      deviation = Math.min(deviation, bend / beta);
    } else {
      beta = Math.min(beta * random.nextDouble() * random.nextDouble(), bend / deviation);
    }
    double gamma = 0.4 * random.nextDouble() * random.nextDouble() * random.nextDouble();
    double damping = trend == Trend.DAMPED ? 1 - Variates.logUniform(random, 0.005, 0.2) : 1;
    return new Model(
        trend,
        alpha,
        beta,
        (1 - alpha) * gamma,
        damping,
        trend.slope(growth, damping, n),
        deviation,
        Variates.chance(random, 0.5),
        Variates.chance(random, 0.6));
  }

  private static double alpha(SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < 0.3) {
      return Variates.uniform(random, 0.8, 1);
    }
    double u = random.nextDouble();
    return kind < 0.5 ? u : Math.max(0.001, u * u * 0.7);
  }

  private static void run(SplittableRandom random, Model model, double[] season, double[] values) {
    Innovations innovations = Innovations.draw(random);
    boolean growing = model.trend() == Trend.MULTIPLICATIVE;
    boolean multiplied = model.multipliedSeason();
    double level = 1;
    double slope = model.slope();
    int position = 0;
    for (int t = 0; t < values.length; t++) {
      double trend = model.damping() * slope;
      double expected = level + (growing ? trend * level : trend);
      double effect = season[position];
      double factor = multiplied ? 1 + effect : 1;
      double mean = multiplied ? expected * factor : expected + effect;
      double shock = model.deviation() * innovations.next(random);
      double error = model.proportionalError() ? shock * Math.max(mean, 0.05) : shock;
      values[t] = mean + error;
      double local = error / Math.max(factor, 0.3);
      level = expected + model.alpha() * local;
      slope = trend + model.beta() * (growing ? shock : local);
      season[position] += model.gamma() * (multiplied ? shock : error);
      position = position + 1 == season.length ? 0 : position + 1;
    }
  }
}

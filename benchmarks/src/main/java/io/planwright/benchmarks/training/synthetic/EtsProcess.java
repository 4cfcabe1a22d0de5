package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Exponential smoothing as a state space model: errors additive or multiplicative; trends none (20
 * %), additive (35 %), damped (30 %) or multiplicative (15 %); seasons none, additive or
 * multiplicative. Smoothing of the level is mostly small or nearly 1, of the trend small, but for
 * a quarter of calm series whose trend wanders as that of aggregates does, and of the season smaller.
 */
final class EtsProcess implements SeriesProcess {

  /**
   * One model.
   *
   * @param damping of the trend, 1 where it is not damped
   * @param growing whether the trend is a rate of the level
   */
  private record Model(
      double alpha,
      double beta,
      double gamma,
      double damping,
      double slope,
      double deviation,
      boolean proportionalError,
      boolean growing,
      boolean multipliedSeason) {}

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    double growth = span.growth(random);
    Model model = draw(random, span, growth);
    int period = span.seasonal() ? span.seasonLength() : 1;
    double[] season = {0};
    if (period > 1) {
      double scale = model.multipliedSeason() ? 1 : 0.5 * (1 + StrictMath.exp(growth));
      double amplitude = Seasonality.amplitude(random);
      season = Seasonality.profile(random, period, amplitude);
      for (int i = 0; i < period; i++) {
        season[i] *= scale;
      }
    }
    run(random, model, season, values);
  }

  private static Model draw(SplittableRandom random, Span span, double growth) {
    int n = span.length();
    double alpha = alpha(random);
    double stray = 1.2 / (alpha * Math.sqrt(n));
    double deviation = Math.min(Innovations.level(random), stray);
    double kind = random.nextDouble();
    boolean growing = kind < 0.15;
    boolean damped = kind >= 0.15 && kind < 0.45;
    boolean trended = kind < 0.8;
    double damping = damped ? 1 - Variates.logUniform(random, 0.005, 0.2) : 1;
    double rise = growing ? growth : StrictMath.exp(growth) - 1;
    double slope = damped ? Math.min(rise * (1 - damping), 0.5) + rise / (4 * n) : rise / n;
    double bend = span.wander(random) * 1.7 / (n * Math.sqrt(n));
    double beta = alpha * random.nextDouble();
    if (trended && Variates.chance(random, 0.25)) {
      deviation = Math.min(deviation, bend / beta);
    } else {
      beta = Math.min(beta * random.nextDouble() * random.nextDouble(), bend / deviation);
    }
    return new Model(
        alpha,
        trended ? beta : 0,
        (1 - alpha) * 0.4 * random.nextDouble() * random.nextDouble() * random.nextDouble(),
        damping,
        trended ? slope : 0,
        deviation,
        Variates.chance(random, 0.5),
        growing,
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

  private static void run(
      SplittableRandom random, Model model, double[] season, double[] values) {
    Innovations innovations = Innovations.draw(random);
    double level = 1;
    double slope = model.slope();
    int position = 0;
    for (int t = 0; t < values.length; t++) {
      double trend = model.damping() * slope;
      double expected = level + (model.growing() ? trend * level : trend);
      double effect = season[position];
      double factor = model.multipliedSeason() ? 1 + effect : 1;
      double mean = model.multipliedSeason() ? expected * factor : expected + effect;
      double shock = model.deviation() * innovations.next(random);
      double error = model.proportionalError() ? shock * Math.max(mean, 0.05) : shock;
      values[t] = mean + error;
      double local = error / Math.max(factor, 0.3);
      level = expected + model.alpha() * local;
      slope = trend + model.beta() * (model.growing() ? shock : local);
      season[position] += model.gamma() * (model.multipliedSeason() ? shock : error);
      position = position + 1 == season.length ? 0 : position + 1;
    }
  }
}

package io.planwright.benchmarks.training.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Linear or exponential trends with up to four breaks, in a quarter of the series one or two shifts
 * of the level, in 45 % a cycle, and the season and the noise on top.
 */
final class TrendProcess implements SeriesProcess {

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    boolean exponential = Variates.chance(random, 0.5);
    double growth = span.growth(random);
    int n = values.length;
    int[] breaks = places(random, random.nextInt(5), n);
    int[] shifts = places(random, Variates.chance(random, 0.25) ? 1 + random.nextInt(2) : 0, n);
    double rise = (exponential ? growth : StrictMath.exp(growth) - 1) / n;
    double spread = 2 * span.wander(random) / n;
    double slope = rise + (breaks.length == 0 ? 0 : spread * Variates.gaussian(random));
    double level = 1;
    for (int t = 0; t < n; t++) {
      if (contains(breaks, t)) {
        slope = rise + spread * Variates.gaussian(random);
      }
      if (contains(shifts, t)) {
        level *= 1 + Math.max(-0.7, Math.min(1.5, 0.3 * Variates.gaussian(random)));
      }
      level += exponential ? slope * level : slope;
      values[t] = level;
    }
    finish(random, span, values);
  }

  private static int[] places(SplittableRandom random, int count, int length) {
    int[] places = new int[length < 8 ? 0 : count];
    for (int k = 0; k < places.length; k++) {
      places[k] = 1 + random.nextInt(length - 1);
    }
    Arrays.sort(places);
    return places;
  }

  private static boolean contains(int[] places, int t) {
    for (int place : places) {
      if (place == t) {
        return true;
      }
    }
    return false;
  }

  /** Adds to a bare trend what the business around it does. */
  static void finish(SplittableRandom random, Span span, double[] values) {
    if (Variates.chance(random, 0.45)) {
      BusinessCycle.modulate(random, values);
    }
    if (span.seasonal()) {
      double amplitude = Seasonality.amplitude(random);
      Seasonality.modulate(random, span.seasonLength(), amplitude, values);
    }
    Innovations.disturb(random, Innovations.level(random), values);
  }
}

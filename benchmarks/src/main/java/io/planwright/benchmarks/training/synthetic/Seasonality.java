package io.planwright.benchmarks.training.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Seasonal profiles, and what they do to a series. */
final class Seasonality {

  private static final double DEEPEST = -0.92;
  private static final int FINE = 60;

  private Seasonality() {}

  /** Draws how far a season swings: a deviation relative to the level. */
  static double amplitude(SplittableRandom random) {
    return Variates.logUniform(random, 0.01, 0.5);
  }

  /**
   * Draws a profile: smooth (45 %, a sum of up to four harmonics), spiky (20 %, a few peaks or
   * troughs as in December), in blocks (15 %, such as weekends or summers), or of any shape (20 %,
   * smooth instead where a season has more than 60 positions).
   *
   * @param length positions in a season
   * @param amplitude the deviation over a season
   * @return effects relative to the level, of mean 0 and above -1
   */
  static double[] profile(SplittableRandom random, int length, double amplitude) {
    double[] profile = new double[length];
    double kind = random.nextDouble();
    if (kind < 0.45 || (kind >= 0.8 && length > FINE)) {
      addHarmonics(random, profile);
    } else if (kind < 0.65) {
      addPeaks(random, profile);
    } else if (kind < 0.8) {
      addBlocks(random, profile);
    } else {
      addWhite(random, 1, profile);
    }
    standardize(profile, amplitude);
    return profile;
  }

  private static void addHarmonics(SplittableRandom random, double[] profile) {
    int count = 1 + random.nextInt(Math.max(1, Math.min(4, profile.length / 2)));
    for (int k = 1; k <= count; k++) {
      double angle = 2 * Math.PI * k / profile.length;
      double turnCos = StrictMath.cos(angle);
      double turnSin = StrictMath.sin(angle);
      double x = Variates.gaussian(random) / k;
      double y = Variates.gaussian(random) / k;
      for (int i = 0; i < profile.length; i++) {
        profile[i] += x;
        double turned = x * turnCos - y * turnSin;
        y = x * turnSin + y * turnCos;
        x = turned;
      }
    }
  }

  private static void addPeaks(SplittableRandom random, double[] profile) {
    addWhite(random, Variates.uniform(random, 0, 0.3), profile);
    int count = 1 + random.nextInt(3);
    boolean up = Variates.chance(random, 0.75);
    for (int k = 0; k < count; k++) {
      int at = random.nextInt(profile.length);
      double height = Variates.uniform(random, 0.7, 3);
      double shoulder = height * Variates.uniform(random, 0, 0.6);
      profile[at] += up ? height : -height;
      profile[at == 0 ? profile.length - 1 : at - 1] += up ? shoulder : -shoulder;
    }
  }

  private static void addBlocks(SplittableRandom random, double[] profile) {
    addWhite(random, Variates.uniform(random, 0, 0.3), profile);
    int size = Math.max(1, (int) (profile.length * Variates.uniform(random, 0.15, 0.5)));
    int start = random.nextInt(profile.length);
    for (int i = 0; i < size; i++) {
      profile[(start + i) % profile.length] -= 1;
    }
  }

  private static void addWhite(SplittableRandom random, double deviation, double[] profile) {
    for (int i = 0; i < profile.length; i++) {
      profile[i] += deviation * Variates.gaussian(random);
    }
  }

  /** Scales to mean 0 and a deviation, or a smaller one where the level would be eaten up. */
  private static void standardize(double[] profile, double deviation) {
    double sum = 0;
    for (double effect : profile) {
      sum += effect;
    }
    double mean = sum / profile.length;
    double squares = 0;
    double least = 0;
    for (double effect : profile) {
      squares += (effect - mean) * (effect - mean);
      least = Math.min(least, effect - mean);
    }
    if (squares == 0) {
      Arrays.fill(profile, 0);
      return;
    }
    double scale = deviation / Math.sqrt(squares / profile.length);
    scale = Math.min(scale, least < 0 ? DEEPEST / least : scale);
    for (int i = 0; i < profile.length; i++) {
      profile[i] = scale * (profile[i] - mean);
    }
  }

  /**
   * Gives a series a season of a random profile, which in 35 % changes slowly over the series.
   *
   * @param period observations per season, not always whole, at least 2
   * @param amplitude the deviation over a season, relative to the level
   */
  static void modulate(SplittableRandom random, double period, double amplitude, double[] values) {
    int positions = (int) Math.rint(period);
    double[] first = profile(random, positions, amplitude);
    double[] last = first;
    if (Variates.chance(random, 0.35)) {
      double share = Variates.uniform(random, 0.1, 0.7);
      last = profile(random, positions, amplitude);
      for (int i = 0; i < positions; i++) {
        last[i] = first[i] + share * (last[i] - first[i]);
      }
    }
    modulate(random, period, first, last, values);
  }

  /**
   * Gives a series the season of a profile, from a random position on: in 70 % multiplied, else
   * added.
   *
   * @param period observations per season, about as many as positions of the profile
   * @param first the profile at the start
   * @param last the profile that it has changed to at the end
   */
  static void modulate(
      SplittableRandom random, double period, double[] first, double[] last, double[] values) {
    int positions = first.length;
    double[] change = new double[positions];
    for (int i = 0; i < positions; i++) {
      change[i] = (last[i] - first[i]) / values.length;
    }
    boolean multiplied = Variates.chance(random, 0.7);
    double step = positions / period;
    double position = random.nextInt(positions);
    for (int t = 0; t < values.length; t++) {
      int i = (int) position;
      double effect = first[i] + change[i] * t;
      values[t] += multiplied ? effect * values[t] : effect;
      position += step;
      if (position >= positions) {
        position -= positions;
      }
    }
  }
}

package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.money.Money;
import java.util.random.RandomGenerator;

/** Draws what new business brings: a number of deals, and that many amounts won before. */
final class NewBusinessDraws {

  /** More amounts than this are drawn as one sum, by a normal with the skewness put right. */
  private static final int ONE_BY_ONE = 1024;

  private static final double SMALL_MEAN = 30;

  /** The rest of the amounts may be skewed by as much as many draws even out. */
  private static final double MOST_SKEWNESS = 9;

  private static final int MOST_LARGE = 64;

  private final double mean;
  private final double dispersion;
  private final double errorSd;

  /** Ascending, so that the large ones stand at the end. */
  private final double[] amounts;

  /** How many stand before the large ones. */
  private final int usual;

  private final double usualMean;
  private final double usualSd;
  private final double usualSkewness;

  NewBusinessDraws(ArrivalModel model) {
    mean = model.expectedWins();
    dispersion = model.overDispersion();
    double relative = mean == 0 ? 0 : model.expectedWinsError() / mean;
    errorSd = Math.sqrt(Math.log1p(relative * relative));
    amounts = model.amounts().stream().mapToDouble(Money::toDouble).sorted().toArray();
    int below = amounts.length;
    double[] moments = moments(below);
    while (below > 1 && moments[2] > MOST_SKEWNESS && amounts.length - below < MOST_LARGE) {
      moments = moments(--below);
    }
    usual = below;
    usualMean = moments[0];
    usualSd = moments[1];
    usualSkewness = moments[2];
  }

  /** Mean, standard deviation and skewness of the smallest amounts. */
  private double[] moments(int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += amounts[i];
    }
    double average = count == 0 ? 0 : sum / count;
    double square = 0;
    double cube = 0;
    for (int i = 0; i < count; i++) {
      double d = amounts[i] - average;
      square += d * d;
      cube += d * d * d;
    }
    double sd = count == 0 ? 0 : Math.sqrt(square / count);
    return new double[] {average, sd, sd == 0 ? 0 : cube / count / (sd * sd * sd)};
  }

  double next(RandomGenerator random) {
    double rate = mean;
    if (errorSd > 0) {
      rate *= Math.exp(errorSd * Normals.next(random) - errorSd * errorSd / 2);
    }
    if (dispersion > 0) {
      rate *= dispersion * gamma(1 / dispersion, random);
    }
    return rate > ONE_BY_ONE ? atOnce(rate, random) : oneByOne(poisson(rate, random), random);
  }

  private double oneByOne(int count, RandomGenerator random) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += amounts[(int) (random.nextDouble() * amounts.length)];
    }
    return sum;
  }

  /** Each amount comes a Poisson number of times of its own, so that large ones can stand apart. */
  private double atOnce(double rate, RandomGenerator random) {
    double each = rate / amounts.length;
    double sum = 0;
    for (int i = usual; i < amounts.length; i++) {
      sum += amounts[i] * poisson(each, random);
    }
    int count = poisson(each * usual, random);
    double z = Normals.next(random);
    double skewed = count == 0 ? 0 : z + usualSkewness / Math.sqrt(count) * (z * z - 1) / 6;
    double rest = count * usualMean + Math.sqrt(count) * usualSd * skewed;
    return sum + Math.max(count * amounts[0], rest);
  }

  /** G. Marsaglia and W. W. Tsang, ACM Transactions on Mathematical Software 26, 2000. */
  private static double gamma(double shape, RandomGenerator random) {
    double boost = 1;
    double d = shape - 1.0 / 3;
    if (shape < 1) {
      boost = Math.pow(1 - random.nextDouble(), 1 / shape);
      d += 1;
    }
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = Normals.next(random);
      double v = 1 + c * x;
      double cube = v * v * v;
      if (v > 0
          && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * cube + d * Math.log(cube)) {
        return boost * d * cube;
      }
    }
  }

  private static int poisson(double mean, RandomGenerator random) {
    if (mean >= SMALL_MEAN) {
      return rejected(mean, random);
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  /** The method PTRS of W. Hörmann, Insurance: Mathematics and Economics 12, 1993. */
  private static int rejected(double mean, RandomGenerator random) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double inverse = 1.1239 + 1.1328 / (b - 3.4);
    double ready = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = 1 - random.nextDouble();
      double edge = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
      if (edge >= 0.07 && v <= ready) {
        return (int) k;
      }
      if (k < 0 || (edge < 0.013 && v > edge)) {
        continue;
      }
      double left = Math.log(v * inverse / (a / (edge * edge) + b));
      if (left <= -mean + k * Math.log(mean) - logFactorial(k)) {
        return (int) k;
      }
    }
  }

  /** Stirling's series from 10 on, the product below. */
  private static double logFactorial(double k) {
    if (k < 10) {
      double product = 1;
      for (int i = 2; i <= k; i++) {
        product *= i;
      }
      return Math.log(product);
    }
    double series = 1 / (12 * k) - 1 / (360 * k * k * k) + 1 / (1260 * k * k * k * k * k);
    return (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + series;
  }
}

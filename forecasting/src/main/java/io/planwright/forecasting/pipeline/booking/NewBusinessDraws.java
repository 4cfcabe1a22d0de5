package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.money.Money;
import java.util.random.RandomGenerator;

/** Draws what new business brings: a number of deals, and that many amounts won before. */
final class NewBusinessDraws {

  /** More amounts than this are drawn as one sum, by a normal with the skewness put right. */
  private static final int ONE_BY_ONE = 1024;

  private static final double SMALL_MEAN = 30;

  private final double mean;
  private final double dispersion;
  private final double errorSd;
  private final double[] amounts;
  private final double amountMean;
  private final double amountSd;
  private final double amountSkewness;

  NewBusinessDraws(ArrivalModel model) {
    mean = model.expectedWins();
    dispersion = model.overDispersion();
    double relative = mean == 0 ? 0 : model.expectedWinsError() / mean;
    errorSd = Math.sqrt(Math.log1p(relative * relative));
    amounts = model.amounts().stream().mapToDouble(Money::toDouble).toArray();
    double sum = 0;
    for (double amount : amounts) {
      sum += amount;
    }
    amountMean = amounts.length == 0 ? 0 : sum / amounts.length;
    double square = 0;
    double cube = 0;
    for (double amount : amounts) {
      double d = amount - amountMean;
      square += d * d;
      cube += d * d * d;
    }
    amountSd = amounts.length == 0 ? 0 : Math.sqrt(square / amounts.length);
    amountSkewness = amountSd == 0 ? 0 : cube / amounts.length / (amountSd * amountSd * amountSd);
  }

  double next(RandomGenerator random) {
    double rate = mean;
    if (errorSd > 0) {
      rate *= Math.exp(errorSd * Normals.next(random) - errorSd * errorSd / 2);
    }
    if (dispersion > 0) {
      rate *= dispersion * gamma(1 / dispersion, random);
    }
    int count = poisson(rate, random);
    if (count > ONE_BY_ONE) {
      double z = Normals.next(random);
      double skewed = z + amountSkewness / Math.sqrt(count) * (z * z - 1) / 6;
      return count * amountMean + Math.sqrt(count) * amountSd * skewed;
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += amounts[(int) (random.nextDouble() * amounts.length)];
    }
    return sum;
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

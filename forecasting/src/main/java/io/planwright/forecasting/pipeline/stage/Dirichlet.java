package io.planwright.forecasting.pipeline.stage;

import io.planwright.forecasting.internal.numeric.LineMinimum;
import io.planwright.forecasting.internal.numeric.Normals;
import java.util.random.RandomGenerator;

/** The Dirichlet distribution: draws, and the strength of a prior by empirical Bayes. */
final class Dirichlet {

  /** From here on four terms of Stirling's series are exact to 1e-12. */
  private static final double STIRLING_FROM = 16;

  private static final int SHORT = 16;

  private Dirichlet() {}

  /**
   * Fills one draw.
   *
   * @param shapes the parameters, not negative, one of them positive
   * @param random where the randomness comes from
   * @param into as long; sums to 1 afterwards
   */
  static void draw(double[] shapes, RandomGenerator random, double[] into) {
    double sum = 0;
    for (int i = 0; i < shapes.length; i++) {
      into[i] = shapes[i] > 0 ? gamma(shapes[i], random) : 0;
      sum += into[i];
    }
    double total = sum > 0 ? sum : VisitTable.sum(shapes);
    for (int i = 0; i < shapes.length; i++) {
      into[i] = (sum > 0 ? into[i] : shapes[i]) / total;
    }
  }

  /**
   * A gamma number of scale 1 (G. Marsaglia and W. W. Tsang, "A simple method for generating gamma
   * variables", ACM Transactions on Mathematical Software 26, 2000).
   */
  static double gamma(double shape, RandomGenerator random) {
    if (shape < 1) {
      double boost = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
      return boost * gamma(shape + 1, random);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = Normals.next(random);
      double v = 1 + c * x;
      if (v <= 0) {
        continue;
      }
      v = v * v * v;
      double u = 1 - random.nextDouble();
      if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }

  /**
   * The strength of a prior that is most plausible: the maximum of the Dirichlet-multinomial
   * likelihood over strength · shares (T. P. Minka, "Estimating a Dirichlet distribution", 2000),
   * times 1 / (1 + strength)². A handful of groups says little about how alike they are, and the
   * likelihood alone then often takes them for the same; the factor leans to letting each speak for
   * itself.
   *
   * @param counts one row a group
   * @param shares the prior shares, rows of the same shape
   * @param least the least strength considered, positive
   * @param most the greatest strength considered
   * @return the strength, in the unit of the counts
   */
  static double strength(double[][] counts, double[][] shares, double least, double most) {
    LineMinimum best =
        LineMinimum.between(
            logStrength -> -logPosterior(counts, shares, StrictMath.exp(logStrength)),
            StrictMath.log(least),
            StrictMath.log(most),
            1e-3);
    return StrictMath.exp(best.point());
  }

  private static double logPosterior(double[][] counts, double[][] shares, double strength) {
    double sum = -2 * StrictMath.log(1 + strength);
    for (int g = 0; g < counts.length; g++) {
      sum += logLikelihood(counts[g], shares[g], strength);
    }
    return sum;
  }

  /** Of one group, up to a constant. */
  static double logLikelihood(double[] counts, double[] shares, double strength) {
    double total = VisitTable.sum(counts);
    if (total == 0) {
      return 0;
    }
    double sum = -logRising(strength * VisitTable.sum(shares), total);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        sum += logRising(strength * shares[i], counts[i]);
      }
    }
    return sum;
  }

  /** The logarithm of a (a + 1) … (a + n − 1) = Γ(a + n) / Γ(a), for whole n. */
  static double logRising(double a, double n) {
    double sum = 0;
    double x = a;
    double end = a + n;
    double left = n;
    while (left > 0 && (x < STIRLING_FROM || left <= SHORT)) {
      sum += StrictMath.log(x);
      x++;
      left--;
    }
    return left <= 0 ? sum : sum + stirling(end) - stirling(x);
  }

  /**
   * How many tables n guests of a Chinese restaurant take on average, each of whom sits down at a
   * new one with chance a / (a + guests before): a (ψ(a + n) − ψ(a)), for whole n.
   */
  static double tables(double a, double n) {
    double sum = 0;
    double x = a;
    double left = n;
    while (left > 0 && (x < STIRLING_FROM || left <= SHORT)) {
      sum += 1 / x;
      x++;
      left--;
    }
    return a * (left <= 0 ? sum : sum + digamma(a + n) - digamma(x));
  }

  /** The derivative of Stirling's series. */
  private static double digamma(double x) {
    double square = 1 / (x * x);
    double series = square * (1.0 / 12 - square * (1.0 / 120 - square / 252));
    return StrictMath.log(x) - 1 / (2 * x) - series;
  }

  private static double stirling(double x) {
    double square = 1 / (x * x);
    double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x;
    return (x - 0.5) * StrictMath.log(x) - x + series;
  }
}

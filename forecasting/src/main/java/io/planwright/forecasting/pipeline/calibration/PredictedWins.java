package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.util.Locale;

/**
 * How many of a set of deals will be won. Immutable, serializable and thread-safe.
 *
 * <p>Deals that are won independently of each other make a Poisson-binomial number of wins. Real
 * deals share their market, their price list and their quarter, so its interval is too narrow, the
 * more so the more deals there are; {@link #of(double[], CommonShock)} widens it by what past
 * periods showed. Independent deals are added up exactly up to 5000 of them, and by a refined
 * normal distribution where there are more and the variance exceeds 100, which is off by 0.0003 at
 * most there. With a common shock it is the mean over a grid of its values, of exact distributions
 * below that variance and refined ones above.
 */
public final class PredictedWins implements OutcomeDistribution {

  private static final long serialVersionUID = 1L;

  private static final int MOST_EXACT = 5000;
  private static final double LARGE_VARIANCE = 100;

  /** So that sums of rounded probabilities don't pass over a number that stands right at p. */
  private static final double ROUNDING = 1e-12;

  private final int first;
  private final double[] cumulative;
  private final double mean;
  private final double standardDeviation;

  private PredictedWins(WinCounts counts, double mean) {
    this.first = counts.first();
    this.mean = mean;
    double[] mass = counts.mass();
    this.cumulative = new double[mass.length];
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < mass.length; i++) {
      sum = Math.min(1, sum + mass[i]);
      cumulative[i] = sum;
      double distance = first + i - mean;
      variance += mass[i] * distance * distance;
    }
    cumulative[mass.length - 1] = 1;
    this.standardDeviation = Math.sqrt(variance);
  }

  /**
   * The wins of independent deals.
   *
   * @param probabilities the win probability of each deal, from 0 to 1; only read
   * @return the distribution; O(n·√n)
   * @throws IllegalArgumentException if one is no probability
   */
  public static PredictedWins of(double[] probabilities) {
    double mean = checkedSum(probabilities);
    boolean exact =
        probabilities.length <= MOST_EXACT
            || PoissonBinomial.variance(probabilities) < LARGE_VARIANCE;
    WinCounts counts =
        exact
            ? PoissonBinomial.exact(probabilities)
            : PoissonBinomial.refined(
                probabilities, ScorePass.ones(probabilities.length), probabilities.length);
    return new PredictedWins(counts, mean);
  }

  /**
   * The wins of deals that share a common shock.
   *
   * @param probabilities the win probability of each deal, from 0 to 1; only read
   * @param shock the shock, as estimated from past periods
   * @return the distribution; some hundred times the work of that of independent deals at most
   * @throws IllegalArgumentException if one is no probability
   */
  public static PredictedWins of(double[] probabilities, CommonShock shock) {
    double correlation = Require.nonNull(shock, "shock").correlation();
    if (correlation == 0) {
      return of(probabilities);
    }
    double mean = checkedSum(probabilities);
    return new PredictedWins(WinMixture.of(probabilities, correlation), mean);
  }

  private static double checkedSum(double[] probabilities) {
    Require.nonNull(probabilities, "probabilities");
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double p = probabilities[i];
      if (!(p >= 0 && p <= 1)) {
        Require.between(p, 0, 1, "probabilities[" + i + "]", "Give 0.2 for 20 %.");
      }
      sum += p;
    }
    return sum;
  }

  /** The sum of the probabilities. */
  @Override
  public double mean() {
    return mean;
  }

  /**
   * The standard deviation of the number of wins.
   *
   * @return at least 0
   */
  public double standardDeviation() {
    return standardDeviation;
  }

  @Override
  public double quantile(double p) {
    Require.that(p > 0 && p < 1, "p", p, "be strictly between 0 and 1", "Ask inside.");
    return first + position(p);
  }

  /** The first position whose cumulative probability reaches p. */
  private int position(double p) {
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] >= p - ROUNDING * p) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite number of wins.");
    return 1 - upTo(Math.ceil(x) - 1);
  }

  /**
   * The probability of one number of wins.
   *
   * @param wins the number
   * @return from 0 to 1
   */
  public double probability(int wins) {
    return upTo(wins) - upTo(wins - 1.0);
  }

  private double upTo(double wins) {
    if (wins < first) {
      return 0;
    }
    return wins - first >= cumulative.length ? 1 : cumulative[(int) wins - first];
  }

  /**
   * The central interval: between the quantiles of (1 − level) / 2 and (1 + level) / 2.
   *
   * @param level the probability wanted, strictly between 0 and 1, such as 0.8
   * @return the interval
   * @throws IllegalArgumentException if the level is out of its range
   */
  public WinsInterval interval(double level) {
    ReliabilityCurve.requireLevel(level);
    double tail = (1 - level) / 2;
    return new WinsInterval(first + position(tail), first + position(1 - tail), level);
  }

  /** Mean and standard deviation, for reading. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f predicted wins, sd %.2f", mean, standardDeviation);
  }
}

package io.planwright.forecasting.monitoring;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.forecasting.internal.outcome.Probabilities;
import io.planwright.internal.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What is booked plus a log-normal remainder: never below what is booked.
 *
 * @param booked what is booked already
 * @param remainder the expected remainder; above 0
 * @param deviation the deviation of the remainder's logarithm; above 0
 */
record RemainderOutcome(double booked, double remainder, double deviation)
    implements OutcomeDistribution {

  /** The outcome with a mean and a standard deviation; certain where there is no remainder. */
  static OutcomeDistribution of(double booked, double mean, double standardDeviation) {
    double remainder = mean - booked;
    double relative = standardDeviation / remainder;
    if (!(remainder > 0 && relative > 0)) {
      return new NormalOutcome(Math.max(booked, mean), 0);
    }
    // The logarithm of the square, without squaring what may overflow.
    double spread =
        relative > 1
            ? 2 * Math.log(relative) + Math.log1p(1 / (relative * relative))
            : Math.log1p(relative * relative);
    return new RemainderOutcome(booked, remainder, Math.sqrt(spread));
  }

  @Override
  public double mean() {
    return booked + remainder;
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    double factor = Math.exp(deviation * (Normals.quantile(p) - deviation / 2));
    return Math.min(Double.MAX_VALUE, booked + remainder * factor);
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    double more = x - booked;
    if (!(more > 0)) {
      return 1;
    }
    double score = (Math.log(more) - Math.log(remainder)) / deviation + deviation / 2;
    return NormalDistribution.of(0, 1).survivalProbability(score);
  }
}

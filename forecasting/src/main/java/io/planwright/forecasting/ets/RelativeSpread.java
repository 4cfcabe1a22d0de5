package io.planwright.forecasting.ets;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.outcome.NormalOutcome;

/**
 * The distribution of models with a multiplicative error and no multiplicative trend. The surprise
 * of a step is a share of what the step's past leads to expect, so its variance is that of the
 * error times the mean square of the expectation; surprises of different steps are uncorrelated.
 * Means and variances are exact but for multiplicative seasons that change within the horizon, for
 * which the first order is taken (Hyndman et al. 2008, chapter 6, classes 2 and 3). Interval:
 * normal. O(h²).
 */
final class RelativeSpread implements Spread {

  /** Keeps squares finite where the error is as large as the value. */
  private static final double MOST = 1e150;

  /** So that bounds far out in the tails are numbers still. */
  private static final double WIDEST = Double.MAX_VALUE / 1000;

  private final double[] points;
  private final int gaps;
  private final double scale;
  private final EtsForm form;
  private final double gamma;
  private final double[] weights;
  private final double[] bases;
  private final double[] seasons;

  /** The variance of the surprise of each step, gaps first. */
  private final double[] variances;

  private final double[] deviations;

  private RelativeSpread(EtsForm form, EtsStates end, int gaps, double scale, double[] points) {
    int steps = points.length + gaps;
    this.form = form;
    this.points = points;
    this.gaps = gaps;
    this.scale = scale;
    this.gamma = end.gamma();
    this.weights = EtsWeights.levels(end, steps);
    this.bases = new double[steps];
    this.seasons = new double[steps];
    this.variances = new double[steps];
    this.deviations = new double[points.length];
  }

  static RelativeSpread of(
      EtsForm form, EtsStates end, int gaps, double sigma, double scale, double[] points) {
    RelativeSpread spread = new RelativeSpread(form, end, gaps, scale, points);
    EtsStates states = new EtsStates(form);
    states.copyOf(end);
    for (int i = 0; i < spread.bases.length; i++) {
      double expected = states.expected();
      spread.seasons[i] = states.seasons[states.turn];
      spread.bases[i] = states.base();
      states.skip();
      double past = 0;
      for (int k = 0; k < i; k++) {
        double weight = spread.weight(i, k);
        past += weight * weight * spread.variances[k];
      }
      spread.variances[i] = Math.min(MOST, sigma * sigma * (expected * expected + past));
      if (i >= gaps) {
        double variance = Math.min(MOST, past + spread.variances[i]);
        spread.deviations[i - gaps] = Math.min(WIDEST, Math.sqrt(variance) * scale);
      }
    }
    return spread;
  }

  /** What a surprise of 1 in step k changes of the later step i. */
  private double weight(int i, int k) {
    int lag = i - k;
    boolean sameSeason = form.season().exists() && lag % form.period() == 0;
    if (form.season() == SeasonType.MULTIPLICATIVE) {
      double season = sameSeason ? gamma * bases[i] / bases[k] : 0;
      return weights[lag] * seasons[i] / seasons[k] + season;
    }
    return weights[lag] + (sameSeason ? gamma : 0);
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double width = NormalOutcome.standardHalfWidth(level);
    for (int i = 0; i < points.length; i++) {
      lower[i] = points[i] - width * deviations[i];
      upper[i] = points[i] + width * deviations[i];
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += points[step - 1];
    }
    double variance = 0;
    for (int k = 0; k < gaps + toStep; k++) {
      double weight = 0;
      for (int i = Math.max(k, gaps + fromStep - 1); i < gaps + toStep; i++) {
        weight += i == k ? 1 : weight(i, k);
      }
      variance += weight * weight * variances[k];
    }
    return new NormalOutcome(mean, Math.min(WIDEST, Math.sqrt(Math.min(MOST, variance)) * scale));
  }
}

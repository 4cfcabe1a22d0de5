package io.planwright.forecasting.pipeline.calibration;

import io.planwright.run.RunControl;
import java.util.Arrays;

/** The difference of two scores of the same rows, with the sums kept by deal. */
final class GainBootstrap {

  private GainBootstrap() {}

  static ScoreGain gain(
      ScoredOutcomes candidate, ScoredOutcomes reference, ScoringSpec spec, RunControl control) {
    int n = candidate.size();
    RowCodes deals = candidate.labels().dealCodes(n);
    double[] weight = new double[deals.distinct()];
    double[] squares = new double[deals.distinct()];
    double[] losses = new double[deals.distinct()];
    for (int i = 0; i < n; i++) {
      int deal = deals.codes()[i];
      double own = candidate.weight(i);
      boolean won = candidate.outcome(i);
      double better = candidate.probability(i) - (won ? 1 : 0);
      double worse = reference.probability(i) - (won ? 1 : 0);
      weight[deal] += own;
      squares[deal] += own * (worse * worse - better * better);
      losses[deal] +=
          own
              * (ScorePass.loss(reference.probability(i), won)
                  - ScorePass.loss(candidate.probability(i), won));
    }
    double[] once = ScorePass.ones(deals.distinct());
    double total = dot(weight, once);
    double[] brier = new double[spec.resamples()];
    double[] logLoss = new double[spec.resamples()];
    DealResamples resamples = new DealResamples(spec.seed(), deals.distinct());
    for (int r = 0; r < spec.resamples(); r++) {
      control.checkpoint();
      double[] drawn = resamples.draw(r);
      double drawnWeight = dot(weight, drawn);
      brier[r] = dot(squares, drawn) / drawnWeight;
      logLoss[r] = dot(losses, drawn) / drawnWeight;
      control.report("comparing", r + 1L, spec.resamples());
    }
    Arrays.sort(brier);
    Arrays.sort(logLoss);
    return new ScoreGain(
        ScoreBootstrap.within(brier, dot(squares, once) / total, spec.level()),
        ScoreBootstrap.within(logLoss, dot(losses, once) / total, spec.level()));
  }

  private static double dot(double[] values, double[] drawn) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * drawn[i];
    }
    return sum;
  }
}

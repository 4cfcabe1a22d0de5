package io.planwright.forecasting.pipeline.calibration;

import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The measures with their intervals.
 *
 * <p>Means and ranks have the interval between the quantiles of the resamples. Calibration errors
 * cannot: noise only ever adds to them, and that of the resamples adds a second time. They are
 * norms of the gaps of the bins, so their interval is the value ± the quantile of the distance, in
 * the same norm, of the resampled gaps from those at hand. By the triangle inequality it covers at
 * least at its level, and for right probabilities it reaches down to 0 that often.
 */
final class ScoreBootstrap {

  private static final ProbabilityMeasure[] MEASURES = ProbabilityMeasure.values();

  private final ScoredOutcomes data;
  private final ScoringSpec spec;
  private final ScorePass pass;
  private final double[][] samples;
  private int kept;

  ScoreBootstrap(ScoredOutcomes data, ScoringSpec spec) {
    this.data = data;
    this.spec = spec;
    this.pass = new ScorePass(SortedOutcomes.of(data), spec.bins());
    this.samples = new double[MEASURES.length][spec.resamples()];
  }

  ProbabilityScores scores(RunControl control) {
    pass.run(ScorePass.ones(pass.deals()));
    double[] values = new double[MEASURES.length];
    for (ProbabilityMeasure measure : MEASURES) {
      values[measure.ordinal()] = pass.value(measure);
    }
    double rate = pass.baseRate();
    MurphyDecomposition decomposition = pass.decomposition();
    double byChance = errorByChance();
    resample(control);
    Map<ProbabilityMeasure, ScoreEstimate> estimates = new EnumMap<>(ProbabilityMeasure.class);
    for (ProbabilityMeasure measure : MEASURES) {
      estimates.put(measure, estimate(measure, values[measure.ordinal()]));
    }
    return new ProbabilityScores(
        data.size(),
        data.deals(),
        rate,
        spec.level(),
        estimates,
        byChance,
        decomposition,
        CoxCalibration.of(data),
        SpiegelhalterZ.of(data));
  }

  private void resample(RunControl control) {
    double total = pass.total();
    double[] widthShares = shares(pass.widthBins(), total);
    double[] massShares = shares(pass.massBins(), total);
    double[] massGaps = new double[pass.massBins().bins()];
    Arrays.setAll(massGaps, pass.massBins()::gap);
    DealResamples resamples = new DealResamples(spec.seed(), pass.deals());
    for (int r = 0; r < spec.resamples(); r++) {
      control.checkpoint();
      pass.run(resamples.draw(r));
      // A resample without a win or a loss has neither skill nor AUC; it is left out for all.
      if (pass.twoSided()) {
        for (ProbabilityMeasure measure : MEASURES) {
          samples[measure.ordinal()][kept] =
              switch (measure) {
                case ECE_EQUAL_WIDTH -> distance(pass.widthBins(), widthShares);
                case ECE_EQUAL_MASS -> distance(pass.massBins(), massShares);
                case MAXIMUM_CALIBRATION_ERROR -> largestDistance(massGaps);
                default -> pass.value(measure);
              };
        }
        kept++;
      }
      control.report("scoring", r + 1L, spec.resamples());
    }
  }

  private static double[] shares(BinSums bins, double total) {
    double[] shares = new double[bins.bins()];
    Arrays.setAll(shares, bin -> bins.share(bin, total));
    return shares;
  }

  private double distance(BinSums bins, double[] shares) {
    double sum = 0;
    for (int bin = 0; bin < shares.length; bin++) {
      sum += Math.abs(bins.share(bin, pass.total()) - shares[bin]);
    }
    return sum;
  }

  private double largestDistance(double[] gaps) {
    double largest = 0;
    for (int bin = 0; bin < gaps.length; bin++) {
      if (pass.massBins().weight[bin] > 0) {
        largest = Math.max(largest, Math.abs(pass.massBins().gap(bin) - gaps[bin]));
      }
    }
    return largest;
  }

  private ScoreEstimate estimate(ProbabilityMeasure measure, double value) {
    if (kept == 0) {
      return new ScoreEstimate(value, value, value);
    }
    double[] sorted = Arrays.copyOf(samples[measure.ordinal()], kept);
    Arrays.sort(sorted);
    return switch (measure) {
      case ECE_EQUAL_WIDTH, ECE_EQUAL_MASS, MAXIMUM_CALIBRATION_ERROR -> {
        double reach = SampledOutcome.quantile(sorted, spec.level());
        yield new ScoreEstimate(value, Math.max(0, value - reach), Math.min(1, value + reach));
      }
      default -> within(sorted, value, spec.level());
    };
  }

  /** The interval between the quantiles of a sorted sample, made to hold the value. */
  static ScoreEstimate within(double[] sorted, double value, double level) {
    double tail = (1 - level) / 2;
    double low = SampledOutcome.quantile(sorted, tail);
    double high = SampledOutcome.quantile(sorted, 1 - tail);
    return new ScoreEstimate(value, Math.min(low, value), Math.max(high, value));
  }

  /**
   * The expected calibration error, in bins of equal mass, of probabilities that are right: the sum
   * of the mean distances √(2/π)·σ of normal gaps. The rows of a deal vary together.
   */
  private double errorByChance() {
    SortedOutcomes rows = SortedOutcomes.of(data);
    int[] starts = Binning.EQUAL_MASS.starts(rows, spec.bins());
    double[] spreads = new double[rows.deals];
    double sum = 0;
    for (int bin = 0; bin < spec.bins(); bin++) {
      double variance = 0;
      for (int i = starts[bin]; i < starts[bin + 1]; i++) {
        double p = rows.probability[i];
        double spread = rows.weight[i] * Math.sqrt(p * (1 - p));
        double before = spreads[rows.deal[i]];
        variance += spread * (2 * before + spread);
        spreads[rows.deal[i]] = before + spread;
      }
      for (int i = starts[bin]; i < starts[bin + 1]; i++) {
        spreads[rows.deal[i]] = 0;
      }
      sum += Math.sqrt(2 / Math.PI * variance);
    }
    return sum / rows.totalWeight();
  }
}

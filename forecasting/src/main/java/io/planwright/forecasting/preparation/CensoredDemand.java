package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The demand behind sales that were limited.
 *
 * @param finding what was estimated
 * @param proposals one a run of positions
 * @param positions where demand was estimated
 * @param demand the estimates there, on the scale of the working history
 */
record CensoredDemand(
    Explanation finding, List<Proposal> proposals, int[] positions, double[] demand) {

  private static final int LEAST_FREE = 8;
  private static final int LEAST_WINDOW = 25;
  private static final int PASSES = 10;
  private static final double CLOSE = 1e-3;

  /** In standard deviations; a limit so far below the mean does not bear on it. */
  private static final double FAR = 30;

  /** In standard deviations; beyond it the expectation is the limit, or the mean. */
  private static final double FURTHEST = 1e9;

  /**
   * Estimates demand.
   *
   * @param working the history
   * @param blank its values, NaN at gaps, outliers and limited sales
   * @param censored where sales were limited
   * @param season the season
   */
  static CensoredDemand of(
      WorkingHistory working, double[] blank, boolean[] censored, SeasonalPart season) {
    int count = 0;
    for (boolean limited : censored) {
      count += limited ? 1 : 0;
    }
    if (count == 0) {
      return nothing("no sales are marked as limited");
    }
    int free = 0;
    for (int t = 0; t < blank.length; t++) {
      free += Double.isNaN(blank[t]) || censored[t] ? 0 : 1;
    }
    if (free < LEAST_FREE) {
      return nothing(
          "%d values without limit are too few to tell demand by, %d are needed"
              .formatted(free, LEAST_FREE));
    }
    int[] positions = new int[count];
    count = 0;
    for (int t = 0; t < censored.length; t++) {
      if (censored[t]) {
        positions[count++] = t;
      }
    }
    Estimate estimate = new Estimate(working, blank, positions, season);
    estimate.run();
    return new CensoredDemand(
        Explanation.of(
            "periods with limited sales: %d, their demand is estimated"
                .formatted(positions.length)),
        estimate.proposals(),
        positions,
        estimate.demand());
  }

  private static CensoredDemand nothing(String reason) {
    return new CensoredDemand(Explanation.of(reason), List.of(), new int[0], new double[0]);
  }

  /** Expectation and maximisation in turn, on the values without season. */
  private static final class Estimate {

    private final WorkingHistory working;
    private final int[] positions;
    private final SeasonalPart season;
    private final double[] limits;
    private final double[] demand;
    private final double[] values;
    private final double[] weights;
    private final int window;
    private LocalTrend line;
    private double deviation;

    Estimate(WorkingHistory working, double[] blank, int[] positions, SeasonalPart season) {
      this.working = working;
      this.positions = positions;
      this.season = season;
      limits = new double[positions.length];
      demand = new double[positions.length];
      values = season.without(blank);
      for (int i = 0; i < limits.length; i++) {
        limits[i] = working.values()[positions[i]] - season.values()[positions[i]];
      }
      weights = LocalTrend.known(values);
      window = Math.max(LEAST_WINDOW, 2 * working.period() + 1);
      line = LocalTrend.of(values, weights, window);
      deviation = deviation(0);
    }

    void run() {
      for (int pass = 0; pass < PASSES; pass++) {
        double within = 0;
        double change = 0;
        for (int i = 0; i < positions.length; i++) {
          int t = positions[i];
          double mean = mean(t);
          double z = deviation > 0 ? (limits[i] - mean) / deviation : 0;
          z = Math.max(-FURTHEST, Math.min(FURTHEST, z));
          double expected = Math.max(limits[i], mean + deviation * InverseMills.at(z));
          demand[i] = working.logarithmic() ? logarithmOfMean(limits[i], mean, z) : expected;
          change = Math.max(change, Math.abs(expected - (weights[t] > 0 ? values[t] : mean)));
          values[t] = expected;
          weights[t] = 1;
          within += InverseMills.variance(z);
        }
        double before = deviation;
        line = LocalTrend.of(values, weights, window);
        deviation = deviation(within * before * before);
        if (change <= CLOSE * deviation) {
          return;
        }
      }
    }

    /**
     * Of a lognormal variable above its limit c, E[y | y ≥ c] = c λ(z) / λ(z − σ), z = (ln c −
     * μ)/σ.
     */
    private double logarithmOfMean(double limit, double mean, double z) {
      if (z < -FAR) {
        return mean + deviation * deviation / 2;
      }
      double ratio = InverseMills.at(z) / InverseMills.at(Math.max(-FAR, z - deviation));
      return limit + Math.max(0, Math.log(ratio));
    }

    private double mean(int t) {
      double fit = line.fitted()[t];
      return Double.isNaN(fit) ? values[nearest(t)] : fit;
    }

    private int nearest(int t) {
      for (int distance = 1; distance < values.length; distance++) {
        if (t - distance >= 0 && weights[t - distance] > 0) {
          return t - distance;
        }
        if (t + distance < values.length && weights[t + distance] > 0) {
          return t + distance;
        }
      }
      return t;
    }

    /** Around the line, with what the unknown demand may deviate from its expectation. */
    private double deviation(double within) {
      double squares = within;
      int count = 0;
      for (int t = 0; t < values.length; t++) {
        if (weights[t] > 0) {
          double rest = values[t] - line.fitted()[t];
          squares += rest * rest;
          count++;
        }
      }
      return Math.sqrt(squares / Math.max(1, count - line.freedom()));
    }

    double[] demand() {
      double[] seasonal = new double[positions.length];
      for (int i = 0; i < seasonal.length; i++) {
        int t = positions[i];
        seasonal[i] = Math.max(working.values()[t], demand[i] + season.values()[t]);
      }
      return seasonal;
    }

    List<Proposal> proposals() {
      double[] raised = demand();
      double[] sold = working.series().toArray();
      List<Proposal> proposals = new ArrayList<>();
      int from = 0;
      for (int i = 1; i <= positions.length; i++) {
        if (i < positions.length && positions[i] == positions[i - 1] + 1) {
          continue;
        }
        int[] run = Arrays.copyOfRange(positions, from, i);
        double[] before = new double[run.length];
        double[] after = new double[run.length];
        for (int k = 0; k < run.length; k++) {
          before[k] = sold[run[k]];
          after[k] = Math.max(before[k], working.original(raised[from + k], run[k]));
        }
        proposals.add(
            Proposal.replacing(
                Repair.Kind.CENSORED, run, before, after, explanation(run, before, after)));
        from = i;
      }
      return proposals;
    }

    private Explanation explanation(int[] run, double[] before, double[] after) {
      int first = run[0];
      String where = working.label(first, run[run.length - 1]);
      double raised = 0;
      for (int k = 0; k < run.length; k++) {
        raised += after[k] / run.length - before[k] / run.length;
      }
      double level = mean(first) + season.values()[first];
      return new Explanation(
          WorkingHistory.words(
              "%s: sales were limited; the demand expected behind them is %.6g %s higher a period",
              where, raised, working.series().unit()),
          List.of(
              new Reason(
                  "expected level",
                  working.adjusted(level),
                  "without limit %s would be expected in %s"
                      .formatted(working.words(level), working.label(first))),
              new Reason(
                  "standard deviation",
                  working.distance(deviation),
                  "values scatter around their local line by %s"
                      .formatted(working.distanceWords(deviation)))));
    }
  }
}

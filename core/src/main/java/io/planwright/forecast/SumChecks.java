package io.planwright.forecast;

import io.planwright.evidence.OutcomeDistribution;
import java.util.List;

/** The promises that concern the distributions of the sums of a fitted model's steps. */
final class SumChecks {

  private static final double LEAST_PROBABILITY = 1e-9;
  private static final int HORIZON = 15;
  private static final int PARTS = 1_000;

  /** What may lie between two ways to take a mean, in widths of the inner four fifths. */
  private static final double NEAR = 0.01;

  private static final double[] PROBABILITIES = {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};

  /** First and last steps: one step, near and far ranges, within a year and across its end. */
  private static final int[][] RANGES = {
    {1, 1}, {2, 2}, {2, 4}, {5, 11}, {HORIZON, HORIZON}, {3, HORIZON}, {1, HORIZON}
  };

  private final Forecaster forecaster;
  private final ContractReport report;

  SumChecks(Forecaster forecaster, ContractReport report) {
    this.forecaster = forecaster;
    this.report = report;
  }

  void run() {
    report.check("refusal", this::checkRefusals);
    report.check("sum", this::checkMeans);
    report.check("cumulative", this::checkCumulative);
    report.check("cumulative", this::checkQuantiles);
  }

  void checkWidening() {
    report.check("widening sums", this::checkNesting);
  }

  private ForecastModel model() {
    return ContractHistories.fitted(forecaster, ContractHistories.regular());
  }

  private void checkRefusals() {
    ForecastModel model = model();
    for (int horizon : new int[] {0, -1}) {
      refuses("cumulative(" + horizon + ")", () -> model.cumulative(horizon));
    }
    for (int[] range : new int[][] {{0, 1}, {-1, 2}, {0, 0}, {3, 2}, {1, 0}}) {
      refuses(callOf(range), () -> model.sum(range[0], range[1]));
    }
    OutcomeDistribution sum = model.sum(1, 1);
    refuses("quantile(0)", () -> sum.quantile(0));
    refuses("quantile(1)", () -> sum.quantile(1));
    refuses("probabilityAtLeast(NaN)", () -> sum.probabilityAtLeast(Double.NaN));
  }

  private void refuses(String call, Runnable probe) {
    report.expectThrows(IllegalArgumentException.class, "refusal", call, probe);
  }

  private void checkMeans() {
    ForecastModel model = model();
    List<Double> points = model.forecast(HORIZON).points();
    for (int[] range : RANGES) {
      double sum = 0;
      for (int step = range[0]; step <= range[1]; step++) {
        sum += points.get(step - 1);
      }
      OutcomeDistribution total = model.sum(range[0], range[1]);
      boolean isMeanOfItsOwn = range[0] < range[1] && isMeanOfQuantiles(total, sum);
      if (!isMeanOfItsOwn) {
        report.expectClose(
            sum,
            total.mean(),
            "sum",
            "the mean of %s, by the sum of its points,".formatted(callOf(range)));
      }
    }
  }

  /**
   * Whether the mean is that of the quantiles, the sum of the points within their inner half: the
   * points are medians, which do not add up.
   */
  private static boolean isMeanOfQuantiles(OutcomeDistribution total, double sumOfPoints) {
    double mean = 0;
    for (int i = 0; i < PARTS; i++) {
      mean += total.quantile((i + 0.5) / PARTS) / PARTS;
    }
    double width = total.quantile(0.9) - total.quantile(0.1);
    return Math.abs(total.mean() - mean) <= NEAR * width
        && sumOfPoints >= total.quantile(0.25)
        && sumOfPoints <= total.quantile(0.75);
  }

  private void checkCumulative() {
    ForecastModel model = model();
    for (int horizon : new int[] {1, HORIZON}) {
      OutcomeDistribution sum = model.sum(1, horizon);
      OutcomeDistribution cumulative = model.cumulative(horizon);
      String call = "cumulative(" + horizon + ")";
      report.expectClose(sum.mean(), cumulative.mean(), "cumulative", "the mean of " + call);
      for (double p : PROBABILITIES) {
        report.expectClose(
            sum.quantile(p),
            cumulative.quantile(p),
            "cumulative",
            "the quantile of %s of %s".formatted(p, call));
      }
    }
  }

  private void checkQuantiles() {
    ForecastModel model = model();
    for (int[] range : RANGES) {
      OutcomeDistribution total = model.sum(range[0], range[1]);
      double previous = Double.NEGATIVE_INFINITY;
      for (double p : PROBABILITIES) {
        double quantile = total.quantile(p);
        report.expect(
            quantile >= previous,
            "sum",
            "the quantile of %s falls when p rises to %s".formatted(callOf(range), p));
        double reached = total.probabilityAtLeast(quantile);
        if (!isOneOfMany(total, quantile, reached, p)) {
          report.expectClose(
              1 - p,
              reached,
              "sum",
              "the probability that %s reaches its quantile of %s".formatted(callOf(range), p));
        }
        previous = quantile;
      }
    }
  }

  /**
   * Whether a value of its own probability, such as zero sales, is the quantile from below p on.
   */
  private static boolean isOneOfMany(
      OutcomeDistribution total, double quantile, double reached, double p) {
    double from = Math.max(LEAST_PROBABILITY, 1 - reached + LEAST_PROBABILITY);
    return from < p && total.quantile(from) == quantile;
  }

  private void checkNesting() {
    ForecastModel model = model();
    for (int[] range : RANGES) {
      double inner = width(model, range[0], range[1]);
      expectNoNarrower(inner, width(model, range[0], range[1] + 1), callOf(range), "after");
      if (range[0] > 1) {
        expectNoNarrower(inner, width(model, range[0] - 1, range[1]), callOf(range), "before");
      }
    }
  }

  private void expectNoNarrower(double inner, double outer, String call, String where) {
    report.expect(
        outer >= inner * (1 - ContractReport.RELATIVE_TOLERANCE),
        "widening sums",
        "%s gets narrower, %s after %s, with the step %s it".formatted(call, outer, inner, where));
  }

  private static double width(ForecastModel model, int fromStep, int toStep) {
    OutcomeDistribution sum = model.sum(fromStep, toStep);
    return sum.quantile(0.9) - sum.quantile(0.1);
  }

  private static String callOf(int[] range) {
    return "sum(%d, %d)".formatted(range[0], range[1]);
  }
}

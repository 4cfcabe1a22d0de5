package io.planwright.forecasting.internal;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;

/** A model whose errors are normal: a point and a variance a step give all the rest. */
interface GaussianModel extends ForecastModel {

  /** What is kept of the series; the index 0 of its future axis is step 1. */
  History history();

  /** The expected value of a step, counted from 1. */
  double point(int step);

  /** The error variance of a step, counted from 1. */
  double variance(int step);

  /** The error variance of the sum of the steps from {@code fromStep} to {@code toStep}. */
  double sumVariance(int fromStep, int toStep);

  /** Why a forecast of this model is what it is. */
  Explanation explanation();

  @Override
  default Forecast forecast(int horizonPeriods, double... levels) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    double[] points = new double[horizonPeriods];
    double[] deviations = new double[horizonPeriods];
    for (int step = 1; step <= horizonPeriods; step++) {
      points[step - 1] = point(step);
      deviations[step - 1] = Math.sqrt(variance(step));
    }
    List<PredictionInterval> intervals = new ArrayList<>(levels.length);
    for (double level : levels) {
      intervals.add(interval(PredictionInterval.requireLevel(level), points, deviations));
    }
    return Forecast.builder()
        .seriesName(history().seriesName())
        .unit(history().unit())
        .axis(history().future())
        .addAllPoints(listOf(points))
        .addAllIntervals(intervals)
        .provenance(provenance())
        .explanation(explanation())
        .build();
  }

  @Override
  default OutcomeDistribution sum(int fromStep, int toStep) {
    Require.atLeast(fromStep, 1, "fromStep", "Step 1 is the first period after the history.");
    Require.that(
        toStep >= fromStep,
        "toStep",
        toStep,
        "be at least fromStep " + fromStep,
        "Sum at least one period.");
    double mean = 0;
    int steps = toStep - fromStep + 1;
    for (int i = 0; i < steps; i++) {
      mean += point(fromStep + i);
    }
    return new NormalOutcome(mean, Math.sqrt(sumVariance(fromStep, toStep)));
  }

  private static PredictionInterval interval(double level, double[] points, double[] deviations) {
    double width = NormalOutcome.standardHalfWidth(level);
    double[] lower = new double[points.length];
    double[] upper = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      lower[i] = points[i] - width * deviations[i];
      upper[i] = points[i] + width * deviations[i];
    }
    return new PredictionInterval(level, listOf(lower), listOf(upper));
  }

  private static List<Double> listOf(double[] values) {
    List<Double> list = new ArrayList<>(values.length);
    for (double value : values) {
      list.add(value);
    }
    return list;
  }
}

package io.planwright.forecasting.interval;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A model with calibrated intervals.
 *
 * @param name the name of the method
 * @param base the model whose points are kept
 * @param scores what the calibration rests on
 * @param calibrator makes quantiles of scores
 * @param quantiles the quantile functions of the steps, the last for all further steps
 */
record CalibratedModel(
    String name, FittedModel base, Scores scores, Calibrator calibrator, List<Quantiles> quantiles)
    implements WrappedModel {

  /** Earlier values move the model in one go, or a long update would cost as many fits. */
  private static final int MOST_SCORED = 60;

  /** The tail by which simulated paths are stretched: the middle of most questions. */
  private static final double TYPICAL_TAIL = 0.1;

  private static final double TYPICAL_DEVIATION = 1.2815515655446004;

  CalibratedModel {
    quantiles = List.copyOf(quantiles);
  }

  /** The model, or where the scores are too few, the base's own intervals widened. */
  static FittedModel of(String name, FittedModel base, Scores scores, Calibrator calibrator) {
    List<Quantiles> quantiles = calibrator.quantiles(scores);
    return quantiles.isEmpty()
        ? new WidenedModel(name, base, scores, calibrator)
        : new CalibratedModel(name, base, scores, calibrator, quantiles);
  }

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    Units units = Units.of(base, horizonPeriods);
    List<PredictionInterval> intervals = new ArrayList<>(levels.length);
    for (double level : levels) {
      intervals.add(interval(PredictionInterval.requireLevel(level), units));
    }
    return units.forecast().toBuilder()
        .intervals(intervals)
        .provenance(provenance())
        .explanation(explanation())
        .build();
  }

  private PredictionInterval interval(double level, Units units) {
    int horizon = units.forecast().horizonPeriods();
    double tail = (1 - level) / 2;
    double[] lower = new double[horizon];
    double[] upper = new double[horizon];
    for (int step = 1; step <= horizon; step++) {
      Quantiles ofStep = ofStep(step);
      lower[step - 1] = units.value(step, ofStep.below(tail));
      upper[step - 1] = units.value(step, ofStep.above(tail));
    }
    return new PredictionInterval(level, Boxed.listOf(lower), Boxed.listOf(upper));
  }

  private Quantiles ofStep(int step) {
    return quantiles.get(Math.min(step, quantiles.size()) - 1);
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    OutcomeDistribution own = base.sum(fromStep, toStep);
    Forecast forecast = base.forecast(toStep);
    double centre = 0;
    for (int step = fromStep; step <= toStep; step++) {
      centre += forecast.point(step);
    }
    double tail = (1 - Scores.UNIT_LEVEL) / 2;
    double lowerUnit = Math.max(0, centre - own.quantile(tail));
    double upperUnit = Math.max(0, own.quantile(1 - tail) - centre);
    return new CalibratedOutcome(
        centre, lowerUnit, upperUnit, quantiles, Boxed.listOf(weights(fromStep, toStep)));
  }

  /** Each quantile function counts by the width of the steps that it is of. */
  private double[] weights(int fromStep, int toStep) {
    double[] weights = new double[quantiles.size()];
    if (weights.length == 1) {
      weights[0] = 1;
      return weights;
    }
    Units units = Units.of(base, toStep);
    double total = 0;
    for (int step = fromStep; step <= toStep; step++) {
      total += units.lower(step) + units.upper(step);
    }
    for (int step = fromStep; step <= toStep; step++) {
      double share =
          total > 0
              ? (units.lower(step) + units.upper(step)) / total
              : 1.0 / (toStep - fromStep + 1);
      weights[Math.min(step, weights.length) - 1] += share;
    }
    return weights;
  }

  /** The base's futures, their distance from the points stretched to the calibrated width. */
  @Override
  public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
    SamplePaths own = base.simulate(horizonPeriods, paths, seed);
    Forecast forecast = base.forecast(horizonPeriods);
    double[] values = new double[Math.multiplyExact(horizonPeriods, paths)];
    for (int i = 0; i < values.length; i++) {
      int step = i % horizonPeriods + 1;
      double point = forecast.point(step);
      double error = own.value(i / horizonPeriods, step) - point;
      values[i] = point + error * stretch(step, error);
    }
    return SamplePaths.of(horizonPeriods, values);
  }

  private double stretch(int step, double error) {
    Quantiles ofStep = ofStep(step);
    double reach = error < 0 ? -ofStep.below(TYPICAL_TAIL) : ofStep.above(TYPICAL_TAIL);
    return Math.max(0, reach) / TYPICAL_DEVIATION;
  }

  @Override
  public FittedModel update(double... furtherValues) {
    return updated(name, base, scores, calibrator, furtherValues);
  }

  /** Each value is compared with what was forecast of it before the model learns of it. */
  static FittedModel updated(
      String name, FittedModel base, Scores scores, Calibrator calibrator, double... further) {
    for (int i = 0; i < further.length; i++) {
      Require.that(
          !Double.isInfinite(further[i]),
          "furtherValues[" + i + "]",
          further[i],
          "be finite",
          "Use NaN for a gap.");
    }
    int skipped = Math.max(0, further.length - MOST_SCORED);
    FittedModel model = base;
    Scores longer = scores;
    if (skipped > 0) {
      model = base.update(Arrays.copyOf(further, skipped));
      longer = scores.forgetting().after(model);
    }
    for (int i = skipped; i < further.length; i++) {
      longer = longer.met(further[i]);
      model = model.update(further[i]);
      longer = longer.after(model);
    }
    return of(name, model, longer, calibrator);
  }

  @Override
  public String account() {
    return "Its " + calibrator.account(scores) + ".";
  }
}

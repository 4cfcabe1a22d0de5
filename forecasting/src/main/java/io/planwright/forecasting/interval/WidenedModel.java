package io.planwright.forecasting.interval;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.internal.outcome.ScaledOutcome;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import java.util.ArrayList;
import java.util.List;

/**
 * A model whose own intervals are widened, because its history was too short to calibrate them.
 *
 * @param name the name of the method
 * @param base the model
 * @param scores the scores so far, too few
 * @param calibrator takes over when updates have brought enough of them
 */
record WidenedModel(String name, FittedModel base, Scores scores, Calibrator calibrator)
    implements WrappedModel {

  /** Short histories state their errors too small; of naive methods on the M4 by about this. */
  static final double FACTOR = 1.25;

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    Forecast own = base.forecast(horizonPeriods, levels);
    List<PredictionInterval> intervals = new ArrayList<>(levels.length);
    for (PredictionInterval interval : own.intervals()) {
      intervals.add(widened(own.points(), interval));
    }
    return own.toBuilder()
        .intervals(intervals)
        .provenance(provenance())
        .explanation(explanation())
        .build();
  }

  private static PredictionInterval widened(List<Double> points, PredictionInterval own) {
    double[] lower = new double[points.size()];
    double[] upper = new double[points.size()];
    for (int i = 0; i < lower.length; i++) {
      double point = points.get(i);
      lower[i] = point + FACTOR * (own.lower().get(i) - point);
      upper[i] = point + FACTOR * (own.upper().get(i) - point);
    }
    return new PredictionInterval(own.level(), Boxed.listOf(lower), Boxed.listOf(upper));
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    return new ScaledOutcome(base.sum(fromStep, toStep), FACTOR, FACTOR);
  }

  @Override
  public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
    SamplePaths own = base.simulate(horizonPeriods, paths, seed);
    Forecast forecast = base.forecast(horizonPeriods);
    double[] values = new double[Math.multiplyExact(horizonPeriods, paths)];
    for (int i = 0; i < values.length; i++) {
      double point = forecast.point(i % horizonPeriods + 1);
      double value = own.value(i / horizonPeriods, i % horizonPeriods + 1);
      values[i] = point + FACTOR * (value - point);
    }
    return SamplePaths.of(horizonPeriods, values);
  }

  @Override
  public FittedModel update(double... furtherValues) {
    return CalibratedModel.updated(name, base, scores, calibrator, furtherValues);
  }

  @Override
  public String account() {
    return "Its intervals are the method's own, widened by a quarter: the history is too short to"
        + " measure errors of earlier forecasts.";
  }
}

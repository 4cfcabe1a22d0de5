package io.planwright.forecasting.theta;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A fitted Theta model with unit and season put back.
 *
 * @param history the values, NaN at gaps
 * @param adjustment unit and season
 * @param process the model of the adjusted values
 * @param note what was fitted in place of what was asked for, or empty
 * @param evaluations of the objective
 * @param fittedSize the positions the model was fitted to
 */
record ThetaModel(
    double[] history,
    Adjustment adjustment,
    ThetaProcess process,
    String note,
    long evaluations,
    int fittedSize)
    implements NumericModel {

  int size() {
    return history.length;
  }

  @Override
  public String label() {
    return process.label() + note;
  }

  @Override
  public Map<String, Double> parameters() {
    return process.parameters();
  }

  @Override
  public double[] points(int horizon) {
    return adjustment.restore(process.points(horizon), history.length);
  }

  @Override
  public Spread spread(int horizon) {
    return new ThetaSpread(this, horizon);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    process.simulate(random, path);
    adjustment.restore(path, history.length);
  }

  @Override
  public double[] fitted() {
    return adjustment.restore(process.fitted(adjustment.adjusted(history, 0)), 0);
  }

  @Override
  public List<Part> parts() {
    double[] fitted = process.fitted(adjustment.adjusted(history, 0));
    double[] trend = new double[fitted.length];
    double[] season = new double[fitted.length];
    double[] remainder = new double[fitted.length];
    for (int t = 0; t < trend.length; t++) {
      trend[t] = Magnitude.bounded(fitted[t] * adjustment.unit());
      season[t] = adjustment.season(t);
    }
    adjustment.restore(fitted, 0);
    for (int t = 0; t < trend.length; t++) {
      remainder[t] = history[t] - fitted[t];
    }
    List<Part> parts = new ArrayList<>(3);
    parts.add(new Part("trend", trend));
    if (adjustment.kind() != Adjustment.Kind.NONE) {
      parts.add(new Part("season", season));
    }
    parts.add(new Part("remainder", remainder));
    return parts;
  }

  @Override
  public String composition() {
    return switch (adjustment.kind()) {
      case NONE -> "trend + remainder";
      case ADDITIVE -> "trend + season + remainder";
      case MULTIPLICATIVE -> "trend × season + remainder";
    };
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    double scale = 0;
    int observations = 0;
    for (int t = 0; t < fittedSize; t++) {
      if (!Double.isNaN(history[t])) {
        scale += Math.log(adjustment.factor(t));
        observations++;
      }
    }
    double logLikelihood = process.logLikelihood() - scale;
    if (!Double.isFinite(logLikelihood)) {
      return Answer.insufficient(
          "likelihood of " + label(),
          "a history with errors",
          "errors of 0",
          "Take the model as exact.");
    }
    int numbers = process.degrees() + adjustment.parameters();
    return Answer.known(new InformationCriteria(logLikelihood, numbers, observations));
  }

  @Override
  public String summary() {
    String season = adjustment.kind() == Adjustment.Kind.NONE ? "" : ", with the season put back";
    return "The level of the series moves by "
        + Math.round(100 * process.alpha())
        + " % of each surprise and drifts along a trend line"
        + season
        + note
        + ".";
  }

  @Override
  public List<Reason> reasons() {
    double unit = adjustment.unit();
    double next = Magnitude.bounded(process.points(1)[0] * unit);
    double drift = Magnitude.bounded(process.driftAStep() * unit);
    return List.of(
        new Reason("level", next, "the expectation of the next period, without season"),
        new Reason("drift", drift, "by which it moves in one period"));
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    ThetaProcess later = process.after(adjustment.adjusted(further, history.length));
    return new ThetaModel(longer, adjustment, later, note, evaluations, fittedSize);
  }
}

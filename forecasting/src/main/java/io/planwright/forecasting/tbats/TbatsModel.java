package io.planwright.forecasting.tbats;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A fitted TBATS model.
 *
 * @param history the values, NaN at gaps
 * @param from the first position that was looked at
 * @param scale the unit of the states
 * @param fit the structure and its parameters
 * @param sigma the standard deviation of the errors on the transformed scale
 * @param criteria likelihood and information criteria, or why there are none
 * @param evaluations how often the search evaluated its objective
 * @param end the states at the end of the history; never moved, only copied
 * @param seen the states after the last observed value; never moved, only copied
 */
record TbatsModel(
    double[] history,
    int from,
    Scale scale,
    Fit fit,
    double sigma,
    Answer<InformationCriteria> criteria,
    long evaluations,
    Tracker end,
    Tracker seen)
    implements NumericModel {

  static TbatsModel of(
      double[] history,
      int from,
      Scale scale,
      Fit fit,
      double sigma,
      Answer<InformationCriteria> criteria,
      long evaluations) {
    Tracker start = new Tracker(fit);
    return new TbatsModel(history, from, scale, fit, sigma, criteria, evaluations, start, start)
        .after(history, from);
  }

  /** The model at the end of a history of which it has seen the part before a position. */
  private TbatsModel after(double[] longer, int position) {
    Tracker states = end.copy();
    Tracker lastSeen = seen;
    for (int t = position; t < longer.length; t++) {
      takeIn(states, longer[t]);
      if (!Double.isNaN(longer[t]) && (t + 1 == longer.length || Double.isNaN(longer[t + 1]))) {
        lastSeen = states.copy();
      }
    }
    return new TbatsModel(longer, from, scale, fit, sigma, criteria, evaluations, states, lastSeen);
  }

  /** Moves states on by a value, or by a gap. */
  void takeIn(Tracker states, double value) {
    states.advance(Double.isNaN(value) ? 0 : transform(value) - states.expected());
  }

  private double lambda() {
    return fit.structure().lambda(fit.theta());
  }

  double transform(double value) {
    return scale.transform(fit.structure().boxCox(), lambda(), value);
  }

  double back(double transformed) {
    return scale.back(fit.structure().boxCox(), lambda(), transformed);
  }

  @Override
  public String label() {
    return fit.structure().label(fit.theta());
  }

  @Override
  public Map<String, Double> parameters() {
    Structure structure = fit.structure();
    double[] theta = fit.theta();
    Map<String, Double> parameters = new TreeMap<>();
    parameters.put("alpha", theta[Structure.ALPHA]);
    if (structure.trend()) {
      parameters.put("beta", structure.beta(theta));
      parameters.put("phi", structure.phi(theta));
    }
    for (int i = 0; i < structure.harmonics().seasons(); i++) {
      parameters.put("gamma1." + (i + 1), theta[structure.gamma(i)]);
      parameters.put("gamma2." + (i + 1), theta[structure.gamma(i) + 1]);
    }
    for (int i = 0; i < structure.ar(); i++) {
      parameters.put("ar." + (i + 1), theta[structure.firstAr() + i]);
    }
    for (int i = 0; i < structure.ma(); i++) {
      parameters.put("ma." + (i + 1), theta[structure.firstMa() + i]);
    }
    parameters.put("lambda", lambda());
    parameters.put("unit", scale.unit());
    parameters.put("sigma", sigma);
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    double[] points = transformedPoints(horizon);
    for (int i = 0; i < horizon; i++) {
      points[i] = back(points[i]);
    }
    return points;
  }

  private double[] transformedPoints(int horizon) {
    double[] points = new double[horizon];
    Tracker states = end.copy();
    for (int i = 0; i < horizon; i++) {
      points[i] = states.expected();
      states.advance(0);
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    double[] weights = weights(horizon + NumericHistory.trailingGaps(history));
    if (fit.structure().boxCox()) {
      LinearSpread transformed = LinearSpread.of(transformedPoints(horizon), sigma, weights);
      return new BoxCoxSpread(this, transformed, points(horizon));
    }
    return LinearSpread.of(points(horizon), sigma * scale.unit(), weights);
  }

  /** ψ: what an error of 1 adds to the values after it, itself first. */
  private double[] weights(int count) {
    double[] weights = new double[count];
    weights[0] = 1;
    Tracker states = end.atRest();
    states.advance(1);
    for (int i = 1; i < count; i++) {
      weights[i] = states.expected();
      states.advance(0);
    }
    return weights;
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    Tracker states = seen.copy();
    for (int step = -NumericHistory.trailingGaps(history); step < path.length; step++) {
      double error = sigma * Normals.next(random);
      if (step >= 0) {
        path[step] = back(states.expected() + error);
      }
      states.advance(error);
    }
  }

  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    Arrays.fill(fitted, 0, from, Double.NaN);
    Tracker states = new Tracker(fit);
    for (int t = from; t < fitted.length; t++) {
      fitted[t] = back(states.expected());
      takeIn(states, history[t]);
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    return TbatsParts.of(this);
  }

  @Override
  public String composition() {
    return TbatsParts.composition(this);
  }

  @Override
  public String summary() {
    return TbatsSummary.of(this);
  }

  @Override
  public List<Reason> reasons() {
    double unit = fit.structure().boxCox() ? 1 : scale.unit();
    double level = end.level();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("level", back(level), "the smoothed value at the end"));
    if (fit.structure().trend()) {
      reasons.add(
          new Reason("slope", back(level + end.slope()) - back(level), "its next expected change"));
    }
    for (int i = 0; i < fit.structure().harmonics().seasons(); i++) {
      reasons.add(
          new Reason(
              "season of " + Structure.period(fit.structure().harmonics().period(i)),
              back(level + end.seasonal(i)) - back(level),
              "what this season adds to the level in step 1"));
    }
    reasons.add(
        new Reason(
            "one-step surprise",
            sigma * unit,
            fit.structure().boxCox()
                ? "the typical error on the transformed scale, from which the intervals come"
                : "the typical one-step error, from which the intervals come"));
    return reasons;
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return after(longer, history.length);
  }
}

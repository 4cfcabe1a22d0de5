package io.planwright.forecasting.stl;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.AffineSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Seasons, and a model of what they leave.
 *
 * @param history the values, NaN at gaps
 * @param seasons the seasons
 * @param rest the model of the history without them
 */
record StlModel(double[] history, SeasonShape seasons, NumericModel rest) implements NumericModel {

  @Override
  public String label() {
    if (seasons.periods().isEmpty()) {
      return rest.label() + " without season";
    }
    String kind = seasons.factors() ? "×" : "+";
    return "STL " + seasons.periods() + " " + kind + " " + rest.label();
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>(rest.parameters());
    parameters.put("seasonalStrength", seasons.strength());
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    double[] points = rest.points(horizon);
    seasons.putOn(points, history.length);
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    double[] factors = new double[horizon];
    double[] amounts = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      factors[i] = seasons.factor(history.length + i);
      amounts[i] = seasons.amount(history.length + i);
    }
    return AffineSpread.of(rest.spread(horizon), rest.points(horizon), factors, amounts);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    rest.simulate(random, path);
    seasons.putOn(path, history.length);
  }

  @Override
  public double[] fitted() {
    double[] fitted = rest.fitted();
    seasons.putOn(fitted, 0);
    return fitted;
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("expectation", rest.fitted()));
    for (int i = 0; i < seasons.periods().size(); i++) {
      double[] season = new double[history.length];
      for (int t = 0; t < season.length; t++) {
        season[t] = seasons.at(i, t);
      }
      parts.add(new Part("season " + seasons.periods().get(i), season));
    }
    double[] remainder = fitted();
    for (int t = 0; t < remainder.length; t++) {
      remainder[t] = history[t] - remainder[t];
    }
    parts.add(new Part("remainder", remainder));
    return parts;
  }

  @Override
  public String composition() {
    StringBuilder formula = new StringBuilder("expectation");
    for (int period : seasons.periods()) {
      formula.append(seasons.factors() ? " × " : " + ").append("season ").append(period);
    }
    return formula.append(" + remainder").toString();
  }

  /** Those of the model of the rest: the seasons are taken as given. */
  @Override
  public Answer<InformationCriteria> criteria() {
    return rest.criteria();
  }

  @Override
  public long evaluations() {
    return rest.evaluations();
  }

  @Override
  public String summary() {
    return seasons.periods().isEmpty()
        ? "No season: the axis has none, or the history does not hold two rounds. " + rest.summary()
        : "Seasons of " + seasons.periods() + " periods, as in their last round. " + rest.summary();
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < seasons.periods().size(); i++) {
      String effect = seasons.factors() ? "multiplies" : "adds to";
      reasons.add(
          new Reason(
              "season " + seasons.periods().get(i),
              seasons.at(i, history.length),
              effect + " the next value"));
    }
    reasons.addAll(rest.reasons());
    return reasons;
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return new StlModel(longer, seasons, rest.update(seasons.removedFrom(further, history.length)));
  }
}

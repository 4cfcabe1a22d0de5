package io.planwright.forecasting.automatic;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.FlooredSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.ScaledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.internal.outcome.OwnMean;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The weighted mean of fitted models, with intervals calibrated on other series.
 *
 * @param history the values, NaN at gaps
 * @param observations how many values the members were fitted to
 * @param members the models
 * @param recipe the weights and the calibration
 */
record AutomaticModel(
    double[] history, int observations, List<WeightedModel> members, Recipe recipe)
    implements NumericModel {

  AutomaticModel {
    members = List.copyOf(members);
  }

  @Override
  public String label() {
    return members.stream()
        .map(member -> member.model().label())
        .collect(Collectors.joining(", ", "mean of ", ""));
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>();
    for (WeightedModel member : members) {
      parameters.put("weight." + member.name(), member.weight());
      member
          .model()
          .parameters()
          .forEach((key, value) -> parameters.put(member.name() + "." + key, value));
    }
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (WeightedModel member : members) {
      double[] own = member.model().points(horizon);
      for (int i = 0; i < horizon; i++) {
        points[i] += member.weight() * own[i];
      }
    }
    boolean floored = isFloored();
    for (int i = 0; i < horizon; i++) {
      points[i] = floored ? Math.max(0, points[i]) : points[i];
    }
    return points;
  }

  private boolean isFloored() {
    return !NumericHistory.hasNegative(history);
  }

  @Override
  public Spread spread(int horizon) {
    double[] points = points(horizon);
    Spread blended = BlendedSpread.of(members, points);
    double[] lower = new double[horizon];
    double[] upper = new double[horizon];
    Arrays.fill(lower, recipe.calibration().lowerFactor(observations));
    Arrays.fill(upper, recipe.calibration().upperFactor(observations));
    Spread calibrated = ScaledSpread.of(blended, points, lower, upper);
    return isFloored() ? new FlooredSpread(calibrated, points) : calibrated;
  }

  /** Its points are medians: those of several steps do not add up to the mean of their sum. */
  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    OutcomeDistribution around = spread(toStep).sum(fromStep, toStep);
    return fromStep == toStep ? around : OwnMean.of(around);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    futures(path.length).draw(random, path);
  }

  /** The members meet the same surprises, each in its own way. */
  @Override
  public Futures futures(int horizon) {
    List<Futures> drawn = new ArrayList<>();
    for (WeightedModel member : members) {
      drawn.add(member.model().futures(horizon));
    }
    double[] points = points(horizon);
    return (random, path) -> {
      long seed = random.nextLong();
      double[] own = new double[path.length];
      Arrays.fill(path, 0);
      for (int i = 0; i < drawn.size(); i++) {
        drawn.get(i).draw(new SplittableRandom(seed), own);
        for (int step = 0; step < path.length; step++) {
          path[step] += members.get(i).weight() * own[step];
        }
      }
      stretch(path, points);
    };
  }

  private void stretch(double[] path, double[] points) {
    boolean floored = isFloored();
    double below = recipe.calibration().lowerFactor(observations);
    double above = recipe.calibration().upperFactor(observations);
    for (int i = 0; i < path.length; i++) {
      double value = path[i];
      value = points[i] + (value < points[i] ? below : above) * (value - points[i]);
      path[i] = floored ? Math.max(0, value) : value;
    }
  }

  @Override
  public double[] fitted() {
    double[] expected = new double[history.length];
    for (WeightedModel member : members) {
      double[] own = member.model().fitted();
      for (int t = 0; t < expected.length; t++) {
        expected[t] += member.weight() * own[t];
      }
    }
    return expected;
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.insufficient(
        "likelihood of a combination",
        "a single model",
        members.size() + " models",
        "Fit the members alone and ask them.");
  }

  @Override
  public long evaluations() {
    return members.stream().mapToLong(member -> member.model().evaluations()).sum();
  }

  @Override
  public String summary() {
    return members.size() == 1
        ? "One model is best for histories of this kind. " + members.get(0).model().summary()
        : "The weighted mean of " + members.size() + " models.";
  }

  @Override
  public List<Reason> reasons() {
    return reasons(1);
  }

  /** What the members add to a forecast of which this model is a share. */
  List<Reason> reasons(double share) {
    List<Reason> reasons = new ArrayList<>();
    for (WeightedModel member : members) {
      reasons.add(
          new Reason(
              member.name(),
              member.model().points(1)[0],
              "weight "
                  + Math.round(100 * share * member.weight())
                  + " %, what it expects of step 1: "
                  + member.model().summary()));
    }
    return reasons;
  }

  @Override
  public AutomaticModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    List<WeightedModel> updated = new ArrayList<>();
    for (WeightedModel member : members) {
      updated.add(
          new WeightedModel(member.name(), member.model().update(further), member.weight()));
    }
    return new AutomaticModel(longer, observations, updated, recipe);
  }
}

package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A product at a level of its own on the profile of earlier launches.
 *
 * @param group the earlier launches
 * @param history the sales of the product, NaN at gaps; possibly none
 * @param level the level, relative to the group's
 * @param ownWeight the weight of the own sales in it, from 0 to 1
 * @param futures what the launches tell of the errors at this age
 */
record AnalogueModel(
    AnalogueGroup group, double[] history, double level, double ownWeight, AnalogueFutures futures)
    implements NumericModel {

  private static final int PATHS = 2_000;

  /** So that sales of quite another size than those of the group stay numbers. */
  private static final double MOST_RELATIVE = 1e150;

  static AnalogueModel of(AnalogueGroup group, double[] history) {
    double sold = 0;
    double profileSum = 0;
    for (int t = 0; t < history.length; t++) {
      if (!Double.isNaN(history[t])) {
        sold += relative(group, history[t]);
        profileSum += group.profile(t);
      }
    }
    return new AnalogueModel(
        group,
        history,
        Math.max(0, group.level(sold, profileSum)),
        group.ownWeight(profileSum),
        AnalogueFutures.of(group, history, profileSum));
  }

  private static double relative(AnalogueGroup group, double value) {
    return Math.max(-MOST_RELATIVE, Math.min(MOST_RELATIVE, value / group.unit()));
  }

  @Override
  public String label() {
    return "analogues: " + group.names().length;
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of(
        "level", Draws.sale(level * group.unit()),
        "own-weight", ownWeight,
        "between-variance", group.between(),
        "within-variance", group.within());
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = Draws.sale(level * group.profile(history.length + i) * group.unit());
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    return SampledSpread.of(this, points(horizon), PATHS);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    futures.simulate(random, path);
    for (int i = 0; i < path.length; i++) {
      path[i] = Draws.sale(level * path[i] * group.unit());
    }
  }

  /** The level before each period, in the unit of the sales. */
  private double[] levels() {
    double[] levels = new double[history.length];
    double sold = 0;
    double profileSum = 0;
    for (int t = 0; t < levels.length; t++) {
      double before = Math.max(0, group.level(sold, profileSum));
      levels[t] = Draws.sale(before * group.unit());
      if (!Double.isNaN(history[t])) {
        sold += relative(group, history[t]);
        profileSum += group.profile(t);
      }
    }
    return levels;
  }

  @Override
  public double[] fitted() {
    double[] fitted = levels();
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] = Double.isNaN(history[t]) ? Double.NaN : Draws.sale(fitted[t] * group.profile(t));
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    double[] levels = levels();
    double[] profile = new double[levels.length];
    double[] remainder = new double[levels.length];
    for (int t = 0; t < levels.length; t++) {
      profile[t] = group.profile(t);
      remainder[t] = history[t] - Draws.sale(levels[t] * profile[t]);
    }
    return List.of(
        new Part("level", levels), new Part("profile", profile), new Part("remainder", remainder));
  }

  @Override
  public String composition() {
    return "level × profile + remainder";
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.insufficient(
        "information criteria of a forecast from analogues",
        "a likelihood",
        "a forecast that draws on other series",
        "Compare methods by a backtest over earlier launches.");
  }

  @Override
  public long evaluations() {
    return 0;
  }

  @Override
  public String summary() {
    String beyond =
        history.length >= group.profile().length
            ? " None of them is older than this one: the course stays level."
            : "";
    return String.format(
        Locale.ROOT,
        "Sales follow the course of earlier launches, %d in number, at a level that comes by %.0f %%"
            + " from the product's own sales.%s",
        group.names().length,
        100 * ownWeight,
        beyond);
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "own sales", ownWeight, "their share in the level; the rest is the group's mean"));
    Integer[] order = new Integer[group.names().length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(group.weights()[b], group.weights()[a]));
    for (int i : order) {
      String statement =
          String.format(
              Locale.ROOT,
              "the weight of this launch, of %d periods, which began at %.4g",
              group.sales()[i].length,
              Draws.sale(group.levels()[i] * group.unit()));
      reasons.add(new Reason(group.names()[i], group.weights()[i], statement));
    }
    return reasons;
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return of(group, longer);
  }
}

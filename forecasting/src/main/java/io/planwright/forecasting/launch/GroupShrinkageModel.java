package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.launch.GroupShape.Sibling;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A series whose level, growth and seasons are drawn to those of its group.
 *
 * @param shape what was estimated
 * @param end the level of the period after the last one
 * @param history the values, NaN at gaps
 */
record GroupShrinkageModel(ShrunkShape shape, ShrunkLevel end, double[] history)
    implements NumericModel {

  private static final int PATHS = 2_000;

  static NumericModel of(List<Sibling> siblings, double[] history, int seasonLength) {
    ShrunkShape shape = ShrunkShape.of(siblings, history, seasonLength);
    return new GroupShrinkageModel(shape, shape.after(shape.start(), 0, history), history);
  }

  @Override
  public String label() {
    return "level, growth and seasons shrunk to " + shape.siblings() + " siblings";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of(
        "level", Draws.sale(end.mean() * shape.unit()),
        "level-weight", levelWeight(),
        "growth", shape.growth(),
        "growth-weight", shape.growthWeight(),
        "season-weight", shape.seasonWeight(),
        "sigma", Draws.sale(shape.sigma() * shape.unit()));
  }

  /** The weight of the own values in the level. */
  private double levelWeight() {
    return Math.max(0, 1 - end.variance() / shape.start().variance());
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      double level = end.mean() + i * shape.slope();
      points[i] = Draws.sale(shape.season(history.length + i) * level * shape.unit());
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    return SampledSpread.of(this, points(horizon), PATHS);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    double widening = Draws.widening(random, shape.degrees());
    double level = end.mean() + widening * Math.sqrt(end.variance()) * Normals.next(random);
    double off = shape.slopeDeviation() * Normals.next(random);
    for (int i = 0; i < path.length; i++) {
      double expected = level + i * shape.slope() + (end.slopeSteps() + i) * off;
      double error = widening * shape.sigma() * Normals.next(random);
      double value = shape.season(history.length + i) * expected + error;
      path[i] = Draws.sale(value * shape.unit());
    }
  }

  /** The level expected for each period from those before it, in the unit of the series. */
  private double[] levels() {
    double[] levels = new double[history.length];
    ShrunkLevel level = shape.start();
    for (int t = 0; t < levels.length; t++) {
      levels[t] = Draws.sale(level.mean() * shape.unit());
      level = shape.after(level, t, history[t]);
    }
    return levels;
  }

  @Override
  public double[] fitted() {
    double[] fitted = levels();
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] = Double.isNaN(history[t]) ? Double.NaN : fitted[t] * shape.season(t);
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    double[] levels = levels();
    double[] seasons = new double[levels.length];
    double[] remainder = new double[levels.length];
    for (int t = 0; t < levels.length; t++) {
      seasons[t] = shape.season(t);
      remainder[t] = history[t] - levels[t] * seasons[t];
    }
    return List.of(
        new Part("level", levels), new Part("season", seasons), new Part("remainder", remainder));
  }

  @Override
  public String composition() {
    return "level × season + remainder";
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.insufficient(
        "information criteria of a forecast shrunk to a group",
        "a likelihood of this series alone",
        "estimates that draw on other series",
        "Compare methods by a backtest.");
  }

  @Override
  public long evaluations() {
    return 0;
  }

  @Override
  public String summary() {
    return String.format(
        Locale.ROOT,
        "The level comes by %.0f %% from the series itself, its growth by %.0f %% and its seasons by"
            + " %.0f %%; the rest is the mean of %d siblings.",
        100 * levelWeight(),
        100 * shape.growthWeight(),
        100 * shape.seasonWeight(),
        shape.siblings());
  }

  @Override
  public List<Reason> reasons() {
    return List.of(
        new Reason("level", levelWeight(), "the weight of the own values in the level"),
        new Reason("growth", shape.growthWeight(), "the weight of the own growth"),
        new Reason("season", shape.seasonWeight(), "the weight of the own seasonal indices"),
        new Reason(
            "group level",
            Draws.sale(shape.groupLevel() * shape.unit()),
            "the geometric mean of the siblings' levels"));
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return new GroupShrinkageModel(shape, shape.after(end, history.length, further), longer);
  }
}

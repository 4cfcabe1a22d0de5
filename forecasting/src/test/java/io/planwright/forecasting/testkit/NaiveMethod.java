package io.planwright.forecasting.testkit;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The naive method with a given share of the width that it ought to have; a subject for tests. */
public record NaiveMethod(double shareOfWidth) implements NumericMethod {

  public NaiveMethod() {
    this(1);
  }

  @Override
  public String name() {
    return "naive-for-tests";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 3;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    double scale = 0;
    double before = Double.NaN;
    for (double value : values) {
      double change = Math.abs(value - before);
      scale = change > scale ? change : scale; // a gap makes no change
      before = Double.isNaN(value) ? before : value;
    }
    before = Double.NaN;
    double squares = 0;
    int count = 0;
    for (double value : values) {
      double share = scale > 0 ? (value - before) / scale : 0;
      if (!Double.isNaN(share)) {
        squares += share * share;
        count++;
      }
      before = Double.isNaN(value) ? before : value;
    }
    double sigma = shareOfWidth * scale * Math.sqrt(squares / Math.max(1, count));
    return Answer.known(new Model(values, sigma));
  }

  /** The last value and how far it wanders. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Model(double[] history, double sigma) implements NumericModel {

    @Override
    public String label() {
      return "naive";
    }

    @Override
    public Map<String, Double> parameters() {
      return Map.of("sigma", sigma);
    }

    private double last() {
      for (int i = history.length - 1; i >= 0; i--) {
        if (!Double.isNaN(history[i])) {
          return history[i];
        }
      }
      throw new AssertionError("the data floor is three values");
    }

    private int trailingGaps() {
      int gaps = 0;
      while (Double.isNaN(history[history.length - 1 - gaps])) {
        gaps++;
      }
      return gaps;
    }

    @Override
    public double[] points(int horizon) {
      double[] points = new double[horizon];
      Arrays.fill(points, last());
      return points;
    }

    @Override
    public Spread spread(int horizon) {
      double[] weights = new double[horizon + trailingGaps()];
      Arrays.fill(weights, 1);
      return LinearSpread.of(points(horizon), sigma, weights);
    }

    @Override
    public void simulate(RandomGenerator random, double[] path) {
      double level = last();
      for (int i = 0; i < trailingGaps(); i++) {
        level += sigma * Normals.next(random);
      }
      for (int i = 0; i < path.length; i++) {
        level += sigma * Normals.next(random);
        path[i] = level;
      }
    }

    @Override
    public double[] fitted() {
      double[] fitted = new double[history.length];
      double before = Double.NaN;
      for (int i = 0; i < fitted.length; i++) {
        fitted[i] = before;
        before = Double.isNaN(history[i]) ? before : history[i];
      }
      return fitted;
    }

    @Override
    public List<Part> parts() {
      return List.of(new Part("level", fitted()));
    }

    @Override
    public String composition() {
      return "level + remainder";
    }

    @Override
    public Answer<InformationCriteria> criteria() {
      return Answer.insufficient("likelihood", "a likelihood", "none", "Do without.");
    }

    @Override
    public long evaluations() {
      return 0;
    }

    @Override
    public String summary() {
      return "Every period is expected at the last value.";
    }

    @Override
    public List<Reason> reasons() {
      return List.of();
    }

    @Override
    public NumericModel update(double[] further) {
      double[] longer = Arrays.copyOf(history, history.length + further.length);
      System.arraycopy(further, 0, longer, history.length, further.length);
      return new Model(longer, sigma);
    }
  }
}

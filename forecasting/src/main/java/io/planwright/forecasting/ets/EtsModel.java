package io.planwright.forecasting.ets;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A fitted model of exponential smoothing.
 *
 * @param history the values, NaN at gaps
 * @param first where the estimated part begins
 * @param scale what one unit of the fit is in units of the history
 * @param fit the estimates
 * @param end the states after the last observed value; not changed
 * @param trailingGaps the periods after it
 * @param sigma the standard deviation of the error, relative to the expected value where the error
 *     is multiplicative, else in units of the fit
 * @param evaluations what the estimation took
 */
record EtsModel(
    double[] history,
    int first,
    double scale,
    EtsFit fit,
    EtsStates end,
    int trailingGaps,
    double sigma,
    long evaluations)
    implements NumericModel {

  private static final int PATHS = 2000;

  /** Surprises of more periods than this make no difference to what nobody knows any more. */
  private static final int MOST_GAPS = 2000;

  /** No expected value leaves this many times the history's scale. */
  private static final double MOST = 1e12;

  /** A multiplicative surprise takes no value below this share of what was expected. */
  private static final double LEAST_SHARE = 1e-3;

  static EtsModel of(double[] values, int first, double scale, EtsFit fit, long evaluations) {
    EtsRun run = EtsRun.of(fit, values, first, scale);
    int freedom = Math.max(1, fit.observed() + 1 - fit.smoothing().estimated(fit.form()));
    double sigma = Math.sqrt(run.squares() / freedom);
    return new EtsModel(
        values, first, scale, fit, run.end(), run.trailingGaps(), sigma, evaluations);
  }

  private EtsForm form() {
    return fit.form();
  }

  private EtsRun run() {
    return EtsRun.of(fit, history, first, scale);
  }

  @Override
  public String label() {
    return form().label();
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>();
    parameters.put("alpha", end.alpha());
    if (form().trend().exists()) {
      parameters.put("beta", end.beta());
      parameters.put("slope", end.slope * (form().trend().isMultiplicative() ? 1 : scale));
    }
    if (form().season().exists()) {
      parameters.put("gamma", end.gamma());
    }
    if (form().trend().isDamped()) {
      parameters.put("phi", end.phi());
    }
    parameters.put("level", end.level * scale);
    parameters.put("sigma", isRelative() ? sigma : sigma * scale);
    return parameters;
  }

  /** Of the gaps at the end, those whose surprises are followed where that costs most. */
  private int uncertainGaps() {
    return Math.min(trailingGaps, MOST_GAPS);
  }

  private boolean isRelative() {
    return form().error() == ErrorType.MULTIPLICATIVE;
  }

  @Override
  public double[] points(int horizon) {
    EtsStates states = now();
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = finite(clamp(states.expected()) * scale);
      states.skip();
    }
    return points;
  }

  /** New states, moved on past the gaps at the end of the history. */
  private EtsStates now() {
    return before(0);
  }

  /** New states, moved on past all but the last gaps at the end of the history. */
  private EtsStates before(int lastGaps) {
    EtsStates states = new EtsStates(form());
    states.copyOf(end);
    for (int i = lastGaps; i < trailingGaps; i++) {
      states.expected();
      states.skip();
    }
    return states;
  }

  private static double finite(double value) {
    return Math.max(-Double.MAX_VALUE / 4, Math.min(Double.MAX_VALUE / 4, value));
  }

  private static double clamp(double value) {
    return Double.isNaN(value) ? MOST : Math.max(-MOST, Math.min(MOST, value));
  }

  @Override
  public Spread spread(int horizon) {
    double[] points = points(horizon);
    if (form().isLinear()) {
      double[] weights = EtsWeights.of(form(), end, horizon + trailingGaps);
      return LinearSpread.of(points, sigma * scale, weights);
    }
    if (isRelative() && !form().trend().isMultiplicative()) {
      int gaps = uncertainGaps();
      return RelativeSpread.of(form(), before(gaps), gaps, sigma, scale, points);
    }
    return SampledSpread.of(this, points, PATHS);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    int gaps = uncertainGaps();
    EtsStates states = before(gaps);
    boolean positive = form().needsPositive();
    for (int i = -gaps; i < path.length; i++) {
      double expected = clamp(states.expected());
      double surprise = sigma * Normals.next(random);
      double value = isRelative() ? expected * (1 + surprise) : expected + surprise;
      if (positive) {
        value = Math.max(value, LEAST_SHARE * expected);
      }
      value = clamp(value);
      states.absorbOrSkip(value);
      if (i >= 0) {
        path[i] = value * scale;
      }
    }
  }

  @Override
  public double[] fitted() {
    return run().expected();
  }

  @Override
  public List<Part> parts() {
    EtsRun run = run();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("level", run.level()));
    if (form().trend().exists()) {
      parts.add(new Part("trend", run.trend()));
    }
    if (form().season().exists()) {
      parts.add(new Part("season", run.season()));
    }
    double[] remainder = new double[history.length];
    for (int t = 0; t < remainder.length; t++) {
      remainder[t] = history[t] - run.expected()[t];
    }
    parts.add(new Part("remainder", remainder));
    return parts;
  }

  @Override
  public String composition() {
    String base =
        switch (form().trend()) {
          case NONE -> "level";
          case ADDITIVE, ADDITIVE_DAMPED -> "level + trend";
          case MULTIPLICATIVE, MULTIPLICATIVE_DAMPED -> "level × trend";
        };
    String seasoned =
        switch (form().season()) {
          case NONE -> base;
          case ADDITIVE -> base + " + season";
          case MULTIPLICATIVE -> "(" + base + ") × season";
        };
    return seasoned + " + remainder";
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.known(fit.criteria(scale));
  }

  @Override
  public String summary() {
    String trend =
        switch (form().trend()) {
          case NONE -> "a level that moves";
          case ADDITIVE -> "a level that moves and grows by an amount";
          case ADDITIVE_DAMPED -> "a level that moves and grows by an amount that fades";
          case MULTIPLICATIVE -> "a level that moves and grows by a rate";
          case MULTIPLICATIVE_DAMPED -> "a level that moves and grows by a rate that fades";
        };
    String season =
        switch (form().season()) {
          case NONE -> "";
          case ADDITIVE -> ", with seasons of an amount";
          case MULTIPLICATIVE -> ", with seasons of a share";
        };
    return label() + ": " + trend + season + ".";
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "level",
            end.level * scale,
            "where the last values left it; a new value moves it by "
                + Math.round(100 * end.alpha())
                + " % of its surprise"));
    if (form().trend().isMultiplicative()) {
      reasons.add(new Reason("trend", end.slope, "the factor from period to period"));
    } else if (form().trend().exists()) {
      reasons.add(new Reason("trend", end.slope * scale, "the growth from period to period"));
    }
    if (form().season() == SeasonType.MULTIPLICATIVE) {
      reasons.add(new Reason("season", end.seasons[end.turn], "the factor of the next period"));
    } else if (form().season().exists()) {
      double season = end.seasons[end.turn] * scale;
      reasons.add(new Reason("season", season, "what the next period's season adds"));
    }
    reasons.add(
        isRelative()
            ? new Reason("surprise", sigma, "how far a value lies from its expectation, as a share")
            : new Reason("surprise", sigma * scale, "how far a value lies from its expectation"));
    return reasons;
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    EtsStates states = now();
    EtsStates last = end;
    int gaps = trailingGaps;
    for (double value : further) {
      states.expected();
      if (Double.isNaN(value)) {
        states.skip();
        gaps++;
      } else {
        states.absorbOrSkip(value / scale);
        last = new EtsStates(form());
        last.copyOf(states);
        gaps = 0;
      }
    }
    return new EtsModel(longer, first, scale, fit, last, gaps, sigma, evaluations);
  }
}

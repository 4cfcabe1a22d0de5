package io.planwright.forecasting.ces;

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
 * Fitted complex exponential smoothing. States and errors are in a unit of the history's own.
 *
 * @param history the values, NaN at gaps
 * @param first the position of the first period that was looked at
 * @param unit by which states and errors are multiplied
 * @param equations how errors move the states
 * @param start the states before the first period that was looked at
 * @param end the states after the last period
 * @param errors what is known of the one-step errors
 * @param note what was fitted in place of what was asked for, or empty
 * @param evaluations of the sums of squares
 */
record CesModel(
    double[] history,
    int first,
    double unit,
    CesEquations equations,
    CesStates start,
    CesStates end,
    CesErrors errors,
    String note,
    long evaluations)
    implements NumericModel {

  static CesModel of(double[] history, ScaledHistory scaled, CesChoice choice) {
    CesFit fit = choice.fit();
    double unit = scaled.unit();
    CesStates end = fit.start().copy();
    CesErrors errors = CesErrors.of(history, scaled.first(), unit, end, fit);
    return new CesModel(
        history,
        scaled.first(),
        unit,
        fit.equations(),
        fit.start(),
        end,
        errors,
        choice.note(),
        choice.evaluations());
  }

  @Override
  public String label() {
    return "CES(" + equations.form().text() + ")" + note;
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new TreeMap<>();
    parameters.put("alpha0", equations.real());
    parameters.put("alpha1", equations.imaginary());
    switch (equations.form()) {
      case NONE, SIMPLE -> {}
      case PARTIAL -> parameters.put("gamma", equations.seasonalReal());
      case FULL -> {
        parameters.put("beta0", equations.seasonalReal());
        parameters.put("beta1", equations.seasonalImaginary());
      }
    }
    parameters.put("sigma", inUnits(errors.sigma()));
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    double[] points = scaledPoints(horizon);
    for (int i = 0; i < horizon; i++) {
      points[i] = inUnits(points[i]);
    }
    return points;
  }

  private double[] scaledPoints(int horizon) {
    CesStates run = end.copy();
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = run.expectation();
      run.move(0);
    }
    return points;
  }

  /** What overflows stays at the largest number. */
  private double inUnits(double scaled) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, unit * scaled));
  }

  @Override
  public Spread spread(int horizon) {
    double[] weights = equations.errorWeights(horizon + end.trailingGaps());
    double[] shared = errors.shared(weights, horizon);
    LinearSpread scaled = LinearSpread.of(scaledPoints(horizon), errors.sigma(), weights, shared);
    return new CesSpread(scaled, unit);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    double[] weights = equations.errorWeights(path.length + end.trailingGaps());
    double[] shared = errors.shared(weights, path.length);
    drawHidden(random, weights, path);
    CesStates run = end.copy();
    double common = Normals.next(random);
    for (int i = 0; i < path.length; i++) {
      double error = errors.sigma() * Normals.next(random);
      path[i] = inUnits(path[i] + run.expectation() + error + common * shared[i]);
      run.move(error);
    }
  }

  /** Each gap at the end of the history hides an error that enters every step. */
  private void drawHidden(RandomGenerator random, double[] weights, double[] path) {
    Arrays.fill(path, 0);
    for (int gap = 1; gap <= end.trailingGaps(); gap++) {
      double error = errors.sigma() * Normals.next(random);
      for (int i = 0; i < path.length; i++) {
        path[i] += weights[i + gap] * error;
      }
    }
  }

  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    Arrays.fill(fitted, 0, first, Double.NaN);
    CesStates run = start.copy();
    for (int t = first; t < fitted.length; t++) {
      fitted[t] = inUnits(run.expectation());
      run.next(history[t] / unit);
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    int size = history.length;
    double[] level = new double[size];
    double[] season = new double[size];
    double[] remainder = new double[size];
    Arrays.fill(level, 0, first, Double.NaN);
    Arrays.fill(season, 0, first, Double.NaN);
    Arrays.fill(remainder, 0, first, Double.NaN);
    CesStates run = start.copy();
    for (int t = first; t < size; t++) {
      level[t] = inUnits(run.level());
      season[t] = inUnits(run.season());
      remainder[t] = inUnits(history[t] / unit - run.expectation());
      run.next(history[t] / unit);
    }
    List<Part> parts = new ArrayList<>(3);
    if (equations.form().hasLevel()) {
      parts.add(new Part("level", level));
    }
    if (equations.form().hasSeason()) {
      parts.add(new Part("season", season));
    }
    parts.add(new Part("remainder", remainder));
    return parts;
  }

  @Override
  public String composition() {
    return switch (equations.form()) {
      case NONE -> "level + remainder";
      case SIMPLE -> "season + remainder";
      case PARTIAL, FULL -> "level + season + remainder";
    };
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return errors.criteria(label(), unit);
  }

  @Override
  public String summary() {
    String season =
        switch (equations.form()) {
          case NONE -> "";
          case SIMPLE -> ", season by season";
          case PARTIAL, FULL -> ", and the season is added";
        };
    return "The level is smoothed together with what its past errors tell of the next ones"
        + season
        + note
        + ".";
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(3);
    if (equations.form().hasLevel()) {
      double level = inUnits(end.level());
      reasons.add(new Reason("level", level, "the level expected in the next period"));
    }
    if (equations.form().hasSeason()) {
      double season = inUnits(end.season());
      reasons.add(new Reason("season", season, "what its season adds in the next period"));
    }
    double sigma = inUnits(errors.sigma());
    reasons.add(new Reason("deviation", sigma, "how far a forecast of one period errs, typically"));
    return reasons;
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    CesStates later = end.copy();
    for (double value : further) {
      later.next(value / unit);
    }
    return new CesModel(longer, first, unit, equations, start, later, errors, note, evaluations);
  }
}

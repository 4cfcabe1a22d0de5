package io.planwright.forecasting.ces;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

record CesModel(
    double[] history,
    int first,
    double unit,
    CesEquations equations,
    CesStates start,
    CesStates end,
    double sigma,
    String note,
    long evaluations,
    int fittedSize)
    implements NumericModel {

  @Override
  public String label() {
    return "CES(" + equations.form().name().toLowerCase(java.util.Locale.ROOT) + ")" + note;
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("a0", equations.real(), "a1", equations.imaginary());
  }

  @Override
  public double[] points(int horizon) {
    CesStates run = end.copy();
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = unit * run.expectation();
      run.move(0);
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    double[] weights = new double[horizon + end.trailingGaps()];
    weights[0] = 1;
    CesStates impulse = CesStates.zero(equations); impulse.move(1);
    for (int i = 1; i < weights.length; i++) {
      weights[i] = impulse.expectation();
      impulse.move(0);
    }
    return LinearSpread.of(points(horizon), unit * sigma, weights);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    CesStates run = end.copy();
    for (int i = 0; i < path.length; i++) {
      double error = sigma * Normals.next(random);
      path[i] = unit * (run.expectation() + error);
      run.move(error);
    }
  }

  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    Arrays.fill(fitted, 0, first, Double.NaN);
    CesStates run = start.copy();
    for (int t = first; t < fitted.length; t++) {
      fitted[t] = unit * run.expectation();
      run.next(history[t] / unit);
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    return List.of();
  }

  @Override
  public String composition() {
    return "x";
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.insufficient("a", "b", "c", "d");
  }

  @Override
  public String summary() {
    return "x";
  }

  @Override
  public List<Reason> reasons() {
    return List.of();
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = Arrays.copyOf(history, history.length + further.length);
    System.arraycopy(further, 0, longer, history.length, further.length);
    CesStates later = end.copy();
    for (double value : further) {
      later.next(value / unit);
    }
    return new CesModel(
        longer, first, unit, equations, start, later, sigma, note, evaluations, fittedSize);
  }
}

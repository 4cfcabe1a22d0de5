package io.planwright.forecasting.theta;

import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A Theta model of transformed values. Points are the medians of the values; interval bounds are
 * the transformed back bounds of the transformed values.
 */
record BoxCoxProcess(BoxCox transform, DriftProcess inner, double logLikelihood)
    implements ThetaProcess {

  static BoxCoxProcess of(BoxCox transform, DriftProcess inner, double[] adjusted) {
    double jacobian = 0;
    for (double value : adjusted) {
      if (!Double.isNaN(value)) {
        jacobian += (transform.lambda() - 1) * Math.log(value);
      }
    }
    return new BoxCoxProcess(transform, inner, inner.logLikelihood() + jacobian);
  }

  /** What has no finite transform, as 0 has no logarithm, passes as a gap. */
  static double[] transformed(BoxCox transform, double[] adjusted) {
    double[] transformed = new double[adjusted.length];
    for (int t = 0; t < adjusted.length; t++) {
      double value = transform.transform(adjusted[t]);
      transformed[t] = Double.isFinite(value) ? value : Double.NaN;
    }
    return transformed;
  }

  private double[] inverse(double[] transformed) {
    for (int i = 0; i < transformed.length; i++) {
      transformed[i] = transform.inverse(transformed[i]);
    }
    return transformed;
  }

  @Override
  public String label() {
    return inner.label();
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new TreeMap<>(inner.parameters());
    parameters.put("lambda", transform.lambda());
    return parameters;
  }

  @Override
  public int degrees() {
    return inner.degrees() + 1;
  }

  @Override
  public double[] fitted(double[] adjusted) {
    return inverse(inner.fitted(transformed(transform, adjusted)));
  }

  @Override
  public double[] points(int horizon) {
    return inverse(inner.points(horizon));
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    inner.interval(level, lower, upper);
    inverse(lower);
    limit(inverse(upper));
  }

  @Override
  public boolean isLinear() {
    return false;
  }

  @Override
  public ErrorGrowth growth() {
    return inner.growth();
  }

  @Override
  public int trailingGaps() {
    return inner.trailingGaps();
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    inner.simulate(random, path);
    limit(inverse(path));
  }

  private void limit(double[] values) {
    double[] points = points(values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = RatioLimit.limited(values[i], points[i]);
    }
  }

  @Override
  public ThetaProcess after(double[] adjusted) {
    return new BoxCoxProcess(
        transform, (DriftProcess) inner.after(transformed(transform, adjusted)), logLikelihood);
  }

  @Override
  public double alpha() {
    return inner.alpha();
  }

  @Override
  public double driftAStep() {
    double[] next = points(2);
    return next[1] - next[0];
  }
}

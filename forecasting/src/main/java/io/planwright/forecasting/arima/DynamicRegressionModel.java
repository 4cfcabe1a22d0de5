package io.planwright.forecasting.arima;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.driver.Driver;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What drivers explain, and an ARIMA model of what they leave.
 *
 * @param drivers the drivers and their effects
 * @param history the figure, NaN at gaps
 * @param noise the model of the figure without the shares of the drivers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DynamicRegressionModel(StandardDrivers drivers, double[] history, ArimaModel noise)
    implements NumericModel {

  private static final long serialVersionUID = 1L;

  @Override
  public String label() {
    return "regression on %d drivers, %s errors".formatted(drivers.effects().length, noise.label());
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>();
    List<String> names = drivers.table().names();
    for (int j = 0; j < names.size(); j++) {
      double effect = drivers.effects()[j] * drivers.scale() / drivers.units()[j];
      parameters.put("effect." + names.get(j), effect);
    }
    parameters.putAll(noise.parameters());
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    int n = history.length;
    double[] points = noise.points(horizon);
    double[] share = drivers.share(n, n, n + horizon);
    for (int i = 0; i < horizon; i++) {
      points[i] += share[i];
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    return LinearSpread.of(
        points(horizon), noise.sigma(), noise.weights(horizon), deviations(horizon));
  }

  private double[] deviations(int horizon) {
    int n = history.length;
    return drivers.deviations(n, horizon, column -> noise.carried(column, horizon));
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    futures(path.length).draw(random, path);
  }

  @Override
  public Futures futures(int horizon) {
    Futures rest = noise.futures(horizon);
    double[] share = drivers.share(history.length, history.length, history.length + horizon);
    double[] deviations = deviations(horizon);
    return (random, path) -> {
      rest.draw(random, path);
      double error = Normals.next(random);
      for (int i = 0; i < path.length; i++) {
        path[i] += share[i] + error * deviations[i];
      }
    };
  }

  @Override
  public double[] fitted() {
    double[] fitted = noise.fitted();
    double[] share = drivers.share(history.length, 0, history.length);
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] += share[t];
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    double[][] shares = drivers.shares(history.length, 0, history.length);
    List<String> names = drivers.table().names();
    for (int j = 0; j < shares.length; j++) {
      parts.add(new Part(names.get(j), shares[j]));
    }
    parts.addAll(noise.parts());
    return parts;
  }

  @Override
  public String composition() {
    return String.join(" + ", drivers.table().names()) + " + " + noise.composition();
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return noise.criteria();
  }

  @Override
  public long evaluations() {
    return noise.evaluations();
  }

  @Override
  public String summary() {
    Reason largest = reasons().get(0);
    return String.format(
        Locale.ROOT,
        "%d drivers and %s errors; of the drivers, %s moves step 1 most, by %.4g against its"
            + " average.",
        drivers.effects().length,
        noise.label(),
        largest.factor(),
        largest.contribution());
  }

  @Override
  public List<Reason> reasons() {
    int n = history.length;
    double[][] shares = drivers.shares(n, n, n + 1);
    List<String> names = drivers.table().names();
    List<Reason> reasons = new ArrayList<>();
    for (int j = 0; j < shares.length; j++) {
      String statement = "what its value in step 1 adds against its average";
      reasons.add(new Reason(names.get(j), shares[j][0], statement));
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
    reasons.addAll(noise.reasons());
    return reasons;
  }

  DynamicRegressionModel withDrivers(List<Driver> newer) {
    return new DynamicRegressionModel(drivers.with(newer), history, noise);
  }

  @Override
  public NumericModel update(double[] further) {
    int n = history.length;
    int longer = n + further.length;
    double[] values = NumericHistory.followedBy(history, further);
    double[] share = drivers.share(longer, n, longer);
    double[] rest = new double[further.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = further[i] - share[i];
    }
    return new DynamicRegressionModel(drivers, values, noise.update(rest));
  }
}

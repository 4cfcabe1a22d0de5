package io.planwright.forecasting.arima;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.History;
import io.planwright.forecasting.internal.SeriesModel;
import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.EvaluationCount;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The estimation of a regression with ARIMA errors. */
final class DynamicRegressionFit {

  static final String NAME = "dynamic-regression";

  private final ArimaSpec errors;
  private final TimeSeries history;
  private final RunControl control;
  private final DriverTable table;
  private final int season;

  DynamicRegressionFit(DynamicRegressionSpec spec, TimeSeries history, RunControl control) {
    this.errors = spec.errors();
    this.history = history;
    this.control = control;
    this.table = new DriverTable(spec.drivers(), history.axis());
    this.season = history.axis().seasonLength();
  }

  Answer<DynamicRegression> answer() {
    int n = history.size();
    double[] figure = history.toArray();
    double[][] columns = table.values(n, 0, n);
    // What a first forecast will need is asked for now: a leak is to show when fitting, not later.
    table.values(n, n, n + 1);
    boolean[] counts = new boolean[n];
    int observed = 0;
    for (int t = 0; t < n; t++) {
      counts[t] = !Double.isNaN(figure[t]) && isKnown(columns, t);
      observed += counts[t] ? 1 : 0;
    }
    int floor = columns.length + 3;
    if (observed < floor) {
      return lack(
          "at least " + floor + " values where all drivers are known", observed + " such values");
    }
    StandardColumns standard = StandardColumns.of(columns, counts, hasLevel());
    int implied = standard.firstImplied(counts);
    if (implied >= 0) {
      return tangled(implied, "in the history");
    }
    return searched(DrivenHistory.of(figure, standard, counts, season), figure);
  }

  /** Whether a constant, or differences, take up the level, so that columns may be centred. */
  private boolean hasLevel() {
    ArimaOrder order = errors.order();
    boolean differenced = errors.search() == ArimaSpec.Search.FIXED && order.lost(1) > 0;
    return order.constant() || differenced;
  }

  private static boolean isKnown(double[][] columns, int t) {
    for (double[] column : columns) {
      if (Double.isNaN(column[t])) {
        return false;
      }
    }
    return true;
  }

  private Answer<DynamicRegression> searched(DrivenHistory driven, double[] figure) {
    boolean fixed = errors.search() == ArimaSpec.Search.FIXED;
    ArimaOrder limits =
        fixed ? errors.order() : new ArimaMethod(errors).limits(driven.rest().values(), season);
    int period = limits.isSeasonal() ? season : 1;
    int left = driven.size() - limits.lost(period) - driven.effects().length;
    if (left < 2 + (fixed ? limits.coefficients() : 0) || (limits.isSeasonal() && season < 2)) {
      return lack(
          "more values than drivers, differences and coefficients take, and a season for "
              + "seasonal orders",
          driven.size() + " values and a season length of " + season);
    }
    double[][] columns = driven.columns();
    for (int j = 0; j < columns.length; j++) {
      columns[j] = differenced(columns[j], limits, period);
    }
    boolean[] all = new boolean[columns[0].length];
    Arrays.fill(all, true);
    int implied = StandardColumns.of(columns, all, limits.constant()).firstImplied(all);
    if (implied >= 0 && limits.constant() && !fixed) {
      // A driver that is a line takes the place of the drift.
      limits = limits.withConstant(false);
      implied = StandardColumns.of(columns, all, false).firstImplied(all);
    }
    if (implied >= 0) {
      return tangled(implied, "once it is differenced, by " + limits.label(season));
    }
    double[] ones = new double[all.length];
    Arrays.fill(ones, 1);
    EvaluationCount effort = new EvaluationCount();
    OrderSearch search =
        new OrderSearch(
            differenced(driven.filled(), limits, period),
            ones,
            columns,
            driven.effects(),
            limits,
            period,
            control,
            effort);
    ArimaFit fit = search.found(errors.search());
    double[] covariance = covariance(search.likelihood(fit.order()), fit, columns.length);
    if (covariance.length == 0) {
      return lack("values that tell the effects of the drivers apart", "a flat likelihood");
    }
    return Answer.known(model(driven, figure, fit, covariance, effort.evaluations()));
  }

  private static double[] differenced(double[] values, ArimaOrder order, int period) {
    return Differences.of(values, order.differences(), order.seasonalDifferences(), period);
  }

  /** Of the effects, in units of the fit: s²(J′J)⁻¹, J the slopes of the standardised errors. */
  private static double[] covariance(ArimaLikelihood likelihood, ArimaFit fit, int effects) {
    int size = fit.x().length;
    double[] normal = new double[size * size];
    double value = likelihood.linearise(fit.x(), normal, new double[size]);
    double variance = value / Math.max(1, likelihood.observations() - size);
    Cholesky.factor(normal, size, 0);
    for (int j = size - effects; j < size; j++) {
      if (normal[j * size + j] == 0) {
        return new double[0];
      }
    }
    double[] covariance = new double[effects * effects];
    for (int j = 0; j < effects; j++) {
      double[] unit = new double[size];
      unit[size - effects + j] = variance;
      Cholesky.substitute(normal, size, unit);
      System.arraycopy(unit, size - effects, covariance, j * effects, effects);
    }
    return covariance;
  }

  private DynamicRegression model(
      DrivenHistory driven, double[] figure, ArimaFit fit, double[] covariance, long evaluations) {
    StandardColumns standard = driven.standard();
    int k = driven.effects().length;
    double[] effects = Arrays.copyOfRange(fit.x(), fit.x().length - k, fit.x().length);
    List<DriverEffect> named = new ArrayList<>();
    List<String> names = table.names();
    for (int j = 0; j < k; j++) {
      double unit = driven.scale() / standard.units()[j];
      double error = Math.sqrt(Math.max(0, covariance[j * k + j])) * unit;
      named.add(new DriverEffect(names.get(j), effects[j] * unit, error));
    }
    double[] shares = DriverTable.effect(standard.values(), effects);
    double[] rest = figure.clone();
    for (int t = 0; t < rest.length; t++) {
      rest[t] -= shares[t] * driven.scale();
    }
    ArimaModel noise =
        ArimaModel.of(rest, driven.rest().first(), season, driven.scale(), fit, evaluations);
    StandardDrivers drivers =
        new StandardDrivers(
            table, standard.means(), standard.units(), effects, covariance, driven.scale());
    DynamicRegressionModel numbers = new DynamicRegressionModel(drivers, figure, noise);
    return new DynamicRegression(new SeriesModel(History.of(history), NAME, numbers), named);
  }

  private Answer<DynamicRegression> tangled(int column, String when) {
    return lack(
        "drivers that vary, each in its own way",
        "[%s], which does not vary or follows from the drivers before it %s"
            .formatted(table.names().get(column), when));
  }

  private Answer<DynamicRegression> lack(String needed, String found) {
    return Answer.insufficient(
        "regression of " + history.name() + " on " + table.names(),
        needed,
        found,
        "Leave drivers out, or give a longer history.");
  }
}

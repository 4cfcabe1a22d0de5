package io.planwright.forecasting.arima;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.arima.ArimaSpec.Search;
import io.planwright.forecasting.arima.ArimaSpec.SeasonalTest;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.numeric.EvaluationCount;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * Settles the differences, finds the orders and estimates the model, after bringing the history to
 * the scale of 1.
 *
 * @param spec the orders, or how they are found
 */
record ArimaMethod(ArimaSpec spec) implements NumericMethod {

  static final int LONGEST = 5000;

  /** A search looks for this share of the history in autoregressive lags at most. */
  private static final int SHARE = 3;

  @Override
  public String name() {
    return "arima";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 3;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    GapFiller filled = GapFiller.ofLast(values, LONGEST, seasonLength);
    double scale = filled.scale();
    double[] scaled = filled.over(scale);
    ArimaOrder limits = spec.search() == Search.FIXED ? spec.order() : limits(scaled, seasonLength);
    int period = limits.isSeasonal() ? seasonLength : 1;
    int lost = limits.lost(period);
    if (scaled.length - lost < 2 + (spec.search() == Search.FIXED ? limits.coefficients() : 0)
        || (limits.isSeasonal() && seasonLength < 2)) {
      return lack(limits, seasonLength, scaled.length);
    }
    double[] series =
        Differences.of(scaled, limits.differences(), limits.seasonalDifferences(), period);
    double[] ones = new double[series.length];
    Arrays.fill(ones, 1);
    EvaluationCount effort = new EvaluationCount();
    OrderSearch search =
        new OrderSearch(
            series, ones, new double[0][], new double[0], limits, period, control, effort);
    ArimaFit fit = search.found(spec.search());
    return Answer.known(
        ArimaModel.of(values, filled.first(), seasonLength, scale, fit, effort.evaluations()));
  }

  /** The largest orders for this history, its differences settled. */
  ArimaOrder limits(double[] values, int seasonLength) {
    ArimaOrder most = spec.order();
    int n = values.length;
    boolean seasonal = seasonLength > 1 && n > 2 * seasonLength;
    if (Differences.isConstant(values)) {
      return new ArimaOrder(0, 0, 0, 0, 0, 0, true);
    }
    int seasonalDifferences = seasonal ? seasonalDifferences(values, seasonLength) : 0;
    double[] series = Differences.of(values, 0, seasonalDifferences, seasonLength);
    int differences = Stationarity.differences(series, most.differences());
    series = Differences.of(series, differences, 0, seasonLength);
    if (Differences.isConstant(series)) {
      return new ArimaOrder(
          0, differences, 0, 0, seasonalDifferences, 0, differences + seasonalDifferences < 2);
    }
    int lags = n / SHARE;
    int seasonalLags = seasonal ? lags / seasonLength : 0;
    return new ArimaOrder(
        Math.min(most.autoregressive(), lags),
        differences,
        Math.min(most.movingAverage(), lags),
        Math.min(most.seasonalAutoregressive(), seasonalLags),
        seasonalDifferences,
        Math.min(most.seasonalMovingAverage(), seasonalLags),
        most.constant());
  }

  private int seasonalDifferences(double[] values, int period) {
    int most = spec.order().seasonalDifferences();
    if (spec.seasonalTest() == SeasonalTest.OCSB) {
      return most > 0 && OcsbTest.needsDifference(values, period) ? 1 : 0;
    }
    return Stationarity.seasonalDifferences(values, period, most);
  }

  private static Answer<NumericModel> lack(ArimaOrder order, int seasonLength, int found) {
    return Answer.insufficient(
        order.label(seasonLength),
        "a season for seasonal orders, and more values than differences and coefficients take",
        found + " values and a season length of " + seasonLength,
        "Take smaller orders, or let the history decide: ArimaSpec.automatic().");
  }
}

package io.planwright.forecasting.arima;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * The orders of a seasonal ARIMA model, in the usual notation (p,d,q)(P,D,Q) and a constant.
 * Immutable, serializable and thread-safe.
 *
 * @param autoregressive p: how many past values count; 0 to 12
 * @param differences d: how often the history is differenced; 0 to 2
 * @param movingAverage q: how many past surprises count; 0 to 12
 * @param seasonalAutoregressive P: how many values of past seasons count; 0 to 4
 * @param seasonalDifferences D: how often it is differenced from season to season; 0 to 2
 * @param seasonalMovingAverage Q: how many surprises of past seasons count; 0 to 4
 * @param constant whether the differenced history has a mean: the mean of the history without
 *     differences, its drift a period with one, plain or seasonal
 */
public record ArimaOrder(
    int autoregressive,
    int differences,
    int movingAverage,
    int seasonalAutoregressive,
    int seasonalDifferences,
    int seasonalMovingAverage,
    boolean constant)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 12;
  private static final int MOST_SEASONAL = 4;
  private static final int MOST_DIFFERENCES = 2;
  private static final String ADVICE = "High orders describe noise; 5 is plenty, 2 seasonal ones.";

  /**
   * Validates the components.
   *
   * @param autoregressive p, 0 to 12
   * @param differences d, 0 to 2
   * @param movingAverage q, 0 to 12
   * @param seasonalAutoregressive P, 0 to 4
   * @param seasonalDifferences D, 0 to 2
   * @param seasonalMovingAverage Q, 0 to 4
   * @param constant whether the differenced history has a mean
   * @throws IllegalArgumentException if an order is outside its range
   */
  public ArimaOrder {
    Require.between(autoregressive, 0, MOST, "autoregressive", ADVICE);
    Require.between(differences, 0, MOST_DIFFERENCES, "differences", "Difference twice at most.");
    Require.between(movingAverage, 0, MOST, "movingAverage", ADVICE);
    Require.between(seasonalAutoregressive, 0, MOST_SEASONAL, "seasonalAutoregressive", ADVICE);
    Require.between(
        seasonalDifferences,
        0,
        MOST_DIFFERENCES,
        "seasonalDifferences",
        "Difference twice at most.");
    Require.between(seasonalMovingAverage, 0, MOST_SEASONAL, "seasonalMovingAverage", ADVICE);
  }

  /**
   * Orders without season and constant.
   *
   * @param p the autoregressive order
   * @param d the differences
   * @param q the order of the moving average
   * @return the orders
   * @throws IllegalArgumentException if an order is outside its range
   */
  public static ArimaOrder of(int p, int d, int q) {
    return new ArimaOrder(p, d, q, 0, 0, 0, false);
  }

  /**
   * The same with seasonal orders.
   *
   * @param p the seasonal autoregressive order
   * @param d the seasonal differences
   * @param q the seasonal order of the moving average
   * @return the orders
   * @throws IllegalArgumentException if an order is outside its range
   */
  public ArimaOrder seasonal(int p, int d, int q) {
    return new ArimaOrder(autoregressive, differences, movingAverage, p, d, q, constant);
  }

  /**
   * The same with or without a constant.
   *
   * @param wanted whether the differenced history has a mean
   * @return the orders
   */
  public ArimaOrder withConstant(boolean wanted) {
    return new ArimaOrder(
        autoregressive,
        differences,
        movingAverage,
        seasonalAutoregressive,
        seasonalDifferences,
        seasonalMovingAverage,
        wanted);
  }

  boolean isSeasonal() {
    return seasonalAutoregressive + seasonalDifferences + seasonalMovingAverage > 0;
  }

  /** The coefficients to be estimated, the constant not included. */
  int coefficients() {
    return autoregressive + movingAverage + seasonalAutoregressive + seasonalMovingAverage;
  }

  /** How many values the differences take. */
  int lost(int period) {
    return differences + period * seasonalDifferences;
  }

  String label(int period) {
    String own =
        String.format(Locale.ROOT, "ARIMA(%d,%d,%d)", autoregressive, differences, movingAverage);
    String season =
        String.format(
            Locale.ROOT,
            "(%d,%d,%d)[%d]",
            seasonalAutoregressive,
            seasonalDifferences,
            seasonalMovingAverage,
            period);
    int all = differences + seasonalDifferences;
    String mean = all == 0 ? " with mean" : all == 1 ? " with drift" : " with constant";
    return own + (isSeasonal() ? season : "") + (constant ? mean : "");
  }
}

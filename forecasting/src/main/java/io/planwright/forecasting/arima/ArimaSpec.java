package io.planwright.forecasting.arima;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A seasonal ARIMA model of given orders, or how its orders are found. Immutable, serializable and
 * thread-safe.
 *
 * <p>Sources: G. E. P. Box, G. M. Jenkins, "Time Series Analysis", 1970; R. J. Hyndman, Y.
 * Khandakar, "Automatic Time Series Forecasting", Journal of Statistical Software 27, 2008.
 *
 * @param search how the orders are found
 * @param order the orders themselves, or the largest ones a search may take
 * @param seasonalTest what decides on a seasonal difference in a search
 */
public record ArimaSpec(Search search, ArimaOrder order, SeasonalTest seasonalTest)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ArimaOrder LARGEST = new ArimaOrder(5, 2, 5, 2, 1, 2, true);

  /** How orders are found. Differences by tests, the rest by AICc. */
  public enum Search {
    /** They are given. */
    FIXED,
    /** From a few models to their better neighbours, as Hyndman and Khandakar do. */
    STEPWISE,
    /** Every model with up to five coefficients within the limits. */
    FULL
  }

  /** What decides on a seasonal difference. */
  public enum SeasonalTest {
    /** The season's share in the variance of season and remainder, above 0.64. */
    STRENGTH,
    /** The unit root test of Osborn, Chui, Smith and Birchenhall. */
    OCSB
  }

  /**
   * Validates the components.
   *
   * @param search how the orders are found
   * @param order the orders, or the largest ones
   * @param seasonalTest what decides on a seasonal difference
   */
  public ArimaSpec {
    Require.nonNull(search, "search");
    Require.nonNull(order, "order");
    Require.nonNull(seasonalTest, "seasonalTest");
  }

  /**
   * Orders by stepwise search up to (5,2,5)(2,1,2). A history that is not differenced keeps its
   * mean; a drift is for the search to decide.
   *
   * @return the spec
   */
  public static ArimaSpec automatic() {
    return new ArimaSpec(Search.STEPWISE, LARGEST, SeasonalTest.STRENGTH);
  }

  /**
   * Given orders.
   *
   * @param order the orders
   * @return the spec
   */
  public static ArimaSpec of(ArimaOrder order) {
    return new ArimaSpec(Search.FIXED, order, SeasonalTest.STRENGTH);
  }

  /**
   * The same with another search.
   *
   * @param wanted how the orders are found
   * @return the spec
   */
  public ArimaSpec withSearch(Search wanted) {
    return new ArimaSpec(wanted, order, seasonalTest);
  }

  /**
   * The same with another test of the season.
   *
   * @param wanted what decides on a seasonal difference
   * @return the spec
   */
  public ArimaSpec withSeasonalTest(SeasonalTest wanted) {
    return new ArimaSpec(search, order, wanted);
  }

  /**
   * The method. One evaluation of the exact likelihood costs O(n·r) for n values and r lags of the
   * model multiplied out, and takes no memory; a stepwise search makes some hundreds. Gaps are
   * filled on straight lines, season by season, before the estimation; parameters are estimated
   * from the last 5,000 values.
   *
   * @return the method, named "arima"
   */
  public ForecastingMethod method() {
    return new ArimaMethod(this);
  }
}

package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is assumed about a period's bookings beside the deals themselves, and how they are computed.
 *
 * <p>Deals are won together more often than independent coins would fall. Deal i is won if a
 * standard normal latent variable √ρ·Z + Σ √ρ<sub>d</sub>·G<sub>d,i</sub> + √(1-ρ-Σρ<sub>d</sub>)·ε
 * stays below its threshold: the one-factor Gaussian copula of O. Vasicek, "The distribution of
 * loan portfolio value", Risk 15, 2002, with a factor more for each group of a dimension. The win
 * probabilities share an error of their own, normal on the probit scale. Each shock keeps every
 * deal's win probability and every expected amount: shocks widen the distribution and move no mean.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param commonCorrelation ρ, the correlation of any two deals' latent variables by the common
 *     factor; 0 for independent deals. {@link ShockStrength} estimates it
 * @param groupCorrelations ρ<sub>d</sub>, the additional correlation within one group, by dimension
 *     of the book, such as {@code owner → 0.03}; with {@code commonCorrelation} at most 0.95 in sum
 * @param probabilityError the standard deviation, on the probit scale, of the error that all win
 *     probabilities share; 0 to 2. At 50 %, an error of 0.1 is ±4 points
 * @param fxVolatility by currency of the deals, the standard deviation of the logarithm of its rate
 *     to the plan's currency from the as-of date to the close; 0 to 2
 * @param newBusiness what is created and won within the period
 * @param method how to compute
 * @param paths how many paths Monte Carlo draws; 1,000 to 10,000,000
 * @param probabilityBound how far, at most, a probability may be off by drawing small deals as one
 *     sum, as far as 256 deals drawn one by one allow it; 0 to 1
 * @param seed the seed of Monte Carlo; the same seed gives the same bits on any number of threads
 * @param threads how many threads Monte Carlo uses; 1 to 256
 */
public record BookingSpec(
    double commonCorrelation,
    Map<String, Double> groupCorrelations,
    double probabilityError,
    Map<Currency, Double> fxVolatility,
    ArrivalModel newBusiness,
    BookingMethod method,
    int paths,
    double probabilityBound,
    long seed,
    int threads)
    implements Serializable {

  /** How much of the latent variance shocks may have: the rest is each deal's own luck. */
  private static final double MOST_SHARED = 0.95;

  private static final double MOST_ERROR = 2;
  private static final int FEWEST_PATHS = 1_000;
  private static final int MOST_PATHS = 10_000_000;
  private static final int MOST_THREADS = 256;

  private static final BookingSpec INDEPENDENT =
      new BookingSpec(
          0,
          Map.of(),
          0,
          Map.of(),
          ArrivalModel.none(),
          BookingMethod.AUTOMATIC,
          100_000,
          0.01,
          1,
          1);

  /**
   * Validates the components.
   *
   * @param commonCorrelation 0 to 0.95
   * @param groupCorrelations each from 0, with the common one at most 0.95 in sum
   * @param probabilityError 0 to 2
   * @param fxVolatility each 0 to 2
   * @param newBusiness what is created and won within the period
   * @param method how to compute
   * @param paths 1,000 to 10,000,000
   * @param probabilityBound 0 to 1
   * @param seed any number
   * @param threads 1 to 256
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BookingSpec {
    Require.between(
        commonCorrelation, 0, MOST_SHARED, "commonCorrelation", "Give 0.05 if unknown.");
    groupCorrelations = sorted(groupCorrelations);
    double shared = commonCorrelation;
    for (Map.Entry<String, Double> entry : groupCorrelations.entrySet()) {
      String field = "groupCorrelations." + entry.getKey();
      shared += Require.between(entry.getValue(), 0, MOST_SHARED, field, "Give a correlation.");
    }
    Require.between(
        shared, 0, MOST_SHARED, "sum of correlations", "Leave each deal some luck of its own.");
    Require.between(
        probabilityError, 0, MOST_ERROR, "probabilityError", "Give it on the probit scale.");
    fxVolatility = Map.copyOf(Require.nonNull(fxVolatility, "fxVolatility"));
    fxVolatility.forEach(
        (currency, volatility) ->
            Require.between(
                volatility,
                0,
                MOST_ERROR,
                "fxVolatility." + currency,
                "Give the volatility up to the close, such as 0.04 for a quarter."));
    Require.nonNull(newBusiness, "newBusiness");
    Require.nonNull(method, "method");
    Require.between(paths, FEWEST_PATHS, MOST_PATHS, "paths", "Give 100000.");
    Require.between(probabilityBound, 0, 1, "probabilityBound", "Give 0.01.");
    Require.between(threads, 1, MOST_THREADS, "threads", "Give the cores that may be used.");
  }

  private static Map<String, Double> sorted(Map<String, Double> correlations) {
    Require.nonNull(correlations, "groupCorrelations");
    return Collections.unmodifiableMap(new TreeMap<>(correlations));
  }

  /**
   * Deals that know nothing of each other, and nothing beside them: what spreadsheets assume, and
   * too narrow by a factor of four at a common correlation of 0.05 and 1,600 deals.
   *
   * @return the spec, to be changed by the {@code with} methods
   */
  public static BookingSpec independent() {
    return INDEPENDENT;
  }

  /**
   * Deals with the common shock that holds where no history says otherwise, {@link
   * ShockStrength#DEFAULT_CORRELATION}.
   *
   * @return the spec, to be changed by the {@code with} methods
   */
  public static BookingSpec standard() {
    return INDEPENDENT.withCommonCorrelation(ShockStrength.DEFAULT_CORRELATION);
  }

  /**
   * Sets the common shock.
   *
   * @param correlation ρ; 0 to 0.95
   * @return a changed copy
   * @throws IllegalArgumentException if it is out of its range
   */
  public BookingSpec withCommonCorrelation(double correlation) {
    return new BookingSpec(
        correlation,
        groupCorrelations,
        probabilityError,
        fxVolatility,
        newBusiness,
        method,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  /**
   * Sets the shock that deals of one group share.
   *
   * @param dimension the dimension of the groups, such as "owner"
   * @param correlation the additional correlation within a group; from 0
   * @return a changed copy
   * @throws IllegalArgumentException if the sum of the correlations is above 0.95
   */
  public BookingSpec withGroupCorrelation(String dimension, double correlation) {
    Require.notBlank(dimension, "dimension", "Name a dimension of the book.");
    Map<String, Double> more = new TreeMap<>(groupCorrelations);
    more.put(dimension, correlation);
    return new BookingSpec(
        commonCorrelation,
        more,
        probabilityError,
        fxVolatility,
        newBusiness,
        method,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  BookingSpec withoutGroups() {
    return new BookingSpec(
        commonCorrelation,
        Map.of(),
        probabilityError,
        fxVolatility,
        newBusiness,
        method,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  /**
   * Sets the error that all win probabilities share.
   *
   * @param probitSd its standard deviation on the probit scale; 0 to 2
   * @return a changed copy
   * @throws IllegalArgumentException if it is out of its range
   */
  public BookingSpec withProbabilityError(double probitSd) {
    return new BookingSpec(
        commonCorrelation,
        groupCorrelations,
        probitSd,
        fxVolatility,
        newBusiness,
        method,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  /**
   * Sets how far the rate of a currency may move.
   *
   * @param currency a currency of the deals; the plan's own never moves
   * @param volatility the standard deviation of the logarithm of the rate at the close; 0 to 2
   * @return a changed copy
   * @throws IllegalArgumentException if it is out of its range
   */
  public BookingSpec withFxVolatility(Currency currency, double volatility) {
    Require.nonNull(currency, "currency");
    Map<Currency, Double> more = new HashMap<>(fxVolatility);
    more.put(currency, volatility);
    return new BookingSpec(
        commonCorrelation,
        groupCorrelations,
        probabilityError,
        more,
        newBusiness,
        method,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  /**
   * Adds the business that is not yet in the pipeline.
   *
   * @param arrivals its model, in the currency of the plan
   * @return a changed copy
   */
  public BookingSpec withNewBusiness(ArrivalModel arrivals) {
    return new BookingSpec(
        commonCorrelation,
        groupCorrelations,
        probabilityError,
        fxVolatility,
        arrivals,
        method,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  /**
   * Sets how to compute.
   *
   * @param newMethod the method
   * @return a changed copy
   */
  public BookingSpec withMethod(BookingMethod newMethod) {
    return new BookingSpec(
        commonCorrelation,
        groupCorrelations,
        probabilityError,
        fxVolatility,
        newBusiness,
        newMethod,
        paths,
        probabilityBound,
        seed,
        threads);
  }

  /**
   * Sets how Monte Carlo draws.
   *
   * @param newPaths how many paths; 1,000 to 10,000,000
   * @param newSeed the seed
   * @param newThreads how many threads; 1 to 256. The result does not depend on it
   * @return a changed copy
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BookingSpec withSimulation(int newPaths, long newSeed, int newThreads) {
    return new BookingSpec(
        commonCorrelation,
        groupCorrelations,
        probabilityError,
        fxVolatility,
        newBusiness,
        method,
        newPaths,
        probabilityBound,
        newSeed,
        newThreads);
  }

  /**
   * Computes the distribution of what the period brings: the deals of the book that are won, and
   * new business.
   *
   * <p>Exact it takes O(L log L) for L lattice points, at most 2<sup>21</sup>, times the nodes of
   * the common factor if there is one; by Monte Carlo O(paths · (cells + 256)), where a cell is a
   * currency and combination of groups that occurs.
   *
   * @param book the deals, of which {@code commonCorrelation} is known or assumed
   * @param control asked before each node of the factor and each block of paths
   * @return the distribution, in units of the book's currency
   * @throws IllegalArgumentException if the method is {@link BookingMethod#EXACT} and something
   *     asks for Monte Carlo, a group correlation names no dimension of the book, or new business
   *     is in another currency
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public BookingDistribution distribution(DealBook book, RunControl control) {
    Require.nonNull(book, "book");
    Require.nonNull(control, "control");
    BookingEngine engine = BookingEngine.of(this, book);
    return engine.distribution(control);
  }

  /**
   * Finds the deals that decide whether a quota is reached.
   *
   * @param book the deals
   * @param quota what is to be reached, in the currency of the book
   * @param count how many deals to name, at least 1; at most 64 are named
   * @param control asked as in {@link #distribution}
   * @return the deals of the largest {@link DecidingDeals.Deal#leverage()} first; all deals of the
   *     book are compared if the method is exact, the 64 of the largest variance of their own if it
   *     is Monte Carlo
   * @throws IllegalArgumentException as {@link #distribution} does, or if the quota has another
   *     currency or the count is out of its range
   */
  public DecidingDeals decidingDeals(DealBook book, Money quota, int count, RunControl control) {
    Require.nonNull(book, "book");
    Require.nonNull(control, "control");
    Require.that(
        Require.nonNull(quota, "quota").currency().equals(book.currency()),
        "quota",
        quota,
        "be in " + book.currency(),
        "Convert it at the plan rate.");
    Require.between(count, 1, DecidingDeals.MOST, "count", "Ask for the few that decide.");
    return BookingEngine.of(this, book).decidingDeals(quota, count, control);
  }
}

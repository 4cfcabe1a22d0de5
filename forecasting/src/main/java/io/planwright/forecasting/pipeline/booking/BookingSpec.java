package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.Currency;

/**
 * What is assumed about a period's bookings beside the deals themselves, and how they are computed.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param shocks what moves deals together
 * @param newBusiness what is created and won within the period
 * @param computation how to compute
 */
public record BookingSpec(
    BookingShocks shocks, ArrivalModel newBusiness, BookingComputation computation)
    implements Serializable {

  private static final BookingSpec INDEPENDENT =
      new BookingSpec(BookingShocks.NONE, ArrivalModel.none(), BookingComputation.USUAL);

  /**
   * Checks that the components are there.
   *
   * @param shocks what moves deals together
   * @param newBusiness what is created and won within the period
   * @param computation how to compute
   */
  public BookingSpec {
    Require.nonNull(shocks, "shocks");
    Require.nonNull(newBusiness, "newBusiness");
    Require.nonNull(computation, "computation");
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

  private BookingSpec with(BookingShocks other) {
    return new BookingSpec(other, newBusiness, computation);
  }

  private BookingSpec with(BookingComputation other) {
    return new BookingSpec(shocks, newBusiness, other);
  }

  /**
   * Sets the common shock.
   *
   * @param correlation ρ; 0 to 0.95
   * @return a changed copy
   * @throws IllegalArgumentException if it is out of its range
   */
  public BookingSpec withCommonCorrelation(double correlation) {
    return with(shocks.withCommon(correlation));
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
    return with(shocks.withGroup(dimension, correlation));
  }

  BookingSpec withoutGroups() {
    return with(shocks.withoutGroups());
  }

  /**
   * Sets the error that all win probabilities share.
   *
   * @param probitSd its standard deviation on the probit scale; 0 to 2
   * @return a changed copy
   * @throws IllegalArgumentException if it is out of its range
   */
  public BookingSpec withProbabilityError(double probitSd) {
    return with(shocks.withError(probitSd));
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
    return with(shocks.withFx(currency, volatility));
  }

  /**
   * Adds the business that is not yet in the pipeline.
   *
   * @param arrivals its model, in the currency of the plan
   * @return a changed copy
   */
  public BookingSpec withNewBusiness(ArrivalModel arrivals) {
    return new BookingSpec(shocks, arrivals, computation);
  }

  /**
   * Sets how to compute.
   *
   * @param method the method
   * @return a changed copy
   */
  public BookingSpec withMethod(BookingMethod method) {
    return with(computation.by(method));
  }

  /**
   * Sets how Monte Carlo draws.
   *
   * @param paths how many paths; 1,000 to 10,000,000
   * @param seed the seed
   * @param threads how many threads; 1 to 256. The result does not depend on it
   * @return a changed copy
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BookingSpec withSimulation(int paths, long seed, int threads) {
    return with(computation.drawing(paths, seed, threads));
  }

  /**
   * Computes the distribution of what the period brings: the deals of the book that are won, and
   * new business.
   *
   * <p>Exact it takes O(L log L) for L lattice points, at most 2<sup>21</sup>, times the nodes of
   * the common factor if there is one; by Monte Carlo O(paths · (cells + 256)), where a cell is a
   * currency and combination of groups that occurs.
   *
   * @param book the deals, of which the {@link #shocks()} are known or assumed
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

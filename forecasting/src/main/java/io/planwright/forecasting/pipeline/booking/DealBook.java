package io.planwright.forecasting.pipeline.booking;

import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.money.RatePolicy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * The open deals of a period in arrays, all in one currency: about 50 bytes a deal beside its id,
 * so that a million fit.
 *
 * <p>Amounts in other currencies are converted when they are added, at the rate fixed for the plan
 * ({@link RatePolicy#PLAN}) that is the latest on or before the as-of date, and rounded half-even
 * to the minor unit once. That the rate will be another one when the deal is won is the business of
 * {@link BookingSpec#withFxVolatility}.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class DealBook implements Serializable {

  private static final long serialVersionUID = 1;

  /** The group of a deal that has none in a dimension. */
  static final int NO_GROUP = -1;

  private final Currency currency;
  private final int minorDigits;
  private final String[] ids;
  private final double[] chances;
  private final long[] minorUnits;
  private final double[] spreads;
  private final int[] currencyOf;

  @SuppressWarnings("serial") // an unmodifiable list of the JDK, which is serializable
  private final List<Currency> currencies;

  @SuppressWarnings("serial") // as above
  private final List<String> dimensions;

  /** By dimension, then by deal. */
  private final int[][] groupOf;

  private final int[] groupCounts;

  DealBook(DealBookBuilder from) {
    currency = from.currency();
    minorDigits = currency.getDefaultFractionDigits();
    ids = from.ids();
    chances = from.chances();
    minorUnits = from.minorUnits();
    spreads = from.spreads();
    currencyOf = from.currencyOf();
    currencies = from.currencies();
    dimensions = from.dimensions();
    groupOf = from.groupOf();
    groupCounts = from.groupCounts();
  }

  /**
   * Starts a book of deals in one currency.
   *
   * @param currency the currency of the plan, one with a minor unit
   * @return an empty builder that refuses other currencies
   */
  public static DealBookBuilder builder(Currency currency) {
    return new DealBookBuilder(currency, ExchangeRates.none(), LocalDate.EPOCH);
  }

  /**
   * Starts a book of deals in several currencies.
   *
   * @param currency the currency of the plan, one with a minor unit
   * @param planRates the rates that were fixed for the plan
   * @param asOf the as-of date; later rates are not looked at
   * @return an empty builder that converts what is added
   */
  public static DealBookBuilder builder(
      Currency currency, ExchangeRates planRates, LocalDate asOf) {
    return new DealBookBuilder(currency, planRates, asOf);
  }

  /**
   * Holds deals of one currency.
   *
   * @param currency the currency of the deals
   * @param deals the deals, ids unique
   * @return the book
   * @throws IllegalArgumentException if an id comes twice or a deal has another currency
   */
  public static DealBook of(Currency currency, Collection<DealChance> deals) {
    return builder(currency).addAll(deals).build();
  }

  /**
   * How many deals there are.
   *
   * @return the number, at least 0
   */
  public int size() {
    return ids.length;
  }

  /**
   * The currency of the plan, in which all results are.
   *
   * @return the currency
   */
  public Currency currency() {
    return currency;
  }

  /**
   * The currencies that the deals were agreed in.
   *
   * @return each currency once, in the order of its first deal, unmodifiable
   */
  public List<Currency> dealCurrencies() {
    return currencies;
  }

  /**
   * The dimensions of which a deal has a group.
   *
   * @return the names in the order of the alphabet, unmodifiable
   */
  public List<String> dimensions() {
    return dimensions;
  }

  /**
   * The id of a deal.
   *
   * @param deal its index, from 0
   * @return the id
   * @throws IndexOutOfBoundsException if there is no such deal
   */
  public String id(int deal) {
    return ids[deal];
  }

  /**
   * The probability that a deal is won.
   *
   * @param deal its index, from 0
   * @return the probability
   * @throws IndexOutOfBoundsException if there is no such deal
   */
  public double winProbability(int deal) {
    return chances[deal];
  }

  /**
   * What a deal is expected to bring if it is won, in the currency of the plan.
   *
   * @param deal its index, from 0
   * @return the amount
   * @throws IndexOutOfBoundsException if there is no such deal
   */
  public Money amount(int deal) {
    return Money.ofMinor(minorUnits[deal], currency);
  }

  /**
   * What all deals bring if all are won.
   *
   * @return the sum of the amounts, exact
   */
  public Money total() {
    long sum = 0;
    for (long amount : minorUnits) {
      sum = Math.addExact(sum, amount);
    }
    return Money.ofMinor(sum, currency);
  }

  /** The value of a minor unit in the currency's own units, such as 0.01. */
  double minorUnit() {
    return StrictMath.pow(10, -minorDigits);
  }

  double[] chances() {
    return chances;
  }

  long[] minorUnits() {
    return minorUnits;
  }

  double[] spreads() {
    return spreads;
  }

  int currencyOf(int deal) {
    return currencyOf[deal];
  }

  /** The group of a deal in a dimension, or {@link #NO_GROUP}. */
  int groupOf(int dimension, int deal) {
    return groupOf[dimension][deal];
  }

  int groupCount(int dimension) {
    return groupCounts[dimension];
  }

  /** Whether some deal that could be won has an amount that is not certain. */
  boolean hasUncertainAmounts() {
    for (int i = 0; i < spreads.length; i++) {
      if (spreads[i] > 0 && minorUnits[i] > 0 && chances[i] > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "DealBook[" + size() + " deals, " + total() + " if all are won]";
  }
}

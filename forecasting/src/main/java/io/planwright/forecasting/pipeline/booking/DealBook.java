package io.planwright.forecasting.pipeline.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
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

  private final BookColumns columns;

  DealBook(BookColumns columns) {
    this.columns = columns;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DealBook fromJson(BookColumns columns) {
    return new DealBook(Require.nonNull(columns, "deals").checked());
  }

  @JsonValue
  private BookColumns columns() {
    return columns;
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
    return columns.ids().length;
  }

  /**
   * The currency of the plan, in which all results are.
   *
   * @return the currency
   */
  public Currency currency() {
    return columns.currency();
  }

  /**
   * The currencies that the deals were agreed in.
   *
   * @return each currency once, in the order of its first deal, unmodifiable
   */
  public List<Currency> dealCurrencies() {
    return columns.dealCurrencies();
  }

  /**
   * The dimensions of which a deal has a group.
   *
   * @return the names in the order of the alphabet, unmodifiable
   */
  public List<String> dimensions() {
    return columns.dimensions();
  }

  /**
   * The id of a deal.
   *
   * @param deal its index, from 0
   * @return the id
   * @throws IndexOutOfBoundsException if there is no such deal
   */
  public String id(int deal) {
    return columns.ids()[deal];
  }

  /**
   * The probability that a deal is won.
   *
   * @param deal its index, from 0
   * @return the probability
   * @throws IndexOutOfBoundsException if there is no such deal
   */
  public double winProbability(int deal) {
    return columns.winProbabilities()[deal];
  }

  /**
   * What a deal is expected to bring if it is won, in the currency of the plan.
   *
   * @param deal its index, from 0
   * @return the amount
   * @throws IndexOutOfBoundsException if there is no such deal
   */
  public Money amount(int deal) {
    return Money.ofMinor(columns.minorUnits()[deal], columns.currency());
  }

  /**
   * What all deals bring if all are won.
   *
   * @return the sum of the amounts, exact
   */
  public Money total() {
    long sum = 0;
    for (long amount : columns.minorUnits()) {
      sum = Math.addExact(sum, amount);
    }
    return Money.ofMinor(sum, columns.currency());
  }

  /** The value of a minor unit in the currency's own units, such as 0.01. */
  double minorUnit() {
    return StrictMath.pow(10, -columns.currency().getDefaultFractionDigits());
  }

  double[] chances() {
    return columns.winProbabilities();
  }

  long[] minorUnits() {
    return columns.minorUnits();
  }

  double[] spreads() {
    return columns.amountRelativeSds();
  }

  int currencyOf(int deal) {
    return columns.currencyOf()[deal];
  }

  /** The group of a deal in a dimension, or {@link #NO_GROUP}. */
  int groupOf(int dimension, int deal) {
    return columns.groupOf()[dimension][deal];
  }

  int groupCount(int dimension) {
    return columns.groupCount(dimension);
  }

  /** Whether some deal that could be won has an amount that is not certain. */
  boolean hasUncertainAmounts() {
    double[] spreads = spreads();
    double[] chances = chances();
    long[] minorUnits = minorUnits();
    for (int i = 0; i < spreads.length; i++) {
      if (spreads[i] > 0 && minorUnits[i] > 0 && chances[i] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether both hold the same deals in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DealBook that && columns.equals(that.columns);
  }

  @Override
  public int hashCode() {
    return columns.hashCode();
  }

  @Override
  public String toString() {
    return "DealBook[" + size() + " deals, " + total() + " if all are won]";
  }
}

package io.planwright.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * An exact amount of one currency. Immutable, serializable and thread-safe.
 *
 * <p>The amount shows the currency's minor digits (EUR 12.30, JPY 12, BHD 12.300), and more only
 * where it has more digits that are not zero (a unit price of EUR 0.0125). So equal amounts are
 * {@link #equals equal} and print alike, however they were computed, and within one currency {@code
 * equals} agrees with {@link #compareTo}.
 *
 * <p>An operation rounds only if it takes a {@link RoundingMode}. Amounts are below
 * 10<sup>100</sup> and have at most 150 digits after the point.
 *
 * <p>In JSON it is one string, such as {@code "EUR 12.30"}.
 */
public final class Money implements Comparable<Money>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_INTEGER_DIGITS = 100;
  private static final int MOST_FRACTION_DIGITS = 150;

  /** The amount, in canonical scale. */
  private final BigDecimal amount;

  /** The currency, one with a minor unit. */
  private final Currency currency;

  private Money(BigDecimal canonicalAmount, Currency currency) {
    this.amount = canonicalAmount;
    this.currency = currency;
  }

  /**
   * Makes an amount, exactly as given.
   *
   * @param amount the amount in major units, such as euros; any sign
   * @param currency its currency, one with a minor unit
   * @return the money
   * @throws IllegalArgumentException if the amount is out of range or the currency is one without
   *     minor unit, such as XAU
   */
  public static Money of(BigDecimal amount, Currency currency) {
    Require.nonNull(amount, "amount");
    int minorDigits = Currencies.minorDigits(currency);
    if (amount.scale() == minorDigits && amount.precision() <= MOST_INTEGER_DIGITS) {
      return new Money(amount, currency);
    }
    // Before the scale is changed: 1E+999999999 would be written out in full.
    requireInRange(
        amount,
        amount.signum() == 0
            || ((long) amount.precision() - amount.scale() <= MOST_INTEGER_DIGITS
                && amount.scale() <= 2 * MOST_FRACTION_DIGITS));
    BigDecimal stripped = amount.stripTrailingZeros();
    requireInRange(amount, stripped.scale() <= MOST_FRACTION_DIGITS);
    return new Money(
        stripped.scale() < minorDigits ? stripped.setScale(minorDigits) : stripped, currency);
  }

  private static void requireInRange(BigDecimal amount, boolean inRange) {
    Require.that(
        inRange,
        "amount",
        amount,
        "be below 1E+100 with at most 150 digits after the point",
        "Check the unit, and round what was computed.");
  }

  /**
   * Makes an amount from text, exactly as written.
   *
   * @param amount the amount in major units with a point, such as "1234.5"; no grouping
   * @param currencyCode the ISO 4217 code, such as "EUR"
   * @return the money
   * @throws IllegalArgumentException if the text is no number or the code unknown
   */
  public static Money of(String amount, String currencyCode) {
    return of(parseAmount(Require.nonNull(amount, "amount")), Currencies.parse(currencyCode));
  }

  /**
   * Makes an amount of whole major units.
   *
   * @param units the number of major units, such as euros
   * @param currency its currency, one with a minor unit
   * @return the money
   */
  public static Money of(long units, Currency currency) {
    return of(BigDecimal.valueOf(units), currency);
  }

  /**
   * Makes an amount of minor units.
   *
   * @param minorUnits the number of minor units, such as cents
   * @param currency its currency, one with a minor unit
   * @return the money
   */
  public static Money ofMinor(long minorUnits, Currency currency) {
    return of(BigDecimal.valueOf(minorUnits, Currencies.minorDigits(currency)), currency);
  }

  /**
   * Makes nothing of a currency.
   *
   * @param currency the currency, one with a minor unit
   * @return the amount zero
   */
  public static Money zero(Currency currency) {
    return of(BigDecimal.ZERO, currency);
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @param text an ISO 4217 code, one space, and an amount with a point, such as "EUR 12.30"
   * @return the money
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Money parse(String text) {
    Require.nonNull(text, "money");
    Require.that(
        text.length() > 4 && text.charAt(3) == ' ',
        "money",
        text,
        "be a currency code, a space and an amount",
        "Write it like EUR 12.30.");
    return of(text.substring(4), text.substring(0, 3));
  }

  private static BigDecimal parseAmount(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "amount [" + text + "] must be a number. Write it like 1234.50, without grouping.", e);
    }
  }

  /**
   * Adds up amounts exactly.
   *
   * @param currency the currency of the sum, which an empty collection has too
   * @param amounts the amounts, all of that currency
   * @return the sum
   * @throws CurrencyMismatchException if one amount is of another currency
   */
  public static Money sum(Currency currency, Collection<Money> amounts) {
    Require.nonNull(amounts, "amounts");
    BigDecimal sum = BigDecimal.ZERO;
    for (Money each : amounts) {
      Currencies.requireSame(currency, each.currency);
      sum = sum.add(each.amount);
    }
    return of(sum, currency);
  }

  /**
   * The amount in major units.
   *
   * @return the exact amount, with at least the currency's minor digits
   */
  public BigDecimal amount() {
    return amount;
  }

  /**
   * The currency.
   *
   * @return a currency with a minor unit
   */
  public Currency currency() {
    return currency;
  }

  /**
   * Adds an amount exactly.
   *
   * @param other an amount of the same currency
   * @return the sum
   * @throws CurrencyMismatchException if the other amount is of another currency
   */
  public Money plus(Money other) {
    Require.nonNull(other, "other");
    Currencies.requireSame(currency, other.currency);
    return of(amount.add(other.amount), currency);
  }

  /**
   * Subtracts an amount exactly.
   *
   * @param other an amount of the same currency
   * @return the difference
   * @throws CurrencyMismatchException if the other amount is of another currency
   */
  public Money minus(Money other) {
    Require.nonNull(other, "other");
    Currencies.requireSame(currency, other.currency);
    return of(amount.subtract(other.amount), currency);
  }

  /**
   * Turns the sign around.
   *
   * @return the negative of this amount
   */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /**
   * Takes the sign away.
   *
   * @return this amount, negated if it is negative
   */
  public Money abs() {
    return isNegative() ? negated() : this;
  }

  /**
   * Multiplies exactly; the result may have more digits than the currency.
   *
   * @param factor the factor
   * @return the product
   */
  public Money multipliedBy(BigDecimal factor) {
    return of(amount.multiply(Require.nonNull(factor, "factor")), currency);
  }

  /**
   * Multiplies exactly.
   *
   * @param factor the factor, such as a number of pieces
   * @return the product
   */
  public Money multipliedBy(long factor) {
    return of(amount.multiply(BigDecimal.valueOf(factor)), currency);
  }

  /**
   * Multiplies and rounds once, to the minor unit.
   *
   * @param factor the factor
   * @param rounding how to round
   * @return the product in whole minor units
   * @throws ArithmeticException if rounding is {@link RoundingMode#UNNECESSARY} and it is necessary
   */
  public Money multipliedBy(BigDecimal factor, RoundingMode rounding) {
    return multipliedBy(factor).roundedToMinorUnit(rounding);
  }

  /**
   * Divides and rounds once, to the minor unit. To divide a total into parts that add up to it, use
   * {@link Apportionment}.
   *
   * @param divisor the divisor, not zero
   * @param rounding how to round
   * @return the quotient in whole minor units
   * @throws IllegalArgumentException if the divisor is zero
   * @throws ArithmeticException if rounding is {@link RoundingMode#UNNECESSARY} and it is necessary
   */
  public Money dividedBy(BigDecimal divisor, RoundingMode rounding) {
    Require.nonNull(divisor, "divisor");
    Require.nonNull(rounding, "rounding");
    Require.that(
        divisor.signum() != 0, "divisor", divisor, "not be zero", "Leave out what has no divisor.");
    return of(amount.divide(divisor, Currencies.minorDigits(currency), rounding), currency);
  }

  /**
   * Rounds to the minor unit.
   *
   * @param rounding how to round
   * @return the amount in whole minor units
   * @throws ArithmeticException if rounding is {@link RoundingMode#UNNECESSARY} and it is necessary
   */
  public Money roundedToMinorUnit(RoundingMode rounding) {
    Require.nonNull(rounding, "rounding");
    int minorDigits = Currencies.minorDigits(currency);
    return amount.scale() == minorDigits
        ? this
        : new Money(amount.setScale(minorDigits, rounding), currency);
  }

  /**
   * Tells whether this is nothing.
   *
   * @return whether the amount is zero
   */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /**
   * Tells whether this is more than nothing.
   *
   * @return whether the amount is above zero
   */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /**
   * Tells whether this is less than nothing.
   *
   * @return whether the amount is below zero
   */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /**
   * This amount as a multiple of another, such as actual revenue by quota; for reading, not for
   * computing on with money.
   *
   * @param other an amount of the same currency, not zero
   * @return the ratio, to about 16 digits
   * @throws CurrencyMismatchException if the other amount is of another currency
   * @throws IllegalArgumentException if the other amount is zero
   */
  public double ratioTo(Money other) {
    Require.nonNull(other, "other");
    Currencies.requireSame(currency, other.currency);
    Require.that(
        !other.isZero(), "divisor", other, "not be zero", "Report the two amounts instead.");
    return amount.divide(other.amount, MathContext.DECIMAL64).doubleValue();
  }

  /**
   * The amount as a floating point number, for statistics and pictures.
   *
   * @return the nearest double to the amount in major units
   */
  public double toDouble() {
    return amount.doubleValue();
  }

  /**
   * Orders amounts of one currency by size.
   *
   * @param other an amount of the same currency
   * @return below 0, 0 or above 0 as this amount is less, equal or more
   * @throws CurrencyMismatchException if the other amount is of another currency
   */
  @Override
  public int compareTo(Money other) {
    Currencies.requireSame(currency, other.currency);
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money that
        && currency.equals(that.currency)
        && amount.equals(that.amount);
  }

  @Override
  public int hashCode() {
    return 31 * currency.getCurrencyCode().hashCode() + amount.hashCode();
  }

  /**
   * Writes what {@link #parse} reads, the same in every locale.
   *
   * @return the currency code, a space, and the amount, such as "EUR -12.30"
   */
  @Override
  @JsonValue
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }

  /** Checks again what came from outside. */
  private Object readResolve() {
    return of(amount, currency);
  }
}

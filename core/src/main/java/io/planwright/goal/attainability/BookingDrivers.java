package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The drivers of a period's bookings: {@code openDeals · closingShare · (1 − slippage) · winRate ·
 * averageValue + newBusiness}. Immutable, serializable and thread-safe.
 *
 * @param openDeals the deals open at the start, at least 0
 * @param closingShare the part of them due to close in the period, from 0 to 1
 * @param slippage the part of these that moves out of the period, from 0 to 1
 * @param winRate the part won of those that close, from 0 to 1
 * @param averageValue the mean value of a won deal, not negative
 * @param newBusiness what deals not yet open at the start add, not negative
 */
public record BookingDrivers(
    double openDeals,
    double closingShare,
    double slippage,
    double winRate,
    Money averageValue,
    Money newBusiness)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param openDeals the deals open at the start
   * @param closingShare the part of them due to close in the period
   * @param slippage the part of these that moves out
   * @param winRate the part won of those that close
   * @param averageValue the mean value of a won deal
   * @param newBusiness what new deals add
   * @throws IllegalArgumentException if a number is out of its range or currencies differ
   */
  public BookingDrivers {
    Require.notNegative(openDeals, "openDeals", "Count the open deals.");
    Require.between(closingShare, 0, 1, "closingShare", "Give a share such as 0.6.");
    Require.between(slippage, 0, 1, "slippage", "Give a share such as 0.2.");
    Require.between(winRate, 0, 1, "winRate", "Give a share such as 0.25.");
    Require.nonNull(averageValue, "averageValue");
    Require.nonNull(newBusiness, "newBusiness");
    Require.that(
        !averageValue.isNegative(),
        "averageValue",
        averageValue,
        "not be negative",
        "Leave out returns.");
    Require.that(
        !newBusiness.isNegative(),
        "newBusiness",
        newBusiness,
        "not be negative",
        "Use zero for none.");
    averageValue.plus(newBusiness); // refuses different currencies
  }

  /**
   * The expected bookings.
   *
   * @return the value of the formula, rounded half even to the minor unit
   */
  public Money bookings() {
    double deals = openDeals * closingShare * (1 - slippage) * winRate;
    return averageValue
        .multipliedBy(new BigDecimal(deals))
        .plus(newBusiness)
        .roundedToMinorUnit(RoundingMode.HALF_EVEN);
  }

  /** What the pipeline adds, in major units. */
  double pipelineBookings() {
    return openDeals * closingShare * (1 - slippage) * winRate * averageValue.toDouble();
  }

  /** The factors in the order of the drivers, slippage as the share that stays. */
  double[] factors() {
    return new double[] {openDeals, winRate, averageValue.toDouble(), closingShare, 1 - slippage};
  }
}

package io.planwright.forecasting.pipeline.win;

import io.planwright.crm.CrmSource;
import io.planwright.crm.Opportunity;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the facts of a CRM into cases: one row for each deal and as-of date on which it was open,
 * with what was known at the end of that day. Later facts never change the fields of a row.
 *
 * <p>Fields: categories {@code stage}, {@code owner}, {@code account}, {@code product}; numbers
 * {@code ageDays}, {@code daysInStage} and {@code amount} as ln(1 + x), the amount in one currency
 * and with its sign kept, though explanations tell days and amount; {@code pushes}, {@code
 * daysToExpectedClose} (negative if overdue), {@code daysSinceChange}, {@code openDealsOfOwner},
 * {@code monthOfQuarter} (1 to 3, calendar quarters), {@code daysToQuarterEnd}; {@code
 * ownerWinRate}, {@code accountWinRate}, {@code productWinRate}: the share won among deals closed
 * by that day, smoothed with 20 deals of the overall rate, missing until a first deal is closed.
 * What a deal has not is missing.
 *
 * <p>The outcome of a row is that of the first day at whose end the deal is closed; the day it
 * became known is the day on which that was recorded, even if the deal is dated back. A deal
 * reopened later keeps the outcome in its earlier rows and gets rows anew.
 *
 * <p>Immutable, serializable and thread-safe. Complexity: linear in facts, plus deals times dates.
 */
public final class DealCases implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Period step;
  private final boolean monthEnds;
  private final Currency currency;
  private final ZoneId zone;
  private final ExchangeRates rates;

  private DealCases(
      Period step, boolean monthEnds, Currency currency, ZoneId zone, ExchangeRates rates) {
    this.step = step;
    this.monthEnds = monthEnds;
    this.currency = Require.nonNull(currency, "currency");
    this.zone = Require.nonNull(zone, "zone");
    this.rates = Require.nonNull(rates, "rates");
  }

  /**
   * Looks at the deals at equal steps, from the first day on.
   *
   * @param step the time between as-of dates, positive
   * @param currency the currency of the amounts
   * @param zone the zone of the days
   * @return the recipe, without exchange rates
   * @throws IllegalArgumentException if the step does not lead forward
   */
  public static DealCases every(Period step, Currency currency, ZoneId zone) {
    Require.that(
        !step.isNegative() && !step.isZero(), "step", step, "be positive", "Use one week or more.");
    return new DealCases(step, false, currency, zone, ExchangeRates.none());
  }

  /**
   * Looks at the deals at the end of each month.
   *
   * @param currency the currency of the amounts
   * @param zone the zone of the days
   * @return the recipe, without exchange rates
   */
  public static DealCases monthly(Currency currency, ZoneId zone) {
    return new DealCases(Period.ofMonths(1), true, currency, zone, ExchangeRates.none());
  }

  /**
   * Converts amounts of other currencies, with the rate of each as-of date.
   *
   * @param exchangeRates the rates
   * @return a copy with those rates
   */
  public DealCases withRates(ExchangeRates exchangeRates) {
    return new DealCases(step, monthEnds, currency, zone, exchangeRates);
  }

  /**
   * Makes the table.
   *
   * @param crm the facts
   * @param first the first day that may be an as-of date
   * @param last the last such day
   * @return the rows by as-of date, then by deal in the order of the source
   * @throws IllegalArgumentException if last is before first
   * @throws io.planwright.money.MissingRateException if an open deal's amount cannot be converted
   */
  public Cases from(CrmSource crm, LocalDate first, LocalDate last) {
    Require.that(!last.isBefore(first), "last", last, "not be before first", "First: " + first);
    List<DealState> deals = new ArrayList<>();
    try (Stream<Opportunity> all = Require.nonNull(crm, "crm").opportunities()) {
      all.forEachOrdered(deal -> deals.add(new DealState(deal, zone)));
    }
    DealRows rows = new DealRows(currency, rates);
    for (LocalDate day : days(first, last)) {
      rows.add(deals, day);
    }
    return rows.build();
  }

  private List<LocalDate> days(LocalDate first, LocalDate last) {
    List<LocalDate> days = new ArrayList<>();
    if (monthEnds) {
      YearMonth month = YearMonth.from(first);
      for (LocalDate day = month.atEndOfMonth(); !day.isAfter(last); ) {
        days.add(day);
        month = month.plusMonths(1);
        day = month.atEndOfMonth();
      }
      return days;
    }
    LocalDate day = first;
    for (int i = 1; !day.isAfter(last); i++) { // from the first, so that the 31st comes back
      days.add(day);
      day = first.plus(step.multipliedBy(i));
    }
    return days;
  }

  @Override
  public String toString() {
    return "DealCases[" + (monthEnds ? "month ends" : step) + ", " + currency + ", " + zone + "]";
  }
}

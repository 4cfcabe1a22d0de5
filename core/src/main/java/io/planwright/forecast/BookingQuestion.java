package io.planwright.forecast;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;

/**
 * How much will be won in a period, asked on a day? Immutable, serializable and thread-safe.
 *
 * @param period the period
 * @param calendar the calendar of the period
 * @param asOf the day at the end of which it is asked: what was recorded later is not looked at;
 *     before the period ends
 * @param zone the zone in which days start and end
 * @param currency the currency of the answer
 * @param rates what converts amounts in other currencies, each at the rate of the day on which its
 *     deal was won
 */
public record BookingQuestion(
    FiscalPeriod period,
    FiscalCalendar calendar,
    LocalDate asOf,
    ZoneId zone,
    Currency currency,
    ExchangeRates rates)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param period the period
   * @param calendar the calendar of the period
   * @param asOf the day at the end of which it is asked; before the last day of the period
   * @param zone the zone in which days start and end
   * @param currency the currency of the answer
   * @param rates what converts amounts in other currencies
   * @throws IllegalArgumentException if the calendar does not have the period, or the period has
   *     ended by then
   */
  public BookingQuestion {
    Require.nonNull(period, "period");
    Require.nonNull(calendar, "calendar");
    Require.nonNull(asOf, "asOf");
    Require.nonNull(zone, "zone");
    Require.nonNull(currency, "currency");
    Require.nonNull(rates, "rates");
    DateRange days = calendar.range(period);
    Require.that(
        asOf.plusDays(1).isBefore(days.endExclusive()),
        "asOf",
        asOf,
        "be before " + days.endExclusive().minusDays(1) + ", the last day of " + period.label(),
        "Read the bookings of a period that has ended from the CRM.");
  }

  /**
   * A question in one currency, in days of UTC.
   *
   * @param period the period
   * @param calendar the calendar of the period
   * @param asOf the day at the end of which it is asked
   * @param currency the currency of the answer and of all amounts
   * @return the question
   * @throws IllegalArgumentException as the constructor does
   */
  public static BookingQuestion of(
      FiscalPeriod period, FiscalCalendar calendar, LocalDate asOf, Currency currency) {
    return new BookingQuestion(
        period, calendar, asOf, ZoneOffset.UTC, currency, ExchangeRates.none());
  }

  /**
   * The days of the period.
   *
   * @return its first day and the day after its last one
   */
  public DateRange days() {
    return calendar.range(period);
  }

  /**
   * The same question about an earlier period, asked as many days before its start.
   *
   * @param periods how many periods earlier, at least 0
   * @return the question; where the earlier period is shorter, asked before its last day
   * @throws IllegalArgumentException if the number is negative
   */
  public BookingQuestion earlier(int periods) {
    Require.notNegative(periods, "periods", "Count periods backwards from 0.");
    FiscalPeriod before = calendar.plus(period, -periods);
    DateRange range = calendar.range(before);
    LocalDate day = range.start().plusDays(ChronoUnit.DAYS.between(days().start(), asOf));
    LocalDate latest = range.endExclusive().minusDays(2);
    return new BookingQuestion(
        before, calendar, day.isAfter(latest) ? latest : day, zone, currency, rates);
  }
}

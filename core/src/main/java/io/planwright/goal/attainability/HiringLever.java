package io.planwright.goal.attainability;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.resource.RampProfile;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Closing a gap with new sellers. Immutable, serializable and thread-safe.
 *
 * @param startOn the day of hire
 * @param ramp how productive they are month by month
 * @param bookingsPerDay what a ramped seller books in a working day, above zero
 * @param mostHires how many can plausibly be hired, at least 0
 * @param costPerHire what one costs over the period, in major units, above 0
 */
public record HiringLever(
    LocalDate startOn, RampProfile ramp, Money bookingsPerDay, int mostHires, double costPerHire)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param startOn the day of hire
   * @param ramp how productive they are
   * @param bookingsPerDay what a ramped seller books in a working day
   * @param mostHires how many can be hired
   * @param costPerHire what one costs
   * @throws IllegalArgumentException if a number is out of its range
   */
  public HiringLever {
    Require.nonNull(startOn, "startOn");
    Require.nonNull(ramp, "ramp");
    Require.that(
        Require.nonNull(bookingsPerDay, "bookingsPerDay").isPositive(),
        "bookingsPerDay",
        bookingsPerDay,
        "be positive",
        "Divide a seller's yearly bookings by the working days.");
    Require.notNegative(mostHires, "mostHires", "Use zero if nobody can be hired.");
    Require.positive(costPerHire, "costPerHire", "Give salary and hiring cost.");
  }

  /**
   * What one new seller books within a period.
   *
   * @param period the days; with an end
   * @param calendar which days count
   * @return ramped working days times bookings a day, in major units
   */
  public double bookingsPerHire(DateRange period, WorkingCalendar calendar) {
    double days = 0;
    for (LocalDate day = period.start();
        day.isBefore(period.endExclusive());
        day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        days += ramp.shareOn(startOn, day);
      }
    }
    return days * bookingsPerDay.toDouble();
  }

  /**
   * How many new sellers close a gap.
   *
   * @param gap what is missing, above zero
   * @param period the days in which it is to be booked; with an end
   * @param calendar which days count
   * @return the hires, with the month in which they are ramped
   */
  public LeverNeed needed(Money gap, DateRange period, WorkingCalendar calendar) {
    Require.that(gap.isPositive(), "gap", gap, "be positive", "There is nothing to close.");
    double each = bookingsPerHire(period, calendar);
    double needed = each > 0 ? Math.ceil(gap.toDouble() / each) : Double.POSITIVE_INFINITY;
    boolean attainable = needed <= mostHires;
    int hires = attainable ? (int) needed : mostHires;
    LocalDate ramped = startOn.plusMonths(ramp.months());
    return new LeverNeed(
        "hiring",
        0,
        hires,
        attainable,
        hires * costPerHire,
        attainable
            ? "+%d sellers from %s, fully ramped by %s.".formatted(hires, startOn, ramped)
            : "Not attainable by this lever alone: each new seller books %s by the end, %d can be"
                    .formatted(Texts.plain(each), mostHires)
                + " hired.");
  }
}

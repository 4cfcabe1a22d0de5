package io.planwright.plan;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What a plan is about: its name, its period, its currency, and the day up to which it knows the
 * past.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param name what people call the plan; not blank
 * @param calendar the fiscal calendar in which the plan counts
 * @param period the period that is planned; of {@code calendar}
 * @param currency the currency of the plan's amounts
 * @param asOf the last day whose facts were known when the plan was made
 */
public record PlanFrame(
    String name, FiscalCalendar calendar, FiscalPeriod period, Currency currency, LocalDate asOf)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param name what people call the plan; not blank
   * @param calendar the fiscal calendar in which the plan counts
   * @param period the period that is planned; of {@code calendar}
   * @param currency the currency of the plan's amounts
   * @param asOf the last day whose facts were known when the plan was made
   * @throws IllegalArgumentException if the name is blank or the period is of another calendar
   */
  public PlanFrame {
    Require.notBlank(name, "name", "Give the plan a name.");
    Require.nonNull(period, "period");
    Require.that(
        period.calendarId().equals(calendar.id()),
        "period",
        period,
        "belong to calendar " + calendar.id(),
        "Take the period from the plan's own calendar.");
    Require.nonNull(currency, "currency");
    Require.nonNull(asOf, "asOf");
  }
}

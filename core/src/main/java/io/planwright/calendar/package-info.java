/**
 * The time a sales plan is made in: fiscal years and their halves, quarters, months, weeks and
 * days, and the working time of people.
 *
 * <p>A company that closes its books on the last Saturday of September compares quarters that no
 * date library knows. A {@link io.planwright.calendar.FiscalCalendar} gives every date its {@link
 * io.planwright.calendar.FiscalPeriod}, and every period its dates. The id of a calendar spells out
 * its whole definition, so a stored period means the same for ever: change a rule, and the id is
 * another one. A {@link io.planwright.calendar.WorkingCalendar} counts the days and hours on which
 * somebody works; {@link io.planwright.calendar.WorkingHours} are the times of the clock in a time
 * zone. Nothing here reads the system's clock, time zone or locale.
 *
 * <pre>{@code
 * FiscalCalendar calendar = FiscalCalendar.gregorian(Month.APRIL, YearNaming.END_YEAR);
 * FiscalPeriod quarter = calendar.periodOf(LocalDate.of(2017, 5, 3), PeriodKind.QUARTER);
 * quarter.label();                      // FY2018-Q1
 * calendar.range(quarter);              // 2017-04-01/2017-07-01
 * calendar.split(quarter, PeriodKind.MONTH).size();  // 3
 * }</pre>
 */
@NullMarked
package io.planwright.calendar;

import org.jspecify.annotations.NullMarked;

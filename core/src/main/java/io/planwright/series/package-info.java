/**
 * Numbers that belong to the periods of a plan, one after the other: the revenue of each month, the
 * deals won in each week.
 *
 * <p>A {@link io.planwright.series.TimeSeries} has a name, a unit and a {@link
 * io.planwright.series.TimeAxis}, and says openly where it has a gap: a month without data is not a
 * month without sales. A {@link io.planwright.series.SeriesAccumulator} makes one of dated amounts,
 * such as won deals.
 *
 * <pre>{@code
 * DateRange history = DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 4, 1));
 * SeriesAccumulator sales =
 *     SeriesAccumulator.of(FiscalCalendar.calendarYear(), PeriodKind.MONTH, history);
 * sales.add(LocalDate.of(2017, 3, 9), 1200.0);
 * TimeSeries series = sales.toSeries("won revenue", "EUR");  // 0.0, 0.0, 1200.0
 * }</pre>
 */
@NullMarked
package io.planwright.series;

import org.jspecify.annotations.NullMarked;

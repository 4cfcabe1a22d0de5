package io.planwright.forecasting.driver;

import io.planwright.calendar.DateRange;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeAxis;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Of each weekday, how many more a period has than Sundays. */
record WeekdaysDriver() implements Driver {

  private static final long serialVersionUID = 1L;

  private static final int DAYS = 7;

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SUNDAY) {
        names.add(day.name().toLowerCase(Locale.ROOT) + "s");
      }
    }
    return List.copyOf(names);
  }

  @Override
  public double[][] values(TimeAxis axis, int origin, int from, int to) {
    FiscalAxis dates = Dated.require(axis, "weekdays");
    double[][] columns = new double[DAYS - 1][to - from];
    for (int position = from; position < to; position++) {
      long[] counts = counts(dates.range(position));
      for (int day = 0; day < columns.length; day++) {
        columns[day][position - from] = counts[day] - counts[DAYS - 1];
      }
    }
    return columns;
  }

  private static long[] counts(DateRange range) {
    long[] counts = new long[DAYS];
    long days = range.endExclusive().toEpochDay() - range.start().toEpochDay();
    int first = range.start().getDayOfWeek().ordinal();
    for (int day = 0; day < DAYS; day++) {
      counts[(first + day) % DAYS] = days / DAYS + (day < days % DAYS ? 1 : 0);
    }
    return counts;
  }
}

package io.planwright.examples.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * When a deal starts and ends. Its length has a median of six weeks and a long tail; some deals are
 * pulled into the last week of the quarter.
 *
 * @param created when it starts
 * @param closes when it will be closed; never, for a zombie
 * @param expected when it is first expected to close
 */
record DealDates(LocalDate created, LocalDate closes, LocalDate expected) {

  /** The share of the deals due within three weeks before a quarter's end that is pulled there. */
  static final double QUARTER_END_SHARE = 0.5;

  static final int LONGEST_CYCLE_DAYS = 210;
  private static final int PULLED_DAYS = 21;
  private static final int SHORTEST_CYCLE_DAYS = 5;
  private static final double MEDIAN_CYCLE_DAYS = 42;
  private static final double CYCLE_SPREAD = 0.55;

  static DealDates draw(LocalDate created, RandomGenerator random) {
    double factor = StrictMath.exp(CYCLE_SPREAD * random.nextGaussian());
    long days = Math.round(MEDIAN_CYCLE_DAYS * factor);
    days = Math.max(SHORTEST_CYCLE_DAYS, Math.min(LONGEST_CYCLE_DAYS - PULLED_DAYS - 3, days));
    LocalDate closes = workingDay(created.plusDays(days));
    LocalDate quarterEnd = quarterEnd(closes);
    if (quarterEnd.toEpochDay() - closes.toEpochDay() < PULLED_DAYS
        && Pick.chance(random, QUARTER_END_SHARE)) {
      LocalDate pulled = quarterEnd.minusDays(random.nextInt(6));
      int weekend = pulled.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
      pulled = weekend > 0 ? pulled.minusDays(weekend) : pulled;
      closes = pulled.isBefore(closes) ? closes : pulled;
    }
    long guess = Math.round(days * Pick.between(random, 0.6, 1.3)) + 10;
    return new DealDates(created, closes, workingDay(created.plusDays(guess)));
  }

  static LocalDate quarterEnd(LocalDate day) {
    int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
    LocalDate inLastMonth = day.withDayOfMonth(1).plusMonths(lastMonth - day.getMonthValue());
    return inLastMonth.plusMonths(1).minusDays(1);
  }

  private static LocalDate workingDay(LocalDate day) {
    int weekend = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return weekend > 0 ? day.plusDays(3L - weekend) : day;
  }
}

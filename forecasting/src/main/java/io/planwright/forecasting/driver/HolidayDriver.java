package io.planwright.forecasting.driver;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Which share of a holiday's window lies in a period.
 *
 * @param name the holiday
 * @param dates its dates in ascending order; none for Easter, which is computed
 * @param daysBefore how many days before count too
 * @param daysAfter how many days after count too
 */
record HolidayDriver(String name, List<LocalDate> dates, int daysBefore, int daysAfter)
    implements Driver {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 60;
  private static final String WINDOW = "A window of two months is no holiday.";

  HolidayDriver {
    Require.notBlank(name, "name", "Name the holiday.");
    dates = List.copyOf(dates);
    Require.between(daysBefore, 0, MOST, "daysBefore", WINDOW);
    Require.between(daysAfter, 0, MOST, "daysAfter", WINDOW);
  }

  static HolidayDriver of(String name, Collection<LocalDate> dates, int daysBefore, int daysAfter) {
    Require.notEmpty(dates, "dates", "Give the dates of the holiday, future ones too.");
    return new HolidayDriver(name, List.copyOf(new TreeSet<>(dates)), daysBefore, daysAfter);
  }

  static HolidayDriver easter(int daysBefore, int daysAfter) {
    return new HolidayDriver("easter", List.of(), daysBefore, daysAfter);
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }

  @Override
  public double[][] values(TimeAxis axis, int origin, int from, int to) {
    FiscalAxis positions = Dated.require(axis, name);
    double[] shares = new double[to - from];
    if (shares.length == 0) {
      return new double[][] {shares};
    }
    LocalDate start = positions.range(from).start();
    LocalDate end = positions.range(to - 1).endExclusive();
    List<LocalDate> relevant = dates.isEmpty() ? easters(start, end) : dates;
    for (LocalDate date : relevant) {
      LocalDate first = date.minusDays(daysBefore);
      LocalDate after = date.plusDays(daysAfter + 1L);
      if (first.isBefore(end) && after.isAfter(start)) {
        addShares(positions, from, first, after, shares);
      }
    }
    return new double[][] {shares};
  }

  private static void addShares(
      FiscalAxis positions, int from, LocalDate first, LocalDate after, double[] shares) {
    double window = after.toEpochDay() - first.toEpochDay();
    for (int i = positionOf(positions, from, shares.length, first); i < shares.length; i++) {
      DateRange range = positions.range(from + i);
      long within =
          Math.min(range.endExclusive().toEpochDay(), after.toEpochDay())
              - Math.max(range.start().toEpochDay(), first.toEpochDay());
      if (within <= 0) {
        break;
      }
      shares[i] += within / window;
    }
  }

  /** The first of the positions whose dates have not ended before the day. */
  private static int positionOf(FiscalAxis positions, int from, int count, LocalDate day) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions.range(from + middle).endExclusive().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static List<LocalDate> easters(LocalDate start, LocalDate end) {
    List<LocalDate> easters = new ArrayList<>();
    for (int year = start.getYear() - 1; year <= end.getYear() + 1; year++) {
      easters.add(easterSunday(year));
    }
    return easters;
  }

  /** The Gregorian computus in the form of J. Meeus, "Astronomical Algorithms", 1991, ch. 8. */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}

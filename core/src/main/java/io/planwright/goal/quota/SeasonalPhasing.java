package io.planwright.goal.quota;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer;
import io.planwright.goal.Quota;
import io.planwright.internal.Require;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a year's quota is dealt out to its parts by season, to the last minor unit. Immutable,
 * serializable and thread-safe.
 *
 * <p>The shares are those of a usual year. In a year of 53 weeks, the month (quarter, half) with
 * the extra week has its share times its weeks by the usual ones, and week 53 has the mean of the
 * shares of its neighbours, week 52 and week 1. Coarser parts are sums of the finest ones, so
 * quarters always agree with their months.
 *
 * @param kind the kind of parts that the shares are of: HALF, QUARTER, MONTH or WEEK
 * @param shares one for each part of a usual year, in the order of time, at least 0 with one above;
 *     their unit does not matter
 */
public record SeasonalPhasing(PeriodKind kind, List<Double> shares) implements Serializable {

  private static final int LEAST_YEARS = 2;

  /**
   * Checks and copies the components.
   *
   * @param kind the kind of the parts
   * @param shares one for each part of a usual year
   * @throws IllegalArgumentException if the kind is a year or a day, or the number or a value of
   *     the shares does not fit
   */
  public SeasonalPhasing {
    Require.nonNull(kind, "kind");
    Require.that(
        kind != PeriodKind.YEAR && kind != PeriodKind.DAY,
        "kind",
        kind,
        "be a half, a quarter, a month or a week",
        "Phase by month, and by day with a working calendar.");
    shares = List.copyOf(Require.nonNull(shares, "shares"));
    int parts = FiscalCalendar.calendarYear().periodsPerYear(kind);
    Require.that(
        shares.size() == parts,
        "shares",
        shares.size(),
        "be " + parts + " for parts of kind " + kind,
        "Give one share for each part of a usual year.");
    double sum = 0;
    for (double share : shares) {
      sum += Require.notNegative(share, "shares", "Use zero for a part without sales.");
    }
    Require.that(sum > 0, "shares", sum, "have one above zero", "Say when anything is sold.");
  }

  /**
   * The same every month.
   *
   * @return the phasing
   */
  public static SeasonalPhasing even() {
    return new SeasonalPhasing(PeriodKind.MONTH, Collections.nCopies(12, 1.0));
  }

  /**
   * Learns the shares from past years: the mean over the complete fiscal years of each part's share
   * of its year. Parts with extra weeks are scaled to their usual length first; week 53 is left
   * out.
   *
   * @param sales what was sold, on a fiscal axis of halves, quarters, months or weeks
   * @return the phasing, or that there are fewer than 2 complete years with sales
   * @throws IllegalArgumentException if the series has no fiscal axis or one of another kind
   */
  public static Answer<SeasonalPhasing> learnedFrom(TimeSeries sales) {
    Require.nonNull(sales, "sales");
    if (!(sales.axis() instanceof FiscalAxis axis)) {
      throw new IllegalArgumentException(
          "sales [" + sales.name() + "] must have a fiscal axis. Aggregate it to fiscal months.");
    }
    int parts = axis.calendar().periodsPerYear(axis.kind());
    Map<Integer, double[]> years = new LinkedHashMap<>();
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < sales.size(); i++) {
      FiscalPeriod period = axis.period(i);
      if (!sales.isGap(i) && period.ordinal() <= parts) {
        double[] year = years.computeIfAbsent(period.fiscalYear(), any -> new double[parts]);
        year[period.ordinal() - 1] = sales.value(i).orElse(0) / length(axis.calendar(), period);
        counts.merge(period.fiscalYear(), 1, Integer::sum);
      }
    }
    years.keySet().removeIf(year -> counts.getOrDefault(year, 0) < parts);
    years.values().removeIf(year -> !(sum(year) > 0));
    if (years.size() < LEAST_YEARS) {
      return Answer.insufficient(
          "seasonal shares of " + sales.name(),
          "at least " + LEAST_YEARS + " complete fiscal years with sales",
          years.size() + " of them",
          "Give shares by judgement, or phase evenly.");
    }
    return Answer.known(new SeasonalPhasing(axis.kind(), meanShares(years.values(), parts)));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Returns and credit notes may make a part negative; its share is none then. */
  private static List<Double> meanShares(Iterable<double[]> years, int parts) {
    double[] shares = new double[parts];
    for (double[] year : years) {
      double sum = sum(year);
      for (int i = 0; i < parts; i++) {
        shares[i] += year[i] / sum;
      }
    }
    List<Double> means = new ArrayList<>(parts);
    for (double share : shares) {
      means.add(Math.max(0, share));
    }
    return means;
  }

  /** A part's length relative to a usual year's: 1 but for parts with the 53rd week. */
  private static double length(FiscalCalendar calendar, FiscalPeriod period) {
    if (period.kind() == PeriodKind.WEEK || !calendar.id().startsWith("weeks-")) {
      return 1;
    }
    int year = period.fiscalYear();
    if (calendar.periodsIn(year, PeriodKind.WEEK) == 52) {
      return 1;
    }
    // Neighbours of a long year are of 52 weeks.
    FiscalPeriod usual = calendar.plus(period, -calendar.periodsPerYear(period.kind()));
    return (double) calendar.range(period).days() / calendar.range(usual).days();
  }

  /**
   * Deals out a quota of a year.
   *
   * @param year the quota of a fiscal year, in whole minor units
   * @param calendar the calendar that the year belongs to
   * @param parts the kind of the parts, the {@linkplain #kind() kind} of the shares or coarser,
   *     finer than a year
   * @return the quotas of the parts in the order of time; they add up to the year's
   * @throws IllegalArgumentException if the period is no year of the calendar, the kind does not
   *     fit, or all shares that fall on parts of this year are zero
   */
  public List<Quota> phase(Quota year, FiscalCalendar calendar, PeriodKind parts) {
    Require.nonNull(year, "year");
    Require.nonNull(calendar, "calendar");
    Require.nonNull(parts, "parts");
    Require.that(
        year.period().kind() == PeriodKind.YEAR,
        "year",
        year.period(),
        "be a fiscal year",
        "Add up the quotas of its parts first.");
    Require.that(
        parts != PeriodKind.YEAR && !parts.isFinerThan(kind),
        "parts",
        parts,
        "be of the kind of the shares, " + kind + ", or coarser",
        "Give shares of finer parts.");
    List<FiscalPeriod> finest = calendar.split(year.period(), kind);
    double[] weights = new double[finest.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = share(i) * length(calendar, finest.get(i));
    }
    List<Money> amounts = Apportionment.byLargestRemainder(year.amount(), weights);
    Map<FiscalPeriod, Money> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      FiscalPeriod part = finest.get(i);
      FiscalPeriod whole = parts == kind ? part : calendar.enclosing(part, parts);
      sums.merge(whole, amounts.get(i), Money::plus);
    }
    return sums.entrySet().stream()
        .map(part -> new Quota(year.nodeId(), part.getKey(), part.getValue()))
        .toList();
  }

  private double share(int index) {
    return index < shares.size()
        ? shares.get(index)
        : (shares.get(shares.size() - 1) + shares.get(0)) / 2;
  }
}

package io.planwright.control;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares actuals with a phased plan on a given day.
 *
 * <p>A phase that lies in the past is due in full, the running one in proportion to its working
 * days up to and with the as-of date (rounded half to even to the minor unit). Actuals dated after
 * the as-of date or outside the planned period are not counted, so that the state of a past day can
 * be asked for again and comes out the same. A phase without any working day is due on its last
 * day.
 *
 * <p>Immutable and thread-safe.
 */
public final class PacingMonitor {

  private final FiscalCalendar calendar;
  private final WorkingCalendar workingCalendar;

  private PacingMonitor(FiscalCalendar calendar, WorkingCalendar workingCalendar) {
    this.calendar = Require.nonNull(calendar, "calendar");
    this.workingCalendar = Require.nonNull(workingCalendar, "workingCalendar");
  }

  /**
   * A monitor on the given calendars.
   *
   * @param calendar the calendar of the plan's periods
   * @param workingCalendar the days on which sales are made
   * @return the monitor
   */
  public static PacingMonitor of(FiscalCalendar calendar, WorkingCalendar workingCalendar) {
    return new PacingMonitor(calendar, workingCalendar);
  }

  /**
   * The pacing at the end of a day.
   *
   * @param plan the phased plan
   * @param actuals what was achieved, in any order and in the currency of the plan
   * @param asOf the day; facts dated later are ignored
   * @return the pacing, or insufficient data if the period has not begun by then
   * @throws IllegalArgumentException if the plan is on another calendar
   * @throws io.planwright.money.CurrencyMismatchException if an amount is in another currency
   */
  public Answer<Pacing> pace(PhasedPlan plan, List<DatedAmount> actuals, LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    DateRange span = calendar.range(plan.period());
    if (asOf.isBefore(span.start())) {
      return Answer.insufficient(
          "pacing of " + plan.subject() + " against " + plan.plan(),
          "an as-of date in " + plan.period().label() + ", which begins on " + span.start(),
          "as-of date " + asOf,
          "Ask again once the period has begun.");
    }
    Days days = new Days(asOf, span);
    List<PhaseProgress> phases = new ArrayList<>(plan.phases().size());
    for (PhasedTarget phase : plan.phases()) {
      phases.add(progress(phase, actuals, days));
    }
    return Answer.known(pacing(plan, phases, days));
  }

  /** The working days of ranges, before and after the end of the as-of date. */
  private final class Days {
    private final LocalDate asOf;
    private final LocalDate next;
    private final DateRange span;

    Days(LocalDate asOf, DateRange span) {
      this.asOf = asOf;
      this.next = asOf.plusDays(1);
      this.span = span;
    }

    long elapsed(DateRange range) {
      LocalDate end = next.isBefore(range.endExclusive()) ? next : range.endExclusive();
      return end.isAfter(range.start())
          ? workingCalendar.workingDays(DateRange.of(range.start(), end))
          : 0;
    }

    long total(DateRange range) {
      return workingCalendar.workingDays(range);
    }

    long remaining(DateRange range) {
      return total(range) - elapsed(range);
    }
  }

  private PhaseProgress progress(PhasedTarget phase, List<DatedAmount> actuals, Days days) {
    DateRange range = calendar.range(phase.period());
    Money actual = Money.zero(phase.target().currency());
    for (DatedAmount entry : actuals) {
      if (range.contains(entry.date()) && !entry.date().isAfter(days.asOf)) {
        actual = actual.plus(entry.amount());
      }
    }
    return new PhaseProgress(phase.period(), phase.target(), due(phase, range, days), actual);
  }

  private static Money due(PhasedTarget phase, DateRange range, Days days) {
    if (!days.next.isBefore(range.endExclusive())) {
      return phase.target();
    }
    long total = days.total(range);
    if (total == 0) {
      return Money.zero(phase.target().currency());
    }
    return phase
        .target()
        .multipliedBy(days.elapsed(range))
        .dividedBy(BigDecimal.valueOf(total), RoundingMode.HALF_EVEN);
  }

  private Pacing pacing(PhasedPlan plan, List<PhaseProgress> phases, Days days) {
    long elapsed = days.elapsed(days.span);
    long remaining = days.remaining(days.span);
    Money actual = Sums.of(phases, PhaseProgress::actualToDate);
    Money missing = plan.target().minus(actual);
    return Pacing.builder()
        .plan(plan.plan())
        .subject(plan.subject())
        .period(plan.period())
        .asOf(days.asOf)
        .addAllPhases(phases)
        .workingDaysElapsed(elapsed)
        .workingDaysRemaining(remaining)
        .achievedPerWorkingDay(ratio(actual, 1, elapsed, RoundingMode.HALF_EVEN))
        .requiredPerWorkingDay(required(missing, 1, remaining))
        .requiredPerPhase(requiredPerPhase(plan, missing, days))
        .build();
  }

  /** Missing ÷ (whole phases left + r/T), r of the T working days of the running phase left. */
  private Optional<Money> requiredPerPhase(PhasedPlan plan, Money missing, Days days) {
    long wholePhases = 0;
    long runningTotal = 1;
    long runningRemaining = 0;
    for (PhasedTarget phase : plan.phases()) {
      DateRange range = calendar.range(phase.period());
      long total = days.total(range);
      long remaining = days.remaining(range);
      if (total > 0 && remaining == total) {
        wholePhases++;
      } else if (remaining > 0) {
        runningTotal = total;
        runningRemaining = remaining;
      }
    }
    return required(missing, runningTotal, wholePhases * runningTotal + runningRemaining);
  }

  private static Optional<Money> required(Money missing, long numerator, long denominator) {
    if (!missing.isPositive()) {
      return Optional.of(Money.zero(missing.currency()));
    }
    // Rounded up: a rate rounded down would miss the target even when it is kept.
    return ratio(missing, numerator, denominator, RoundingMode.CEILING);
  }

  private static Optional<Money> ratio(
      Money amount, long numerator, long denominator, RoundingMode rounding) {
    return denominator == 0
        ? Optional.empty()
        : Optional.of(
            amount.multipliedBy(numerator).dividedBy(BigDecimal.valueOf(denominator), rounding));
  }
}

package io.planwright.control;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanReference;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a target is spread over the phases of its period; the parts always sum to the target, to the
 * cent (largest remainder). Immutable, serializable and thread-safe.
 */
public final class Phasing implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final FiscalCalendar calendar;
  private final PeriodKind phaseKind;
  private final Weights weights;

  private Phasing(FiscalCalendar calendar, PeriodKind phaseKind, Weights weights) {
    this.calendar = Require.nonNull(calendar, "calendar");
    this.phaseKind = Require.nonNull(phaseKind, "phaseKind");
    this.weights = weights;
  }

  /** Gives each phase of a period its weight. */
  @FunctionalInterface
  private interface Weights extends Serializable {
    List<BigDecimal> of(List<FiscalPeriod> phases);
  }

  /**
   * The same target in every phase.
   *
   * @param calendar the calendar of the periods
   * @param phaseKind the kind of the phases, such as months; finer than the periods planned
   * @return the phasing
   */
  public static Phasing evenly(FiscalCalendar calendar, PeriodKind phaseKind) {
    return new Phasing(
        calendar, phaseKind, phases -> Collections.nCopies(phases.size(), BigDecimal.ONE));
  }

  /**
   * A target in proportion to weights, in order of time; for a season, pass the actuals of the
   * phases a year earlier.
   *
   * @param calendar the calendar of the periods
   * @param phaseKind the kind of the phases; finer than the periods planned
   * @param weights one weight a phase; not negative, not all zero
   * @return the phasing, for periods with exactly so many phases
   * @throws IllegalArgumentException if there is no weight, one is negative, or all are zero
   */
  public static Phasing weighted(
      FiscalCalendar calendar, PeriodKind phaseKind, List<BigDecimal> weights) {
    List<BigDecimal> copy =
        List.copyOf(Require.notEmpty(weights, "weights", "Give one weight a phase."));
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal weight : copy) {
      Require.that(
          weight.signum() >= 0, "weights", weight, "not be negative", "Give zero for no target.");
      sum = sum.add(weight);
    }
    Require.that(sum.signum() > 0, "weights", copy, "not all be zero", "Give a positive weight.");
    return new Phasing(calendar, phaseKind, phases -> requireMatch(copy, phases));
  }

  /**
   * A target in proportion to the working days of each phase.
   *
   * @param calendar the calendar of the periods
   * @param phaseKind the kind of the phases; finer than the periods planned
   * @param workingCalendar the working days
   * @return the phasing
   */
  public static Phasing byWorkingDays(
      FiscalCalendar calendar, PeriodKind phaseKind, WorkingCalendar workingCalendar) {
    Require.nonNull(workingCalendar, "workingCalendar");
    return new Phasing(
        calendar,
        phaseKind,
        phases -> {
          List<BigDecimal> days = new ArrayList<>(phases.size());
          for (FiscalPeriod phase : phases) {
            days.add(BigDecimal.valueOf(workingCalendar.workingDays(calendar.range(phase))));
          }
          return days;
        });
  }

  private static List<BigDecimal> requireMatch(
      List<BigDecimal> weights, List<FiscalPeriod> phases) {
    Require.that(
        weights.size() == phases.size(),
        "weights",
        weights.size() + " weights",
        "be as many as the " + phases.size() + " phases from " + phases.get(0).label(),
        "Give one weight a phase.");
    return weights;
  }

  /**
   * Spreads a target.
   *
   * @param plan the plan version that sets the target
   * @param subject what the target is for; not blank
   * @param period the period of the target
   * @param target the target; not negative
   * @return the phased plan, whose parts sum to the target exactly
   * @throws IllegalArgumentException if the target is negative, the period has not as many phases
   *     as there are weights, or it cannot be split into phases of that kind
   */
  public PhasedPlan plan(PlanReference plan, String subject, FiscalPeriod period, Money target) {
    Require.that(!target.isNegative(), "target", target, "not be negative", "Plan zero or more.");
    List<FiscalPeriod> parts = calendar.split(period, phaseKind);
    List<Money> targets = Apportionment.byLargestRemainder(target, weights.of(parts));
    List<PhasedTarget> phases = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      phases.add(new PhasedTarget(parts.get(i), targets.get(i)));
    }
    return new PhasedPlan(plan, subject, period, phases);
  }
}

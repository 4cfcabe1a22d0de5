package io.planwright.control;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanReference;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A target spread over the phases of its period. {@link Phasing} makes one. Immutable, serializable
 * and thread-safe.
 *
 * @param plan the plan version that set the target
 * @param subject what the target is for; not blank
 * @param period the period of the whole target
 * @param phases the parts in order of time, of one kind and calendar and one currency; at least one
 */
public record PhasedPlan(
    PlanReference plan, String subject, FiscalPeriod period, List<PhasedTarget> phases)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param plan the plan version that set the target
   * @param subject what the target is for; not blank
   * @param period the period of the whole target
   * @param phases the parts in order of time; at least one
   * @throws IllegalArgumentException if the subject is blank, there is no phase, or a phase is
   *     repeated, of another kind or of another calendar than the first
   * @throws CurrencyMismatchException if the currencies differ
   */
  public PhasedPlan {
    Require.nonNull(plan, "plan");
    Require.notBlank(subject, "subject", "Say what the target is for.");
    Require.nonNull(period, "period");
    phases = List.copyOf(Require.notEmpty(phases, "phases", "Give at least one phase."));
    requireOneKind(period, phases);
    Sums.of(phases, PhasedTarget::target); // refuses mixed currencies
  }

  private static void requireOneKind(FiscalPeriod period, List<PhasedTarget> phases) {
    Set<FiscalPeriod> seen = new HashSet<>();
    for (PhasedTarget phase : phases) {
      FiscalPeriod part = phase.period();
      Require.that(
          part.calendarId().equals(period.calendarId())
              && part.kind() == phases.get(0).period().kind(),
          "phases",
          part,
          "be of one kind and of the calendar of " + period,
          "Use Phasing to spread a target.");
      Require.that(seen.add(part), "phases", part, "be planned only once", "Add the targets up.");
    }
  }

  /**
   * The target of the whole period.
   *
   * @return the exact sum of the phases
   */
  public Money target() {
    return Sums.of(phases, PhasedTarget::target);
  }
}

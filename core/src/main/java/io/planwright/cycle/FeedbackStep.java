package io.planwright.cycle;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.control.Alert;
import io.planwright.control.Pacing;
import io.planwright.control.PhaseProgress;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.goal.Goal;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.plan.ChangeNote;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanFrame;
import io.planwright.plan.SalesPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns what control found into the plan's next version: what is achieved becomes fact, the rest of
 * the target moves to the months that are left, the outlook is renewed.
 *
 * <p>The target itself is what people agreed on, so it stays; how likely it still is stands in the
 * reason.
 */
final class FeedbackStep {

  private final SalesPlan plan;
  private final ControlReport control;
  private final Analysis later;

  FeedbackStep(SalesPlan plan, ControlReport control, Analysis later) {
    this.plan = plan;
    this.control = control;
    this.later = later;
  }

  SalesPlan run() {
    PlanFrame frame = plan.content().frame();
    LocalDate lastDay = frame.calendar().range(frame.period()).endExclusive().minusDays(1);
    if (!control.asOf().isBefore(lastDay)) {
      return plan.close(note("The period has ended. " + findings()));
    }
    PlanContent.Builder next =
        plan.content().toBuilder()
            .frame(
                new PlanFrame(
                    frame.name(),
                    frame.calendar(),
                    frame.period(),
                    frame.currency(),
                    control.asOf()))
            .phasing(rephased());
    later.outlook().toOptional().ifPresent(outlook -> next.outlook(outlook.forecast()));
    return plan.revise(next.build(), note(findings() + likelihood()));
  }

  /**
   * Ended months as they were achieved; what is missing, in the proportion of the months left. What
   * exceeds the target is left out, and a month of credit notes counts as nothing, so that the
   * phases still sum to the target.
   */
  private List<PhasedTarget> rephased() {
    List<PhasedTarget> before = plan.content().phasing();
    Optional<Pacing> pacing = control.pacing().toOptional();
    if (pacing.isEmpty()) {
      return before;
    }
    FiscalCalendar calendar = plan.content().frame().calendar();
    Money open = pacing.get().target();
    List<PhasedTarget> phases = new ArrayList<>();
    List<PhaseProgress> left = new ArrayList<>();
    for (PhaseProgress phase : pacing.get().phases()) {
      if (calendar.range(phase.period()).endExclusive().isAfter(control.asOf().plusDays(1))) {
        left.add(phase);
      } else {
        Money achieved = within(open, phase.actualToDate());
        phases.add(new PhasedTarget(phase.period(), achieved));
        open = open.minus(achieved);
      }
    }
    double[] weights = left.stream().mapToDouble(phase -> phase.target().toDouble()).toArray();
    List<Money> shares = shares(open, weights);
    for (int i = 0; i < left.size(); i++) {
      phases.add(new PhasedTarget(left.get(i).period(), shares.get(i)));
    }
    return phases;
  }

  private static Money within(Money open, Money achieved) {
    if (achieved.isNegative()) {
      return Money.zero(open.currency());
    }
    return achieved.compareTo(open) > 0 ? open : achieved;
  }

  private static List<Money> shares(Money open, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum > 0
        ? Apportionment.byLargestRemainder(open, weights)
        : Apportionment.equally(open, weights.length);
  }

  private String findings() {
    String pacing =
        control
            .pacing()
            .fold(
                known ->
                    "As of %s the plan's revenue stands at %s of %s planned to date."
                        .formatted(control.asOf(), known.actualToDate(), known.plannedToDate()),
                lack ->
                    "Pacing as of %s is not known: found %s."
                        .formatted(control.asOf(), lack.found()));
    String alerts =
        control.alerts().alerts().stream()
            .map(Alert::judgement)
            .map(judgement -> " " + judgement.summary())
            .collect(Collectors.joining());
    return pacing + alerts;
  }

  private String likelihood() {
    Optional<OutcomeDistribution> outlook = later.outlook().toOptional().map(PeriodOutlook::total);
    Optional<Goal> revenue =
        plan.content().goals().stream()
            .filter(goal -> goal.id().equals(GoalStep.REVENUE) && goal.target().isPresent())
            .findFirst();
    if (outlook.isEmpty() || revenue.isEmpty()) {
      return "";
    }
    double target = revenue.get().target().getAsDouble();
    return String.format(
        Locale.ROOT,
        " The target of %.0f is now reached with a probability of %.0f %%.",
        target,
        100 * outlook.get().probabilityAtLeast(target));
  }

  private ChangeNote note(String reason) {
    return new ChangeNote(later.brief().author(), reason, later.brief().asOfEnd());
  }
}

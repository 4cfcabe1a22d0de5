package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.plan.ChangeNote;
import io.planwright.plan.SalesPlan;
import io.planwright.quality.DataQuality;
import io.planwright.quality.QualityRules;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.List;

/** Plays the cycle through the period before the one that a brief plans. */
final class RehearsalStep {

  private final PlanningCycle cycle;
  private final PlanningBrief brief;
  private final RunControl control;

  RehearsalStep(PlanningCycle cycle, PlanningBrief brief, RunControl control) {
    // The data is inspected in full once, for the plan that will be carried out.
    this.cycle =
        PlanningCycle.builder()
            .from(cycle)
            .dataQuality(DataQuality.of(List.of(QualityRules.idleReps())))
            .build();
    this.brief = brief;
    this.control = control;
  }

  Answer<Rehearsal> run(CrmSource crm) {
    FiscalPeriod period = brief.calendar().plus(brief.period(), -1);
    DateRange days = brief.calendar().range(period);
    LocalDate lastDay = days.endExclusive().minusDays(1);
    if (lastDay.isAfter(brief.asOf())) {
      return insufficient(period, "the period ends on " + lastDay);
    }
    PlanningBrief before =
        brief.toBuilder()
            .planId(brief.planId() + "-rehearsal")
            .planName("Rehearsal of " + period.label())
            .asOf(days.start().minusDays(1))
            .period(period)
            .build();
    SalesPlan draft = cycle.plan(crm, before, control).plan();
    if (draft.content().phasing().isEmpty()) {
      return insufficient(period, "the history before " + days.start() + " carries no forecast");
    }
    SalesPlan inForce =
        draft
            .agree(note(before, "Rehearsal: agreed as drafted."))
            .activate(note(before, "Rehearsal: the period begins."));
    SalesPlan latest = inForce;
    for (FiscalPeriod month : FiscalMonths.of(before)) {
      LocalDate monthEnd = brief.calendar().range(month).endExclusive().minusDays(1);
      if (monthEnd.isBefore(lastDay)) {
        Analysis soFar = analyse(crm, before, monthEnd);
        latest = cycle.feedBack(latest, cycle.control(latest, soFar), soFar);
      }
    }
    Analysis actuals = analyse(crm, before, lastDay);
    latest = cycle.feedBack(latest, cycle.control(latest, actuals), actuals);
    return Answer.known(new Rehearsal(inForce, latest, cycle.control(inForce, actuals), actuals));
  }

  private Analysis analyse(CrmSource crm, PlanningBrief before, LocalDate asOf) {
    return cycle.analyse(crm, before.toBuilder().asOf(asOf).build(), control);
  }

  private static ChangeNote note(PlanningBrief before, String reason) {
    return new ChangeNote(before.author(), reason, before.asOfEnd());
  }

  private static Answer<Rehearsal> insufficient(FiscalPeriod period, String found) {
    return Answer.insufficient(
        "the rehearsal of " + period.label(),
        "a period that has ended, with enough history before it",
        found,
        "Rehearse once the period has ended and the forecaster's data floor is met before it.");
  }
}

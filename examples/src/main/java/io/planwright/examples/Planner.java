package io.planwright.examples;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.control.PriceVolumeMix;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningCycle;
import io.planwright.cycle.PlanningResult;
import io.planwright.cycle.Rehearsal;
import io.planwright.evidence.Answer;
import io.planwright.money.Money;
import io.planwright.quality.CrmEntity;
import io.planwright.quality.DataQuality;
import io.planwright.quality.ProposedRepair;
import io.planwright.quality.QualityRules;
import io.planwright.quality.Vocabulary;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans the next quarter, and rehearses the last one. */
final class Planner {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final long ASSUMED_MARKETING_BUDGET = 100_000;
  private static final int QUARTERS_COMPARED = 4;

  private final PlanningCycle cycle = PlanningCycle.standard();
  private final CrmData data;
  private final PlanningBrief brief;
  private final RunControl control;

  Planner(CrmData data, LocalDate asOf, RunControl control) {
    this.data = data;
    this.brief = brief(data, asOf, control);
    this.control = control;
  }

  /**
   * Why revenue changed from one quarter to the next.
   *
   * @param from the earlier quarter
   * @param to the later quarter
   * @param variance the change, by cause
   */
  record Change(FiscalPeriod from, FiscalPeriod to, Answer<PriceVolumeMix> variance) {}

  /** The plan of the next quarter. */
  PlanningResult next() {
    PlanningResult next = cycle.plan(data.crm(), brief, control);
    if (next.analysis().snapshot().opportunities().isEmpty()) {
      throw new Arguments.UsageException(
          "--as-of [" + brief.asOf() + "] must not be before the first deal. Choose a later day.");
    }
    return next;
  }

  /** The plan of the last quarter, drafted with what was known before it, and what came of it. */
  Answer<Rehearsal> rehearsal() {
    return cycle.rehearse(data.crm(), brief, control);
  }

  private static PlanningBrief brief(CrmData data, LocalDate asOf, RunControl control) {
    FiscalPeriod period = CALENDAR.periodOf(asOf.plusDays(1), PeriodKind.QUARTER);
    return PlanningBrief.builder()
        .planId("plan-" + period.label())
        .planName("Sales plan " + period.label())
        .author("planwright-examples")
        .asOf(asOf)
        .zone(data.zone())
        .calendar(CALENDAR)
        .period(period)
        .currency(data.currency())
        .marketingBudget(Money.of(ASSUMED_MARKETING_BUDGET, data.currency()))
        .acceptedRepairs(spellings(data, asOf, control))
        .workingCalendar(ClosingDays.workingCalendar(asOf))
        .build();
  }

  /**
   * The repairs that this program accepts by itself: references that differ from the catalogue in
   * nothing but case, space and punctuation, and sectors that are a slip away from the name of one,
   * which would else get budgets of their own. The summary names them; all other proposals are left
   * to people.
   */
  private static List<ProposedRepair> spellings(CrmData data, LocalDate asOf, RunControl control) {
    return DataQuality.of(
            List.of(
                QualityRules.danglingReferences(),
                QualityRules.misspelledSectors(Vocabulary.sectors())))
        .inspect(data.crm(), asOf, data.zone(), control)
        .proposedRepairs()
        .stream()
        .filter(repair -> repair.similarity() == 1 || repair.entity() == CrmEntity.ACCOUNT)
        .toList();
  }

  /** Why revenue changed, through the last four quarters, the earliest first. */
  List<Change> changes(Analysis analysis) {
    List<Change> changes = new ArrayList<>();
    for (int back = QUARTERS_COMPARED - 1; back > 0; back--) {
      FiscalPeriod to = CALENDAR.plus(brief.period(), -back);
      FiscalPeriod from = CALENDAR.plus(to, -1);
      changes.add(new Change(from, to, cycle.variance(analysis, from, to)));
    }
    return changes;
  }

  /** The days of a quarter. */
  static DateRange days(FiscalPeriod quarter) {
    return CALENDAR.range(quarter);
  }
}

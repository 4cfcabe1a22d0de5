package io.planwright.cycle;

import io.planwright.activity.WorkBreakdown;
import io.planwright.crm.CrmSource;
import io.planwright.plan.ChangeNote;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanFrame;
import io.planwright.plan.SalesPlan;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;

/** Runs the steps one after the other and gathers their results in a draft. */
final class PlanStep {

  private static final int STEPS = 5;

  private final PlanningCycle cycle;
  private final PlanningBrief brief;
  private final RunControl control;
  private int done;

  PlanStep(PlanningCycle cycle, PlanningBrief brief, RunControl control) {
    this.cycle = cycle;
    this.brief = brief;
    this.control = control;
  }

  PlanningResult run(CrmSource crm) {
    begin("analyse");
    Analysis analysis = cycle.analyse(crm, brief, control);
    begin("set goals");
    GoalSetting goals = cycle.setGoals(analysis, control);
    begin("shape strategy");
    StrategyDraft strategy = cycle.shapeStrategy(analysis);
    begin("allocate");
    ResourcePlan resources = cycle.allocate(analysis, control);
    begin("schedule");
    WorkBreakdown work = cycle.work(brief);
    Schedule schedule = cycle.schedule(brief, work, control);
    control.report("planned", STEPS, STEPS);

    PlanContent.Builder content =
        PlanContent.builder()
            .frame(
                new PlanFrame(
                    brief.planName(),
                    brief.calendar(),
                    brief.period(),
                    brief.currency(),
                    brief.asOf()))
            .goals(goals.goals().goals())
            .quotas(goals.quotas())
            .phasing(goals.phasing())
            .swotFactors(strategy.analysis().factors())
            .towsOptions(strategy.analysis().options())
            .people(resources.people())
            .work(work)
            .schedule(schedule)
            .stakeholders(
                brief.stakeholders().isEmpty()
                    ? StakeholderDraft.of(analysis)
                    : brief.stakeholders());
    analysis.outlook().toOptional().ifPresent(outlook -> content.outlook(outlook.forecast()));
    resources.assignment().toOptional().ifPresent(content::assignment);
    resources.budget().toOptional().ifPresent(content::budget);
    brief.strategy().ifPresent(content::strategy);
    brief.process().ifPresent(content::process);
    ChangeNote note =
        new ChangeNote(
            brief.author(), "Drafted from the CRM as of " + brief.asOf() + ".", brief.asOfEnd());
    return new PlanningResult(
        analysis,
        goals,
        strategy,
        resources,
        SalesPlan.draft(brief.planId(), content.build(), note));
  }

  private void begin(String step) {
    control.checkpoint();
    control.report(step, done++, STEPS);
  }
}

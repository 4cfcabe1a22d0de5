package io.planwright.cycle;

import io.planwright.activity.WorkBreakdown;
import io.planwright.allocation.Assigner;
import io.planwright.allocation.BudgetAllocator;
import io.planwright.allocation.assignment.CapacityGreedyAssigner;
import io.planwright.allocation.budget.ProportionalBudgetAllocator;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.control.AlertRules;
import io.planwright.control.PriceVolumeMix;
import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecaster;
import io.planwright.goal.SmartCheck;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.plan.SalesPlan;
import io.planwright.quality.DataQuality;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.Scheduler;
import io.planwright.schedule.network.CriticalPathScheduler;
import org.immutables.value.Value;

/**
 * The planning cycle: analyse → goals → strategy → allocate → schedule → control → feedback.
 *
 * <p>{@link #plan} runs the first five steps and drafts a plan; each step can also be called alone,
 * with the result of the step before. Each engine may be replaced: {@code
 * PlanningCycle.builder().forecaster(mine).build()}.
 *
 * <p>Immutable and thread-safe; holds no state between calls.
 */
@Value.Immutable
@PlanwrightStyle
@SuppressWarnings("exports") // Immutables is needed to compile only
public sealed interface PlanningCycle permits ImmutablePlanningCycle {

  /**
   * What forecasts revenue.
   *
   * @return the forecaster; by default the "auto" one of the forecasting module
   */
  @Value.Default
  default Forecaster forecaster() {
    return StandardForecaster.find();
  }

  /**
   * What assigns accounts to reps.
   *
   * @return the assigner; by default the capacity-greedy one, which moves an account only to
   *     somebody half as good again
   */
  @Value.Default
  default Assigner assigner() {
    return CapacityGreedyAssigner.withOwnerPreference(0.5);
  }

  /**
   * What spreads the marketing budget.
   *
   * @return the allocator; by default the proportional one
   */
  @Value.Default
  default BudgetAllocator budgetAllocator() {
    return ProportionalBudgetAllocator.standard();
  }

  /**
   * What dates the work.
   *
   * @return the scheduler; by default the critical path method
   */
  @Value.Default
  default Scheduler scheduler() {
    return CriticalPathScheduler.standard();
  }

  /**
   * What inspects the CRM's data.
   *
   * @return the rule set; by default the standard one
   */
  @Value.Default
  default DataQuality dataQuality() {
    return DataQuality.standard();
  }

  /**
   * What checks the goals.
   *
   * @return the check; by default the standard one
   */
  @Value.Default
  default SmartCheck smartCheck() {
    return SmartCheck.standard();
  }

  /**
   * What raises alerts.
   *
   * @return the rules; by default the standard ones
   */
  @Value.Default
  default AlertRules alertRules() {
    return AlertRules.standard();
  }

  /**
   * The cycle with its default engines.
   *
   * @return the cycle
   * @throws IllegalStateException if no forecasting module is on the path
   */
  static PlanningCycle standard() {
    return builder().build();
  }

  /**
   * Starts a cycle with engines of the caller's choice.
   *
   * @return a builder; what is not set is the default
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Describes what the CRM knew on the brief's as-of day.
   *
   * @param crm the host's CRM
   * @param brief what to plan
   * @param control cancel, deadline and progress
   * @return the analysis
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   * @throws io.planwright.money.MissingRateException if a deal was won in another currency and the
   *     brief has no rate for its day
   */
  default Analysis analyse(CrmSource crm, PlanningBrief brief, RunControl control) {
    OutlookStep outlooks = new OutlookStep(forecaster(), brief);
    return new AnalysisStep(brief, dataQuality(), outlooks).run(crm, control);
  }

  /**
   * Proposes goals and quotas and checks the goals.
   *
   * @param analysis the analysis
   * @param control cancel, deadline and progress
   * @return the goals
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  default GoalSetting setGoals(Analysis analysis, RunControl control) {
    OutlookStep outlooks = new OutlookStep(forecaster(), analysis.brief());
    return new GoalStep(analysis, smartCheck(), outlooks).run(control);
  }

  /**
   * Drafts SWOT factors and ranks the options that follow.
   *
   * @param analysis the analysis
   * @return the strategy
   */
  default StrategyDraft shapeStrategy(Analysis analysis) {
    return new StrategyStep(analysis).run();
  }

  /**
   * Spreads accounts over reps and the marketing budget over segments.
   *
   * @param analysis the analysis
   * @param control cancel, deadline and progress
   * @return the proposed resources
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  default ResourcePlan allocate(Analysis analysis, RunControl control) {
    return new AllocationStep(analysis, assigner(), budgetAllocator()).run(control);
  }

  /**
   * The work of a plan: what the brief names, or the standard roll-out.
   *
   * @param brief what to plan
   * @return the work breakdown
   */
  default WorkBreakdown work(PlanningBrief brief) {
    return new ScheduleStep(brief, scheduler()).work();
  }

  /**
   * Dates a plan's work from the day after the as-of day.
   *
   * @param brief what to plan
   * @param work the work
   * @param control cancel, deadline and progress
   * @return the schedule
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  default Schedule schedule(PlanningBrief brief, WorkBreakdown work, RunControl control) {
    return new ScheduleStep(brief, scheduler()).run(work, control);
  }

  /**
   * Runs the cycle from analysis to schedule and drafts the plan.
   *
   * @param crm the host's CRM
   * @param brief what to plan
   * @param control cancel, deadline and progress; progress counts the steps
   * @return the draft with every step's result
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   * @throws io.planwright.money.MissingRateException if a deal was won in another currency and the
   *     brief has no rate for its day
   */
  default PlanningResult plan(CrmSource crm, PlanningBrief brief, RunControl control) {
    Require.nonNull(brief, "brief");
    return new PlanStep(this, brief, control).run(crm);
  }

  /**
   * Holds reality against one version of a plan.
   *
   * @param plan the version to hold against
   * @param actuals the analysis of a later day, in the plan's currency and calendar
   * @return attainment, pacing, variance and alerts
   * @throws IllegalArgumentException if the analysis is in another currency
   */
  default ControlReport control(SalesPlan plan, Analysis actuals) {
    Require.that(
        plan.content().frame().currency().equals(actuals.brief().currency()),
        "actuals.brief.currency",
        actuals.brief().currency(),
        "be the plan's currency " + plan.content().frame().currency(),
        "Analyse with a brief in the plan's currency and with exchange rates.");
    return new ControlStep(plan, actuals, alertRules()).run();
  }

  /**
   * Feeds back what control found: the next version of the plan, with what changed and why. After
   * the last day of its period the plan is closed instead.
   *
   * @param plan the version to change
   * @param control what was found
   * @param actuals the analysis on which {@code control} rests
   * @return the next version
   * @throws IllegalStateException if the plan is closed
   */
  default SalesPlan feedBack(SalesPlan plan, ControlReport control, Analysis actuals) {
    return new FeedbackStep(plan, control, actuals).run();
  }

  /**
   * Plans the period before the brief's from what was known before it began, and holds that plan
   * against what happened, with feedback after each month.
   *
   * @param crm the host's CRM
   * @param brief the brief of the period that comes after the rehearsed one
   * @param control cancel, deadline and progress
   * @return the rehearsal; insufficient data where the period before has not ended by the as-of day
   *     or the history before it carries no forecast
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   * @throws io.planwright.money.MissingRateException if a deal was won in another currency and the
   *     brief has no rate for its day
   */
  default Answer<Rehearsal> rehearse(CrmSource crm, PlanningBrief brief, RunControl control) {
    return new RehearsalStep(this, brief, control).run(crm);
  }

  /**
   * Splits the change of revenue between two fiscal periods into price, volume and mix.
   *
   * @param analysis the analysis that holds the deals of both
   * @param base the earlier period
   * @param current the later period
   * @return the variance, or insufficient data where a period has no won deal
   */
  default Answer<PriceVolumeMix> variance(
      Analysis analysis, FiscalPeriod base, FiscalPeriod current) {
    return Variances.between(analysis, base, current);
  }

  /** Collects the engines, then {@code build()}. */
  final class Builder extends ImmutablePlanningCycle.Builder {
    Builder() {}
  }
}

package io.planwright.examples;

import io.planwright.cycle.PeriodOutlook;
import io.planwright.cycle.PlanningResult;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.pipeline.booking.DecidingDeals;
import io.planwright.forecasting.pipeline.period.BookingForecasters;
import io.planwright.forecasting.pipeline.scenario.ComparisonSpec;
import io.planwright.forecasting.pipeline.scenario.Lever;
import io.planwright.forecasting.pipeline.scenario.MarketShock;
import io.planwright.forecasting.pipeline.scenario.PipelineScenarios;
import io.planwright.forecasting.pipeline.scenario.Scenario;
import io.planwright.forecasting.pipeline.scenario.ScenarioComparison;
import io.planwright.forecasting.pipeline.scenario.ScenarioOutcomes;
import io.planwright.forecasting.pipeline.stage.SalesVelocity;
import io.planwright.forecasting.pipeline.stage.StageConversion;
import io.planwright.forecasting.pipeline.stage.StagePaths;
import io.planwright.forecasting.pipeline.stage.VelocitySpec;
import io.planwright.goal.Goal;
import io.planwright.goal.attainability.Attainability;
import io.planwright.goal.attainability.AttainabilityCheck;
import io.planwright.goal.attainability.CapacityBound;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to reach the target of the next quarter, by the deals themselves: which of them
 * decide, what would change the outcome, and where deals lose their time.
 *
 * @param goals how attainable the goal on revenue is, by the forecast that the target rests on
 * @param deciding the deals that decide whether the target is reached
 * @param whatIf scenarios against the present course
 * @param conversion where deals spend their time
 * @param velocity what the pipeline brings a day
 */
record TargetStory(
    List<Attainability> goals,
    Answer<DecidingDeals> deciding,
    Answer<ScenarioComparison> whatIf,
    Answer<StageConversion> conversion,
    Answer<SalesVelocity> velocity) {

  private static final int DEALS = 5;
  private static final int STATES = 2_000;
  private static final long SEED = 1;
  private static final double LIKELY = 0.5;

  /**
   * Tells the story.
   *
   * @param data the CRM
   * @param pipeline the story of the pipeline
   * @param plan the plan, with its forecast and its goals
   * @param target the revenue target of the next quarter
   * @param control cancel and progress
   * @return the story as of the pipeline's day
   */
  static TargetStory of(
      CrmData data, PipelineStory pipeline, PlanningResult plan, Money target, RunControl control) {
    BookingQuestion quarter = pipeline.question();
    Answer<PipelineScenarios> model =
        BookingForecasters.scenarios(data.crm(), quarter, STATES, control);
    return new TargetStory(
        attainability(plan, target),
        BookingForecasters.decidingDeals(data.crm(), quarter, target, DEALS, control),
        model.map(known -> compare(known, target, control)),
        StageConversion.of(StagePaths.of(data.crm().opportunities(), quarter.asOf(), data.zone())),
        SalesVelocity.of(pipeline.snapshot(), VelocitySpec.in(data.currency()), control));
  }

  /** The goals that ask for the target, against the forecast that it rests on. */
  private static List<Attainability> attainability(PlanningResult plan, Money target) {
    List<Attainability> found = new ArrayList<>();
    for (PeriodOutlook outlook : plan.analysis().outlook().toOptional().stream().toList()) {
      for (Goal goal : plan.plan().content().goals()) {
        if (goal.target().isPresent() && goal.target().getAsDouble() == target.toDouble()) {
          new AttainabilityCheck(LIKELY)
              .assess(goal, outlook.total(), CapacityBound.none())
              .toOptional()
              .ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  private static ScenarioComparison compare(
      PipelineScenarios model, Money target, RunControl control) {
    List<Scenario> scenarios =
        List.of(
            Scenario.named("present course"),
            Scenario.named("10 % more leads").with(Lever.VOLUME, 1.1),
            Scenario.named("10 % better odds").with(Lever.WIN_ODDS, 1.1),
            Scenario.named("10 % faster deals").with(Lever.CYCLE_TIME, 0.9),
            Scenario.named("slump").with(new MarketShock(1, 0.8)));
    return ScenarioComparison.of(
        ScenarioOutcomes.of(model, scenarios, SEED, control),
        ComparisonSpec.withGoal(target.toDouble()),
        control);
  }
}

package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.pipeline.booking.DecidingDeals;
import io.planwright.forecasting.pipeline.scenario.ScenarioComparison;
import io.planwright.forecasting.pipeline.scenario.ScenarioFigures;
import io.planwright.forecasting.pipeline.stage.SalesVelocity;
import io.planwright.goal.attainability.Attainability;
import java.util.ArrayList;
import java.util.List;

/** The story of the target in lines of plain text. */
final class TargetLines {

  private static final int NAMED = 3;

  private final TargetStory story;

  TargetLines(TargetStory story) {
    this.story = story;
  }

  /** Whether the goals on revenue are within reach. */
  String goals() {
    if (story.goals().isEmpty()) {
      return "no goal on revenue has a target, or the forecast is not known";
    }
    List<String> texts = new ArrayList<>();
    for (Attainability goal : story.goals()) {
      texts.add(
          goal.explanation().summary()
              + " "
              + whole(Math.round(goal.attainable80()))
              + " is at 80 %");
    }
    return "by the number to plan with: " + String.join("; ", texts);
  }

  /** The deals that decide. */
  String deciding() {
    return story.deciding().fold(this::deciding, TargetLines::lack);
  }

  private String deciding(DecidingDeals deciding) {
    List<String> deals = new ArrayList<>();
    for (DecidingDeals.Deal deal : deciding.deals().stream().limit(NAMED).toList()) {
      deals.add(
          deal.id() + " (" + whole(deal.amount()) + ", " + percent(deal.winProbability()) + ")");
    }
    return percent(deciding.probability())
        + " for "
        + whole(deciding.quota())
        + " by counting open deals and new business at the rates of the past"
        + story.goals().stream()
            .findFirst()
            .map(goal -> ", where the number to plan with gives " + percent(goal.probability()))
            .orElse("")
        + ": a count follows the deals of this day and is not to plan with, it tells what hangs on"
        + " which; "
        + (deals.isEmpty() ? "no deal decides it" : "most hangs on " + String.join(", ", deals));
  }

  /** What would change the outcome. */
  String whatIf() {
    return story.whatIf().fold(TargetLines::whatIf, TargetLines::lack);
  }

  private static String whatIf(ScenarioComparison comparison) {
    ScenarioFigures present = comparison.figures().get(0);
    List<String> texts = new ArrayList<>();
    for (ScenarioFigures scenario : comparison.figures().subList(1, comparison.figures().size())) {
      texts.add(
          scenario.name()
              + " "
              + signed(scenario.mean() - present.mean())
              + " ("
              + signed(100 * (scenario.goalProbability() - present.goalProbability()))
              + " points for the target)");
    }
    return "as a change of what the count of deals gives ("
        + whole(Math.round(present.mean()))
        + " on the "
        + present.name()
        + "): "
        + String.join(", ", texts);
  }

  private static String signed(double change) {
    long rounded = Math.round(change);
    return (rounded < 0 ? "" : "+") + whole(rounded);
  }

  /** Where deals lose their time, and what the pipeline brings. */
  String stages() {
    return story.conversion().fold(found -> found.bottleneck().summary(), TargetLines::lack);
  }

  /** What the pipeline brings a day. */
  String velocity() {
    return story.velocity().fold(TargetLines::velocity, TargetLines::lack);
  }

  private static String velocity(SalesVelocity velocity) {
    return velocity.currency()
        + " "
        + whole(Math.round(velocity.perDay().value()))
        + " a day, with 80 % between "
        + whole(Math.round(velocity.perDay().low()))
        + " and "
        + whole(Math.round(velocity.perDay().high()))
        + "; by closed deals alone it would be "
        + whole(Math.round(velocity.closedOnly().perDay()))
        + left(velocity.outlivedDeals());
  }

  /** What the velocity does not count. */
  private static String left(long outlived) {
    return outlived == 0
        ? ""
        : "; without " + whole(outlived) + " open deals older than any deal was at its close";
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }
}

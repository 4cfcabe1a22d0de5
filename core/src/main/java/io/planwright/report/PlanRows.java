package io.planwright.report;

import io.planwright.activity.WorkBreakdown;
import io.planwright.evidence.Answer;
import io.planwright.goal.Goal;
import io.planwright.goal.SmartAssessment;
import io.planwright.goal.SmartCriterion;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GoalRow;
import io.planwright.report.view.OptionRow;
import io.planwright.report.view.SmartLetter;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.SwotRow;
import io.planwright.schedule.Schedule;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.FactorMatrix;
import io.planwright.strategy.RankedOption;
import io.planwright.strategy.SwotAssessment;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.WeightedFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns what was decided into rows of the report: goals, strategy, schedule, stakeholders.
 * Stateless and thread-safe.
 */
public final class PlanRows {
  private PlanRows() {}

  /**
   * Returns a goal with its verdicts.
   *
   * @param goal the goal
   * @param statement metric, target and period in a sentence
   * @param assessment how it stands the SMART check
   * @return a row
   */
  public static GoalRow goal(Goal goal, String statement, SmartAssessment assessment) {
    List<SmartLetter> letters =
        Arrays.stream(SmartCriterion.values())
            .map(letter -> new SmartLetter(word(letter), assessment.judgement(letter)))
            .toList();
    return new GoalRow(goal.name(), statement, letters);
  }

  private static String word(SmartCriterion criterion) {
    return switch (criterion) {
      case SPECIFIC -> "Specific";
      case MEASURABLE -> "Measurable";
      case ATTAINABLE -> "Attainable";
      case RELEVANT -> "Relevant";
      case TIME_BOUND -> "Time-bound";
    };
  }

  /**
   * Returns the factors that count on the day of the assessment, each with its share of its side.
   *
   * @param factors the factors with their statements
   * @param assessment the weighing of them
   * @return a row a factor that is weighed, in the order of the matrices
   */
  public static List<SwotRow> factors(List<SwotFactor> factors, SwotAssessment assessment) {
    Map<String, SwotFactor> byId =
        factors.stream().collect(Collectors.toMap(SwotFactor::id, Function.identity()));
    List<SwotRow> rows = new ArrayList<>();
    for (Answer<FactorMatrix> side : List.of(assessment.ife(), assessment.efe())) {
      for (WeightedFactor weighted : side.toOptional().map(FactorMatrix::rows).orElse(List.of())) {
        SwotFactor factor = byId.get(weighted.factorId());
        if (factor != null) {
          rows.add(factor(factor, weighted));
        }
      }
    }
    return rows;
  }

  private static SwotRow factor(SwotFactor factor, WeightedFactor weighted) {
    String evidence =
        factor.evidence().stream()
            .map(fact -> fact.statement() + " (" + fact.source() + ")")
            .collect(Collectors.joining(" "));
    return new SwotRow(
        factor.kind(), factor.statement(), weighted.weight(), weighted.rating(), evidence);
  }

  /**
   * Returns the options, best first; the first says what would change the ranking.
   *
   * @param assessment the ranking
   * @return a row an option
   */
  public static List<OptionRow> options(SwotAssessment assessment) {
    return assessment.ranking().stream()
        .sorted(Comparator.comparingInt(RankedOption::rank))
        .map(
            ranked ->
                new OptionRow(
                    ranked.option().quadrant(),
                    ranked.option().statement(),
                    ranked.score(),
                    ranked.rank() == 1
                        ? assessment.sensitivity().summary()
                        : ranked.explanation().summary()))
        .toList();
  }

  /**
   * Returns the schedule in the order of the plan.
   *
   * @param work the activities and what they are parts of
   * @param schedule their dates
   * @param people the names of people by their ids; an id without a name is shown as it is
   * @return a bar for each scheduled activity
   */
  public static List<GanttBar> schedule(
      WorkBreakdown work, Schedule schedule, Map<String, String> people) {
    return ScheduleRows.bars(work, schedule, Map.of(), Map.of(), people);
  }

  /**
   * Returns the stakeholders, the one with the most power and interest first.
   *
   * @param stakeholders the people
   * @param grid what their power and interest call for
   * @return a point a person
   */
  public static List<StakeholderPoint> stakeholders(
      List<Stakeholder> stakeholders, PowerInterestGrid grid) {
    return stakeholders.stream()
        .sorted(
            Comparator.comparingDouble((Stakeholder who) -> who.power() * who.interest())
                .reversed())
        .map(
            who ->
                new StakeholderPoint(
                    who.name(),
                    who.role().orElse(""),
                    who.power(),
                    who.interest(),
                    who.attitude(),
                    advice(grid.cellOf(who))))
        .toList();
  }

  private static String advice(GridCell cell) {
    return switch (cell) {
      case MANAGE_CLOSELY -> "Manage closely.";
      case KEEP_SATISFIED -> "Keep satisfied.";
      case KEEP_INFORMED -> "Keep informed.";
      case MONITOR -> "Monitor.";
    };
  }
}

package io.planwright.stakeholders.decision;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Computes {@link DecisionEngine#cheapestPath}. */
final class PathComputation {

  private static final int NAMED = 3;

  private final Decision decision;
  private final CompiledRule rule;
  private final List<CandidateAction> actions;
  private final RunControl control;
  private final Standing standing;
  private final ApprovalModel model;
  private final PathOptions options;
  private final double goal;

  PathComputation(
      Decision decision, CompiledRule rule, List<CandidateAction> actions, RunControl control) {
    this.decision = decision;
    this.rule = rule;
    this.actions = actions;
    this.control = control;
    this.standing = new Standing(decision, rule.people());
    this.model = new ApprovalModel(rule, decision.correlation(), RunControl.unlimited());
    this.options = new PathOptions(rule.people(), standing.expected(0), actions);
    this.goal = decision.goal().orElse(1);
  }

  Solution<ApprovalPath> solution() {
    control.checkpoint();
    double reach = model.probability(options.probabilities(options.all()));
    if (reach < goal - model.slack()) {
      return infeasible(reach);
    }
    PathSearch search = new PathSearch(options, rule, model, twins(), goal, control);
    search.run();
    int[] best = search.best();
    double before = model.probability(options.probabilities(new int[best.length]));
    double after = upToGoal(model.probability(options.probabilities(best)));
    List<CandidateAction> chosen = options.chosen(best);
    Optimality optimality =
        new Optimality(Optimality.Goal.MINIMISE, options.cost(best), search.bound());
    return Solution.feasible(
        new ApprovalPath(
            chosen,
            before,
            after,
            optimality,
            new Explanation(summary(chosen, before, after, optimality), reasons(best, after)),
            Provenance.of(
                "branch and bound over actions",
                Map.of(
                    "rule", RuleWords.title(decision.rule()),
                    "correlation", String.valueOf(decision.correlation()),
                    "goal", String.valueOf(goal),
                    "parts searched", String.valueOf(search.visited())),
                rule.people().size() + " people, " + actions.size() + " actions",
                actions.size())));
  }

  private PathTwins twins() {
    return new PathTwins(decision.rule(), rule.people(), options);
  }

  /** What misses the goal by no more than rounding reaches it. */
  private double upToGoal(double probability) {
    return probability >= goal - 2 * model.slack() ? Math.max(probability, goal) : probability;
  }

  private String summary(
      List<CandidateAction> chosen, double before, double after, Optimality optimality) {
    String assumed =
        standing.missing().isEmpty()
            ? ""
            : " with " + RuleWords.joined(standing.missing(), " and ") + " taken as a no";
    return chosen.isEmpty()
        ? "Nothing is needed: the goal of "
            + Figures.percent(goal)
            + " is reached with "
            + Figures.percent(before)
            + assumed
            + "."
        : chosen.size()
            + (chosen.size() == 1 ? " action lifts" : " actions lift")
            + " the approval from "
            + Figures.percent(before)
            + " to "
            + Figures.percent(after)
            + assumed
            + ", for "
            + Figures.number(optimality.value())
            + " ("
            + optimality.statement()
            + ").";
  }

  private List<Reason> reasons(int[] best, double after) {
    Influence influence = model.influence(options.probabilities(best));
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] > 0) {
        CandidateAction action = options.action(i, best[i]);
        double lost = Math.max(0, after - influence.movedTo(i, options.probability(i, 0)));
        reasons.add(
            new Reason(
                action.actionId(),
                lost,
                "Lifts "
                    + action.personId()
                    + " from "
                    + Figures.percent(options.probability(i, 0))
                    + " to "
                    + Figures.percent(action.probability())
                    + "; without it the approval would lose "
                    + Figures.percent(lost)
                    + "."));
      }
    }
    reasons.sort(
        Comparator.comparingDouble(Reason::contribution).reversed().thenComparing(Reason::factor));
    return reasons;
  }

  /** Says what is missing: whom else it would take, by place, since it can become an exception. */
  private Solution<ApprovalPath> infeasible(double reach) {
    Influence influence = model.influence(options.probabilities(options.all()));
    List<String> conflict = new ArrayList<>();
    conflict.add("goal " + Figures.percent(goal));
    conflict.add("all " + actions.size() + " actions " + Figures.percent(reach));
    if (!standing.missing().isEmpty()) {
      conflict.add("unknown and taken as a no: " + standing.missing().size() + " people");
    }
    IntStream.range(0, options.people())
        .filter(i -> influence.movedTo(i, 1) - reach > 1e-12)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> influence.movedTo(i, 1))
                .reversed()
                .thenComparing(i -> rule.people().get(i)))
        .limit(NAMED)
        .forEach(i -> conflict.add(missing(i, influence)));
    return Solution.infeasible(
        "All actions together reach "
            + Figures.percent(reach)
            + " and not the goal of "
            + Figures.percent(goal)
            + ".",
        conflict);
  }

  private String missing(int person, Influence influence) {
    double won = influence.movedTo(person, 1);
    String most =
        options.last(person) == 0
            ? " has no action that helps and stands at "
            : " can be lifted no further than ";
    return "rule.people["
        + person
        + "]"
        + most
        + Figures.percent(influence.p()[person])
        + "; a sure yes would reach "
        + Figures.percent(won)
        + (won >= goal ? ", which is enough" : "");
  }
}

package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.ProgressListener;
import io.planwright.run.RunControl;
import io.planwright.run.SearchProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApprovalPathTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  private static Solution<ApprovalPath> path(Decision decision, List<CandidateAction> actions) {
    return DecisionEngine.standard().cheapestPath(decision, actions, CONTROL).orElseThrow();
  }

  private static Decision board(double goal) {
    return Decision.builder()
        .rule(DecisionRule.majority("Board", "ann", "bob", "cem"))
        .addVoters(Voter.of("ann", 0.9), Voter.of("bob", 0.5), Voter.of("cem", 0.2))
        .goal(goal)
        .build();
  }

  @Test
  void theCheaperOfTwoWaysIsTaken() {
    ApprovalPath path =
        path(
                board(0.8),
                List.of(
                    new CandidateAction("visit bob", "bob", 5, 0.85),
                    new CandidateAction("demo for cem", "cem", 9, 0.7),
                    new CandidateAction("call bob", "bob", 2, 0.6)))
            .orElseThrow();
    assertThat(path.actions()).extracting(CandidateAction::actionId).containsExactly("visit bob");
    assertThat(path.before())
        .isCloseTo(0.9 * 0.5 + 0.9 * 0.5 * 0.2 + 0.1 * 0.5 * 0.2, within(1e-12));
    assertThat(path.after())
        .isCloseTo(0.9 * 0.85 + 0.9 * 0.15 * 0.2 + 0.1 * 0.85 * 0.2, within(1e-12));
    assertThat(path.optimality().isProven()).isTrue();
    assertThat(path.cost()).isEqualTo(5);
    assertThat(path.explanation().summary())
        .isEqualTo("1 action lifts the approval from 55 % to 80.9 %, for 5 (optimal).");
    assertThat(path.explanation().reasons()).hasSize(1);
  }

  @Test
  void nothingIsDoneWhereNothingIsNeeded() {
    ApprovalPath path =
        path(board(0.5), List.of(new CandidateAction("visit", "bob", 5, 0.85))).orElseThrow();
    assertThat(path.actions()).isEmpty();
    assertThat(path.cost()).isZero();
    assertThat(path.explanation().summary())
        .isEqualTo("Nothing is needed: the goal of 50 % is reached with 55 %.");
  }

  @Test
  void aGoalOutOfReachSaysWhoIsMissing() {
    Solution<ApprovalPath> solution =
        path(board(0.95), List.of(new CandidateAction("visit", "bob", 5, 0.85)));
    assertThat(solution.isFeasible()).isFalse();
    Solution.Infeasible<ApprovalPath> lack = (Solution.Infeasible<ApprovalPath>) solution;
    assertThat(lack.summary())
        .isEqualTo("All actions together reach 80.9 % and not the goal of 95 %.");
    assertThat(lack.conflict())
        .containsExactly(
            "goal 95 %",
            "all 1 actions 80.9 %",
            "rule.people[2] has no action that helps and stands at 20 %; a sure yes would reach 98.5 %, which"
                + " is enough",
            "rule.people[1] can be lifted no further than 85 %; a sure yes would reach 92 %",
            "rule.people[0] has no action that helps and stands at 90 %; a sure yes would reach 88 %");
  }

  @Test
  void unknownPeopleWithoutAPriorCountAsANo() {
    Decision decision =
        board(0.8).toBuilder()
            .voters(List.of(Voter.of("ann", 0.9), Voter.of("bob", 0.5), Voter.unknown("cem")))
            .build();
    ApprovalPath path =
        path(decision, List.of(new CandidateAction("visit", "bob", 5, 0.9))).orElseThrow();
    assertThat(path.before()).isCloseTo(0.45, within(1e-12));
    assertThat(path.explanation().summary())
        .isEqualTo(
            "1 action lifts the approval from 45 % to 81 % with cem taken as a no, for 5"
                + " (optimal).");
  }

  @Test
  void noSetIsCheaperForUpToSixteenPeople() {
    int feasible = 0;
    for (int number = 0; number < 80; number++) {
      Random random = new Random(number);
      int people = number < 2 ? 16 : 2 + number % 9;
      DecisionRule rule = RandomRules.rule(people, random);
      feasible += assertOptimal(rule, people, number < 2 ? 1 : 2, 0, random);
    }
    assertThat(feasible).isBetween(20, 79);
  }

  @Test
  void noSetIsCheaperUnderACommonFactor() {
    for (int number = 0; number < 12; number++) {
      Random random = new Random(number);
      int people = 2 + number % 5;
      assertOptimal(RandomRules.rule(people, random), people, 1, 0.4, random);
    }
  }

  /** Returns 1 if there is a path. */
  private static int assertOptimal(
      DecisionRule rule, int people, int actionsEach, double correlation, Random random) {
    double[] p = new double[people];
    for (int i = 0; i < people; i++) {
      p[i] = 0.6 * random.nextDouble();
    }
    List<CandidateAction> actions = new ArrayList<>();
    for (String id : rule.people()) {
      for (int k = 0; k < actionsEach; k++) {
        actions.add(
            new CandidateAction(
                id + "/" + k, id, 1 + random.nextInt(20), 0.3 + 0.7 * random.nextDouble()));
      }
    }
    Decision decision =
        RandomRules.decision(rule, p)
            .correlation(correlation)
            .goal(0.3 + 0.6 * random.nextDouble())
            .build();
    double cheapest = enumerated(decision, actions);
    Solution<ApprovalPath> solution = path(decision, actions);
    assertThat(solution.isFeasible()).isEqualTo(cheapest < Double.POSITIVE_INFINITY);
    solution
        .toOptional()
        .ifPresent(
            path -> {
              assertThat(path.cost()).isCloseTo(cheapest, within(1e-9));
              assertThat(path.optimality().isProven()).isTrue();
              assertThat(path.after()).isGreaterThanOrEqualTo(decision.goal().getAsDouble());
            });
    return solution.isFeasible() ? 1 : 0;
  }

  private static double enumerated(Decision decision, List<CandidateAction> actions) {
    CompiledRule rule = CompiledRule.of(decision.rule()).orElseThrow();
    ApprovalModel model = new ApprovalModel(rule, decision.correlation(), CONTROL);
    double[] p = new Standing(decision, rule.people()).expected(0);
    return cheapest(rule, model, p, decision.goal().getAsDouble(), actions, 0, 0);
  }

  private static double cheapest(
      CompiledRule rule,
      ApprovalModel model,
      double[] p,
      double goal,
      List<CandidateAction> actions,
      int person,
      double cost) {
    if (person == p.length) {
      return model.probability(p) >= goal ? cost : Double.POSITIVE_INFINITY;
    }
    double best = cheapest(rule, model, p, goal, actions, person + 1, cost);
    double before = p[person];
    for (CandidateAction action : actions) {
      if (action.personId().equals(rule.people().get(person))) {
        p[person] = action.probability();
        best =
            Math.min(
                best, cheapest(rule, model, p, goal, actions, person + 1, cost + action.cost()));
      }
    }
    p[person] = before;
    return best;
  }

  @Test
  void aStoppedSearchHasABound() {
    Random random = new Random(1);
    int people = 60;
    String[] ids = new String[people];
    List<CandidateAction> actions = new ArrayList<>();
    Decision.Builder builder = Decision.builder();
    for (int i = 0; i < people; i++) {
      ids[i] = RandomRules.id(i);
      builder.addVoters(Voter.of(ids[i], 0.2 + 0.3 * random.nextDouble()));
      actions.add(
          new CandidateAction(
              "win " + i, ids[i], 1 + random.nextDouble(), 0.5 + 0.4 * random.nextDouble()));
    }
    Decision decision = builder.rule(DecisionRule.majority("Crowd", ids)).goal(0.7).build();
    Cancellation stop = Cancellation.create();
    int[] reports = {0};
    RunControl control =
        RunControl.unlimited()
            .withCancellation(stop)
            .withProgress(
                new ProgressListener() {
                  @Override
                  public void onProgress(Progress progress) {}

                  @Override
                  public void onSearch(SearchProgress progress) {
                    reports[0]++;
                    if (reports[0] == 20) {
                      stop.cancel();
                    }
                  }
                });
    ApprovalPath path =
        DecisionEngine.standard()
            .cheapestPath(decision, actions, control)
            .orElseThrow()
            .orElseThrow();
    assertThat(path.after()).isGreaterThanOrEqualTo(0.7);
    assertThat(path.optimality().bound()).isBetween(0.85 * path.cost(), path.cost());
    assertThat(path.optimality().isProven()).isFalse();
  }
}

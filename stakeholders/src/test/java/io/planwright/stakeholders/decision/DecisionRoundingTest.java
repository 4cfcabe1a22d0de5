package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals on the edge, small costs, and bodies so large that figures leave the range of a number. */
class DecisionRoundingTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  private static Solution<ApprovalPath> path(Decision decision, CandidateAction... actions) {
    return DecisionEngine.standard()
        .cheapestPath(decision, List.of(actions), CONTROL)
        .orElseThrow();
  }

  private static String[] ids(int people) {
    String[] ids = new String[people];
    for (int i = 0; i < people; i++) {
      ids[i] = RandomRules.id(i);
    }
    return ids;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.9})
  void aSureYesOfAllReachesTheGoalOfOne(double correlation) {
    Decision decision =
        Decision.builder()
            .rule(DecisionRule.majority("Board", "a", "b", "c"))
            .addVoters(Voter.of("a", 0.5), Voter.of("b", 0.4), Voter.of("c", 0.6))
            .correlation(correlation)
            .goal(1)
            .build();
    ApprovalPath path =
        path(
                decision,
                new CandidateAction("1", "a", 3, 1),
                new CandidateAction("2", "b", 1, 1),
                new CandidateAction("3", "c", 1, 1))
            .orElseThrow();
    assertThat(path.actions()).extracting(CandidateAction::actionId).containsExactly("2", "3");
    assertThat(path.after()).isEqualTo(1);
    assertThat(path.optimality().isProven()).isTrue();
  }

  @Test
  void aGoalThatIsMetButForRoundingIsMet() {
    Decision.Builder builder =
        Decision.builder()
            .rule(DecisionRule.unanimous("Board", "a", "b", "c"))
            .addVoters(Voter.of("a", 0.7), Voter.of("b", 0.7), Voter.of("c", 0.1));
    CandidateAction action = new CandidateAction("1", "c", 3, 0.7);
    ApprovalPath path = path(builder.goal(0.343).build(), action).orElseThrow();
    assertThat(path.after()).isGreaterThanOrEqualTo(0.343);
    assertThat(path(builder.goal(0.343001).build(), action).isFeasible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void certainVotesHaveNothingToAverage(double correlation) {
    Decision decision =
        Decision.builder()
            .rule(DecisionRule.majority("Board", "a", "b", "c"))
            .addVoters(Voter.of("a", 1), Voter.of("b", 1), Voter.of("c", 0))
            .correlation(correlation)
            .goal(1)
            .build();
    DecisionOutlook outlook = DecisionEngine.standard().outlook(decision, CONTROL).orElseThrow();
    assertThat(outlook.approval().orElseThrow()).isEqualTo(1);
    assertThat(path(decision).orElseThrow().actions()).isEmpty();
    Decision open =
        decision.toBuilder()
            .voters(List.of(Voter.of("a", 1), Voter.of("b", 1), Voter.unknown("c")))
            .build();
    outlook = DecisionEngine.standard().outlook(open, CONTROL).orElseThrow();
    assertThat(outlook.range().low()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-14, 1, 1e14, 1e300})
  void theUnitOfCostsChangesNothing(double unit) {
    Decision.Builder builder = Decision.builder();
    List<CandidateAction> actions = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      builder.addVoters(Voter.of(RandomRules.id(i), 0.1 + 0.05 * (i * 5 % 9)));
      actions.add(
          new CandidateAction(
              "win " + i, RandomRules.id(i), (1 + i * 7 % 9) * unit, 0.6 + 0.04 * (i * 2 % 9)));
    }
    Decision decision = builder.rule(DecisionRule.majority("Board", ids(9))).goal(0.8).build();
    ApprovalPath path = path(decision, actions.toArray(CandidateAction[]::new)).orElseThrow();
    double[] cheapest = {Double.POSITIVE_INFINITY};
    ApprovalModel model =
        new ApprovalModel(CompiledRule.of(decision.rule()).orElseThrow(), 0, CONTROL);
    double[] p = new double[9];
    for (int set = 0; set < 1 << 9; set++) {
      double cost = 0;
      for (int i = 0; i < 9; i++) {
        boolean isWon = (set >>> i & 1) == 1;
        p[i] = isWon ? actions.get(i).probability() : 0.1 + 0.05 * (i * 5 % 9);
        cost += isWon ? actions.get(i).cost() / unit : 0;
      }
      cheapest[0] = model.probability(p) >= 0.8 ? Math.min(cheapest[0], cost) : cheapest[0];
    }
    assertThat(path.cost() / unit).isBetween(cheapest[0] - 1e-9, cheapest[0] + 1e-9);
  }

  @Test
  void aBodyOfManyIsRefusedAndNotAnOverflow() {
    DecisionRule many = DecisionRule.majority("Crowd", ids(20_000));
    assertThat(DecisionEngine.standard().power(many, CONTROL).isKnown()).isFalse();
  }

  @Test
  void powerThatLeavesTheRangeOfANumberIsRefused() {
    DecisionRule all = DecisionRule.unanimous("All", ids(1_200));
    String lack =
        DecisionEngine.standard()
            .power(all, CONTROL)
            .fold(known -> "", insufficient -> insufficient.found());
    assertThat(lack).isEqualTo("fewer");
    List<VotingPower> power =
        DecisionEngine.standard()
            .power(DecisionRule.unanimous("All", ids(900)), CONTROL)
            .orElseThrow();
    assertThat(power.get(7).normalisedBanzhaf()).isBetween(1 / 900.0 - 1e-12, 1 / 900.0 + 1e-12);
    assertThat(power.get(7).shapleyShubik()).isBetween(1 / 900.0 - 1e-12, 1 / 900.0 + 1e-12);
  }
}

package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static DecisionRule chaired(DecisionRule body) {
    return new DecisionRule.Veto("Chaired", body, List.of(DecisionRule.person("chair")));
  }

  private static String lack(DecisionRule rule) {
    return DecisionEngine.standard()
        .power(rule, CONTROL)
        .fold(known -> "", insufficient -> insufficient.found());
  }

  @Test
  void aBodyOfManyIsRefusedAndNotAnOverflow() {
    DecisionRule many = DecisionRule.majority("Crowd", ids(20_000));
    assertThat(lack(chaired(many))).contains("courses of \"Crowd\"");
    assertThat(DecisionEngine.standard().power(many, CONTROL).isKnown()).isTrue();
  }

  @Test
  void powerThatLeavesTheRangeOfANumberIsRefused() {
    assertThat(lack(chaired(DecisionRule.unanimous("All", ids(1_200))))).isEqualTo("fewer");
    assertThat(lack(chaired(DecisionRule.unanimous("All", ids(900))))).isEmpty();
  }

  /** Of n people one vote is missing in choose(n - 1, k - 1) of 2^(n-1) cases. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "2, 2", "5, 3", "9, 2", "60, 31", "1001, 501", "1200, 1200"})
  void equalPeopleHaveEqualPowerHoweverMany(int people, int votes) {
    List<DecisionRule> members = new ArrayList<>();
    BigDecimal cases = BigDecimal.ONE;
    for (int i = 0; i < people; i++) {
      members.add(DecisionRule.person(RandomRules.id(i)));
    }
    for (int k = 1; k < votes; k++) {
      cases = cases.multiply(BigDecimal.valueOf(people - k)).divide(BigDecimal.valueOf(k));
    }
    double expected =
        cases.divide(BigDecimal.valueOf(2).pow(people - 1), MathContext.DECIMAL64).doubleValue();
    List<VotingPower> power =
        DecisionEngine.standard()
            .power(new DecisionRule.AtLeast("All", votes, members), CONTROL)
            .orElseThrow();
    assertThat(power).hasSize(people);
    for (VotingPower one : power) {
      assertThat(one.shapleyShubik()).isEqualTo(1.0 / people);
      assertThat(one.normalisedBanzhaf()).isEqualTo(1.0 / people);
      assertThat(one.banzhaf()).isCloseTo(expected, within(1e-13 * expected));
    }
  }
}

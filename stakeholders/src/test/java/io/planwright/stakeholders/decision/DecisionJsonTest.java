package io.planwright.stakeholders.decision;

import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static io.planwright.testkit.JsonRoundTrip.serializedCopy;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Evidence;
import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

  private static final DecisionRule ANN = DecisionRule.person("ann");
  private static final DecisionRule BOB = DecisionRule.person("bob");

  /** One rule with all kinds of bodies in it. */
  static DecisionRule everyKind() {
    DecisionRule quorum =
        new DecisionRule.WeightedQuorum(
            "Owners",
            List.of(new DecisionRule.Seat(ANN, 0.1), new DecisionRule.Seat(BOB, 60)),
            60.1);
    DecisionRule board =
        new DecisionRule.AtLeast("Board", 1, List.of(DecisionRule.person("cem"), quorum));
    return new DecisionRule.Sequential(
        "Purchase",
        List.of(
            DecisionRule.majority("Users", "dan", "eve", "fay"),
            new DecisionRule.Veto("Release", board, List.of(DecisionRule.person("cfo"))),
            new DecisionRule.AnyOf("Signature", List.of(ANN, BOB)),
            new DecisionRule.AllOf(
                "Closing", List.of(DecisionRule.unanimous("Lawyers", "gus"), ANN))));
  }

  static Decision decision() {
    return Decision.builder()
        .rule(everyKind())
        .addVoters(
            new Voter(
                "ann",
                new Position.Between(0.2, 0.6),
                List.of(new Evidence("CRM", "Asked for a price.", LocalDate.of(2026, 3, 1)))),
            new Voter("bob", new Position.Estimated(3.5, 1.5), List.of()),
            Voter.unknown("cem"),
            Voter.of("dan", 1),
            Voter.of("eve", 0),
            Voter.of("fay", 0.75),
            Voter.of("cfo", 0.5),
            Voter.of("gus", 0.9))
        .correlation(0.2)
        .unknownPrior(0.3)
        .goal(0.8)
        .build();
  }

  @Test
  void whatIsStoredSurvives() {
    assertRoundTrips(decision(), Decision.class);
    assertRoundTrips(everyKind(), DecisionRule.class);
    for (Voter voter : decision().voters()) {
      assertRoundTrips(voter, Voter.class);
    }
    assertRoundTrips(new CandidateAction("visit", "ann", 2.5, 0.9), CandidateAction.class);
    assertRoundTrips(new VotingPower("ann", 0.5, 0.25, 0.3), VotingPower.class);
    assertRoundTrips(new ProbabilityRange(0.25, 0.5), ProbabilityRange.class);
    assertRoundTrips(new StepOutlook("Users", 1, 0.5), StepOutlook.class);
  }

  @Test
  void randomRulesSurvive() {
    for (int number = 0; number < 50; number++) {
      assertRoundTrips(RandomRules.rule(1 + number % 10, new Random(number)), DecisionRule.class);
    }
  }

  @Test
  void absentAttributesHaveTheirDefaults() {
    String json =
        "{\"rule\":{\"type\":\"person\",\"personId\":\"ann\"},\"voters\":[{\"personId\":\"ann\","
            + "\"position\":{\"type\":\"unknown\"},\"evidence\":[]}]}";
    Decision decision = JsonRoundTrip.fromJackson2(json, Decision.class);
    assertThat(JsonRoundTrip.fromJackson3(json, Decision.class)).isEqualTo(decision);
    assertThat(decision.correlation()).isZero();
    assertThat(decision.goal()).isEmpty();
    assertThat(decision.toBuilder().build()).isEqualTo(decision);
  }

  @Test
  void resultsAreSerializable() {
    DecisionOutlook outlook =
        DecisionEngine.standard().outlook(decision(), RunControl.unlimited()).orElseThrow();
    assertThat(serializedCopy(outlook)).isEqualTo(outlook);
    ApprovalPath path =
        DecisionEngine.standard()
            .cheapestPath(
                decision().toBuilder().goal(0.05).build(), List.of(), RunControl.unlimited())
            .orElseThrow()
            .orElseThrow();
    assertThat(serializedCopy(path)).isEqualTo(path);
  }
}

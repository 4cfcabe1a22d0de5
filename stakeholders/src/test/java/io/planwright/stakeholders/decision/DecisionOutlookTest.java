package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DecisionOutlookTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  private static DecisionOutlook outlook(Decision decision) {
    return DecisionEngine.standard().outlook(decision, RunControl.unlimited()).orElseThrow();
  }

  private static Decision board(Voter... voters) {
    return Decision.builder()
        .rule(DecisionRule.majority("Board", "ann", "bob", "cem"))
        .addVoters(voters)
        .goal(0.5)
        .build();
  }

  @Test
  void aBoardOfThreeIsWorkedByHand() {
    DecisionOutlook outlook =
        outlook(board(Voter.of("ann", 0.9), Voter.of("bob", 0.5), Voter.of("cem", 0.2)));
    assertThat(outlook.approval().orElseThrow()).isCloseTo(0.55, ROUNDING);
    assertThat(outlook.rejection().orElseThrow()).isCloseTo(0.45, ROUNDING);
    assertThat(outlook.range().width()).isZero();
    assertThat(outlook.people())
        .extracting(PersonOutlook::personId)
        .containsExactly("bob", "ann", "cem");
    PersonOutlook bob = outlook.people().get(0);
    assertThat(bob.pivotal()).isCloseTo(0.9 * 0.8 + 0.1 * 0.2, ROUNDING);
    assertThat(bob.swing()).isCloseTo(bob.pivotal(), ROUNDING);
    assertThat(bob.mayFallTo().orElseThrow()).isCloseTo(0.5 - 0.05 / 0.74, within(1e-9));
    assertThat(outlook.people().get(2).mayFallTo().orElseThrow()).isCloseTo(0.1, within(1e-9));
    assertThat(outlook.worthFindingOut()).isEmpty();
    assertThat(outlook.explanation().summary()).isEqualTo("\"Board\" approves with 55 %.");
    assertThat(outlook.explanation().reasons().get(0).statement())
        .isEqualTo("bob says yes with 50 % and decides with 74 %.");
    assertThat(outlook.provenance().parameters()).containsEntry("rule", "\"Board\"");
  }

  @Test
  void anUnknownPositionIsARangeAndNotOneHalf() {
    Decision decision = board(Voter.of("ann", 0.9), Voter.of("bob", 0.5), Voter.unknown("cem"));
    DecisionOutlook outlook = outlook(decision);
    assertThat(outlook.approval().isKnown()).isFalse();
    assertThat(outlook.rejection().isKnown()).isFalse();
    assertThat(outlook.people()).isEmpty();
    assertThat(outlook.range().low()).isCloseTo(0.45, ROUNDING);
    assertThat(outlook.range().high()).isCloseTo(0.95, ROUNDING);
    assertThat(outlook.explanation().summary())
        .isEqualTo("\"Board\" approves with 45 % to 95 %, no single figure (cem unknown).");
    InformationValue cem = outlook.worthFindingOut().get(0);
    assertThat(cem.settlesGoal()).isTrue();
    assertThat(cem.rangeIfYes().low()).isCloseTo(0.95, ROUNDING);
    assertThat(cem.rangeIfNo().high()).isCloseTo(0.45, ROUNDING);
    assertThat(cem.expectedShift().isKnown()).isFalse();
    assertThat(cem.widthAfter()).isCloseTo(0, ROUNDING);
  }

  @Test
  void aStatedPriorGivesAFigureAndKeepsTheRange() {
    DecisionOutlook outlook =
        outlook(
            board(Voter.of("ann", 0.9), Voter.of("bob", 0.5), Voter.unknown("cem")).toBuilder()
                .unknownPrior(0.2)
                .build());
    assertThat(outlook.approval().orElseThrow()).isCloseTo(0.55, ROUNDING);
    assertThat(outlook.explanation().summary())
        .isEqualTo(
            "\"Board\" approves with 55 %, 45 % to 95 % from worst to best (cem unknown, taken as"
                + " 20 % each).");
    assertThat(outlook.worthFindingOut().get(0).expectedShift().orElseThrow())
        .isCloseTo(0.2 * 0.4 + 0.8 * 0.1, ROUNDING);
  }

  @Test
  void theMostTellingPersonIsFoundOutFirst() {
    DecisionRule rule =
        new DecisionRule.Veto(
            "Purchase",
            DecisionRule.majority("Board", "ann", "bob", "cem"),
            List.of(DecisionRule.person("cfo")));
    DecisionOutlook outlook =
        outlook(
            Decision.builder()
                .rule(rule)
                .addVoters(
                    new Voter("ann", new Position.Between(0.8, 1), List.of()),
                    new Voter("bob", new Position.Estimated(8, 2), List.of()),
                    Voter.unknown("cem"),
                    Voter.unknown("cfo"))
                .unknownPrior(0.5)
                .build());
    assertThat(outlook.worthFindingOut().get(0).personId()).isEqualTo("cfo");
    assertThat(outlook.worthFindingOut()).hasSize(4);
    assertThat(outlook.worthFindingOut().get(0).settlesGoal()).isFalse();
    assertThat(outlook.range().low()).isZero();
    assertThat(outlook.people().get(0).mayFallTo().isKnown()).isFalse();
  }

  /** Two people at one half with correlation r agree on yes with 1/4 + asin(r) / 2 pi. */
  @Test
  void twoPeopleUnderACommonFactorHaveTheClosedForm() {
    for (double correlation : new double[] {0.1, 0.5, 0.9, 0.99}) {
      DecisionOutlook outlook =
          outlook(
              Decision.builder()
                  .rule(DecisionRule.unanimous("Pair", "ann", "bob"))
                  .addVoters(Voter.of("ann", 0.5), Voter.of("bob", 0.5))
                  .correlation(correlation)
                  .goal(0.9)
                  .build());
      double expected = 0.25 + Math.asin(correlation) / (2 * Math.PI);
      assertThat(outlook.approval().orElseThrow()).isCloseTo(expected, ROUNDING);
      assertThat(outlook.people().get(0).approvalIfYes()).isCloseTo(2 * expected, ROUNDING);
      assertThat(outlook.people().get(0).approvalIfNo()).isCloseTo(0, ROUNDING);
      assertThat(outlook.people().get(0).pivotal()).isCloseTo(0.5, ROUNDING);
      assertThat(outlook.people().get(0).mayFallTo().isKnown()).isFalse();
    }
  }

  @Test
  void stepsTellWhereASequenceEnds() {
    DecisionRule rule =
        new DecisionRule.Sequential(
            "Purchase",
            List.of(
                DecisionRule.person("ann"),
                DecisionRule.unanimous("Pair", "ann", "bob"),
                DecisionRule.person("cem")));
    DecisionOutlook outlook =
        outlook(
            Decision.builder()
                .rule(rule)
                .addVoters(Voter.of("ann", 0.8), Voter.of("bob", 0.5), Voter.of("cem", 0.25))
                .build());
    assertThat(outlook.steps()).extracting(StepOutlook::step).containsExactly("ann", "Pair", "cem");
    assertThat(outlook.steps())
        .extracting(StepOutlook::passed)
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
        .containsExactly(0.8, 0.4, 0.1);
    assertThat(outlook.steps().get(1).stops()).isCloseTo(0.4, ROUNDING);
    assertThat(outlook.approval().orElseThrow()).isCloseTo(0.1, ROUNDING);
  }

  @Test
  void rulesAreSaidInWords() {
    assertThat(DecisionJsonTest.everyKind().words())
        .isEqualTo(
            "Purchase: [Users: more than half of dan, eve and fay], then [Release: [Board: at least"
                + " 1 of cem and [Owners: votes worth at least 60.1 of ann with 0.1 and bob with"
                + " 60]], unless cfo says no], then [Signature: any of ann or bob], then [Closing:"
                + " all of [Lawyers: all of gus] and ann]");
    assertThat(DecisionRule.person("ann").words()).isEqualTo("ann");
    assertThat(DecisionRule.person("ann").members()).isEmpty();
    assertThat(DecisionJsonTest.everyKind().people())
        .containsExactly("dan", "eve", "fay", "cem", "ann", "bob", "cfo", "gus");
    assertThat(new Position.Between(0.2, 0.6).words()).isEqualTo("between 20 % and 60 %");
    assertThat(new Position.Estimated(3, 1).words())
        .isEqualTo("about 75 % by the weight of 4 cases");
    assertThat(new Position.Unknown().words()).isEqualTo("unknown");
    assertThat(new Position.Known(0.5).words()).isEqualTo("50 %");
  }

  @Test
  void decimalWeightsCountAsTheyAreWritten() {
    DecisionRule rule =
        new DecisionRule.WeightedQuorum(
            "Owners",
            List.of(
                new DecisionRule.Seat(DecisionRule.person("ann"), 0.1),
                new DecisionRule.Seat(DecisionRule.person("bob"), 0.2),
                new DecisionRule.Seat(DecisionRule.person("cem"), 0)),
            0.3);
    DecisionOutlook outlook =
        outlook(
            Decision.builder()
                .rule(rule)
                .addVoters(Voter.of("ann", 0.5), Voter.of("bob", 0.5), Voter.of("cem", 0.9))
                .build());
    assertThat(outlook.approval().orElseThrow()).isEqualTo(0.25);
    assertThat(outlook.people().get(2).pivotal()).isZero();
  }

  @Test
  void aCancelledRunStops() {
    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancelled);
    DecisionEngine engine = DecisionEngine.standard();
    Decision decision = DecisionJsonTest.decision();
    assertThatThrownBy(() -> engine.outlook(decision, control))
        .isInstanceOf(RunStoppedException.class);
    assertThatThrownBy(() -> engine.power(decision.rule(), control))
        .isInstanceOf(RunStoppedException.class);
    assertThatThrownBy(() -> engine.cheapestPath(decision, List.of(), control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void twoHundredPeopleAreAnswered() {
    Decision.Builder builder = Decision.builder();
    List<DecisionRule.Seat> seats = new java.util.ArrayList<>();
    double total = 0;
    for (int i = 0; i < 200; i++) {
      double weight = 1 + i * 37 % 50;
      total += weight;
      seats.add(new DecisionRule.Seat(DecisionRule.person("p" + i), weight));
      builder.addVoters(Voter.of("p" + i, 0.3 + 0.4 * (i * 13 % 200) / 200));
    }
    DecisionOutlook outlook =
        outlook(
            builder
                .rule(new DecisionRule.WeightedQuorum("Assembly", seats, total / 2))
                .correlation(0.2)
                .build());
    assertThat(outlook.approval().orElseThrow()).isBetween(0.3, 0.7);
    assertThat(outlook.people()).hasSize(200);
  }
}

package io.planwright.stakeholders.preference;

import static io.planwright.stakeholders.preference.Cases.assertWeights;
import static io.planwright.stakeholders.preference.Cases.weigh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AhpTest {

  private static final List<String> ABC = List.of("a", "b", "c");
  private static final RandomIndex SAATY = RandomIndex.SAATY_1980;

  @Test
  void groupsStayWithinTheScaleAndUnnamed() {
    ComparisonMatrix most =
        ComparisonMatrix.of(List.of("p", "q"), List.of(new Comparison("p", "q", 1e6)));
    for (int k = 1; k < 200; k++) {
      List<MemberJudgements> members =
          List.of(
              new MemberJudgements("zoe", 0.01 * k, most), new MemberJudgements("bob", 1.1, most));
      assertThat(AhpGroup.judgements(members).comparisons()).hasSize(1);
      assertThat(members.toString()).doesNotContain("zoe", "bob");
    }
    MemberJudgements zoe = new MemberJudgements("zoe", 1, most);
    assertThatThrownBy(() -> AhpGroup.judgements(List.of(zoe, zoe)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("zoe");
  }

  @Test
  void suggestsTheJudgementThatDoesNotFit() {
    // Weights 8 : 4 : 2 : 1, but for c, which one judgement puts above a.
    ComparisonMatrix matrix =
        Cases.of(
            List.of("a", "b", "c", "d"),
            "a",
            "b",
            2,
            "a",
            "c",
            1 / 3.0,
            "a",
            "d",
            8,
            "b",
            "c",
            2,
            "b",
            "d",
            4,
            "c",
            "d",
            2);
    for (AhpMethod method : AhpMethod.values()) {
      Revision revision = Ahp.revision(matrix, method, SAATY).orElseThrow().orElseThrow();
      assertThat(revision.judgement().itemId()).isEqualTo("c");
      assertThat(revision.judgement().otherId()).isEqualTo("a");
      assertThat(revision.judgement().ratio()).isCloseTo(3, within(1e-12));
      assertThat(revision.suggested()).isCloseTo(0.25, within(1e-9));
      assertThat(revision.ratioNow().orElseThrow()).isGreaterThan(0.2);
      assertThat(revision.ratioThen().orElseThrow()).isCloseTo(0, within(1e-9));
    }
    ComparisonMatrix fits = Cases.of(ABC, "a", "b", 2, "b", "c", 2, "a", "c", 4);
    assertThat(Ahp.revision(fits, AhpMethod.EIGENVECTOR, SAATY).orElseThrow()).isEmpty();
  }

  @Test
  void bearsMissingPairs() {
    // A chain fixes the weights and cannot contradict itself.
    ComparisonMatrix chain = Cases.of(ABC, "a", "b", 2, "b", "c", 3);
    for (AhpMethod method : AhpMethod.values()) {
      AhpPriorities found = weigh(chain, method);
      assertWeights(found, within(1e-12), 0.6, 0.3, 0.1);
      assertThat(found.consistency().index()).isCloseTo(0, within(1e-12));
      assertThat(found.consistency().ratio().isKnown()).isFalse();
      assertThat(found.consistency().geometricIndex().isKnown()).isFalse();
    }
    assertThat(chain.missing()).isEqualTo(1);
    ComparisonMatrix apart = Cases.of(List.of("a", "b", "c", "d"), "a", "b", 2, "c", "d", 3);
    assertThat(Ahp.priorities(apart, AhpMethod.EIGENVECTOR, SAATY).isKnown()).isFalse();
    ComparisonMatrix ring =
        Cases.of(List.of("a", "b", "c", "d"), "a", "b", 2, "b", "c", 2, "c", "d", 2, "a", "d", 9);
    Consistency found = weigh(ring, AhpMethod.EIGENVECTOR).consistency();
    assertThat(found.ratio().orElseThrow()).isCloseTo(found.index() / (0.90 / 3), within(1e-12));
  }

  /** Harker 1987: a missing pair counts as the ratio of the weights that come out. */
  @Test
  void fillsMissingPairsByTheWeights() {
    ComparisonMatrix ring =
        Cases.of(List.of("a", "b", "c", "d"), "a", "b", 2, "b", "c", 2, "c", "d", 2, "a", "d", 9);
    List<Priority> weights = weigh(ring, AhpMethod.EIGENVECTOR).priorities();
    ComparisonMatrix filled =
        ring.with(0, 2, weights.get(0).weight() / weights.get(2).weight())
            .with(1, 3, weights.get(1).weight() / weights.get(3).weight());
    AhpPriorities full = weigh(filled, AhpMethod.EIGENVECTOR);
    for (int i = 0; i < 4; i++) {
      assertThat(full.priorities().get(i).weight())
          .isCloseTo(weights.get(i).weight(), within(1e-12));
    }
  }

  @Test
  void namesTheTableOfTheRatio() {
    Consistency found =
        Ahp.priorities(Cases.CONSUMPTION, AhpMethod.EIGENVECTOR, RandomIndex.ALONSO_LAMATA_2006)
            .orElseThrow()
            .consistency();
    assertThat(found.table()).isEqualTo(RandomIndex.ALONSO_LAMATA_2006);
    assertThat(found.ratio().orElseThrow()).isCloseTo(found.index() / 1.3417, within(1e-12));
    assertThat(RandomIndex.SAATY_1980.of(11).isKnown()).isFalse();
    assertThat(RandomIndex.ALONSO_LAMATA_2006.of(15)).isEqualTo(Answer.known(1.5838));
  }

  /** A chain of 60 items, each a million times the next: the last weigh less than doubles hold. */
  @Test
  void refusesWeightsBeyondTheDigits() {
    List<Comparison> chain = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of("i0"));
    for (int i = 1; i < 60; i++) {
      ids.add("i" + i);
      chain.add(new Comparison("i" + (i - 1), "i" + i, 1e6));
    }
    ComparisonMatrix matrix = ComparisonMatrix.of(ids, chain);
    for (AhpMethod method : AhpMethod.values()) {
      assertThat(Ahp.priorities(matrix, method, SAATY).isKnown()).isFalse();
    }
    List<MemberJudgements> members = List.of(new MemberJudgements("m", 1, matrix));
    assertThat(AhpGroup.priorities(members, AhpMethod.GEOMETRIC_MEAN).isKnown()).isFalse();
  }

  @Test
  void weighsOneOrTwoItems() {
    assertWeights(weigh(Cases.of(List.of("a")), AhpMethod.EIGENVECTOR), within(0.0), 1);
    AhpPriorities two = weigh(Cases.of(List.of("a", "b"), "b", "a", 4), AhpMethod.EIGENVECTOR);
    assertWeights(two, within(1e-15), 0.2, 0.8);
    assertThat(two.consistency().ratio()).isEqualTo(Answer.known(0.0));
  }

  @Test
  void countsMembersByTheirWeight() {
    List<String> items = List.of("a", "b");
    List<MemberJudgements> members =
        List.of(
            new MemberJudgements("m", 3, Cases.of(items, "a", "b", 16)),
            new MemberJudgements("n", 1, Cases.of(items, "b", "a", 16)));
    assertThat(AhpGroup.judgements(members).ratio("a", "b").orElseThrow())
        .isCloseTo(4, within(1e-12));
    assertThat(AhpGroup.priorities(members, AhpMethod.EIGENVECTOR).orElseThrow().get(0).weight())
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void roundTrips() {
    ComparisonMatrix gap = Cases.of(ABC, "a", "b", 2, "c", "b", 3);
    JsonRoundTrip.assertGolden(gap, ComparisonMatrix.class, "comparison-matrix.json");
    JsonRoundTrip.assertRoundTrips(Cases.CONSUMPTION, ComparisonMatrix.class);
    JsonRoundTrip.assertRoundTrips(Cases.leader(), HierarchyNode.class);
    JsonRoundTrip.assertRoundTrips(new MemberJudgements("m", 2, gap), MemberJudgements.class);
    assertThat(gap).hasToString("ComparisonMatrix[3 items, 1 missing]");
  }
}

package io.planwright.stakeholders.preference;

import static io.planwright.stakeholders.preference.Cases.assertWeights;
import static io.planwright.stakeholders.preference.Cases.weigh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Judgements that go round in a circle. */
class AhpCycleTest {

  private static final List<String> ABC = List.of("a", "b", "c");
  private static final RandomIndex SAATY = RandomIndex.SAATY_1980;

  @Test
  void refusesACycleAndNamesIt() {
    ComparisonMatrix cyclic = Cases.of(ABC, "a", "b", 3, "b", "c", 3, "c", "a", 3);
    for (AhpMethod method : AhpMethod.values()) {
      assertThat(Ahp.priorities(cyclic, method, SAATY))
          .isEqualTo(
              Answer.insufficient(
                  "weights of 3 items",
                  "judgements that do not prefer every item to every other",
                  "the cycle a > b > c > a",
                  "Think the judgements of the cycle over: one of them must turn round."));
    }
    assertThat(Ahp.revision(cyclic, AhpMethod.EIGENVECTOR, SAATY).isKnown()).isFalse();
    assertThat(cyclic.cycle()).contains(ABC);
    ComparisonMatrix faint = Cases.of(ABC, "a", "b", 1.1, "b", "c", 1.1, "c", "a", 1.1);
    assertThat(Ahp.priorities(faint, AhpMethod.EIGENVECTOR, SAATY).isKnown()).isFalse();
  }

  @Test
  void bearsACycleThatIsRounding() {
    ComparisonMatrix equal = Cases.of(ABC, "a", "b", 1.001, "b", "c", 1.001, "c", "a", 1.001);
    for (AhpMethod method : AhpMethod.values()) {
      assertWeights(weigh(equal, method), within(1e-12), 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }
    ComparisonMatrix oneFaint = Cases.of(ABC, "a", "b", 3, "b", "c", 3, "c", "a", 1.05);
    assertThat(weigh(oneFaint, AhpMethod.EIGENVECTOR).consistency().ratio().orElseThrow())
        .isGreaterThan(0.1);
  }

  @Test
  void refusesALongCycle() {
    List<String> items = List.of("a", "b", "c", "d", "e");
    ComparisonMatrix cyclic =
        Cases.of(
            items, "a", "b", 2, "b", "c", 2, "c", "d", 2, "d", "e", 2, "e", "a", 2, "a", "c", 1);
    assertThat(Ahp.priorities(cyclic, AhpMethod.EIGENVECTOR, SAATY).isKnown()).isFalse();
    assertThat(cyclic.cycle()).contains(items);
  }

  @Test
  void bearsACycleBelowTheBestItem() {
    ComparisonMatrix matrix =
        Cases.of(
            List.of("top", "a", "b", "c"),
            "top",
            "a",
            5,
            "top",
            "b",
            5,
            "top",
            "c",
            5,
            "a",
            "b",
            2,
            "b",
            "c",
            2,
            "c",
            "a",
            2);
    AhpPriorities found = weigh(matrix, AhpMethod.EIGENVECTOR);
    assertWeights(found, within(0.02), 0.61, 0.13, 0.13, 0.13);
    assertThat(matrix.cycle()).contains(ABC);
    assertThat(found.consistency().ratio().orElseThrow()).isGreaterThan(0.05);
  }

  @Test
  void refusesACycleInAHierarchyAndAGroup() {
    ComparisonMatrix cyclic = Cases.of(ABC, "a", "b", 3, "b", "c", 3, "c", "a", 3);
    ComparisonMatrix fine = Cases.of(List.of("x", "y"), "x", "y", 3);
    HierarchyNode goal = new HierarchyNode(fine, Map.of("x", HierarchyNode.of(cyclic)));
    assertThat(AhpHierarchy.synthesise(goal, AhpMethod.EIGENVECTOR, SAATY))
        .isEqualTo(
            Answer.insufficient(
                "weights of 3 items below x",
                "judgements that do not prefer every item to every other",
                "the cycle a > b > c > a",
                "Think the judgements of the cycle over: one of them must turn round."));
    List<MemberJudgements> members = List.of(new MemberJudgements("m", 1, cyclic));
    assertThat(AhpGroup.priorities(members, AhpMethod.EIGENVECTOR).isKnown()).isFalse();
  }
}

package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.planwright.evidence.Answer;
import io.planwright.stakeholders.testkit.ReferenceFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AhpHierarchyTest {

  private static final RandomIndex SAATY = RandomIndex.SAATY_1980;

  private static HierarchyPriorities found(HierarchyNode goal, AhpSynthesis synthesis) {
    return AhpHierarchy.synthesise(goal, AhpMethod.EIGENVECTOR, SAATY, synthesis).orElseThrow();
  }

  private static Map<String, Double> totals(HierarchyNode goal, AhpSynthesis synthesis) {
    Map<String, Double> totals = new HashMap<>();
    found(goal, synthesis).totals().forEach(one -> totals.put(one.itemId(), one.weight()));
    return totals;
  }

  /** Judgements without contradiction. */
  private static ComparisonMatrix consistent(List<String> ids, double... weights) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        comparisons.add(new Comparison(ids.get(i), ids.get(j), weights[i] / weights[j]));
      }
    }
    return ComparisonMatrix.of(ids, comparisons);
  }

  private static HierarchyNode belton(List<String> ids, double[]... weights) {
    Map<String, HierarchyNode> below = new LinkedHashMap<>();
    for (int k = 0; k < weights.length; k++) {
      below.put("c" + k, HierarchyNode.of(consistent(ids, weights[k])));
    }
    return new HierarchyNode(consistent(List.copyOf(below.keySet()), 1, 1, 1), below);
  }

  /**
   * V. Belton &amp; T. Gear, "On a short-coming of Saaty's method of analytic hierarchies", Omega
   * 11, 1983: a copy of B turns A and B round, unless the best of each criterion counts 1.
   */
  @Test
  void reproducesBeltonAndGear() {
    HierarchyNode three =
        belton(
            List.of("A", "B", "C"),
            new double[] {1, 9, 1},
            new double[] {9, 1, 1},
            new double[] {8, 9, 1});
    HierarchyNode four =
        belton(
            List.of("A", "B", "C", "D"),
            new double[] {1, 9, 1, 9},
            new double[] {9, 1, 1, 1},
            new double[] {8, 9, 1, 9});
    Map<String, Double> before = totals(three, AhpSynthesis.DISTRIBUTIVE);
    assertThat(before.get("A")).isCloseTo(0.45, within(5e-3));
    assertThat(before.get("B")).isCloseTo(0.47, within(5e-3));
    assertThat(before.get("C")).isCloseTo(0.08, within(5e-3));
    Map<String, Double> after = totals(four, AhpSynthesis.DISTRIBUTIVE);
    assertThat(after.get("A")).isCloseTo(0.37, within(5e-3));
    assertThat(after.get("B")).isCloseTo(0.29, within(5e-3));
    assertThat(after.get("C")).isCloseTo(0.06, within(5e-3));
    assertThat(after.get("D")).isCloseTo(0.29, within(5e-3));
    Map<String, Double> ideal = totals(three, AhpSynthesis.IDEAL);
    // 1/9 + 1 + 8/9, 1 + 1/9 + 1 and three times 1/9.
    assertThat(ideal.get("A")).isCloseTo(18 / 40.0, within(1e-12));
    assertThat(ideal.get("B")).isCloseTo(19 / 40.0, within(1e-12));
    assertThat(ideal.get("C")).isCloseTo(3 / 40.0, within(1e-12));
    Map<String, Double> copied = totals(four, AhpSynthesis.IDEAL);
    assertThat(copied.get("A")).isCloseTo(18 / 59.0, within(1e-12));
    assertThat(copied.get("B")).isCloseTo(19 / 59.0, within(1e-12));
    assertThat(copied.get("D")).isCloseTo(19 / 59.0, within(1e-12));
  }

  /** The local weights are those of two tools. */
  @Test
  void idealsAreTheBestOfEachCriterion() {
    JsonNode leader = ReferenceFolder.of("ahp").json("ahp_reference.json").get("wikipedia_leader");
    double[] sums = new double[3];
    for (int c = 0; c < 4; c++) {
      JsonNode criteria = leader.get("criteria");
      JsonNode local = leader.get("local").get(criteria.get("names").get(c).asText()).get("w");
      double best = 0;
      for (JsonNode weight : local) {
        best = Math.max(best, weight.asDouble());
      }
      for (int a = 0; a < 3; a++) {
        sums[a] += criteria.get("w").get(c).asDouble() * local.get(a).asDouble() / best;
      }
    }
    List<Priority> totals = found(Cases.leader(), AhpSynthesis.IDEAL).totals();
    for (int a = 0; a < 3; a++) {
      assertThat(totals.get(a).weight())
          .isCloseTo(sums[a] / (sums[0] + sums[1] + sums[2]), within(1e-9));
    }
  }

  /** Two levels of criteria over the same alternatives, of which the last may be a copy. */
  private static HierarchyNode random(long seed, int alternatives, int copyOf) {
    Random random = new Random(seed);
    List<String> ids = new ArrayList<>();
    for (int a = 0; a < alternatives; a++) {
      ids.add("a" + a);
    }
    Map<String, HierarchyNode> top = new LinkedHashMap<>();
    for (int c = 0; c < 3; c++) {
      Map<String, HierarchyNode> below = new LinkedHashMap<>();
      for (int k = 0; k < 2; k++) {
        double[] weights = random.doubles(alternatives, 0.2, 2).toArray();
        List<String> all = new ArrayList<>(ids);
        if (copyOf >= 0) {
          all.add("copy");
          weights = Arrays.copyOf(weights, alternatives + 1);
          weights[alternatives] = weights[copyOf];
        }
        below.put("k" + k, HierarchyNode.of(consistent(all, weights)));
      }
      double[] shares = random.doubles(2, 0.2, 2).toArray();
      top.put("c" + c, new HierarchyNode(consistent(List.of("k0", "k1"), shares), below));
    }
    double[] shares = random.doubles(3, 0.2, 2).toArray();
    return new HierarchyNode(consistent(List.of("c0", "c1", "c2"), shares), top);
  }

  @Property(tries = 100)
  void aCopyChangesNoRatioOfIdeals(@ForAll long seed) {
    int size = 2 + (int) (seed & 3);
    int copied = (int) ((seed >>> 8) & 0xff) % size;
    Map<String, Double> before = totals(random(seed, size, -1), AhpSynthesis.IDEAL);
    Map<String, Double> after = totals(random(seed, size, copied), AhpSynthesis.IDEAL);
    double part = after.get("a0") / before.get("a0");
    before.forEach(
        (id, weight) -> assertThat(after.get(id)).isCloseTo(weight * part, within(1e-12)));
    assertThat(after.get("copy")).isCloseTo(after.get("a" + copied), within(1e-12));
    assertThat(after.values().stream().mapToDouble(v -> v).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void oneComparisonIsTheSameEitherWay() {
    HierarchyNode drinks = HierarchyNode.of(Cases.CONSUMPTION);
    Map<String, Double> ideal = totals(drinks, AhpSynthesis.IDEAL);
    totals(drinks, AhpSynthesis.DISTRIBUTIVE)
        .forEach((id, weight) -> assertThat(ideal.get(id)).isCloseTo(weight, within(1e-12)));
    assertThat(found(drinks, AhpSynthesis.IDEAL).synthesis()).isEqualTo(AhpSynthesis.IDEAL);
  }

  @Test
  void idealsNeedAlternativesOnTheirOwn() {
    ComparisonMatrix mixed = Cases.of(List.of("x", "y", "z"), "x", "y", 2, "y", "z", 2);
    ComparisonMatrix pair = Cases.of(List.of("y", "z"), "y", "z", 3);
    HierarchyNode goal = new HierarchyNode(mixed, Map.of("x", HierarchyNode.of(pair)));
    assertThat(AhpHierarchy.synthesise(goal, AhpMethod.EIGENVECTOR, SAATY).isKnown()).isTrue();
    assertThat(AhpHierarchy.synthesise(goal, AhpMethod.EIGENVECTOR, SAATY, AhpSynthesis.IDEAL))
        .isEqualTo(
            Answer.insufficient(
                "ideal synthesis below the goal",
                "criteria that compare either criteria or alternatives",
                "1 criteria beside 2 alternatives",
                "Put the alternatives below a criterion of their own."));
  }

  /** Saaty 1980: indices and random indices, both by the weights of the criteria. */
  @Test
  void addsUpTheConsistencyOfTheWhole() {
    JsonNode leader = ReferenceFolder.of("ahp").json("ahp_reference.json").get("wikipedia_leader");
    JsonNode criteria = leader.get("criteria");
    double index = criteria.get("CI").asDouble();
    for (int c = 0; c < 4; c++) {
      String name = criteria.get("names").get(c).asText();
      index +=
          criteria.get("w").get(c).asDouble() * leader.get("local").get(name).get("CI").asDouble();
    }
    for (AhpSynthesis synthesis : AhpSynthesis.values()) {
      assertThat(found(Cases.leader(), synthesis).consistencyRatio().orElseThrow())
          .isCloseTo(index / (0.90 + 0.58), within(1e-9));
    }
    ComparisonMatrix pair = Cases.of(List.of("y", "z"), "y", "z", 3);
    assertThat(found(HierarchyNode.of(pair), AhpSynthesis.IDEAL).consistencyRatio())
        .isEqualTo(Answer.known(0.0));
    double[] equal = new double[11];
    Arrays.fill(equal, 1);
    List<String> ids = IntStream.range(0, 11).mapToObj(i -> "i" + i).toList();
    HierarchyNode many = HierarchyNode.of(consistent(ids, equal));
    assertThat(found(many, AhpSynthesis.IDEAL).consistencyRatio().isKnown()).isFalse();
  }

  @Test
  void waysAreNotAmbiguous() {
    ComparisonMatrix items =
        ComparisonMatrix.of(List.of("a", "a/b"), List.of(new Comparison("a", "a/b", 3)));
    assertThatThrownBy(() -> new HierarchyNode(items, Map.of("a/b", HierarchyNode.of(items))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a/b");
  }
}

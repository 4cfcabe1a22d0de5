package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.planwright.evidence.Answer;
import io.planwright.stakeholders.testkit.ReferenceFolder;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AhpTest {

  private static final List<String> ABC = List.of("a", "b", "c");
  private static final RandomIndex SAATY = RandomIndex.SAATY_1980;

  private static AhpPriorities weigh(ComparisonMatrix matrix, AhpMethod method) {
    return Ahp.priorities(matrix, method, SAATY).orElseThrow();
  }

  private static void assertWeights(
      AhpPriorities found, Offset<Double> tolerance, double... expected) {
    assertThat(found.priorities()).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.priorities().get(i).weight()).isCloseTo(expected[i], tolerance);
    }
  }

  @Test
  void reproducesSaatysDrinks() {
    AhpPriorities found = weigh(Cases.CONSUMPTION, AhpMethod.EIGENVECTOR);
    assertWeights(found, within(6e-4), 0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327);
    assertThat(found.consistency().ratio().orElseThrow()).isCloseTo(0.022, within(5e-4));
    assertThat(found.consistency().lambdaMax()).isCloseTo(7.17662903933035, within(1e-12));
  }

  @Test
  void reproducesTheChoiceOfALeader() {
    HierarchyPriorities found =
        AhpHierarchy.synthesise(Cases.leader(), AhpMethod.EIGENVECTOR, SAATY).orElseThrow();
    assertThat(found.totals()).extracting(Priority::itemId).containsExactly("Tom", "Dick", "Harry");
    double[] published = {0.358, 0.492, 0.149};
    for (int i = 0; i < 3; i++) {
      assertThat(found.totals().get(i).weight()).isCloseTo(published[i], within(1e-3));
    }
    assertThat(found.local()).containsKeys("", "Experience", "Education", "Charisma", "Age");
  }

  private static void assertReference(AhpPriorities eigen, AhpPriorities mean, JsonNode expected) {
    for (int i = 0; i < eigen.priorities().size(); i++) {
      assertThat(eigen.priorities().get(i).itemId())
          .isEqualTo(expected.get("names").get(i).asText());
      assertThat(eigen.priorities().get(i).weight())
          .isCloseTo(expected.get("w").get(i).asDouble(), within(1e-9));
      assertThat(mean.priorities().get(i).weight())
          .isCloseTo(expected.get("gm").get(i).asDouble(), within(1e-9));
    }
    Consistency found = eigen.consistency();
    assertThat(found.lambdaMax()).isCloseTo(expected.get("lambda_max").asDouble(), within(1e-9));
    assertThat(found.index()).isCloseTo(expected.get("CI").asDouble(), within(1e-9));
    assertThat(found.ratio().orElseThrow()).isCloseTo(expected.get("CR").asDouble(), within(1e-9));
    assertThat(found.geometricIndex().orElseThrow())
        .isCloseTo(expected.get("GCI").asDouble(), within(1e-9));
  }

  private static void assertHierarchy(HierarchyNode goal, JsonNode expected) {
    HierarchyPriorities eigen =
        AhpHierarchy.synthesise(goal, AhpMethod.EIGENVECTOR, SAATY).orElseThrow();
    HierarchyPriorities mean =
        AhpHierarchy.synthesise(goal, AhpMethod.GEOMETRIC_MEAN, SAATY).orElseThrow();
    assertReference(eigen.local().get(""), mean.local().get(""), expected.get("criteria"));
    for (String criterion : goal.below().keySet()) {
      JsonNode local = expected.get("local").get(criterion);
      assertReference(eigen.local().get(criterion), mean.local().get(criterion), local);
    }
    for (Priority total : eigen.totals()) {
      assertThat(total.weight())
          .isCloseTo(expected.get("total").get(total.itemId()).asDouble(), within(1e-9));
    }
  }

  @Test
  void agreesWithTheReferences() {
    JsonNode reference = ReferenceFolder.of("ahp").json("ahp_reference.json");
    assertReference(
        weigh(Cases.CONSUMPTION, AhpMethod.EIGENVECTOR),
        weigh(Cases.CONSUMPTION, AhpMethod.GEOMETRIC_MEAN),
        reference.get("saaty2008_drinks"));
    assertHierarchy(Cases.leader(), reference.get("wikipedia_leader"));
    JsonNode cities = reference.get("saaty2005_cities");
    Map<String, HierarchyNode> below = new LinkedHashMap<>();
    for (JsonNode criterion : cities.get("criteria").get("names")) {
      String id = criterion.asText();
      below.put(id, HierarchyNode.of(matrix(cities, cities.get("local").get(id), id)));
    }
    assertHierarchy(
        new HierarchyNode(matrix(cities, cities.get("criteria"), "criteria"), below), cities);
  }

  private static ComparisonMatrix matrix(JsonNode cities, JsonNode local, String id) {
    List<String> names = new ArrayList<>();
    local.get("names").forEach(name -> names.add(name.asText()));
    List<Comparison> comparisons = new ArrayList<>();
    cities
        .get("comparisons")
        .get(id)
        .properties()
        .forEach(
            entry -> {
              String[] pair = entry.getKey().split(">");
              comparisons.add(new Comparison(pair[0], pair[1], entry.getValue().asDouble()));
            });
    return ComparisonMatrix.of(names, comparisons);
  }

  /** 200 people on five criteria; a negative number prefers the first of the pair. */
  @Test
  void bearsASurvey() {
    List<String> items = List.of("cult", "fam", "house", "jobs", "trans");
    List<MemberJudgements> members = new ArrayList<>();
    int accepted = 0;
    for (List<String> row : ReferenceFolder.of("ahp").rows("ahpsurvey_city200.csv")) {
      List<Comparison> comparisons = new ArrayList<>();
      int column = 0;
      for (int i = 0; i < 5; i++) {
        for (int j = i + 1; j < 5; j++) {
          double value = Double.parseDouble(row.get(column++));
          comparisons.add(
              new Comparison(items.get(i), items.get(j), value < 0 ? -value : 1 / value));
        }
      }
      ComparisonMatrix matrix = ComparisonMatrix.of(items, comparisons);
      members.add(new MemberJudgements("m" + members.size(), 1, matrix));
      double ratio = weigh(matrix, AhpMethod.EIGENVECTOR).consistency().ratio().orElseThrow();
      accepted += ratio <= Consistency.ACCEPTED ? 1 : 0;
    }
    assertThat(members).hasSize(200);
    assertThat(accepted).as("by NumPy's eigenvalues").isEqualTo(133);
    ComparisonMatrix group = AhpGroup.judgements(members);
    AhpPriorities eigen = weigh(group, AhpMethod.EIGENVECTOR);
    assertWeights(eigen, within(5e-9), 0.15515012, 0.45290835, 0.0734993, 0.27758906, 0.04085318);
    assertThat(eigen.consistency().lambdaMax()).isCloseTo(5.202677914667846, within(1e-9));
    List<Priority> single = AhpGroup.priorities(members, AhpMethod.GEOMETRIC_MEAN).orElseThrow();
    List<Priority> joint = weigh(group, AhpMethod.GEOMETRIC_MEAN).priorities();
    for (int i = 0; i < 5; i++) {
      assertThat(single.get(i).weight()).isCloseTo(joint.get(i).weight(), within(1e-12));
    }
  }

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
  void waysAreNotAmbiguous() {
    ComparisonMatrix items =
        ComparisonMatrix.of(List.of("a", "a/b"), List.of(new Comparison("a", "a/b", 3)));
    assertThatThrownBy(() -> new HierarchyNode(items, Map.of("a/b", HierarchyNode.of(items))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a/b");
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

package io.planwright.stakeholders.preference;

import static io.planwright.stakeholders.preference.Cases.assertWeights;
import static io.planwright.stakeholders.preference.Cases.weigh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.planwright.stakeholders.testkit.ReferenceFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The analytic hierarchy process against what others publish or compute. */
class AhpReferenceTest {

  private static final RandomIndex SAATY = RandomIndex.SAATY_1980;

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
}

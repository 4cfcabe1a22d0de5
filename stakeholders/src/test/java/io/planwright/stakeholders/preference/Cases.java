package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;

/** Saaty's cases, as they are published, and what weighs them. */
final class Cases {

  static final List<String> DRINKS =
      List.of("coffee", "wine", "tea", "beer", "soda", "milk", "water");

  /**
   * Which drink is consumed more in the USA: T. L. Saaty, "Decision making with the analytic
   * hierarchy process", International Journal of Services Sciences 1, 2008, table 2; tea to wine is
   * the reciprocal of wine to tea.
   */
  static final ComparisonMatrix CONSUMPTION =
      ComparisonMatrix.ofRows(
          DRINKS,
          new double[][] {
            {1, 9, 5, 2, 1, 1, 1 / 2.0},
            {1 / 9.0, 1, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0},
            {1 / 5.0, 3, 1, 1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 9.0},
            {1 / 2.0, 9, 3, 1, 1 / 2.0, 1, 1 / 3.0},
            {1, 9, 4, 2, 1, 2, 1 / 2.0},
            {1, 9, 3, 1, 1 / 2.0, 1, 1 / 3.0},
            {2, 9, 9, 3, 2, 3, 1}
          });

  static final List<String> PEOPLE = List.of("Tom", "Dick", "Harry");

  private Cases() {}

  static AhpPriorities weigh(ComparisonMatrix matrix, AhpMethod method) {
    return Ahp.priorities(matrix, method, RandomIndex.SAATY_1980).orElseThrow();
  }

  static void assertWeights(AhpPriorities found, Offset<Double> tolerance, double... expected) {
    assertThat(found.priorities()).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.priorities().get(i).weight()).isCloseTo(expected[i], tolerance);
    }
  }

  static ComparisonMatrix of(List<String> items, Object... judgements) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int k = 0; k < judgements.length; k += 3) {
      comparisons.add(
          new Comparison(
              (String) judgements[k],
              (String) judgements[k + 1],
              ((Number) judgements[k + 2]).doubleValue()));
    }
    return ComparisonMatrix.of(items, comparisons);
  }

  /** Three candidates and four criteria: the example of the encyclopedia article on the method. */
  static HierarchyNode leader() {
    ComparisonMatrix criteria =
        of(
            List.of("Experience", "Education", "Charisma", "Age"),
            "Experience",
            "Education",
            4,
            "Experience",
            "Charisma",
            3,
            "Experience",
            "Age",
            7,
            "Charisma",
            "Education",
            3,
            "Education",
            "Age",
            3,
            "Charisma",
            "Age",
            5);
    return new HierarchyNode(
        criteria,
        Map.of(
            "Experience",
            people("Dick", "Tom", 4, "Tom", "Harry", 4, "Dick", "Harry", 9),
            "Education",
            people("Tom", "Dick", 3, "Harry", "Tom", 5, "Harry", "Dick", 7),
            "Charisma",
            people("Tom", "Dick", 5, "Tom", "Harry", 9, "Dick", "Harry", 4),
            "Age",
            people("Dick", "Tom", 3, "Tom", "Harry", 5, "Dick", "Harry", 9)));
  }

  private static HierarchyNode people(Object... judgements) {
    return HierarchyNode.of(of(PEOPLE, judgements));
  }
}

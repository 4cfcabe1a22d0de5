package io.planwright.forecasting.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  @Test
  void aTreeAddsUpFromItsLeaves() {
    Hierarchy hierarchy = company();

    assertThat(hierarchy.nodes())
        .containsExactly("company", "north", "south", "ann", "bob", "cleo");
    assertThat(hierarchy.leaves()).containsExactly("south", "ann", "bob", "cleo");
    assertThat(hierarchy.isTree()).isTrue();
    assertThat(hierarchy.sums(new double[][] {{10}, {1}, {2}, {4}}))
        .isDeepEqualTo(new double[][] {{17}, {7}, {10}, {1}, {2}, {4}});
  }

  @Test
  void aLeafReachedOnTwoWaysCountsOnce() {
    Map<String, List<String>> children = new LinkedHashMap<>();
    children.put("all", List.of("key accounts", "north", "south"));
    children.put("key accounts", List.of("ann", "bob"));
    children.put("north", List.of("ann", "cleo"));
    children.put("south", List.of("bob"));
    Hierarchy hierarchy = Hierarchy.of(children);

    assertThat(hierarchy.isTree()).isFalse();
    assertThat(hierarchy.children("all")).containsExactlyInAnyOrder("ann", "bob", "cleo");
    assertThat(hierarchy.sums(new double[][] {{1}, {2}, {4}})[0]).containsExactly(7);
  }

  @Test
  void dimensionsMakeSumsOfSums() {
    Hierarchy hierarchy =
        Hierarchy.crossed(
            List.of(List.of("north", "pen"), List.of("north", "ink"), List.of("south", "pen")),
            List.of(Set.of(0), Set.of(1)));

    assertThat(hierarchy.nodes().get(0)).isEqualTo(Hierarchy.TOTAL);
    assertThat(hierarchy.children(Hierarchy.TOTAL)).containsExactly("north", "south");
    assertThat(hierarchy.children("pen")).containsExactly("north|pen", "south|pen");
    assertThat(hierarchy.leaves()).containsExactly("north|pen", "north|ink", "south|pen");
  }

  @Test
  void aGapMakesTheSumsAboveItGaps() {
    double[][] sums = company().sums(new double[][] {{10}, {Double.NaN}, {2}, {4}});

    assertThat(sums[0][0]).isNaN();
    assertThat(sums[1][0]).isNaN();
    assertThat(sums[2][0]).isEqualTo(10);
  }

  static Hierarchy company() {
    Map<String, List<String>> children = new LinkedHashMap<>();
    children.put("company", List.of("north", "south"));
    children.put("north", List.of("ann", "bob", "cleo"));
    return Hierarchy.of(children);
  }
}

package io.planwright.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkBreakdownProperties {

  @Property(tries = 200)
  void equalSharesSumToExactlyHundredAndDifferByOneStep(
      @ForAll @IntRange(min = 1, max = 2000) int n) {
    List<String> ids = IntStream.range(0, n).mapToObj(i -> "p" + i).toList();
    List<WorkShare> parts = WorkElement.equally("e", "E", ids).parts();
    BigDecimal first = parts.get(0).percent();
    BigDecimal last = parts.get(n - 1).percent();
    assertThat(parts).hasSize(n);
    assertThat(first.subtract(last)).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
  }

  @Property(tries = 200)
  void cyclesAreRefusedExactlyWhereThereIsOne(
      @ForAll @IntRange(min = 2, max = 9) int size,
      @ForAll @IntRange(min = 1, max = 12) int links,
      @ForAll Random random) {
    boolean[][] reaches = new boolean[size][size];
    Map<String, Dependency> dependencies = new HashMap<>();
    for (int i = 0; i < links; i++) {
      int from = random.nextInt(size);
      int to = (from + 1 + random.nextInt(size - 1)) % size;
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      Dependency link = Dependency.of("a" + from, "a" + to, type);
      dependencies.put(link.toString(), link);
      reaches[from][to] = true;
    }
    closeTransitively(reaches);
    boolean isCyclic = IntStream.range(0, size).anyMatch(i -> reaches[i][i]);
    List<Dependency> all = List.copyOf(dependencies.values());
    if (isCyclic) {
      assertThatThrownBy(() -> WorkBreakdown.of(activities(size), all))
          .satisfies(e -> assertIsCycle(e.getMessage(), all));
    } else {
      List<String> order =
          WorkBreakdown.of(activities(size), all).activitiesInOrder().stream()
              .map(Activity::id)
              .toList();
      assertThat(order).hasSize(size).doesNotHaveDuplicates();
      for (Dependency link : all) {
        assertThat(order.indexOf(link.predecessorId()))
            .isLessThan(order.indexOf(link.successorId()));
      }
    }
  }

  /** Warshall's algorithm. */
  private static void closeTransitively(boolean[][] reaches) {
    for (int via = 0; via < reaches.length; via++) {
      for (boolean[] row : reaches) {
        for (int to = 0; to < reaches.length; to++) {
          row[to] |= row[via] && reaches[via][to];
        }
      }
    }
  }

  private static void assertIsCycle(String message, List<Dependency> all) {
    String[] path = message.substring(message.indexOf('[') + 1, message.indexOf(']')).split(" -> ");
    assertThat(path[0]).isEqualTo(path[path.length - 1]);
    for (int i = 1; i < path.length; i++) {
      String from = path[i - 1];
      String to = path[i];
      assertThat(all)
          .as("%s waits for %s", to, from)
          .anyMatch(d -> d.predecessorId().equals(from) && d.successorId().equals(to));
    }
  }

  private static List<Activity> activities(int size) {
    return IntStream.range(0, size).mapToObj(i -> Activity.of("a" + i, "A", 1)).toList();
  }

  /**
   * The progress of the whole is the sum over activities of progress times shares on the way up.
   */
  @Property(tries = 100)
  void progressRollsUpAsTheSumOverTheLeaves(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll Random random) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int parent = random.nextInt(parts.size());
      if (i < size / 2) {
        parts.get(parent).add("e" + parts.size());
        parts.add(new ArrayList<>());
      }
      int home = i < size / 2 ? parts.size() - 1 : parent;
      parts.get(home).add("a" + i);
      activities.add(Activity.of("a" + i, "A", 1));
    }
    List<WorkElement> elements = new ArrayList<>();
    for (int e = 0; e < parts.size(); e++) {
      if (parts.get(e).isEmpty()) {
        parts.get(e).add("filler");
        activities.add(Activity.of("filler", "F", 1));
      }
      elements.add(WorkElement.equally("e" + e, "E", parts.get(e)));
    }
    WorkBreakdown breakdown = WorkBreakdown.of(elements, activities, List.of());
    Map<String, BigDecimal> done = new HashMap<>();
    activities.forEach(a -> done.put(a.id(), BigDecimal.valueOf(random.nextInt(10_001), 2)));
    BigDecimal expected = BigDecimal.ZERO;
    for (Activity activity : activities) {
      expected = expected.add(done.get(activity.id()).multiply(weight(breakdown, activity.id())));
    }
    WorkStatus whole = breakdown.rollUp(done).get(0);
    assertThat(whole.percentComplete()).isEqualByComparingTo(expected);
    assertThat(whole.activities()).isEqualTo(activities.size());
  }

  private static BigDecimal weight(WorkBreakdown breakdown, String id) {
    BigDecimal weight = BigDecimal.ONE;
    String node = id;
    while (breakdown.parentOf(node).isPresent()) {
      String part = node;
      String parent = breakdown.parentOf(node).get();
      WorkElement element =
          breakdown.elements().stream().filter(e -> e.id().equals(parent)).findFirst().get();
      WorkShare share =
          element.parts().stream().filter(p -> p.partId().equals(part)).findFirst().get();
      weight = weight.multiply(share.percent()).movePointLeft(2);
      node = parent;
    }
    return weight;
  }
}

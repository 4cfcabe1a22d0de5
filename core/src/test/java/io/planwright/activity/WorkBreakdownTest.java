package io.planwright.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkBreakdownTest {

  private static final int MANY = 100_000;

  private static final WorkBreakdown LAUNCH =
      WorkBreakdown.of(
          List.of(
              new WorkElement(
                  "launch",
                  "Launch",
                  List.of(
                      WorkShare.of("prepare", "62.5"),
                      WorkShare.of("call", "37.5"),
                      WorkShare.of("done", "0"))),
              WorkElement.equally("prepare", "Prepare", List.of("train", "write"))),
          List.of(
              Activity.builder().id("train").name("Train").durationDays(5).effortHours(30).build(),
              Activity.builder().id("write").name("Write").durationDays(3).effortHours(12).build(),
              Activity.of("call", "Call wave", 10),
              Activity.milestone("done", "Launched")),
          List.of(
              Dependency.finishToStart("call", "done"), Dependency.finishToStart("train", "call")));

  @Test
  void rollsUpEffortAndProgressOverTheTree() {
    List<WorkStatus> rows =
        LAUNCH.rollUp(Map.of("train", new BigDecimal(100), "call", new BigDecimal("20")));
    // 0.625 * (0.5 * 100 + 0.5 * 0) + 0.375 * 20 = 31.25 + 7.5
    assertThat(rows)
        .containsExactly(
            new WorkStatus("launch", "Launch", 0, 4, 1, 42, new BigDecimal("38.75")),
            new WorkStatus("prepare", "Prepare", 1, 2, 0, 42, new BigDecimal("50")),
            new WorkStatus("train", "Train", 2, 1, 0, 30, new BigDecimal("100")),
            new WorkStatus("write", "Write", 2, 1, 0, 12, BigDecimal.ZERO),
            new WorkStatus("call", "Call wave", 1, 1, 1, 0, new BigDecimal("20")),
            new WorkStatus("done", "Launched", 1, 1, 0, 0, BigDecimal.ZERO));
  }

  @Test
  void ordersActivitiesAfterWhatTheyWaitFor() {
    assertThat(LAUNCH.activitiesInOrder())
        .extracting(Activity::id)
        .containsExactly("train", "write", "call", "done");
  }

  @Test
  void looksUpActivitiesAndParents() {
    assertThat(LAUNCH.activity("call")).contains(Activity.of("call", "Call wave", 10));
    assertThat(LAUNCH.activity("prepare")).isEmpty();
    assertThat(LAUNCH.activity("nothing")).isEmpty();
    assertThat(LAUNCH.parentOf("train")).contains("prepare");
    assertThat(LAUNCH.parentOf("prepare")).contains("launch");
    assertThat(LAUNCH.parentOf("launch")).isEmpty();
  }

  @Test
  void doesWithoutElements() {
    WorkBreakdown flat =
        WorkBreakdown.of(List.of(Activity.of("a", "A", 1), Activity.of("b", "B", 2)), List.of());
    assertThat(flat.parentOf("a")).isEmpty();
    assertThat(flat.rollUp(Map.of("b", BigDecimal.TEN)))
        .extracting(WorkStatus::percentComplete)
        .containsExactly(BigDecimal.ZERO, BigDecimal.TEN);
  }

  @Test
  void sharesOutThirdsToExactlyHundred() {
    assertThat(WorkElement.equally("e", "E", List.of("a", "b", "c")).parts())
        .containsExactly(
            WorkShare.of("a", "33.34"), WorkShare.of("b", "33.33"), WorkShare.of("c", "33.33"));
  }

  @Test
  void sharesOutByWeight() {
    List<String> ids = List.of("a", "b", "c");
    assertThat(WorkElement.weighted("e", "E", ids, List.of(1.0, 1.0, 4.0)).parts())
        .containsExactly(
            WorkShare.of("a", "16.67"), WorkShare.of("b", "16.67"), WorkShare.of("c", "66.66"));
    assertThat(WorkElement.weighted("e", "E", ids, List.of(0.0, 0.0, 0.0)))
        .isEqualTo(WorkElement.equally("e", "E", ids));
    WorkElement halves = WorkElement.equally("e", "E", List.of("x", "y"));
    assertThat(halves.withPartSplit("y", List.of("b", "c"), List.of(0.0, 3.0)).parts())
        .containsExactly(WorkShare.of("x", "50"), WorkShare.of("b", "0"), WorkShare.of("c", "50"));
  }

  @Test
  void holdsLongChainsAndNamesLongCycles() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> chain = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      activities.add(Activity.of("a" + i, "A " + i, 1));
      if (i > 0) {
        chain.add(Dependency.finishToStart("a" + i, "a" + (i - 1)));
      }
    }
    List<Activity> backward = new ArrayList<>(activities);
    Collections.reverse(backward);
    assertThat(WorkBreakdown.of(activities, chain).activitiesInOrder()).isEqualTo(backward);

    chain.add(Dependency.finishToStart("a0", "a" + (MANY - 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkBreakdown.of(activities, chain))
        .withMessageStartingWith("dependencies [a0 -> a99999 -> a99998 -> ")
        .withMessageEndingWith(
            " -> ... 99980 more -> a0] must not form a cycle. Remove one of these dependencies.");
  }

  @Test
  void holdsTreesOfAThousandLevelsAndRefusesDeeperOnes() {
    WorkStatus whole = tower(1000).rollUp(Map.of("a", new BigDecimal("12.5"))).get(0);
    assertThat(whole.percentComplete()).isEqualTo("12.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tower(MANY))
        .withMessage("level of e1000 [1000] must be less than 1000. Flatten the breakdown.");
  }

  private static WorkBreakdown tower(int elements) {
    List<WorkElement> tower = new ArrayList<>();
    for (int i = 0; i < elements; i++) {
      String part = i == elements - 1 ? "a" : "e" + (i + 1);
      tower.add(WorkElement.equally("e" + i, "E " + i, List.of(part)));
    }
    return WorkBreakdown.of(tower, List.of(Activity.of("a", "A", 1)), List.of());
  }

  @Test
  void describesItself() {
    assertThat(LAUNCH).hasToString("WorkBreakdown[2 elements, 4 activities, 2 dependencies]");
    assertThat(Dependency.finishToStart("a", "b")).hasToString("a FS b");
    assertThat(new Dependency("a", "b", DependencyType.START_TO_FINISH, 2)).hasToString("a SF+2 b");
    assertThat(Dependency.of("a", "b", DependencyType.FINISH_TO_FINISH).withLagDays(-1))
        .hasToString("a FF-1 b");
    assertThat(Dependency.finishToStart("a", "b").withElapsedLagDays(14))
        .hasToString("a FS+14ed b");
    assertThat(DependencyType.START_TO_START.abbreviation()).isEqualTo("SS");
  }
}

package io.planwright.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActivityJsonTest {

  private static final Activity TRAIN =
      Activity.builder()
          .id("train")
          .name("Train the team")
          .durationDays(5)
          .effortHours(36.5)
          .assigneeId("ada")
          .notBefore(LocalDate.of(2026, 9, 1))
          .build();

  private static final WorkBreakdown LAUNCH =
      WorkBreakdown.of(
          List.of(
              new WorkElement(
                  "launch",
                  "Launch",
                  List.of(WorkShare.of("train", "99.50"), WorkShare.of("done", "0.5")))),
          List.of(TRAIN, Activity.milestone("done", "Launched")),
          List.of(new Dependency("train", "done", DependencyType.FINISH_TO_START, 2)));

  private static final Activity FAIR =
      Activity.builder()
          .id("fair")
          .name("Stand at the fair")
          .durationDays(3)
          .effortHours(60)
          .fixedStart(LocalDate.of(2026, 10, 6))
          .deadline(LocalDate.of(2026, 10, 8))
          .estimate(new DurationEstimate(2.5, 3, 5))
          .cost(Money.of("12000.50", "EUR"))
          .divisible(true)
          .durationRule(DurationRule.FIXED_WORK)
          .addModes(
              new ActivityMode(
                  "own stand",
                  3,
                  List.of(new Requirement("demo", 2, 0.5, 0.7), Requirement.of("sales", 1)),
                  List.of(new MaterialNeed("booth", 1))),
              ActivityMode.of("with partner", 4))
          .build();

  @Test
  void writesActivitiesAsTheGoldenFile() {
    JsonRoundTrip.assertGolden(FAIR, Activity.class, "activity.json");
  }

  @Test
  void readsActivitiesAndDependenciesOfEarlierVersions() {
    String activity = "{\"id\":\"a\",\"name\":\"A\",\"durationDays\":1}";
    String link =
        "{\"predecessorId\":\"a\",\"successorId\":\"b\",\"type\":\"START_TO_START\",\"lagDays\":-2}";
    Dependency expected = new Dependency("a", "b", DependencyType.START_TO_START, -2);
    assertThat(JsonRoundTrip.fromJackson2(activity, Activity.class))
        .isEqualTo(JsonRoundTrip.fromJackson3(activity, Activity.class))
        .isEqualTo(Activity.of("a", "A", 1));
    assertThat(JsonRoundTrip.fromJackson2(link, Dependency.class)).isEqualTo(expected);
    assertThat(JsonRoundTrip.fromJackson3(link, Dependency.class)).isEqualTo(expected);
  }

  @Test
  void writesBreakdownsAsTheGoldenFile() {
    JsonRoundTrip.assertGolden(LAUNCH, WorkBreakdown.class, "work-breakdown.json");
  }

  @Test
  void rebuildsTheIndexesOfACopy() {
    WorkBreakdown copy = (WorkBreakdown) JsonRoundTrip.serializedCopy(LAUNCH);
    assertThat(copy.activity("train")).contains(TRAIN);
    assertThat(copy.parentOf("done")).contains("launch");
    assertThat(copy.activitiesInOrder()).isEqualTo(LAUNCH.activitiesInOrder());
  }

  @Test
  void roundTripsTheParts() {
    JsonRoundTrip.assertRoundTrips(TRAIN, Activity.class);
    JsonRoundTrip.assertRoundTrips(Activity.of("a", "A", 1), Activity.class);
    JsonRoundTrip.assertRoundTrips(LAUNCH.elements().get(0), WorkElement.class);
    JsonRoundTrip.assertRoundTrips(LAUNCH.dependencies().get(0), Dependency.class);
    JsonRoundTrip.assertRoundTrips(
        Dependency.finishToStart("a", "b").withElapsedLagDays(14), Dependency.class);
    JsonRoundTrip.assertRoundTrips(FAIR.modes().get(0), ActivityMode.class);
    JsonRoundTrip.assertRoundTrips(DurationEstimate.certain(2), DurationEstimate.class);
    JsonRoundTrip.assertRoundTrips(
        LAUNCH.rollUp(Map.of("train", new BigDecimal("33.3"))).get(0), WorkStatus.class);
    JsonRoundTrip.assertRoundTrips(WorkShare.of("a", "1E+2"), WorkShare.class);
  }

  @Test
  void readsAFlatListWithoutElements() {
    WorkBreakdown flat =
        JsonRoundTrip.fromJackson3(
            "{\"activities\":[{\"id\":\"a\",\"name\":\"A\",\"durationDays\":1}]}",
            WorkBreakdown.class);
    assertThat(flat).isEqualTo(WorkBreakdown.of(List.of(Activity.of("a", "A", 1)), List.of()));
  }

  @Test
  void refusesInconsistentJson() {
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson2("{}", WorkBreakdown.class))
        .hasMessageContaining("activities [[]] must not be empty.");
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson2("{\"id\":\"a\"}", Activity.class))
        .hasMessageContaining("[name, durationDays]");
  }
}

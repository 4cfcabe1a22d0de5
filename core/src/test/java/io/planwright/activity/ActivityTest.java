package io.planwright.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {

  private static final Activity WRITE =
      Activity.builder()
          .id("write")
          .name("Write the proposal")
          .durationDays(5)
          .effortHours(40)
          .build();

  @Test
  void plainActivitiesHaveTheDefaults() {
    assertThat(WRITE.divisible()).isFalse();
    assertThat(WRITE.durationRule()).isEqualTo(DurationRule.FIXED_DURATION);
    assertThat(WRITE.modes()).isEmpty();
    assertThat(WRITE.ways()).containsExactly(ActivityMode.of("only", 5));
    assertThat(WRITE.estimate()).isEmpty();
    assertThat(WRITE.deadline()).isEmpty();
    assertThat(WRITE.fixedStart()).isEmpty();
    assertThat(WRITE.cost()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 5", "2, 1, 3", "2, 0.5, 5", "5, 1, 1", "8, 1, 1", "1, 0.1, 50"})
  void fixedWorkTakesAsLongAsItsPeopleNeed(int people, double share, int days) {
    ActivityMode mode = ActivityMode.of("m", 7, new Requirement("write", people, share, 0));
    Activity work =
        WRITE.toBuilder().durationRule(DurationRule.FIXED_WORK).modes(List.of(mode)).build();
    assertThat(work.workingDays(mode, 8)).isEqualTo(days);
  }

  @Test
  void fixedWorkOfNobodyInParticularIsDoneByOne() {
    Activity work = WRITE.toBuilder().durationRule(DurationRule.FIXED_WORK).build();
    assertThat(work.workingDays(work.ways().get(0), 7.5)).isEqualTo(6);
  }

  @Test
  void fixedDurationIsThatOfTheMode() {
    ActivityMode crowd = ActivityMode.of("crowd", 2, Requirement.of("write", 10));
    assertThat(WRITE.workingDays(crowd, 8)).isEqualTo(2);
    assertThat(WRITE.workingDays(WRITE.ways().get(0), 8)).isEqualTo(5);
  }

  @Test
  void addsUpThePeopleOfAMode() {
    ActivityMode mode =
        ActivityMode.of("m", 1, new Requirement("demo", 2, 0.25, 0.5), Requirement.of("sales", 3));
    assertThat(mode.fullTimePeople()).isEqualTo(3.5);
  }

  /** An example that textbooks compute: 3, 5 and 13 days give 6 days and 25/9. */
  @Test
  void estimatesByPert() {
    DurationEstimate estimate = new DurationEstimate(3, 5, 13);
    assertThat(estimate.mean()).isEqualTo(6);
    assertThat(estimate.variance()).isCloseTo(25.0 / 9, within(1e-12));
    assertThat(estimate.standardDeviation()).isCloseTo(5.0 / 3, within(1e-12));
    assertThat(estimate.times(2)).isEqualTo(new DurationEstimate(6, 10, 26));
    assertThat(DurationEstimate.certain(4).variance()).isZero();
  }
}

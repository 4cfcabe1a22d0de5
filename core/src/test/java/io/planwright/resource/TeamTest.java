package io.planwright.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamTest {

  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();

  // 2026-06-01 is a Monday.
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static final Person VETERAN =
      Person.builder().id("r-1").name("Ada Jones").role("Account executive").build();

  private static final Person HIRE =
      Person.builder()
          .id("r-2")
          .name("Bo Chen")
          .role("Account executive")
          .startedOn(JUNE.plusDays(7))
          .leftOn(LocalDate.of(2026, 11, 30))
          .fullTimeShare(0.5)
          .ramp(RampProfile.of(0.4))
          .putSkills("demo", 0.9)
          .putSkills("analytics", 0.3)
          .build();

  private static final Team TEAM = new Team("t-1", "East", List.of(VETERAN, HIRE));

  @Test
  void multipliesFullTimeShareAndRamp() {
    assertThat(HIRE.capacityOn(JUNE)).isZero();
    assertThat(HIRE.capacityOn(JUNE.plusDays(7))).isEqualTo(0.2);
    assertThat(HIRE.capacityOn(LocalDate.of(2026, 7, 8))).isEqualTo(0.5);
    assertThat(HIRE.capacityOn(LocalDate.of(2026, 11, 30))).isEqualTo(0.5);
    assertThat(HIRE.capacityOn(LocalDate.of(2026, 12, 1))).isZero();
  }

  @Test
  void countsPeopleWithoutAStartAsFullyProductive() {
    assertThat(VETERAN.capacityOn(LocalDate.of(1990, 1, 1))).isEqualTo(1);
  }

  @Test
  void addsUpPeople() {
    assertThat(TEAM.capacityOn(JUNE.plusDays(7))).isEqualTo(1.2);
    assertThat(new Team("t-2", "Empty", List.of()).capacityOn(JUNE)).isZero();
  }

  @Test
  void addsUpWorkingDays() {
    DateRange twoWeeks = DateRange.of(JUNE, JUNE.plusDays(14));
    assertThat(VETERAN.fullTimeDays(twoWeeks, WEEKDAYS)).isEqualTo(10);
    assertThat(TEAM.fullTimeDays(twoWeeks, WEEKDAYS)).isCloseTo(11, within(1e-12));
  }

  @Test
  void findsSkilledPeople() {
    assertThat(TEAM.skilledIn("demo", 0.5)).containsExactly(HIRE);
    assertThat(TEAM.skilledIn("demo", 0)).containsExactly(VETERAN, HIRE);
    assertThat(TEAM.skilledIn("analytics", 0.5)).isEmpty();
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(TEAM, Team.class, "team.json");
    JsonRoundTrip.assertRoundTrips(HIRE, Person.class);
    assertThat(HIRE.toBuilder().build()).isEqualTo(HIRE);
  }

  @Test
  void listsSkillsInOrder() {
    assertThat(HIRE.skills().keySet()).containsExactly("analytics", "demo");
  }
}

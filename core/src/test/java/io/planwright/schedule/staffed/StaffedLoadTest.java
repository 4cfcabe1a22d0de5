package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.ActivityMode;
import io.planwright.activity.Requirement;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkShift;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who has how much to do, and whose time holds the plan up. */
class StaffedLoadTest {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(100);

  private static StaffedSchedule plan(StaffedRequest request) {
    return SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
  }

  @Test
  void sharesCountByWeek() {
    Requirement half = new Requirement("legal", 1, 0.5, 0);
    StaffedRequest request =
        request(
            List.of(
                member("Ann", "presales"),
                member("Lea", "legal").absent(DateRange.of(MONDAY.plusDays(1), MONDAY.plusDays(3))),
                member("Max", "none")),
            project(
                "d",
                List.of(
                    activity("demo", 7, "presales"),
                    activity("review", 3, "legal").toBuilder()
                        .modes(List.of(ActivityMode.of("half", 3, half)))
                        .build())));
    StaffedLoad load = StaffedLoad.of(request, plan(request));
    assertThat(load.weeks())
        .containsExactly(
            new PersonWeek("ann", MONDAY, 40, 40),
            new PersonWeek("ann", MONDAY.plusDays(7), 40, 16),
            new PersonWeek("lea", MONDAY, 24, 12),
            new PersonWeek("lea", MONDAY.plusDays(7), 40, 0),
            new PersonWeek("max", MONDAY, 40, 0),
            new PersonWeek("max", MONDAY.plusDays(7), 40, 0));
    assertThat(load.weeks().get(1).share()).isEqualTo(0.4);
    assertThat(load.shares()).containsEntry("ann", 0.7).containsEntry("max", 0.0);
    assertThat(load.of("nobody")).isEmpty();
    JsonRoundTrip.assertRoundTrips(load, StaffedLoad.class);
  }

  /** A night shift from Sunday to Monday belongs to both weeks; the first one began before. */
  @Test
  void workOverMidnightIsSplit() {
    StaffMember night =
        StaffMember.builder()
            .person(member("Ann", "x").person())
            .hours(
                WorkingHours.builder(Staffings.BERLIN)
                    .shift(DayOfWeek.SUNDAY, WorkShift.parse("20:00-04:00"))
                    .build())
            .build();
    StaffedRequest request = request(List.of(night), project("d", List.of(activity("a", 2, "x"))));
    assertThat(StaffedLoad.of(request, plan(request)).weeks())
        .extracting(PersonWeek::bookedHours)
        .containsExactly(8.0, 8.0);
  }

  @Property(tries = 40, seed = "20261127")
  void loadsAddUpAndFit(@ForAll long seed) {
    StaffedRequest request = Staffings.random(new Random(seed), 3, 6);
    StaffedSchedule plan = plan(request);
    StaffedLoad load = StaffedLoad.of(request, plan);
    double booked = 0;
    for (PersonWeek week : load.weeks()) {
      assertThat(week.bookedHours()).isLessThanOrEqualTo(week.availableHours() + 1e-9);
      booked += week.bookedHours();
    }
    double worked = 0;
    for (StaffedActivity each : plan.activities()) {
      worked += each.pieces().stream().mapToDouble(WorkPiece::hours).sum();
    }
    assertThat(booked).isCloseTo(worked, within(1e-6));
  }

  /**
   * Lea has twelve days of work, Ann two: a Saturday of Lea ends the last deal a weekend earlier.
   */
  @Test
  void theOneLawyerIsTheBottleneck() {
    List<StaffedProject> deals = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      deals.add(
          project(id, List.of(activity("demo", 1, "presales"), activity("contract", 3, "legal"))));
    }
    StaffedRequest request =
        request(
            List.of(member("Ann", "presales"), member("Lea", "legal")),
            deals.toArray(StaffedProject[]::new));
    List<Bottleneck> found =
        BottleneckSearch.standard().find(request, plan(request), RunControl.unlimited());
    assertThat(found).hasSize(1);
    Bottleneck lea = found.get(0);
    assertThat(lea.personId()).isEqualTo("lea");
    assertThat(lea.skills()).containsExactly("legal");
    LocalDate saturday = MONDAY.plusDays(5);
    assertThat(lea.day()).isEqualTo(saturday);
    // Without it the last contract ends on Monday at five: two days later.
    assertThat(lea.daysEarlier()).isCloseTo(2 - 1.0 / 24, within(1e-9));
    assertThat(lea.gain()).isGreaterThan(1.9);
    assertThat(lea.statement())
        .startsWith("Work of Lea on 2026-03-28 saves ")
        .endsWith(" days earlier.");
    JsonRoundTrip.assertRoundTrips(lea, Bottleneck.class);
  }

  @Test
  void whereNobodyIsShortNothingIsFound() {
    StaffedRequest request =
        request(List.of(member("Ann", "x")), project("d", List.of(activity("a", 1, "x"))));
    assertThat(BottleneckSearch.standard().find(request, plan(request), RunControl.unlimited()))
        .isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new BottleneckSearch(1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new BottleneckSearch(1, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonWeek("ann", MONDAY, -1, 0));
  }
}

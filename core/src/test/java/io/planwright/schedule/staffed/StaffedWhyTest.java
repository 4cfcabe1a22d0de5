package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.at;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Dependency;
import io.planwright.activity.Requirement;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of absence, of long chains and of conflicts; and when a search ends. */
class StaffedWhyTest {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(100);

  private static StaffedSchedule plan(StaffedRequest request) {
    return SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
  }

  private static StaffMember awayUntil(StaffMember member, int from, int to) {
    return member.absent(DateRange.of(MONDAY.plusDays(from), MONDAY.plusDays(to)));
  }

  @Test
  void saysWhoIsAway() {
    StaffMember ann = member("Ann", "x");
    StaffedRequest alone =
        request(List.of(awayUntil(ann, 0, 2)), project("d", List.of(activity("a", 1, "x"))));
    assertThat(plan(alone).activities().get(0).reason())
        .isEqualTo("waits for Ann, who has no working hours until 2026-03-25 09:00");
    StaffedRequest after =
        request(
            List.of(awayUntil(ann, 1, 3), member("Bob", "y")),
            project(
                "d",
                List.of(activity("a", 1, "y"), activity("b", 1, "x")),
                Dependency.finishToStart("a", "b")));
    assertThat(plan(after).activities().get(1).reason())
        .isEqualTo(
            "starts at the earliest when a is finished, at 2026-03-23 17:00, and then waits for"
                + " Ann, who has no working hours until 2026-03-26 09:00");
  }

  @Test
  void saysWhoIsNotAtWorkTogether() {
    WorkingHours newYork = WorkingHours.nineToFive(ZoneId.of("America/New_York"));
    Activity call =
        activity("call", 1, "x").toBuilder()
            .modes(
                List.of(ActivityMode.of("both", 1, Requirement.of("x", 1), Requirement.of("y", 1))))
            .build();
    StaffedRequest request =
        request(
            List.of(member("Ann", "x"), member("Lea", newYork, "y")),
            project(
                "d", List.of(activity("a", 1, "x"), call), Dependency.finishToStart("a", "call")));
    assertThat(plan(request).activities().get(1).reason())
        .isEqualTo(
            "starts at the earliest when a is finished, at 2026-03-23 17:00, and then waits"
                + " until 2026-03-24 14:00 for Ann and Lea to be at work together");
  }

  @Test
  void saysWhoIsAwayFromWhatHasBegunAndWhoTookOver() {
    StaffMember ann = member("Ann", "x");
    StaffedRequest request = request(List.of(ann), project("d", List.of(activity("a", 3, "x"))));
    StaffedSchedule plan = plan(request);
    Actual begun = new Actual.Started("d", "a", at(MONDAY, "09:00"), 16);
    assertThat(
            reasonOf(request.toBuilder().staff(List.of(awayUntil(ann, 1, 3))).build(), plan, begun))
        .isEqualTo("has begun and waits for Ann, who has no working hours until 2026-03-26 09:00");
    StaffMember bob = member("Bob", "x");
    assertThat(reasonOf(request.toBuilder().staff(List.of(bob)).build(), plan, begun))
        .isEqualTo("has begun and goes on, with Bob instead of ann");
    assertThat(
            reasonOf(
                request.toBuilder().staff(List.of(awayUntil(ann, 1, 130), bob)).build(),
                plan,
                begun))
        .isEqualTo("has begun and goes on, with Bob instead of Ann");
  }

  private static String reasonOf(StaffedRequest request, StaffedSchedule plan, Actual begun) {
    StaffedUpdate update =
        new StaffedUpdate(request, plan, at(MONDAY.plusDays(1), "00:00"), List.of(begun));
    StaffedSchedule mended =
        StaffedRepair.standard()
            .withSchedules(100)
            .repair(update, RunControl.unlimited())
            .orElseThrow()
            .schedule();
    return mended.activities().get(0).reason();
  }

  @Test
  void longChainsBeginWithAPersonAndSayHowMuchIsLeftOut() {
    List<Activity> steps = new ArrayList<>();
    List<Dependency> order = new ArrayList<>();
    for (int step = 0; step < 10; step++) {
      steps.add(activity("s" + step, 1, "x"));
      if (step > 0) {
        order.add(Dependency.finishToStart("s" + (step - 1), "s" + step));
      }
    }
    StaffedRequest request =
        request(
            List.of(awayUntil(member("Ann", "x"), 0, 1)),
            project("d", steps, order.toArray(Dependency[]::new)));
    assertThat(plan(request).deliveries().get(0).why())
        .startsWith(
            "s0 of d waits for Ann, who has no working hours until 2026-03-24 09:00;"
                + " s9 of d starts at the earliest when s8 is finished")
        .endsWith("; and 2 more.");
  }

  @Test
  void saysThatPeopleHaveNoCommonHour() {
    WorkingHours pacific = WorkingHours.nineToFive(ZoneId.of("America/Los_Angeles"));
    Activity call =
        Activity.builder()
            .id("call")
            .name("call")
            .durationDays(1)
            .addModes(
                ActivityMode.of(
                    "both", 1, Requirement.of("presales", 1), Requirement.of("legal", 1)))
            .build();
    StaffedRequest request =
        request(
            List.of(member("Ann", "presales"), member("Lea", pacific, "legal")),
            project("deal", List.of(call)));
    assertThat(SEARCH.solve(request, RunControl.unlimited()))
        .isEqualTo(
            Solution.infeasible(
                "No plan can keep all of this.",
                List.of(
                    "call of deal cannot be over by the end of the horizon on 2026-07-20: its"
                        + " people have no common hour at work after 2026-03-23 00:00; make it"
                        + " FIXED_WORK, which does not need them together, or ask for others.")));
  }

  @Test
  void aCancelledSearchGivesItsFirstPlan() {
    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancelled);
    StaffedRequest request =
        request(
            List.of(member("Ann", "x")),
            project("d", List.of(activity("a", 1, "x"), activity("b", 1, "x"))));
    StaffedSchedule first = SEARCH.solve(request, control).orElseThrow();
    assertThat(first.schedules()).isEqualTo(1);
    StaffedUpdate update = new StaffedUpdate(request, first, at(MONDAY, "00:00"), List.of());
    StaffedRevision revision = StaffedRepair.standard().repair(update, control).orElseThrow();
    assertThat(revision.schedule().schedules()).isEqualTo(1);
    assertThat(revision.changes()).isEmpty();
  }
}

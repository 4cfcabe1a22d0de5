package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.at;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has happened before a plan is mended, and dates that lie before it. */
class StaffedPastTest {

  private static final StaffMember ANN = member("Ann", "x");
  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(100);

  private static Solution<StaffedRevision> repair(
      StaffedRequest request, StaffedSchedule plan, Instant now, Actual... actuals) {
    StaffedUpdate update = new StaffedUpdate(request, plan, now, List.of(actuals));
    Solution<StaffedRevision> solution =
        StaffedRepair.standard().withSchedules(100).repair(update, RunControl.unlimited());
    if (solution instanceof Solution.Feasible) {
      StaffedSchedule mended = solution.orElseThrow().schedule();
      assertThat(StaffedCheck.violations(update, mended)).isEmpty();
    }
    return solution;
  }

  private static StaffedSchedule plan(StaffedRequest request) {
    return SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
  }

  /** Two of three days each, for one person who has five days left. */
  @Test
  void namesWhatHasBegunAndFindsNoRoom() {
    StaffedRequest long2 =
        request(
            List.of(ANN), project("deal", List.of(activity("a", 3, "x"), activity("b", 3, "x"))));
    StaffedRequest short2 =
        long2.toBuilder().horizon(DateRange.of(MONDAY, MONDAY.plusDays(5))).build();
    Instant now = at(MONDAY, "09:00");
    Solution<StaffedRevision> solution =
        repair(
            short2,
            plan(long2),
            now,
            new Actual.Started("deal", "a", now, 24),
            new Actual.Started("deal", "b", now, 24));
    assertThat(solution)
        .isEqualTo(
            Solution.infeasible(
                "No plan was found within the horizon; a longer search may find one.",
                List.of("b of deal has begun and finds no time for the rest within the horizon.")));
  }

  @Test
  void aStartThatIsFixedOnTheDayBeforeTheHorizonCannotBeKept() {
    Activity fair = activity("fair", 1, "x").toBuilder().fixedStart(MONDAY.minusDays(1)).build();
    assertThat(
            SEARCH.solve(
                request(List.of(ANN), project("d", List.of(fair))), RunControl.unlimited()))
        .isEqualTo(
            Solution.infeasible(
                "No plan can keep all of this.",
                List.of("fair of d must start on 2026-03-22, which is not in the horizon.")));
  }

  private static StaffedActivity afterLag(Dependency wait, LocalDate finished) {
    StaffedRequest request =
        request(
            List.of(ANN),
            project("d", List.of(activity("a", 1, "x"), activity("b", 1, "x")), wait));
    StaffedSchedule mended =
        repair(
                request,
                plan(request),
                at(MONDAY, "00:00"),
                new Actual.Finished("d", "a", at(finished, "09:00"), at(finished, "17:00")))
            .orElseThrow()
            .schedule();
    return mended.activity("d", "b").orElseThrow();
  }

  @Test
  void lagsCountFromTheEventBeforeTheHorizon() {
    Dependency five = Dependency.finishToStart("a", "b").withLagDays(5);
    StaffedActivity over = afterLag(five, MONDAY.minusDays(14));
    assertThat(over.start()).isEqualTo(at(MONDAY, "09:00"));
    assertThat(over.reason()).doesNotContain("held");
    StaffedActivity waits = afterLag(five, MONDAY.minusDays(4));
    assertThat(waits.start()).isEqualTo(at(MONDAY.plusDays(4), "09:00"));
    assertThat(waits.reason())
        .isEqualTo(
            "starts at the earliest 5 working days after a is finished, at 2026-03-26 17:00");
    Dependency elapsed = Dependency.finishToStart("a", "b").withElapsedLagDays(5);
    assertThat(afterLag(elapsed, MONDAY.minusDays(4)).start())
        .isEqualTo(at(MONDAY.plusDays(2), "09:00"));
    StaffedActivity free = afterLag(elapsed, MONDAY.minusDays(14));
    assertThat(free.start()).isEqualTo(at(MONDAY, "09:00"));
    assertThat(free.reason()).doesNotContain("held");
    assertThat(afterLag(five.withLagDays(-1), MONDAY.minusDays(4)).start())
        .isEqualTo(at(MONDAY, "09:00"));
  }

  @Test
  void aFixedDayThatIsOverFixesNothing() {
    Activity fair = activity("fair", 1, "x").toBuilder().fixedStart(MONDAY).build();
    StaffedRequest request = request(List.of(ANN), project("d", List.of(fair)));
    StaffedSchedule plan = plan(request);
    StaffedSchedule late =
        repair(request, plan, at(MONDAY.plusDays(2), "00:00")).orElseThrow().schedule();
    assertThat(late.activity("d", "fair").orElseThrow().start())
        .isEqualTo(at(MONDAY.plusDays(2), "09:00"));
    assertThat(late.misses())
        .containsExactly(new StaffedMiss("d", "fair", StaffedMiss.Kind.FIXED_START, MONDAY, 2));
    assertThat(late.optimality().value()).isLessThan(Pricing.FIXED_START);
    StaffedSchedule evening = repair(request, plan, at(MONDAY, "18:00")).orElseThrow().schedule();
    assertThat(evening.misses()).extracting(StaffedMiss::days).containsExactly(1.0);
    StaffedRequest tomorrow =
        request.toBuilder().horizon(DateRange.of(MONDAY.plusDays(1), MONDAY.plusDays(9))).build();
    StaffedSchedule before =
        repair(tomorrow, plan, at(MONDAY.plusDays(1), "08:00")).orElseThrow().schedule();
    assertThat(before.misses()).extracting(StaffedMiss::days).containsExactly(1.0);
    StaffedSchedule still = repair(request, plan, at(MONDAY, "08:00")).orElseThrow().schedule();
    assertThat(still.misses()).isEmpty();
  }
}

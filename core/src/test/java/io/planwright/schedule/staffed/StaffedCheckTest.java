package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Dependency;
import io.planwright.activity.Requirement;
import io.planwright.calendar.TimeSpan;
import io.planwright.run.RunControl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The checker is worth what it finds: each wrong plan is found wrong. */
class StaffedCheckTest {

  private static final StaffedRequest REQUEST =
      request(
          List.of(member("Ann", "x"), member("Bob", "y")),
          project(
              "d",
              List.of(activity("a", 1, "x"), activity("b", 2, "x")),
              Dependency.finishToStart("a", "b")));

  private static StaffedSchedule plan(StaffedRequest request) {
    return StaffedSearch.standard()
        .withSchedules(20)
        .solve(request, RunControl.unlimited())
        .orElseThrow();
  }

  private static StaffedSchedule with(
      StaffedSchedule plan, int place, UnaryOperator<StaffedActivity> change) {
    List<StaffedActivity> activities = new ArrayList<>(plan.activities());
    activities.set(place, change.apply(activities.get(place)));
    return of(plan, activities);
  }

  private static StaffedSchedule of(StaffedSchedule plan, List<StaffedActivity> activities) {
    return new StaffedSchedule(
        activities,
        plan.deliveries(),
        plan.misses(),
        plan.costs(),
        plan.optimality(),
        plan.schedules(),
        plan.explanation(),
        plan.provenance());
  }

  private static StaffedActivity moved(StaffedActivity each, Duration by) {
    List<WorkPiece> pieces = new ArrayList<>();
    for (WorkPiece piece : each.pieces()) {
      TimeSpan time = piece.time();
      pieces.add(
          new WorkPiece(
              piece.personId(),
              new TimeSpan(time.start().plus(by), time.end().plus(by)),
              piece.share()));
    }
    return with(each, each.start().plus(by), each.finish().plus(by), each.people(), pieces);
  }

  private static StaffedActivity with(
      StaffedActivity each,
      Instant start,
      Instant finish,
      List<String> people,
      List<WorkPiece> pieces) {
    return new StaffedActivity(
        each.projectId(),
        each.activityId(),
        each.modeId(),
        start,
        finish,
        people,
        pieces,
        each.materials(),
        each.reason());
  }

  @Test
  void findsWhatIsMissingOrTooMuch() {
    StaffedSchedule plan = plan(REQUEST);
    assertThat(StaffedCheck.violations(REQUEST, plan)).isEmpty();
    assertThat(StaffedCheck.violations(REQUEST, of(plan, plan.activities().subList(0, 1))))
        .containsExactly("b of d is not planned.");
    List<StaffedActivity> twice = new ArrayList<>(plan.activities());
    twice.add(plan.activities().get(0));
    assertThat(StaffedCheck.violations(REQUEST, of(plan, twice)))
        .containsExactly("a of d is planned twice.");
  }

  @Test
  void findsTheWrongTime() {
    StaffedSchedule plan = plan(REQUEST);
    assertThat(
            StaffedCheck.violations(
                REQUEST, with(plan, 0, each -> moved(each, Duration.ofHours(1)))))
        .contains("a of d has ann work outside their hours at 2026-03-23T09:00:00Z.");
    assertThat(
            StaffedCheck.violations(
                REQUEST, with(plan, 0, each -> moved(each, Duration.ofDays(1)))))
        .contains("ann gives 2.0 of the time at 2026-03-24T08:00:00Z.")
        .contains("a FS b of d: 2026-03-24T08:00:00Z is before 2026-03-24T16:00:00Z.");
    assertThat(
            StaffedCheck.violations(
                REQUEST, with(plan, 0, each -> moved(each, Duration.ofDays(-7)))))
        .contains("a of d starts before the horizon on 2026-03-23.");
  }

  @Test
  void findsTheWrongPeopleAndTooLittleWork() {
    StaffedSchedule plan = plan(REQUEST);
    StaffedActivity first = plan.activities().get(0);
    TimeSpan time = first.pieces().get(0).time();
    StaffedActivity byBob =
        with(
            first,
            first.start(),
            first.finish(),
            List.of("bob"),
            List.of(new WorkPiece("bob", time, 1)));
    assertThat(StaffedCheck.violations(REQUEST, with(plan, 0, each -> byBob)))
        .containsExactly("a of d lacks skills or shares.");
    TimeSpan shorter = new TimeSpan(time.start(), time.end().minusSeconds(3600));
    StaffedActivity hasty =
        with(
            first,
            first.start(),
            shorter.end(),
            first.people(),
            List.of(new WorkPiece("ann", shorter, 1)));
    assertThat(StaffedCheck.violations(REQUEST, with(plan, 0, each -> hasty)))
        .containsExactly("a of d has 7.0 hours of work for 8.0.");
  }

  @Test
  void findsWhatIsWrongInEachActivity() {
    StaffedSchedule plan = plan(REQUEST);
    StaffedRequest unable =
        REQUEST.toBuilder().staff(List.of(member("Ann"), member("Bob", "y"))).build();
    assertThat(StaffedCheck.violations(unable, plan))
        .containsExactly("a of d lacks skills or shares.", "b of d lacks skills or shares.");
  }

  /** Trying all orders of so many people would not end. */
  @Test
  void findsTheMissingSkillOfALargeTeam() {
    List<StaffMember> team = new ArrayList<>();
    for (int p = 0; p < 16; p++) {
      team.add(member("p" + p, "x"));
    }
    StaffMember last = member("q", "x", "y");
    team.add(last);
    Activity all =
        activity("a", 1, "x").toBuilder()
            .modes(
                List.of(ActivityMode.of("all", 1, Requirement.of("x", 16), Requirement.of("y", 1))))
            .build();
    StaffedRequest request = request(team, project("d", List.of(all)));
    StaffedSchedule plan = plan(request);
    assertThat(StaffedCheck.violations(request, plan)).isEmpty();
    team.set(16, member("q", "x"));
    assertThat(StaffedCheck.violations(request.toBuilder().staff(team).build(), plan))
        .containsExactly("a of d lacks skills or shares.");
  }

  /** Nothing may leave the horizon unseen. */
  @Property(tries = 50)
  void findsAnyActivityThatIsMovedAlone(@ForAll Random random) {
    StaffedRequest request = Staffings.random(random, 2, 4);
    StaffedSchedule plan = plan(request);
    int place = random.nextInt(plan.activities().size());
    if (!plan.activities().get(place).pieces().isEmpty()) {
      StaffedSchedule wrong = with(plan, place, each -> moved(each, Duration.ofDays(-140)));
      assertThat(StaffedCheck.violations(request, wrong)).isNotEmpty();
    }
    assertThat(StaffedCheck.violations(request, plan)).isEmpty();
  }
}

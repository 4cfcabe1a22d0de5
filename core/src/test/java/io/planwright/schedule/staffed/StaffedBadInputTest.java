package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.at;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.Activity;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.TimeSpan;
import io.planwright.money.Money;
import io.planwright.resource.MaterialPool;
import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaffedBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final StaffMember ANN = member("Ann", "x");
  private static final StaffedProject DEAL =
      project("d", List.of(activity("a", 1, "x"), Activity.milestone("m", "m")));
  private static final StaffedRequest REQUEST = request(List.of(ANN), DEAL);
  private static final StaffedSchedule PLAN =
      StaffedSearch.standard()
          .withSchedules(1)
          .solve(REQUEST, RunControl.unlimited())
          .orElseThrow();
  private static final Instant NOW = at(MONDAY, "12:00");

  static Stream<BadInput> rows() {
    return Stream.of(requests(), values(), updates()).flatMap(rows -> rows);
  }

  private static StaffedSchedule byAStranger() {
    StaffedActivity each = PLAN.activities().get(0);
    StaffedActivity wrong =
        new StaffedActivity(
            each.projectId(),
            each.activityId(),
            each.modeId(),
            each.start(),
            each.finish(),
            each.people(),
            List.of(new WorkPiece("zoe", each.pieces().get(0).time(), 1)),
            each.materials(),
            each.reason());
    return new StaffedSchedule(
        List.of(wrong),
        PLAN.deliveries(),
        PLAN.misses(),
        PLAN.costs(),
        PLAN.optimality(),
        PLAN.schedules(),
        PLAN.explanation(),
        PLAN.provenance());
  }

  private static Stream<BadInput> requests() {
    return Stream.of(
        row(
            "more people than can be counted",
            () ->
                REQUEST.toBuilder()
                    .staff(IntStream.rangeClosed(0, 10_000).mapToObj(p -> member("p" + p)).toList())
                    .build(),
            IAE,
            "staff [10001 people] must have at most 10000. Plan each department by itself."),
        row(
            "no project",
            () -> REQUEST.toBuilder().projects(List.of()).build(),
            IAE,
            "projects [[]] must not be empty. Add the first project."),
        row(
            "two projects with one id",
            () -> REQUEST.toBuilder().addProjects(DEAL).build(),
            IAE,
            "projects [d] must have distinct ids. Name each once."),
        row(
            "one person twice",
            () -> REQUEST.toBuilder().addStaff(ANN).build(),
            IAE,
            "staff [ann] must have distinct ids. Name each once."),
        row(
            "one pool twice",
            () ->
                REQUEST.toBuilder()
                    .addMaterials(MaterialPool.of("k", "kit", 1), MaterialPool.of("k", "kit", 1))
                    .build(),
            IAE,
            "materials [k] must have distinct ids. Name each once."),
        row(
            "horizon without end",
            () -> REQUEST.toBuilder().horizon(DateRange.from(MONDAY)).build(),
            IAE,
            "horizon [2026-03-23/..] must have at most 3660 days from 1980 to 8999."
                + " Give the days that calendars are known for."),
        row(
            "working day of parts of a minute",
            () -> REQUEST.toBuilder().hoursPerDay(7.001).build(),
            IAE,
            "hoursPerDay [7.001] must be above 0 and at most 24, in whole minutes."
                + " Give the hours of a full working day."),
        row(
            "working day of not a number",
            () -> REQUEST.toBuilder().hoursPerDay(Double.NaN).build(),
            IAE,
            "hoursPerDay [NaN] must be above 0 and at most 24, in whole minutes."
                + " Give the hours of a full working day."),
        row(
            "two currencies in one price",
            () ->
                request(
                        List.of(
                            ANN.toBuilder().hourlyRate(Money.parse("EUR 1.00")).build(),
                            member("Bob").toBuilder().hourlyRate(Money.parse("USD 1.00")).build()),
                        DEAL)
                    .toBuilder()
                    .objective(StaffedObjective.standard().withCost(1))
                    .build(),
            IAE,
            "hourlyRate [[EUR, USD]] must be in one currency where cost has a price."
                + " Convert the rates first."));
  }

  private static Stream<BadInput> values() {
    return Stream.of(
        row(
            "negative rate",
            () -> ANN.toBuilder().hourlyRate(Money.parse("EUR -1.00")).build(),
            IAE,
            "hourlyRate [EUR -1.00] must not be negative. Leave it out."),
        row(
            "negative weight",
            () -> DEAL.toBuilder().weight(-1).build(),
            IAE,
            "weight [-1.0] must be finite and not negative."
                + " Give 0 to a project whose delay costs nothing."),
        row(
            "negative price of lateness",
            () -> new StaffedObjective(1, -1, 0, 0, 0),
            IAE,
            "tardiness [-1.0] must be finite and not negative. Give 0 to what does not count."),
        row(
            "endless price of a move",
            () -> new StabilityPrice(Double.POSITIVE_INFINITY, 0, 0),
            IAE,
            "perActivity [Infinity] must be finite and not negative."
                + " Give 0 to what may change freely."),
        row(
            "no schedule",
            () -> StaffedSearch.standard().withSchedules(0),
            IAE,
            "schedules [0] must be positive."
                + " Try 5000; Long.MAX_VALUE leaves it to the deadline."),
        row(
            "no schedule of a repair",
            () -> StaffedRepair.standard().withSchedules(0),
            IAE,
            "schedules [0] must be positive."
                + " Try 2000; Long.MAX_VALUE leaves it to the deadline."),
        row(
            "piece of nobody's time",
            () -> new WorkPiece("ann", new TimeSpan(NOW, NOW.plusSeconds(60)), 0),
            IAE,
            "share [0.0] must be above 0 and at most 1. Give 0.5 for half."));
  }

  private static Stream<BadInput> updates() {
    Actual begun = new Actual.Started("d", "a", at(MONDAY, "09:00"), 4);
    return Stream.of(
        row(
            "two reports",
            () -> new StaffedUpdate(REQUEST, PLAN, NOW, List.of(begun, begun)),
            IAE,
            "actual of a of d [" + begun + "] must come once. Keep the latest report."),
        row(
            "agreed work of a stranger",
            () -> new StaffedUpdate(REQUEST, byAStranger(), NOW, List.of()),
            IAE,
            "pieces of a of d [zoe] must be of the people [ann]."
                + " Add the person, or leave the piece out."),
        row(
            "report of the unknown",
            () ->
                new StaffedUpdate(
                    REQUEST, PLAN, NOW, List.of(new Actual.Started("d", "z", NOW, 4))),
            IAE,
            "actual of z of d ["
                + new Actual.Started("d", "z", NOW, 4)
                + "] must be of an activity of the request. Correct the id."),
        row(
            "milestone that goes on",
            () ->
                new StaffedUpdate(
                    REQUEST, PLAN, NOW, List.of(new Actual.Started("d", "m", NOW, 4))),
            IAE,
            "actual of m of d ["
                + new Actual.Started("d", "m", NOW, 4)
                + "] must be finished, as a milestone. A milestone is reached or not."),
        row(
            "report of the future",
            () ->
                new StaffedUpdate(
                    REQUEST,
                    PLAN,
                    NOW,
                    List.of(new Actual.Finished("d", "a", NOW, NOW.plusSeconds(1)))),
            IAE,
            "actual of a of d [2026-03-23T11:00:01Z] must not be after now 2026-03-23T11:00:00Z."
                + " Report what has happened."),
        row(
            "nothing left",
            () -> new Actual.Started("d", "a", NOW, 0),
            IAE,
            "remainingHours [0.0] must be positive and finite. Report it as finished."),
        row(
            "over before it began",
            () -> new Actual.Finished("d", "a", NOW, NOW.minusSeconds(1)),
            IAE,
            "finishedAt [2026-03-23T10:59:59Z] must not be before startedAt 2026-03-23T11:00:00Z."
                + " Swap the two."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput input) {
    input.verify();
  }
}

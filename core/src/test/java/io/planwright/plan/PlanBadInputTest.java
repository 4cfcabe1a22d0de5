package io.planwright.plan;

import static io.planwright.plan.PlanFixtures.full;
import static io.planwright.plan.PlanFixtures.goal;
import static io.planwright.plan.PlanFixtures.note;
import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.YearNaming;
import io.planwright.testkit.BadInput;
import java.time.Instant;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "note without author",
            () -> new ChangeNote("", "why", Instant.EPOCH),
            IAE,
            "author [] must not be blank. Name the person or the system that makes the change."),
        row(
            "note without reason",
            () -> new ChangeNote("Ann", " ", Instant.EPOCH),
            IAE,
            "reason [ ] must not be blank. Say why the plan changes, in one sentence."),
        row(
            "change of nothing",
            () -> new FieldChange("goals", "g", "target", "1", "1"),
            IAE,
            "after [1] must differ from the earlier value. Record only what changed."),
        row(
            "change without section",
            () -> new FieldChange("", "g", "target", "1", "2"),
            IAE,
            "section [] must not be blank. Name the part of the plan."),
        row(
            "change without id",
            () -> new FieldChange("goals", "", "target", "1", "2"),
            IAE,
            "id [] must not be blank. Name the entity that changed."),
        row(
            "change without field",
            () -> new FieldChange("goals", "g", "", "1", "2"),
            IAE,
            "field [] must not be blank. Name the field that changed, or pass \"*\"."),
        row(
            "version zero",
            () -> new PlanRevision(0, PlanStatus.DRAFT, note("x"), List.of()),
            IAE,
            "version [0] must be at least 1. Count versions from 1."),
        row(
            "plan without id",
            () -> SalesPlan.draft(" ", full(), note("x")),
            IAE,
            "id [ ] must not be blank. Give the plan a stable id."),
        row(
            "plan without revisions",
            () -> new SalesPlan("p", full(), List.of()),
            IAE,
            "revisions [[]] must not be empty. Make a plan by SalesPlan.draft."),
        row(
            "plan with a hole in its revisions",
            () ->
                new SalesPlan(
                    "p",
                    full(),
                    List.of(new PlanRevision(2, PlanStatus.DRAFT, note("x"), List.of()))),
            IAE,
            "revisions[0].version [2] must be 1. Keep every revision, in order."),
        row(
            "frame without name",
            () -> PlanFixtures.frame(""),
            IAE,
            "name [] must not be blank. Give the plan a name."),
        row(
            "frame with a foreign period",
            () ->
                new PlanFrame(
                    "Q4",
                    PlanFixtures.CALENDAR,
                    FiscalCalendar.gregorian(Month.APRIL, YearNaming.END_YEAR)
                        .periodOf(PlanFixtures.TODAY, PeriodKind.QUARTER),
                    PlanFixtures.EUR,
                    PlanFixtures.TODAY),
            IAE,
            "period [gregorian-04-end/FY2027-Q2] must belong to calendar gregorian-01."
                + " Take the period from the plan's own calendar."),
        row(
            "two goals with one id",
            () -> full().toBuilder().addGoals(goal("g1", 3)).build(),
            IAE,
            "goals.id [g1] must be unique. Give every entity an id of its own."),
        row(
            "content without frame",
            () -> PlanContent.builder().build(),
            IAE,
            "Cannot build PlanContent, some of required attributes are not set [frame]"),
        row(
            "diff applied to another plan",
            () ->
                PlanDiff.between(full(), full().toBuilder().goals(List.of(goal("g1", 100))).build())
                    .applyTo(full().toBuilder().goals(List.of()).build()),
            IAE,
            "goals [g1] must exist in the earlier content."
                + " Apply a diff only to the content that it was computed from."),
        row(
            "version zero asked of a repository",
            () -> new InMemoryPlanRepository().find("p", 0),
            IAE,
            "version [0] must be at least 1. Count versions from 1."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}

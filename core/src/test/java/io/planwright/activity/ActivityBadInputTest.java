package io.planwright.activity;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivityBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Activity A = Activity.of("a", "A", 1);
  private static final Activity B = Activity.of("b", "B", 2);
  private static final Activity C = Activity.of("c", "C", 3);

  static Stream<BadInput> rows() {
    return Stream.of(
            activityRows(),
            modeRows(),
            constraintRows(),
            elementRows(),
            treeRows(),
            dependencyRows(),
            reviewRows())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> activityRows() {
    return Stream.of(
        row(
            "activity without id",
            () -> Activity.of(" ", "A", 1),
            IAE,
            "id [ ] must not be blank. Give the activity a stable id."),
        row(
            "activity without name",
            () -> Activity.of("a", "", 1),
            IAE,
            "name [] must not be blank. Say what people call the activity."),
        row(
            "negative duration",
            () -> Activity.of("a", "A", -1),
            IAE,
            "durationDays [-1] must be between 0 and 36500. Give the duration in working days."),
        row(
            "duration beyond a century",
            () -> Activity.of("a", "A", 36_501),
            IAE,
            "durationDays [36501] must be between 0 and 36500. Give the duration in working days."),
        row(
            "negative effort",
            () -> A.toBuilder().effortHours(-1).build(),
            IAE,
            "effortHours [-1.0] must be finite and not negative."
                + " Leave out what was not estimated."),
        row(
            "effort NaN",
            () -> A.toBuilder().effortHours(Double.NaN).build(),
            IAE,
            "effortHours [NaN] must be finite and not negative. Leave out what was not estimated."),
        row(
            "milestone with effort",
            () -> A.toBuilder().durationDays(0).effortHours(8).build(),
            IAE,
            "effortHours [8.0] must be 0 or left out for a milestone."
                + " Give the activity a duration, or the effort to another one."),
        row(
            "blank assignee",
            () -> A.toBuilder().assigneeId("").build(),
            IAE,
            "assigneeId [] must not be blank. Leave out who is not known yet."));
  }

  private static Stream<BadInput> constraintRows() {
    return Stream.of(
        row(
            "estimates out of order",
            () -> new DurationEstimate(2, 1.5, 4),
            IAE,
            "mostLikely [1.5] must be between 2.0 and 36500.0."
                + " Give working days, the optimistic ones first and the pessimistic ones last."),
        row(
            "pessimistic below most likely",
            () -> new DurationEstimate(1, 3, 2),
            IAE,
            "pessimistic [2.0] must be between 3.0 and 36500.0."
                + " Give working days, the optimistic ones first and the pessimistic ones last."),
        row(
            "estimate NaN",
            () -> DurationEstimate.certain(Double.NaN),
            IAE,
            "optimistic [NaN] must be between 0.0 and 36500.0."
                + " Give working days, the optimistic ones first and the pessimistic ones last."),
        row(
            "negative factor",
            () -> DurationEstimate.certain(1).times(-1),
            IAE,
            "factor [-1.0] must be finite and not negative."
                + " Give 1 to leave the estimate as it is."),
        row(
            "estimate of a milestone",
            () ->
                Activity.milestone("m", "M").toBuilder()
                    .estimate(new DurationEstimate(0, 1, 2))
                    .build(),
            IAE,
            "estimate [DurationEstimate[optimistic=0.0, mostLikely=1.0, pessimistic=2.0]] must be"
                + " left out for a milestone."
                + " Give the activity a duration, or the estimate to another one."),
        row(
            "fixed before the first possible day",
            () ->
                A.toBuilder()
                    .notBefore(LocalDate.of(2026, 3, 2))
                    .fixedStart(LocalDate.of(2026, 3, 1))
                    .build(),
            IAE,
            "fixedStart [2026-03-01] must not be before notBefore 2026-03-02."
                + " Leave out one of the two dates."),
        row(
            "negative cost",
            () -> A.toBuilder().cost(Money.of("-0.01", "EUR")).build(),
            IAE,
            "cost [EUR -0.01] must not be negative. Keep what it brings in among the goals."));
  }

  private static Stream<BadInput> modeRows() {
    return Stream.of(
        row(
            "fixed work without effort",
            () -> A.toBuilder().durationRule(DurationRule.FIXED_WORK).build(),
            IAE,
            "durationRule [FIXED_WORK] must be FIXED_DURATION for an activity without effort."
                + " Give effortHours, from which the duration follows."),
        row(
            "two modes of one id",
            () -> A.toBuilder().addModes(ActivityMode.of("m", 1), ActivityMode.of("m", 2)).build(),
            IAE,
            "modes [m] must have distinct ids. Rename one of the modes."),
        row(
            "mode without duration",
            () -> A.toBuilder().addModes(ActivityMode.of("m", 0)).build(),
            IAE,
            "durationDays of mode m [0] must be at least 1."
                + " Make a milestone an activity of its own."),
        row(
            "mode of a milestone with duration",
            () ->
                Activity.milestone("m", "M").toBuilder().addModes(ActivityMode.of("m", 2)).build(),
            IAE,
            "durationDays of mode m [2] must be 0 for a milestone."
                + " Make a milestone an activity of its own."),
        row(
            "mode beyond a century",
            () -> ActivityMode.of("m", 36_501),
            IAE,
            "durationDays [36501] must be between 0 and 36500."
                + " Give the duration of the mode in working days."),
        row(
            "a pool twice",
            () ->
                new ActivityMode(
                    "m", 1, List.of(), List.of(new MaterialNeed("p", 1), new MaterialNeed("p", 2))),
            IAE,
            "materials [p] must name each pool once. Add the quantities up."),
        row(
            "no material",
            () -> new MaterialNeed("p", 0),
            IAE,
            "quantity [0] must be positive. Leave out material that is not needed."),
        row(
            "nobody required",
            () -> Requirement.of("legal", 0),
            IAE,
            "people [0] must be positive. Leave out a skill that nobody needs."),
        row(
            "no time required",
            () -> new Requirement("legal", 1, 0, 0),
            IAE,
            "share [0.0] must be above 0 and at most 1."
                + " Give 0.5 for half of a person's time, and more people for more."),
        row(
            "share NaN",
            () -> new Requirement("legal", 1, Double.NaN, 0),
            IAE,
            "share [NaN] must be above 0 and at most 1."
                + " Give 0.5 for half of a person's time, and more people for more."),
        row(
            "proficiency above 1",
            () -> new Requirement("legal", 1, 1, 1.1),
            IAE,
            "leastProficiency [1.1] must be between 0.0 and 1.0."
                + " Use the scale that people's skills have."),
        row(
            "days of 25 hours",
            () -> A.workingDays(A.ways().get(0), 25),
            IAE,
            "hoursPerDay [25.0] must be above 0 and at most 24."
                + " Give the hours of a full working day."),
        row(
            "work for centuries",
            () -> {
              Activity endless =
                  A.toBuilder().effortHours(1e9).durationRule(DurationRule.FIXED_WORK).build();
              endless.workingDays(endless.ways().get(0), 8);
            },
            IAE,
            "effortHours [1.0E9] must be done within 36500 working days in mode only."
                + " Split the work, or ask for more people."));
  }

  private static Stream<BadInput> elementRows() {
    return Stream.of(
        row(
            "element without parts",
            () -> new WorkElement("e", "E", List.of()),
            IAE,
            "parts [[]] must not be empty. Break the element down, or drop it."),
        row(
            "parts below 100 %",
            () -> element("e", WorkShare.of("a", "60"), WorkShare.of("b", "39.999")),
            IAE,
            "parts of e [99.999 %] must sum to exactly 100 %."
                + " Change the shares, or add the part that is missing."),
        row(
            "parts above 100 %",
            () -> element("e", WorkShare.of("a", "60"), WorkShare.of("b", "60")),
            IAE,
            "parts of e [120 %] must sum to exactly 100 %."
                + " Change the shares, or add the part that is missing."),
        row(
            "negative share",
            () -> WorkShare.of("a", "-1"),
            IAE,
            "percent [-1] must be between 0 and 100. Give the share of the whole in percent."),
        row(
            "share above 100 %",
            () -> WorkShare.of("a", "100.01"),
            IAE,
            "percent [100.01] must be between 0 and 100. Give the share of the whole in percent."),
        row(
            "share too small to be written out",
            () -> WorkShare.of("a", "1E-999999999"),
            IAE,
            "percent [1E-999999999] must have at most 50 digits before and after the point."
                + " Round the percentage."),
        row(
            "share in words",
            () -> WorkShare.of("a", "half"),
            IAE,
            "percent [half] must be a decimal number. Write it as in 12.5."),
        row(
            "equal shares of nothing",
            () -> WorkElement.equally("e", "E", List.of()),
            IAE,
            "partIds [[]] must not be empty. Break the element down, or drop it."),
        row(
            "null element id",
            () -> new WorkElement(null, "E", List.of()),
            NullPointerException.class,
            "id [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> treeRows() {
    return Stream.of(
        row(
            "no activity",
            () -> WorkBreakdown.of(List.of(), List.of()),
            IAE,
            "activities [[]] must not be empty. Add the first activity of the plan."),
        row(
            "an id twice",
            () -> WorkBreakdown.of(List.of(A, B, A), List.of()),
            IAE,
            "id [a] must be unique among elements and activities. Rename one of the two."),
        row(
            "unknown part",
            () -> tree(WorkElement.equally("e", "E", List.of("a", "x"))),
            IAE,
            "part of e [x] must be the id of an element or activity. Add it, or correct the id."),
        row(
            "part of two elements",
            () ->
                tree(
                    WorkElement.equally("e", "E", List.of("a", "f")),
                    WorkElement.equally("f", "F", List.of("a", "b", "c"))),
            IAE,
            "part of f [a] must belong to one element only."
                + " Take it out of the other, or split the work in two."),
        row(
            "activity outside of the tree",
            () -> tree(WorkElement.equally("e", "E", List.of("a", "b"))),
            IAE,
            "activity [c] must be part of an element."
                + " The breakdown holds 100 % of the work: add a share for it to an element."),
        row(
            "two roots",
            () ->
                tree(
                    WorkElement.equally("e", "E", List.of("a")),
                    WorkElement.equally("f", "F", List.of("b", "c"))),
            IAE,
            "element [f] must be part of the tree under e. Give one root element to the breakdown."),
        row(
            "elements in a circle",
            () ->
                tree(
                    WorkElement.equally("root", "R", List.of("a")),
                    WorkElement.equally("e", "E", List.of("f", "b")),
                    WorkElement.equally("f", "F", List.of("e", "c"))),
            IAE,
            "parts [e -> f -> e] must form a tree, not a cycle."
                + " Take one of these elements out of the next."),
        row(
            "parent of the unknown",
            () -> tree(WorkElement.equally("e", "E", List.of("a", "b", "c"))).parentOf("x"),
            IAE,
            "id [x] must be an element or activity. Use an id of this breakdown."),
        row(
            "progress of an element",
            () ->
                tree(WorkElement.equally("e", "E", List.of("a", "b", "c")))
                    .rollUp(Map.of("e", BigDecimal.ONE)),
            IAE,
            "percentComplete [e] must name an activity of this breakdown."
                + " Facts are reported on activities; elements sum them up."),
        row(
            "progress above 100 %",
            () -> WorkBreakdown.of(List.of(A), List.of()).rollUp(Map.of("a", new BigDecimal(101))),
            IAE,
            "percentComplete of a [101] must be between 0 and 100. Give the progress in percent."));
  }

  private static Stream<BadInput> dependencyRows() {
    return Stream.of(
        row(
            "waiting for itself",
            () -> Dependency.finishToStart("a", "a"),
            IAE,
            "successorId [a] must differ from predecessorId. An activity cannot wait for itself."),
        row(
            "lag beyond a century",
            () -> Dependency.finishToStart("a", "b").withLagDays(-36_501),
            IAE,
            "lagDays [-36501] must be between -36500 and 36500. Give the lag in days."),
        row(
            "dependency without type",
            () -> Dependency.of("a", "b", null),
            NullPointerException.class,
            "type [null] must not be null. Give a value."),
        row(
            "dependency without unit of its lag",
            () -> new Dependency("a", "b", DependencyType.FINISH_TO_START, 1, null),
            NullPointerException.class,
            "lagUnit [null] must not be null. Give a value."),
        row(
            "two units of one dependency",
            () ->
                linked(
                    Dependency.finishToStart("a", "b").withLagDays(3),
                    Dependency.finishToStart("a", "b").withElapsedLagDays(3)),
            IAE,
            "dependency [a FS+3ed b] must be the only one of its type between the two."
                + " Keep the one with the lag that counts."),
        row(
            "dependency on the unknown",
            () -> linked(Dependency.finishToStart("x", "a")),
            IAE,
            "dependency [x FS a] must link known activities, and x is not."
                + " Add the activity, or correct the id."),
        row(
            "dependency on an element",
            () ->
                WorkBreakdown.of(
                    List.of(WorkElement.equally("e", "E", List.of("a", "b", "c"))),
                    List.of(A, B, C),
                    List.of(Dependency.finishToStart("a", "e"))),
            IAE,
            "dependency [a FS e] must link activities, and e is an element."
                + " Link its first or last activity instead."),
        row(
            "two lags of one dependency",
            () ->
                linked(
                    Dependency.finishToStart("a", "b"),
                    Dependency.finishToStart("a", "b").withLagDays(3)),
            IAE,
            "dependency [a FS+3 b] must be the only one of its type between the two."
                + " Keep the one with the lag that counts."),
        row(
            "activities in a circle",
            () ->
                linked(
                    Dependency.finishToStart("c", "a"),
                    Dependency.of("a", "b", DependencyType.START_TO_START),
                    Dependency.of("b", "c", DependencyType.START_TO_FINISH)),
            IAE,
            "dependencies [a -> b -> c -> a] must not form a cycle."
                + " Remove one of these dependencies."));
  }

  private static Stream<BadInput> reviewRows() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    WorkBreakdown linked = linked();
    return Stream.of(
        row(
            "deliverable of nobody",
            () -> new Deliverable("d", "D", " ", List.of()),
            IAE,
            "activityId [ ] must not be blank. Say which activity hands it over."),
        row(
            "blank criterion",
            () -> new Deliverable("d", "D", "a", List.of("")),
            IAE,
            "acceptanceCriteria [] must not be blank. Say what has to hold, or leave it out."),
        row(
            "deliverable of the unknown",
            () -> linked.withDeliverables(List.of(new Deliverable("d", "D", "x", List.of()))),
            IAE,
            "activityId of deliverable d [x] must name an activity of this breakdown."
                + " Add the activity, or correct the id."),
        row(
            "a deliverable twice",
            () ->
                linked.withDeliverables(
                    List.of(
                        new Deliverable("d", "D", "a", List.of()),
                        new Deliverable("d", "D", "b", List.of()))),
            IAE,
            "deliverables [d] must have distinct ids. Rename one of the two."),
        row(
            "accepted by nobody",
            () -> new Acceptance("d", day, ""),
            IAE,
            "by [] must not be blank. Say who accepted it."),
        row(
            "accepted twice",
            () ->
                WorkFacts.builder()
                    .addAcceptances(new Acceptance("d", day, "A"), new Acceptance("d", day, "B"))
                    .build(),
            IAE,
            "acceptances [d] must name each deliverable once. Keep the acceptance that counts."),
        row(
            "progress of facts above 100 %",
            () -> WorkFacts.builder().putPercentComplete("a", new BigDecimal("100.1")).build(),
            IAE,
            "percentComplete of a [100.1] must be between 0 and 100."
                + " Give the progress in percent."),
        row(
            "dates without end",
            () -> WorkFacts.builder().putDates("a", DateRange.from(day)).build(),
            IAE,
            "dates of a [2026-03-02/..] must have an end."
                + " Give the planned finish, or leave the dates out."),
        row(
            "negative further cost",
            () -> WorkFacts.builder().putCosts("a", Money.of("-1", "EUR")).build(),
            IAE,
            "costs of a [EUR -1.00] must not be negative."
                + " Keep what it brings in among the goals."),
        row(
            "facts about the unknown",
            () ->
                linked.review(WorkFacts.builder().putCosts("x", Money.of("1", "EUR")).build(), day),
            IAE,
            "costs [x] must name an activity of this breakdown."
                + " Facts are reported on activities; elements sum them up."),
        row(
            "acceptance of the unknown",
            () ->
                linked.review(
                    WorkFacts.builder().addAcceptances(new Acceptance("d", day, "A")).build(), day),
            IAE,
            "acceptances [d] must name a deliverable of this breakdown."
                + " Add the deliverable, or correct the id."),
        row(
            "row of the unknown",
            () -> linked.review(WorkFacts.none(), day).row("x"),
            IAE,
            "id [x] must be an element or activity. Use an id of the reviewed breakdown."));
  }

  private static WorkElement element(String id, WorkShare... parts) {
    return new WorkElement(id, "E", List.of(parts));
  }

  private static WorkBreakdown tree(WorkElement... elements) {
    return WorkBreakdown.of(List.of(elements), List.of(A, B, C), List.of());
  }

  private static WorkBreakdown linked(Dependency... dependencies) {
    return WorkBreakdown.of(List.of(A, B, C), List.of(dependencies));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}

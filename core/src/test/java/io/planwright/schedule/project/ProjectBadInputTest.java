package io.planwright.schedule.project;

import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.DependencyType;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectBadInputTest {

  private static final RenewableResource LEGAL = new RenewableResource("legal", 2);
  private static final ProjectActivity DEMO = new ProjectActivity("demo", 3, List.of(1));
  private static final ProjectActivity OFFER = new ProjectActivity("offer", 4, List.of(2));
  private static final ProjectActivity AUDIT = new ProjectActivity("audit", 1, List.of(0));

  static Stream<BadInput> table() {
    Class<IllegalArgumentException> illegal = IllegalArgumentException.class;
    return Stream.of(
        row(
            "blank resource",
            () -> new RenewableResource(" ", 1),
            illegal,
            "name [ ] must not be blank. Name the resource."),
        row(
            "negative capacity",
            () -> new RenewableResource("legal", -1),
            illegal,
            "capacity of legal [-1] must be between 0 and 1000000000. Count larger units."),
        row(
            "negative duration",
            () -> new ProjectActivity("demo", -1, List.of()),
            illegal,
            "duration of demo [-1] must not be negative. Give 0 for a milestone."),
        row(
            "negative demand",
            () -> new ProjectActivity("demo", 1, List.of(-2)),
            illegal,
            "demand of demo [-2] must not be negative. Give 0 for what it doesn't need."),
        row(
            "lag beyond reason",
            () -> new Precedence(0, 1, DependencyType.START_TO_START, 1_000_001),
            illegal,
            "lag [1000001] must be between -1000000 and 1000000. Choose a coarser unit of time."),
        row(
            "no activity",
            () -> new ProjectProblem(List.of(LEGAL), List.of(), List.of()),
            illegal,
            "activities [[]] must not be empty. Add one."),
        row(
            "demand above capacity",
            () ->
                new ProjectProblem(
                    List.of(new RenewableResource("legal", 1)), List.of(OFFER), List.of()),
            illegal,
            "demand of offer for legal [2] must be at most the capacity, 1. Split the activity or"
                + " raise the capacity: it can never run."),
        row(
            "demand missing",
            () -> new ProjectProblem(List.of(LEGAL, LEGAL), List.of(DEMO), List.of()),
            illegal,
            "demands of demo [1] must be one a resource, 2. Give 0 for what it doesn't need."),
        row(
            "precedence to nowhere",
            () -> problem(Precedence.finishToStart(0, 3)),
            illegal,
            "successor [3] must be between 0 and 2. Name an activity by its place, from 0."),
        row(
            "cycle",
            () ->
                problem(
                    Precedence.finishToStart(0, 1),
                    Precedence.finishToStart(1, 2),
                    Precedence.finishToStart(2, 0)),
            illegal,
            "precedences [demo -> offer -> audit -> demo] must form no cycle. Take one of them"
                + " out."),
        row(
            "waits for itself",
            () -> problem(Precedence.finishToStart(1, 1)),
            illegal,
            "precedences [offer -> offer] must form no cycle. Take one of them out."),
        row(
            "too long for its unit",
            () ->
                new ProjectProblem(
                    List.of(),
                    List.of(
                        new ProjectActivity("demo", 3_000_000, List.of()),
                        new ProjectActivity("offer", 3_000_000, List.of())),
                    List.of()),
            illegal,
            "length in a row [6000000] must be at most 4000000. Choose a coarser unit of time."),
        row(
            "no schedule allowed",
            () -> ProjectSearch.standard().withSchedules(0),
            illegal,
            "schedules [0] must be positive. Try 5000; Long.MAX_VALUE leaves it to the deadline."),
        row(
            "fewer than no nodes",
            () -> ProjectSearch.standard().withNodes(-1),
            illegal,
            "nodes [-1] must not be negative. Allow 0 for no branch and bound."),
        row(
            "baseline missing",
            () -> new ProjectChange(problem(), List.of(1), 0),
            illegal,
            "baseline [1] must be one start an activity, 3. Give -1 for an activity that is new."),
        row(
            "negative now",
            () -> new ProjectChange(problem(), List.of(0, 3, 0), -1),
            illegal,
            "now [-1] must be between 0 and 4000000. Choose a coarser unit of time."),
        row(
            "a price below nothing",
            () -> ProjectRepair.standard().withMovePrice(-0.5),
            illegal,
            "movePrice [-0.5] must be finite and not negative. Give 0 if moves cost nothing."),
        row(
            "a move to the same time",
            () -> new ActivityMove(0, 3, 3),
            illegal,
            "to [3] must differ from the planned start. Leave it out."),
        row(
            "starts missing",
            () -> ProjectCheck.violations(problem(), List.of(1)),
            illegal,
            "starts [1] must be one an activity, 3. Give each activity a start."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void badInputIsRefusedWithAFix(BadInput input) {
    input.verify();
  }

  private static ProjectProblem problem(Precedence... precedences) {
    return new ProjectProblem(List.of(LEGAL), List.of(DEMO, OFFER, AUDIT), List.of(precedences));
  }
}

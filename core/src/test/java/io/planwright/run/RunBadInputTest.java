package io.planwright.run;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final RunControl CONTROL = RunControl.unlimited();

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "a task without name",
            () -> CONTROL.report(" ", 1, 2),
            IAE,
            "task [ ] must not be blank. Name what is being done."),
        row(
            "more done than there is",
            () -> CONTROL.report("forecast", 13, 12),
            IAE,
            "done [13] must be between 0 and 12. Count the steps that are done."),
        row(
            "less than nothing done",
            () -> new Progress("forecast", -1, 12),
            IAE,
            "done [-1] must be between 0 and 12. Count the steps that are done."),
        row(
            "less than no steps",
            () -> new Progress("forecast", 0, -1),
            IAE,
            "total [-1] must not be negative. Count the steps of the task."),
        row(
            "no task",
            () -> new Progress(null, 0, 1),
            NPE,
            "task [null] must not be null. Give a value."),
        row(
            "a timeout of no time",
            () -> CONTROL.withTimeout(Duration.ZERO),
            IAE,
            "timeout [PT0S] must be positive. Allow the run some time, or use no timeout at all."),
        row(
            "a timeout in the past",
            () -> CONTROL.withTimeout(Duration.ofSeconds(-1)),
            IAE,
            "timeout [PT-1S] must be positive."
                + " Allow the run some time, or use no timeout at all."),
        row(
            "no timeout",
            () -> CONTROL.withTimeout(null),
            NPE,
            "timeout [null] must not be null. Give a value."),
        row(
            "no deadline",
            () -> CONTROL.withDeadline(null, InstantSource.system()),
            NPE,
            "deadline [null] must not be null. Give a value."),
        row(
            "no clock",
            () -> CONTROL.withDeadline(Instant.EPOCH, null),
            NPE,
            "clock [null] must not be null. Give a value."),
        row(
            "no cancellation",
            () -> CONTROL.withCancellation(null),
            NPE,
            "cancellation [null] must not be null. Give a value."),
        row(
            "no listener",
            () -> CONTROL.withProgress(null),
            NPE,
            "listener [null] must not be null. Give a value."),
        row(
            "a part of the work without name",
            () -> new SeedStreams(1).child(""),
            IAE,
            "name [] must not be blank. Name the part of the work that draws the numbers."),
        row(
            "no part of the work",
            () -> new SeedStreams(1).child(null),
            NPE,
            "name [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}

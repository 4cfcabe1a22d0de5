package io.planwright.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunControlTest {

  private static final Instant DEADLINE = Instant.parse("2017-03-31T17:00:00Z");

  private static RunControl at(Instant now) {
    return RunControl.unlimited().withDeadline(DEADLINE, InstantSource.fixed(now));
  }

  @Test
  void goesOnWithoutLimits() {
    RunControl control = RunControl.unlimited();
    assertThat(control.stopRequested()).isEmpty();
    assertThatCode(control::checkpoint).doesNotThrowAnyException();
    assertThatCode(() -> control.report("forecast", 1, 2)).doesNotThrowAnyException();
  }

  @Test
  void goesOnUpToTheDeadlineAndStopsOnIt() {
    assertThat(at(DEADLINE.minusNanos(1)).stopRequested()).isEmpty();
    assertThat(at(DEADLINE).stopRequested()).contains(StopReason.DEADLINE);
    assertThat(at(DEADLINE.plusSeconds(1)).stopRequested()).contains(StopReason.DEADLINE);
  }

  @Test
  void looksAtTheClockEachTime() {
    List<Instant> times = new ArrayList<>(List.of(DEADLINE.minusSeconds(1), DEADLINE));
    RunControl control = RunControl.unlimited().withDeadline(DEADLINE, () -> times.remove(0));
    assertThat(control.stopRequested()).isEmpty();
    assertThat(control.stopRequested()).contains(StopReason.DEADLINE);
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    assertThat(cancellation.isRequested()).isFalse();
    assertThat(control.stopRequested()).isEmpty();
    cancellation.cancel();
    cancellation.cancel();
    assertThat(cancellation.isRequested()).isTrue();
    assertThat(control.stopRequested()).contains(StopReason.CANCELLED);
  }

  @Test
  @Timeout(60)
  void isStoppedFromAnotherThread() throws InterruptedException {
    Cancellation cancellation = Cancellation.create();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    Thread canceller = new Thread(cancellation::cancel);
    canceller.start();
    assertThatThrownBy(
            () -> {
              while (true) {
                control.checkpoint();
              }
            })
        .isInstanceOf(RunStoppedException.class);
    canceller.join();
  }

  @Test
  void putsACancellationBeforeADeadline() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    assertThat(at(DEADLINE).withCancellation(cancellation).stopRequested())
        .contains(StopReason.CANCELLED);
  }

  @Test
  void throwsAtACheckpointWithTheReason() {
    RunStoppedException late =
        catchThrowableOfType(RunStoppedException.class, () -> at(DEADLINE).checkpoint());
    assertThat(late.reason()).isEqualTo(StopReason.DEADLINE);
    assertThat(late)
        .hasMessage("The run reached its deadline before it had a result. Allow it more time.");
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunStoppedException cancelled =
        catchThrowableOfType(
            RunStoppedException.class,
            () -> RunControl.unlimited().withCancellation(cancellation).checkpoint());
    assertThat(cancelled.reason()).isEqualTo(StopReason.CANCELLED);
    assertThat(cancelled).hasMessage("The run was cancelled before it had a result.");
  }

  @Test
  void keepsWhatAnotherWithDidNotSet() {
    Cancellation cancellation = Cancellation.create();
    List<Progress> seen = new ArrayList<>();
    RunControl control =
        RunControl.unlimited()
            .withProgress(seen::add)
            .withCancellation(cancellation)
            .withDeadline(DEADLINE, InstantSource.fixed(DEADLINE));
    control.report("forecast", 3, 12);
    assertThat(seen).containsExactly(new Progress("forecast", 3, 12));
    assertThat(control.stopRequested()).contains(StopReason.DEADLINE);
    cancellation.cancel();
    assertThat(control.stopRequested()).contains(StopReason.CANCELLED);
  }

  @Test
  void allowsTimeoutsOfAnyLength() {
    RunControl unlimited = RunControl.unlimited();
    assertThat(unlimited.withTimeout(Duration.ofDays(1)).stopRequested()).isEmpty();
    assertThat(unlimited.withTimeout(Duration.ofSeconds(Long.MAX_VALUE)).stopRequested()).isEmpty();
  }

  @Test
  @Timeout(60)
  void stopsWhenTheTimeoutIsOver() {
    RunControl control = RunControl.unlimited().withTimeout(Duration.ofNanos(1));
    assertThatThrownBy(
            () -> {
              while (true) {
                control.checkpoint();
              }
            })
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void tellsTheFractionThatIsDone() {
    assertThat(new Progress("forecast", 3, 12).fraction()).isEqualTo(0.25);
    assertThat(new Progress("forecast", 0, 12).fraction()).isZero();
    assertThat(new Progress("nothing", 0, 0).fraction()).isEqualTo(1);
  }
}

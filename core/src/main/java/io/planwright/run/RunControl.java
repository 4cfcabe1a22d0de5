package io.planwright.run;

import io.planwright.internal.Require;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What the caller of a long computation keeps in hand: a deadline, a way to cancel, and a listener
 * for progress.
 *
 * <p>Immutable; each {@code with} method returns a changed copy. Thread-safe, as far as the clock
 * and the listener that it was given are. A thread's interruption is not looked at: a host that
 * interrupts its threads hands over a {@link Cancellation} and calls {@link Cancellation#cancel()}.
 */
public final class RunControl {

  private static final RunControl UNLIMITED =
      new RunControl(Instant.MAX, InstantSource.system(), Cancellation.create(), progress -> {});

  private final Instant deadline;
  private final InstantSource clock;
  private final Cancellation cancellation;
  private final ProgressListener listener;

  private RunControl(
      Instant deadline, InstantSource clock, Cancellation cancellation, ProgressListener listener) {
    this.deadline = deadline;
    this.clock = clock;
    this.cancellation = cancellation;
    this.listener = listener;
  }

  /**
   * Lets a run go on to its end: no deadline, nobody to cancel it, nobody listening.
   *
   * @return that control
   */
  public static RunControl unlimited() {
    return UNLIMITED;
  }

  /**
   * Sets the moment at which a run is to stop.
   *
   * @param newDeadline the first instant at which it is too late
   * @param newClock tells what time it is; {@code InstantSource.system()} outside of tests
   * @return a copy with that deadline instead of an earlier one
   */
  public RunControl withDeadline(Instant newDeadline, InstantSource newClock) {
    Require.nonNull(newDeadline, "deadline");
    Require.nonNull(newClock, "clock");
    return new RunControl(newDeadline, newClock, cancellation, listener);
  }

  /**
   * Sets a deadline that is some time from now, by the system's clock.
   *
   * @param timeout how long the run may take, above zero; one that leads beyond the last {@link
   *     Instant} means no deadline
   * @return a copy with that deadline instead of an earlier one
   * @throws IllegalArgumentException if the timeout is not above zero
   */
  public RunControl withTimeout(Duration timeout) {
    Require.nonNull(timeout, "timeout");
    Require.that(
        !timeout.isNegative() && !timeout.isZero(),
        "timeout",
        timeout,
        "be positive",
        "Allow the run some time, or use no timeout at all.");
    InstantSource system = InstantSource.system();
    Instant now = system.instant();
    boolean endless = timeout.compareTo(Duration.between(now, Instant.MAX)) >= 0;
    return withDeadline(endless ? Instant.MAX : now.plus(timeout), system);
  }

  /**
   * Sets the switch that stops the run.
   *
   * @param newCancellation the switch
   * @return a copy with that switch instead of an earlier one
   */
  public RunControl withCancellation(Cancellation newCancellation) {
    Require.nonNull(newCancellation, "cancellation");
    return new RunControl(deadline, clock, newCancellation, listener);
  }

  /**
   * Sets who is told about progress.
   *
   * @param newListener the listener
   * @return a copy with that listener instead of an earlier one
   */
  public RunControl withProgress(ProgressListener newListener) {
    Require.nonNull(newListener, "listener");
    return new RunControl(deadline, clock, cancellation, newListener);
  }

  /**
   * Asks whether to stop; for engines that can end early with the best result so far. A
   * cancellation goes before a deadline.
   *
   * @return why to stop, empty to go on
   */
  public Optional<StopReason> stopRequested() {
    if (cancellation.isRequested()) {
      return Optional.of(StopReason.CANCELLED);
    }
    if (deadline.equals(Instant.MAX) || clock.instant().isBefore(deadline)) {
      return Optional.empty();
    }
    return Optional.of(StopReason.DEADLINE);
  }

  /**
   * Ends the run if it is to stop; for engines that have no result before their end. It costs about
   * as much as a look at the clock: call it once an item, not once a multiplication.
   *
   * @throws RunStoppedException if the run was cancelled or its deadline is reached
   */
  public void checkpoint() {
    Optional<StopReason> reason = stopRequested();
    if (reason.isPresent()) {
      throw new RunStoppedException(reason.get());
    }
  }

  /**
   * Tells the listener how far a task has come.
   *
   * @param task what is being done, in words that a user may read; not blank
   * @param done how many steps are done, from 0 to {@code total}
   * @param total how many steps there are, at least 0
   * @throws IllegalArgumentException if the task is blank or a number out of its range
   */
  public void report(String task, long done, long total) {
    listener.onProgress(new Progress(task, done, total));
  }

  /**
   * Tells the listener how good the best answer of a search is so far.
   *
   * @param task what is being searched, in words that a user may read; not blank
   * @param incumbent the value of the best answer so far; finite
   * @param bound what no answer can pass, as far as it is known; finite
   * @throws IllegalArgumentException if the task is blank or a number is not finite
   */
  public void reportSearch(String task, double incumbent, double bound) {
    listener.onSearch(new SearchProgress(task, incumbent, bound));
  }
}

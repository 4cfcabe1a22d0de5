package io.planwright.calendar;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The time from one instant up to, and without, another: never empty. Immutable, serializable and
 * thread-safe.
 *
 * @param start the first instant
 * @param end the first instant after it; later than the start
 */
public record TimeSpan(Instant start, Instant end) implements Serializable {

  /**
   * Checks that there is some time.
   *
   * @param start the first instant
   * @param end the first instant after it; later than the start
   * @throws IllegalArgumentException if the end is not after the start
   */
  public TimeSpan {
    Require.nonNull(start, "start");
    Require.nonNull(end, "end");
    Require.that(start.isBefore(end), "end", end, "be after the start " + start, "Swap the two.");
  }

  /**
   * How long it is, as a stopwatch measures it.
   *
   * @return the duration, above zero
   */
  public Duration length() {
    return Duration.between(start, end);
  }

  /**
   * Whether an instant is in the span.
   *
   * @param instant the instant
   * @return true from the start up to, and without, the end
   */
  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }
}

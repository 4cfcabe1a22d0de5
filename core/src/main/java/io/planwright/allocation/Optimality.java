package io.planwright.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * How good an answer is against the best possible one: its value, and a bound that no answer can
 * pass. Immutable, serializable and thread-safe.
 *
 * @param goal whether more or less is better
 * @param value the value of the answer, in the engine's unit; finite
 * @param bound what the best possible answer has at most (to maximise) or at least (to minimise);
 *     finite
 */
public record Optimality(Goal goal, double value, double bound) implements Serializable {

  /** Relative differences that small are rounding. */
  private static final double ROUNDING = 1e-9;

  /** What rounding may leave of a gap where value and bound are both about 0. */
  private static final double FLOOR = 1e-12;

  /** Whether more or less is better. */
  public enum Goal {
    /** More is better, such as revenue. */
    MAXIMISE,
    /** Less is better, such as cost. */
    MINIMISE
  }

  /**
   * Checks the components. A bound that the value passes by rounding is drawn to the value.
   *
   * @param goal whether more or less is better
   * @param value the value of the answer; finite
   * @param bound what no answer can pass; finite
   * @throws IllegalArgumentException if a number is not finite, or the value is better than the
   *     bound by more than rounding, a billionth of the value or of 1
   */
  public Optimality {
    Require.nonNull(goal, "goal");
    Require.finite(value, "value", "Give the value of an answer.");
    Require.finite(bound, "bound", "Without a bound of its own, an engine has none to state.");
    double beyond = goal == Goal.MAXIMISE ? value - bound : bound - value;
    Require.that(
        beyond <= ROUNDING * Math.max(1, Math.abs(value)),
        "bound",
        bound,
        "not be worse than the value " + value,
        "A bound is what the best possible answer can't pass.");
    bound = beyond > 0 ? value : bound;
  }

  /**
   * An answer that nothing can beat.
   *
   * @param goal whether more or less is better
   * @param value its value; finite
   * @return the value, bounded by itself
   */
  public static Optimality proven(Goal goal, double value) {
    return new Optimality(goal, value, value);
  }

  /**
   * What a better answer could gain at most.
   *
   * @return the difference between the bound and the value, at least 0, in the unit of the value
   */
  public double gap() {
    return Math.abs(bound - value);
  }

  /**
   * What a better answer could gain at most, as a fraction.
   *
   * @return the gap divided by the size of the value; the gap itself where the value is 0
   */
  public double relativeGap() {
    return value == 0 ? gap() : gap() / Math.abs(value);
  }

  /**
   * Whether the answer is the best possible one. The unit of the value does not matter, unless it
   * makes the value so small that a gap of 1e-12 is not rounding.
   *
   * @return true if the gap is not larger than rounding: a billionth of the value or of the bound,
   *     whichever is larger, or 1e-12 where both are about 0
   */
  @JsonIgnore
  public boolean isProven() {
    return gap() <= Math.max(FLOOR, ROUNDING * Math.max(Math.abs(value), Math.abs(bound)));
  }

  /**
   * The quality in words.
   *
   * @return "optimal", or such as "within 0.30 % of the best possible"
   */
  public String statement() {
    return isProven()
        ? "optimal"
        : String.format(Locale.ROOT, "within %.2g %% of the best possible", 100 * relativeGap());
  }
}

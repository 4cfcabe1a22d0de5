package io.planwright.allocation.robust;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * How far one input of any engine may move, all else equal, with the answer unchanged: found by
 * asking the engine. Immutable, serializable and thread-safe.
 *
 * <p>From the present value the search goes outward in steps that double, and then halves the step
 * in which the answer changed. The answer is the same at both ends of the range, and at an end that
 * is {@linkplain #changesBelow marked} it is another within the tolerance beyond. What lies between
 * the values that were tried is not seen: where an answer could change and come back within a step,
 * the range may be too wide. The engine is asked about 2 log₂(width / tolerance) times on each
 * side.
 *
 * @param name the name of the input
 * @param value the present value
 * @param from the smallest value known to give the same answer
 * @param to the largest value known to give the same answer
 * @param changesBelow whether the answer is another just below {@code from}; otherwise {@code from}
 *     is where the search ended
 * @param changesAbove whether the answer is another just above {@code to}
 * @param tolerance how far beyond a marked end the other answer is, at most
 */
public record ParameterRange(
    String name,
    double value,
    double from,
    double to,
    boolean changesBelow,
    boolean changesAbove,
    double tolerance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param name the name of the input; not blank
   * @param value the present value; finite
   * @param from at most the value; finite
   * @param to at least the value; finite
   * @param changesBelow whether the answer is another just below the range
   * @param changesAbove whether the answer is another just above the range
   * @param tolerance above 0
   * @throws IllegalArgumentException if a component is out of its range
   */
  public ParameterRange {
    Require.notBlank(name, "name", "Name the input.");
    Require.finite(value, "value", "Give the present value.");
    Require.finite(from, "from", "Bound the search.");
    Require.finite(to, "to", "Bound the search.");
    Require.that(from <= value, "from", from, "be at most the value " + value, "Bound it below.");
    Require.that(to >= value, "to", to, "be at least the value " + value, "Bound it above.");
    Require.positive(tolerance, "tolerance", "Say how exact the ends are to be.");
  }

  /**
   * Searches the range of an input. What the function throws passes through.
   *
   * @param <A> the type of the answers, compared by {@code equals}; a part of a result that is the
   *     decision, such as who has which account, serves better than the whole with its figures
   * @param name the name of the input; not blank
   * @param value its present value
   * @param low where the search ends below, at most the value
   * @param high where it ends above, at least the value
   * @param tolerance how exact the ends are to be; at least a 1e-12th of the largest of the numbers
   * @param answer gives the answer for a value of the input; must give equal answers for equal
   *     values
   * @return the range
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static <A> ParameterRange search(
      String name,
      double value,
      double low,
      double high,
      double tolerance,
      DoubleFunction<? extends A> answer) {
    ParameterRange whole = new ParameterRange(name, value, low, high, false, false, tolerance);
    Require.nonNull(answer, "answer");
    double largest = Math.max(Math.abs(low), Math.abs(high));
    Require.that(
        tolerance >= 1e-12 * largest,
        "tolerance",
        tolerance,
        "be at least " + 1e-12 * largest,
        "Doubles are no more exact.");
    A now = Require.nonNull(answer.apply(value), "answer");
    End from = end(value, low, tolerance, now, answer);
    End to = end(value, high, tolerance, now, answer);
    return new ParameterRange(name, value, from.at, to.at, from.isChange, to.isChange, tolerance);
  }

  private static <A> End end(
      double value, double limit, double tolerance, A now, DoubleFunction<? extends A> answer) {
    double direction = Math.signum(limit - value);
    double same = value;
    double step = tolerance;
    double other = value;
    while (same != limit) {
      double next = same + direction * step;
      other = direction * (next - limit) >= 0 ? limit : next;
      if (!now.equals(answer.apply(other))) {
        break;
      }
      same = other;
      step *= 2;
    }
    if (same == limit) {
      return new End(limit, false);
    }
    while (Math.abs(other - same) > tolerance) {
      double middle = same + (other - same) / 2;
      if (now.equals(answer.apply(middle))) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return new End(same, true);
  }

  /**
   * How near the present value is to a change of the answer.
   *
   * @return the smaller distance to a marked end; empty if neither end is marked
   */
  public OptionalDouble distance() {
    double below = changesBelow ? value - from : Double.POSITIVE_INFINITY;
    double above = changesAbove ? to - value : Double.POSITIVE_INFINITY;
    double nearest = Math.min(below, above);
    return nearest < Double.POSITIVE_INFINITY ? OptionalDouble.of(nearest) : OptionalDouble.empty();
  }

  /**
   * How near the present value is to a change, as a share of it.
   *
   * @return the distance divided by the size of the value; the distance itself where the value is
   *     0; empty if neither end is marked
   */
  public OptionalDouble relativeDistance() {
    OptionalDouble distance = distance();
    return distance.isEmpty() || value == 0
        ? distance
        : OptionalDouble.of(distance.getAsDouble() / Math.abs(value));
  }

  /**
   * Ranks inputs by how near they are to a change of the answer, as a share of their values.
   *
   * @param ranges the ranges of the inputs
   * @return those that a change was found for, the nearest first; of equal ones in the order given
   */
  public static List<ParameterRange> ranked(List<ParameterRange> ranges) {
    return ranges.stream()
        .filter(range -> range.relativeDistance().isPresent())
        .sorted(Comparator.comparingDouble(range -> range.relativeDistance().orElseThrow()))
        .toList();
  }

  /**
   * The range in words.
   *
   * @return such as "the answer holds for budget from 80 to 130, now 100"
   */
  public String statement() {
    return String.format(
        Locale.ROOT,
        "the answer holds for %s from %s%.6g to %s%.6g, now %.6g",
        name,
        changesBelow ? "" : "at most ",
        from,
        changesAbove ? "" : "at least ",
        to,
        value);
  }

  /** Where a search ended, and whether the answer is another beyond. */
  private record End(double at, boolean isChange) {}
}

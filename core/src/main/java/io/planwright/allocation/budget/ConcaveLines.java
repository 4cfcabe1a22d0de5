package io.planwright.allocation.budget;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Many lines with concave curves as columns: one number a line in each array, lines of one kind of
 * curve in one block. The way to hand over hundreds of thousands of lines.
 *
 * <p>Parameters are those of {@link io.planwright.allocation.response.LogCurve}, {@link
 * io.planwright.allocation.response.PowerCurve} and {@link
 * io.planwright.allocation.response.ExponentialCurve}; a weight is multiplied into scale or
 * ceiling. Immutable, serializable and thread-safe.
 */
public final class ConcaveLines implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 1e100;

  /** What is known of the lines of one block. */
  enum Kind {
    LOG,
    POWER,
    EXPONENTIAL
  }

  private final Kind[] kinds;

  /** Where each block begins, and after the last the number of lines. */
  private final int[] starts;

  private final double[] first;
  private final double[] second;
  private final double[] floors;
  private final double[] ceilings;

  /**
   * The spend at the logarithm L of a price, before its limits: a·exp(−L) − b for logarithmic
   * curves, exp(a − b·L) for power curves, a − b·L for exponential ones.
   */
  private final double[] a;

  private final double[] b;

  private ConcaveLines(
      Kind[] kinds,
      int[] starts,
      double[] first,
      double[] second,
      double[] floors,
      double[] ceilings) {
    this.kinds = kinds;
    this.starts = starts;
    this.first = first;
    this.second = second;
    this.floors = floors;
    this.ceilings = ceilings;
    this.a = new double[first.length];
    this.b = new double[first.length];
    for (int block = 0; block < kinds.length; block++) {
      prepare(kinds[block], starts[block], starts[block + 1]);
    }
  }

  private void prepare(Kind kind, int from, int to) {
    switch (kind) {
      case LOG -> {
        System.arraycopy(first, from, a, from, to - from);
        System.arraycopy(second, from, b, from, to - from);
      }
      case POWER -> {
        for (int i = from; i < to; i++) {
          b[i] = 1 / (1 - second[i]);
          a[i] = b[i] * Math.log(first[i] * second[i]);
        }
      }
      case EXPONENTIAL -> {
        for (int i = from; i < to; i++) {
          b[i] = 1 / second[i];
          a[i] = b[i] * Math.log(first[i] * second[i]);
        }
      }
    }
  }

  /**
   * Lines of the response scale · ln(1 + spend / half).
   *
   * @param scales the scales, each from 1E-100 to 1E+100
   * @param halves the halves, each from 1E-100 to 1E+100
   * @param floors the least spends, each from 0 to 1E+100
   * @param ceilings the largest spends, each at least the floor
   * @return the lines, in the order of the arrays
   * @throws IllegalArgumentException if there is none, the arrays differ in length or a number is
   *     out of its range
   */
  public static ConcaveLines logarithmic(
      double[] scales, double[] halves, double[] floors, double[] ceilings) {
    return of(Kind.LOG, scales, halves, floors, ceilings, "half", MOST);
  }

  /**
   * Lines of the response scale · spend<sup>exponent</sup>.
   *
   * @param scales the scales, each from 1E-100 to 1E+100
   * @param exponents the exponents, each from 0.001 to 0.999
   * @param floors the least spends, each from 0 to 1E+100
   * @param ceilings the largest spends, each at least the floor
   * @return the lines, in the order of the arrays
   * @throws IllegalArgumentException if there is none, the arrays differ in length or a number is
   *     out of its range
   */
  public static ConcaveLines power(
      double[] scales, double[] exponents, double[] floors, double[] ceilings) {
    ConcaveLines lines = of(Kind.POWER, scales, exponents, floors, ceilings, "exponent", 0.999);
    for (int i = 0; i < exponents.length; i++) {
      if (!(exponents[i] >= 0.001)) {
        Require.between(exponents[i], 0.001, 0.999, "exponent[" + i + "]", "Use 0.001 at least.");
      }
    }
    return lines;
  }

  /**
   * Lines of the response ceiling · (1 − exp(−rate · spend)).
   *
   * @param mosts the responses that no spend can pass, each from 1E-100 to 1E+100
   * @param rates the rates, each from 1E-100 to 1E+100
   * @param floors the least spends, each from 0 to 1E+100
   * @param ceilings the largest spends, each at least the floor
   * @return the lines, in the order of the arrays
   * @throws IllegalArgumentException if there is none, the arrays differ in length or a number is
   *     out of its range
   */
  public static ConcaveLines exponential(
      double[] mosts, double[] rates, double[] floors, double[] ceilings) {
    return of(Kind.EXPONENTIAL, mosts, rates, floors, ceilings, "rate", MOST);
  }

  private static ConcaveLines of(
      Kind kind,
      double[] first,
      double[] second,
      double[] floors,
      double[] ceilings,
      String secondName,
      double mostSecond) {
    int size = Require.positive(first.length, "number of lines", "Give one line at least.");
    requireSize(second.length, size, secondName);
    requireSize(floors.length, size, "floor");
    requireSize(ceilings.length, size, "ceiling");
    for (int i = 0; i < size; i++) {
      boolean isGood =
          first[i] >= 1 / MOST
              && first[i] <= MOST
              && second[i] >= 1 / MOST
              && second[i] <= mostSecond
              && floors[i] >= 0
              && floors[i] <= MOST
              && ceilings[i] >= floors[i];
      if (!isGood) {
        refuse(i, first[i], second[i], floors[i], ceilings[i], secondName, mostSecond);
      }
    }
    return new ConcaveLines(
        new Kind[] {kind},
        new int[] {0, size},
        first.clone(),
        second.clone(),
        floors.clone(),
        ceilings.clone());
  }

  private static void requireSize(int size, int lines, String name) {
    Require.that(
        size == lines, "number of " + name, size, "be that of lines, " + lines, "Give each one.");
  }

  private static void refuse(
      int i,
      double first,
      double second,
      double floor,
      double ceiling,
      String secondName,
      double mostSecond) {
    String fix = "Measure in units such as thousands.";
    Require.between(first, 1 / MOST, MOST, "scale[" + i + "]", fix);
    Require.between(second, 1 / MOST, mostSecond, secondName + "[" + i + "]", fix);
    Require.between(floor, 0, MOST, "floor[" + i + "]", "Use 0 for none.");
    Require.that(
        ceiling >= floor, "ceiling[" + i + "]", ceiling, "be at least " + floor, "Swap the two.");
  }

  /**
   * Adds lines.
   *
   * @param more the lines that follow
   * @return these lines, then the others
   */
  public ConcaveLines and(ConcaveLines more) {
    Require.nonNull(more, "more");
    Kind[] allKinds = Arrays.copyOf(kinds, kinds.length + more.kinds.length);
    System.arraycopy(more.kinds, 0, allKinds, kinds.length, more.kinds.length);
    int[] allStarts = Arrays.copyOf(starts, allKinds.length + 1);
    for (int b = 0; b < more.starts.length; b++) {
      allStarts[kinds.length + b] = size() + more.starts[b];
    }
    return new ConcaveLines(
        allKinds,
        allStarts,
        joined(first, more.first),
        joined(second, more.second),
        joined(floors, more.floors),
        joined(ceilings, more.ceilings));
  }

  private static double[] joined(double[] some, double[] more) {
    double[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /**
   * How many lines there are.
   *
   * @return the number, at least 1
   */
  public int size() {
    return first.length;
  }

  int blocks() {
    return kinds.length;
  }

  Kind kind(int block) {
    return kinds[block];
  }

  int start(int block) {
    return starts[block];
  }

  double[] a() {
    return a;
  }

  double[] b() {
    return b;
  }

  double[] floors() {
    return floors;
  }

  double[] ceilings() {
    return ceilings;
  }

  /** What a line brings. */
  double response(Kind kind, int i, double spend) {
    return switch (kind) {
      case LOG -> first[i] * Math.log1p(spend / second[i]);
      case POWER -> first[i] * Math.pow(spend, second[i]);
      case EXPONENTIAL -> -first[i] * Math.expm1(-second[i] * spend);
    };
  }

  /** What the next small unit brings. */
  double slope(Kind kind, int i, double spend) {
    return switch (kind) {
      case LOG -> first[i] / (second[i] + spend);
      case POWER -> first[i] * second[i] * Math.pow(spend, second[i] - 1);
      case EXPONENTIAL -> first[i] * second[i] * Math.exp(-second[i] * spend);
    };
  }

  /** The spend within its limits, and a budget, that earns most where a unit costs a price. */
  double spendAt(Kind kind, int i, double price, double budget) {
    double most = Math.max(floors[i], Math.min(ceilings[i], budget));
    if (!(price > 0)) {
      return most;
    }
    double logPrice = Math.log(price);
    double free =
        switch (kind) {
          case LOG -> first[i] / price - second[i];
          case POWER -> Math.exp(a[i] - b[i] * logPrice);
          case EXPONENTIAL -> a[i] - b[i] * logPrice;
        };
    return Math.min(most, Math.max(floors[i], free));
  }
}

package io.planwright.stakeholders.decision;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * A part of the search: the options that each person has at least and at most, the probability that
 * each inner body has at least and at most, and what any set of it costs at least.
 */
final class PathPart {

  final int[] least;
  final int[] most;
  final double[] from;
  final double[] to;
  private final double bound;
  private final long number;

  private PathPart(int[] least, int[] most, double[] from, double[] to, double bound, long number) {
    this.least = least.clone();
    this.most = most.clone();
    this.from = from.clone();
    this.to = to.clone();
    this.bound = bound;
    this.number = number;
  }

  /** All sets. */
  static PathPart whole(int[] most, int bodies) {
    double[] to = new double[bodies];
    Arrays.fill(to, 1);
    return new PathPart(new int[most.length], most, new double[bodies], to, 0, 0);
  }

  /** The same sets with a better bound, to be made fewer. */
  PathPart copy(double newBound, long newNumber) {
    return new PathPart(least, most, from, to, newBound, newNumber);
  }

  double bound() {
    return bound;
  }

  /** Where parts have the same bound, the latest is nearest to a whole set. */
  private static int compare(PathPart one, PathPart other) {
    int byBound = Double.compare(one.bound, other.bound);
    return byBound != 0 ? byBound : Long.compare(other.number, one.number);
  }

  /**
   * The parts still to be searched: the one with the least bound first, since that one says what
   * any set costs at least; but once there are too many to keep, the latest first, which makes few
   * more.
   */
  static final class Frontier {

    /** The arrays of all parts together: 64 MB. */
    private static final int MOST_FIGURES = 16_000_000;

    private final Comparator<PathPart> order = PathPart::compare;
    private final PriorityQueue<PathPart> wide = new PriorityQueue<>(order);
    private final Deque<PathPart> deep = new ArrayDeque<>();
    private final int most;

    Frontier(PathPart part) {
      most = MOST_FIGURES / (2 * part.least.length + 4 * part.from.length + 16);
    }

    void add(PathPart part) {
      if (deep.isEmpty() && wide.size() < most) {
        wide.add(part);
      } else {
        deep.push(part);
      }
    }

    boolean isEmpty() {
      return deep.isEmpty() && wide.isEmpty();
    }

    PathPart next() {
      return deep.isEmpty() ? wide.remove() : deep.pop();
    }

    double bound() {
      double bound = wide.isEmpty() ? Double.POSITIVE_INFINITY : wide.element().bound;
      for (PathPart part : deep) {
        bound = Math.min(bound, part.bound);
      }
      return bound;
    }
  }
}

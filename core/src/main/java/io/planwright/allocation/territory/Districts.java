package io.planwright.allocation.territory;

import java.util.Arrays;

/**
 * A division of the accounts among the reps, and what it costs to move one. Beyond an inner limit,
 * a little within the tolerance, the square of each relative deviation is charged.
 */
final class Districts {

  /** Of the tolerance, the part within which nothing is charged when accounts change hands. */
  private static final double REALIGNED = 0.95;

  /**
   * What a design from scratch leaves unused of the tolerance, but for a small part: the room that
   * makes a later re-alignment cheap, and costs little travel.
   */
  private static final double RESERVE = 0.05;

  private static final double TIGHTEST = 0.05;

  final TerritoryProblem problem;
  final Neighbourhood graph;
  final int[] rep;
  private final int width;
  private final int[] size;
  private final double[] load;
  private final double[] share;
  private final double[] excess;
  private final double inner;
  private final int[] seen;
  private final int[] queue;
  private int stamp;
  private double charge;

  Districts(TerritoryProblem problem, Neighbourhood graph, int[] rep, double charge) {
    this.problem = problem;
    this.graph = graph;
    this.rep = rep;
    this.charge = charge;
    width = problem.measures.size();
    int reps = problem.reps.size();
    size = new int[reps];
    load = new double[reps * width];
    share = problem.fairShare();
    excess = new double[reps];
    inner = inner(problem);
    seen = new int[rep.length];
    queue = new int[rep.length];
    for (int i = 0; i < rep.length; i++) {
      if (rep[i] >= 0) {
        add(i, rep[i], 1);
      }
    }
    for (int r = 0; r < reps; r++) {
      excess[r] = excess(r, -1, 0);
    }
  }

  /** The deviation beyond which is charged. */
  static double inner(TerritoryProblem problem) {
    return problem.isRealignment()
        ? REALIGNED * problem.tolerance
        : Math.max(TIGHTEST * problem.tolerance, problem.tolerance - RESERVE);
  }

  /** What the division costs, charges included. */
  double total() {
    double sum = 0;
    for (int i = 0; i < rep.length; i++) {
      sum += problem.cost(i, rep[i]);
    }
    for (double each : excess) {
      sum += charge * each;
    }
    return sum;
  }

  int reps() {
    return size.length;
  }

  void charge(double newCharge) {
    charge = newCharge;
  }

  double charge() {
    return charge;
  }

  double excess(int r) {
    return excess[r];
  }

  /** How much a rep is above a fair share of the measure of which it has most, as a fraction. */
  double surplus(int r) {
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < width; k++) {
      if (share[k] > 0) {
        most = Math.max(most, load[r * width + k] / share[k] - 1);
      }
    }
    return most;
  }

  boolean isBalanced() {
    for (int at = 0; at < load.length; at++) {
      double fair = share[at % width];
      if (Math.abs(load[at] - fair) > problem.tolerance * fair) {
        return false;
      }
    }
    return true;
  }

  private void add(int i, int r, int sign) {
    size[r] += sign;
    for (int k = 0; k < width; k++) {
      load[r * width + k] += sign * problem.values[i * width + k];
    }
  }

  /** The squared excess of a rep with an account more or less, or none changed. */
  private double excess(int r, int account, int sign) {
    double sum = 0;
    for (int k = 0; k < width; k++) {
      double value = account < 0 ? 0 : sign * problem.values[account * width + k];
      double off = share[k] > 0 ? Math.abs((load[r * width + k] + value) / share[k] - 1) : 0;
      double beyond = Math.max(0, off - inner);
      sum += beyond * beyond;
    }
    return sum;
  }

  double costChange(int i, int to) {
    return problem.cost(i, to) - (rep[i] < 0 ? 0 : problem.cost(i, rep[i]));
  }

  /** What moving an account changes, charges included. */
  double change(int i, int to) {
    int from = rep[i];
    double relief = from < 0 ? 0 : excess(from, i, -1) - excess[from];
    return costChange(i, to) + charge * (relief + excess(to, i, 1) - excess[to]);
  }

  /** What the squared excess of a rep changes by an account more or less. */
  double excessChange(int r, int account, int sign) {
    return excess(r, account, sign) - excess[r];
  }

  /** What swapping two accounts of different reps changes, charges included. */
  double swapChange(int i, int j) {
    int one = rep[i];
    int other = rep[j];
    double cost = costChange(i, other) + costChange(j, one);
    if (cost >= 0 && excess[one] == 0 && excess[other] == 0) {
      return cost;
    }
    double relief = swapped(one, i, j) - excess[one] + swapped(other, j, i) - excess[other];
    return cost + charge * relief;
  }

  private double swapped(int r, int without, int with) {
    double sum = 0;
    for (int k = 0; k < width; k++) {
      double value = problem.values[with * width + k] - problem.values[without * width + k];
      double off = share[k] > 0 ? Math.abs((load[r * width + k] + value) / share[k] - 1) : 0;
      double beyond = Math.max(0, off - inner);
      sum += beyond * beyond;
    }
    return sum;
  }

  void move(int i, int to) {
    int from = rep[i];
    if (from >= 0) {
      add(i, from, -1);
      excess[from] = excess(from, -1, 0);
    }
    rep[i] = to;
    if (to >= 0) {
      add(i, to, 1);
      excess[to] = excess(to, -1, 0);
    }
  }

  /** Whether an account may leave without tearing its territory, or emptying it. */
  boolean canLeave(int i) {
    return !problem.locked[i] && size[rep[i]] > 1 && (!problem.contiguous || !isJoint(i));
  }

  /** Swaps two accounts, the first of which may leave, if both territories stay whole. */
  boolean swap(int i, int j) {
    int one = rep[i];
    int other = rep[j];
    if (!touches(i, other)) {
      return false;
    }
    move(i, other);
    if (canLeave(j) && touches(j, one)) {
      move(j, one);
      return true;
    }
    move(i, one);
    return false;
  }

  boolean touches(int i, int r) {
    for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
      if (rep[graph.neighbour[e]] == r) {
        return true;
      }
    }
    return !problem.contiguous;
  }

  /** Whether the neighbours of an account in its territory hang together through it alone. */
  private boolean isJoint(int i) {
    int own = rep[i];
    int first = -1;
    int others = 0;
    stamp++;
    int wanted = stamp;
    for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
      int j = graph.neighbour[e];
      if (rep[j] == own) {
        seen[j] = wanted;
        others += first < 0 ? 0 : 1;
        first = first < 0 ? j : first;
      }
    }
    if (others == 0) {
      return false;
    }
    return !reaches(first, i, own, wanted, others);
  }

  private boolean reaches(int first, int without, int own, int wanted, int others) {
    int left = others;
    int visited = ++stamp;
    int end = 0;
    queue[end++] = first;
    seen[first] = visited;
    seen[without] = visited;
    for (int at = 0; at < end; at++) {
      for (int e = graph.start[queue[at]]; e < graph.start[queue[at] + 1]; e++) {
        int j = graph.neighbour[e];
        if (rep[j] == own && seen[j] != visited) {
          left -= seen[j] == wanted ? 1 : 0;
          if (left == 0) {
            return true;
          }
          seen[j] = visited;
          queue[end++] = j;
        }
      }
    }
    return false;
  }

  /** Numbers the parts of a division: each account gets the first account of its part. */
  int[] parts(int[] division) {
    int[] parts = new int[division.length];
    Arrays.fill(parts, -1);
    for (int first = 0; first < division.length; first++) {
      if (parts[first] < 0) {
        int end = 0;
        queue[end++] = first;
        parts[first] = first;
        for (int at = 0; at < end; at++) {
          for (int e = graph.start[queue[at]]; e < graph.start[queue[at] + 1]; e++) {
            int j = graph.neighbour[e];
            if (parts[j] < 0 && division[j] == division[first]) {
              parts[j] = first;
              queue[end++] = j;
            }
          }
        }
      }
    }
    return parts;
  }
}

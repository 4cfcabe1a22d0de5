package io.planwright.allocation.capacitated;

import io.planwright.allocation.Optimality;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the least sum of the items' prices and the price of the busiest person's utilisation.
 *
 * <p>An answer whose peak is in an interval costs at least the bound of the problem with the
 * capacities cut to the interval's upper end, and the price of its lower end.
 */
final class PeakSearch {

  private static final int MOST_CUTS = 10;
  private static final String TASK = "assign items to people";

  private final Staffing staffing;
  private final GeneralisedAssignmentSolver solver;
  private final RunControl control;
  private final List<Interval> intervals = new ArrayList<>();

  /** By item, the number of its person, or -1. */
  final int[] personOf;

  final double[] loads;
  double value = Double.POSITIVE_INFINITY;

  PeakSearch(Staffing staffing, GeneralisedAssignmentSolver solver, RunControl control) {
    this.staffing = staffing;
    this.solver = solver;
    this.control = control;
    personOf = new int[staffing.items.size()];
    Arrays.fill(personOf, -1);
    loads = new double[staffing.people.size()];
  }

  private record Interval(double low, double high, double itemBound) {

    double bound(double peakPrice) {
      return itemBound + peakPrice * low;
    }
  }

  void run() {
    double whole = solve(1);
    intervals.add(new Interval(staffing.leastPeak(), 1, whole));
    for (int cut = 0; cut < MOST_CUTS && isWorthACut(); cut++) {
      Interval best = best();
      // near the top of the best interval little is to gain, near its end much
      double middle = best.low + 0.4 * (best.high - best.low);
      double bound;
      try {
        bound = solve(cut == 0 ? Math.min(middle, best.low * 1.02 + 1e-6) : middle);
        middle = cut == 0 ? Math.min(middle, best.low * 1.02 + 1e-6) : middle;
      } catch (RunStoppedException e) {
        return;
      }
      intervals.remove(best);
      intervals.add(new Interval(best.low, middle, Math.max(bound, best.itemBound)));
      intervals.add(new Interval(middle, best.high, best.itemBound));
    }
  }

  private boolean isWorthACut() {
    return staffing.peakPrice > 0
        && staffing.placeable.length > 0
        && !optimality().isProven()
        && control.stopRequested().isEmpty();
  }

  private Interval best() {
    return intervals.stream()
        .min(Comparator.comparingDouble(interval -> interval.bound(staffing.peakPrice)))
        .orElseThrow();
  }

  /** The sum in shares of all items, with its bound. */
  Optimality optimality() {
    double perItem = Math.max(1, personOf.length);
    double bound = best().bound(staffing.peakPrice);
    if (value >= staffing.unassignedPrice) {
      // with an item left, the peak may be lower than with all of them
      bound -= staffing.peakPrice * staffing.leastPeak();
    }
    return new Optimality(
        Optimality.Goal.MINIMISE, value / perItem, Math.min(value, bound) / perItem);
  }

  /** Solves with capacities cut to a share; returns the bound of the items' prices. */
  private double solve(double share) {
    GeneralisedAssignment answer =
        solver.solve(staffing.problem(share), control.withProgress(progress -> {})).orElseThrow();
    int[] candidate = new int[personOf.length];
    Arrays.fill(candidate, -1);
    int[] agentOf = answer.agentOf();
    for (int k = 0; k < agentOf.length; k++) {
      candidate[staffing.placeable[k]] = agentOf[k];
    }
    offer(candidate);
    if (!intervals.isEmpty()) {
      Optimality now = optimality();
      control.reportSearch(TASK, now.value(), now.bound());
    }
    return answer.optimality().bound();
  }

  private void offer(int[] candidate) {
    double[] load = new double[loads.length];
    for (int j = 0; j < candidate.length; j++) {
      if (candidate[j] >= 0) {
        load[candidate[j]] += staffing.load(j);
      }
    }
    fill(candidate, load);
    double sum = staffing.peakPrice * peak(load);
    for (int j : staffing.placeable) {
      int i = candidate[j];
      sum += i < 0 ? staffing.unassignedPrice : staffing.fitCost[i][j] + staffing.moveCost[i][j];
    }
    if (sum < value) {
      value = sum;
      System.arraycopy(candidate, 0, personOf, 0, personOf.length);
      System.arraycopy(load, 0, loads, 0, loads.length);
    }
  }

  /** Gives what is left to the cheapest candidate with room, the heaviest first. */
  private void fill(int[] candidate, double[] load) {
    int[] left =
        Arrays.stream(staffing.placeable)
            .filter(j -> candidate[j] < 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer j) -> -staffing.load(j)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int j : left) {
      int best = -1;
      double bestCost = Double.POSITIVE_INFINITY;
      for (int i = 0; i < load.length; i++) {
        double cost = staffing.fitCost[i][j] + staffing.moveCost[i][j];
        if (staffing.isCandidate[i][j] && hasRoom(i, j, load) && cost < bestCost) {
          best = i;
          bestCost = cost;
        }
      }
      if (best >= 0) {
        candidate[j] = best;
        load[best] += staffing.load(j);
      }
    }
  }

  private boolean hasRoom(int i, int j, double[] load) {
    return load[i] + staffing.load(j) <= staffing.capacity(i) * (1 + Model.TOLERANCE);
  }

  double peak(double[] load) {
    double peak = 0;
    for (int i = 0; i < load.length; i++) {
      peak = Math.max(peak, load[i] / staffing.capacity(i));
    }
    return peak;
  }
}

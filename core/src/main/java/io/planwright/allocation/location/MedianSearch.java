package io.planwright.allocation.location;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Places sites by a variable neighbourhood search (Hansen &amp; Mladenović 1997) on the swaps of
 * Whitaker (1983), with a Lagrangian bound from below that also proposes sites. It ends when the
 * bound proves the plan, after the rounds that it is allowed, or at the deadline, and then gives
 * the best plan so far with its bound. A swap is tried in time linear in the customers; a step of
 * the bound costs customers × sites.
 *
 * <p>The same problem and seed give the same plan, unless a deadline or a cancellation intervenes.
 * Immutable, serializable and thread-safe.
 *
 * @param seed of the random swaps
 * @param rounds how many rounds of the search follow the bound, at least 0
 * @param boundSteps how many steps the bound makes at most, at least 1
 */
public record MedianSearch(long seed, int rounds, int boundSteps) implements Serializable {

  private static final String TASK = "place sites";
  private static final int WIDEST_SHAKE = 8;

  /**
   * Checks the components.
   *
   * @param seed of the random swaps
   * @param rounds how many rounds of the search follow the bound, at least 0
   * @param boundSteps how many steps the bound makes at most, at least 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MedianSearch {
    Require.notNegative(rounds, "rounds", "Allow 0 for the bound's own plans alone.");
    Require.that(boundSteps >= 1, "boundSteps", boundSteps, "be at least 1", "Try 1000.");
  }

  /**
   * A search for a second or so: 500 rounds, 1,000 steps of the bound.
   *
   * @return the search
   */
  public static MedianSearch standard() {
    return new MedianSearch(1, 500, 1_000);
  }

  /**
   * The same search, longer or shorter.
   *
   * @param newRounds how many rounds of the search follow the bound, at least 0
   * @return the search
   * @throws IllegalArgumentException if the number is negative
   */
  public MedianSearch withRounds(int newRounds) {
    return new MedianSearch(seed, newRounds, boundSteps);
  }

  /**
   * Places the sites.
   *
   * @param problem customers, sites, and how many to open
   * @param control deadline, cancellation and progress; at either stop the best plan so far is
   *     given
   * @return the plan with its bound
   */
  public MedianPlan solve(MedianProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    return new Run(this, problem, control).plan();
  }

  /** One run of the search: what it has found so far. */
  private static final class Run {

    private final MedianSearch search;
    private final MedianProblem problem;
    private final RunControl control;
    private final RandomGenerator random;
    private final OpenSites current;
    private final MedianBound bound;
    private int[] best;
    private double bestCost;

    Run(MedianSearch search, MedianProblem problem, RunControl control) {
      this.search = search;
      this.problem = problem;
      this.control = control;
      random = new SeedStreams(search.seed()).stream(0);
      current = new OpenSites(problem);
      bound = new MedianBound(problem);
      best = current.sites();
      bestCost = current.cost();
    }

    MedianPlan plan() {
      current.shake(2 * problem.medians(), random);
      current.descend(random);
      keepIfBetter();
      bound.start(best);
      bound.step(bestCost);
      raiseBound();
      for (int round = 0; round < search.rounds() && !isOver(); round++) {
        int swaps = 1 + round % Math.min(WIDEST_SHAKE, problem.medians());
        current.open(best);
        current.shake(swaps, random);
        current.descend(random);
        keepIfBetter();
      }
      return result();
    }

    private void raiseBound() {
      for (int k = 1; k < search.boundSteps() && !bound.isSettled() && !isOver(); k++) {
        if (bound.step(bestCost) && k % 4 == 0) {
          current.open(bound.chosen());
          current.descend(random);
          keepIfBetter();
        }
      }
    }

    private boolean isOver() {
      return optimality().isProven() || control.stopRequested().isPresent();
    }

    private void keepIfBetter() {
      if (current.cost() < bestCost) {
        best = current.sites();
        bestCost = current.cost();
        if (bound.value() > Double.NEGATIVE_INFINITY) {
          control.reportSearch(TASK, bestCost, bound.value());
        }
      }
    }

    private Optimality optimality() {
      return new Optimality(Goal.MINIMISE, bestCost, Math.min(bestCost, bound.value()));
    }

    private MedianPlan result() {
      Arrays.sort(best);
      List<Integer> siteByCustomer = new ArrayList<>();
      for (int i = 0; i < problem.customers(); i++) {
        int nearest = best[0];
        for (int site : best) {
          nearest = problem.cost(i, site) < problem.cost(i, nearest) ? site : nearest;
        }
        siteByCustomer.add(nearest);
      }
      return new MedianPlan(
          Arrays.stream(best).boxed().toList(),
          siteByCustomer,
          Arrays.stream(bound.prices()).boxed().toList(),
          optimality(),
          new Provenance(
              "p-median by variable neighbourhood search and Lagrangian bound",
              Map.of("rounds", "" + search.rounds(), "bound steps", "" + search.boundSteps()),
              problem.customers() + " customers, " + problem.sites() + " sites",
              (long) problem.customers() * problem.sites(),
              search.seed(),
              Provenance.LIBRARY_VERSION));
    }
  }
}

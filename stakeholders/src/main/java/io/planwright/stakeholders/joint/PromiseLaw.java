package io.planwright.stakeholders.joint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * By how many working days after its due date a promise is done, below 0 before it: what a
 * Dirichlet process expects (T. S. Ferguson, "A Bayesian analysis of some nonparametric problems",
 * Annals of Statistics 1, 1973). It begins with one promise kept on its day and one late by a law
 * with a long tail, and adds those that were seen; a person begins with the law of the side. The
 * chance of being kept is therefore that of the beta-binomial model, whatever was never seen can
 * happen, and a promise that was kept instead of late makes no delay likelier. Immutable and
 * thread-safe.
 *
 * @param weights by days, ascending; each above 0
 */
record PromiseLaw(NavigableMap<Integer, Double> weights) {

  /** Later than any promise of which the dates can be counted. */
  private static final int MOST = 36_500;

  private static final double CELL = 1.1;

  PromiseLaw {
    weights = Collections.unmodifiableNavigableMap(weights);
  }

  /** The law of a side whose late promises are late by so much, as far as nothing else is known. */
  static PromiseLaw ofSide(Reliability side, double lateDays) {
    TreeMap<Integer, Double> weights = new TreeMap<>();
    weights.put(0, 1.0);
    addLate(weights, lateDays);
    return seen(weights, side);
  }

  /** The law of one person of the side, whose law counts as so many promises. */
  PromiseLaw ofOwner(Reliability owner, double shrinkage) {
    double scale = shrinkage / sum(weights);
    TreeMap<Integer, Double> own = new TreeMap<>();
    weights.forEach((days, weight) -> own.put(days, scale * weight));
    return seen(own, owner);
  }

  /**
   * Lomax's law of shape 2, which is later than k with (1 + k / mean)⁻² : what is late by long will
   * take long still. In cells that grow with the days, each counted at its end.
   */
  private static void addLate(TreeMap<Integer, Double> weights, double mean) {
    int from = 0;
    while (from < MOST) {
      int to = Math.min(MOST, Math.max(from + 1, (int) (CELL * from)));
      double later = to == MOST ? 0 : beyond(to, mean);
      weights.put(to, beyond(from, mean) - later);
      from = to;
    }
  }

  private static double beyond(int days, double mean) {
    double stretch = 1 + days / mean;
    return 1 / (stretch * stretch);
  }

  /**
   * Adds what was seen. Of an overdue promise it is only known that it takes longer: its weight
   * goes to all that is later, the longest overdue first (B. Efron, "The two sample problem with
   * censored data", Fifth Berkeley Symposium, 1967).
   */
  private static PromiseLaw seen(TreeMap<Integer, Double> weights, Reliability seen) {
    seen.deviations().forEach(days -> weights.merge(days, 1.0, Double::sum));
    ArrayList<Integer> overdue = new ArrayList<>(seen.overdueDays());
    overdue.sort(Collections.reverseOrder());
    for (int days : overdue) {
      NavigableMap<Integer, Double> later = weights.tailMap(days, false);
      double scale = 1 + 1 / sum(later);
      later.replaceAll((day, weight) -> scale * weight);
    }
    return new PromiseLaw(weights);
  }

  private static double sum(Map<Integer, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight).sum();
  }
}

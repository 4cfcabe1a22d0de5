package io.planwright.allocation.location;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A set of open sites that is improved by swapping one for another. For each customer the two
 * nearest open sites are kept, which makes the worth of opening a site, with the best one to close
 * for it, a single pass over the customers (Whitaker 1983).
 */
final class OpenSites {

  private static final double LEAST_GAIN = 1e-9;

  private final int customers;
  private final int count;
  private final double[] bySite;
  private final int[] open;
  private final int[] placeOf;
  private final int[] nearest;
  private final int[] second;
  private final double[] toNearest;
  private final double[] toSecond;
  private final double[] loss;
  private double cost;

  OpenSites(MedianProblem problem) {
    customers = problem.customers();
    count = problem.medians();
    bySite = problem.bySite();
    open = new int[count];
    placeOf = new int[problem.sites()];
    nearest = new int[customers];
    second = new int[customers];
    toNearest = new double[customers];
    toSecond = new double[customers];
    loss = new double[count];
    for (int place = 0; place < count; place++) {
      open[place] = place;
    }
    opened();
  }

  double cost() {
    return cost;
  }

  int[] sites() {
    return open.clone();
  }

  boolean isOpen(int site) {
    return placeOf[site] >= 0;
  }

  void open(int[] sites) {
    System.arraycopy(sites, 0, open, 0, count);
    opened();
  }

  private void opened() {
    Arrays.fill(placeOf, -1);
    for (int place = 0; place < count; place++) {
      placeOf[open[place]] = place;
    }
    for (int i = 0; i < customers; i++) {
      findNearest(i);
    }
    sum();
  }

  private void sum() {
    double sum = 0;
    for (int i = 0; i < customers; i++) {
      sum += toNearest[i];
    }
    cost = sum;
  }

  private void findNearest(int i) {
    int first = -1;
    int next = -1;
    double least = Double.POSITIVE_INFINITY;
    double nextLeast = Double.POSITIVE_INFINITY;
    for (int place = 0; place < count; place++) {
      double c = bySite[open[place] * customers + i];
      if (c < least) {
        next = first;
        nextLeast = least;
        first = place;
        least = c;
      } else if (c < nextLeast) {
        next = place;
        nextLeast = c;
      }
    }
    nearest[i] = first;
    second[i] = next;
    toNearest[i] = least;
    toSecond[i] = nextLeast;
  }

  /** Swaps until no single swap is better, looking at sites from a random one on. */
  void descend(RandomGenerator random) {
    int sites = placeOf.length;
    int site = random.nextInt(sites);
    for (int unchanged = 0; unchanged < sites; unchanged++) {
      if (placeOf[site] < 0 && improveBy(site)) {
        unchanged = -1;
      }
      site = site + 1 == sites ? 0 : site + 1;
    }
  }

  /** Opens a site for the best one to close, if that is better. */
  private boolean improveBy(int site) {
    Arrays.fill(loss, 0);
    double gain = 0;
    int at = site * customers;
    for (int i = 0; i < customers; i++) {
      double c = bySite[at + i];
      double own = toNearest[i];
      if (c < own) {
        gain += own - c;
      } else {
        loss[nearest[i]] += Math.min(c, toSecond[i]) - own;
      }
    }
    int closed = 0;
    for (int place = 1; place < count; place++) {
      closed = loss[place] < loss[closed] ? place : closed;
    }
    if (gain - loss[closed] <= LEAST_GAIN * Math.max(1, cost)) {
      return false;
    }
    swap(site, closed);
    return true;
  }

  /** Swaps some open sites, drawn at random, for closed ones. */
  void shake(int swaps, RandomGenerator random) {
    for (int k = 0; k < swaps; k++) {
      int site = random.nextInt(placeOf.length);
      if (placeOf[site] < 0) {
        swap(site, random.nextInt(count));
      }
    }
  }

  private void swap(int site, int place) {
    placeOf[open[place]] = -1;
    open[place] = site;
    placeOf[site] = place;
    int at = site * customers;
    for (int i = 0; i < customers; i++) {
      double c = bySite[at + i];
      if (nearest[i] == place || second[i] == place) {
        findNearest(i);
      } else if (c < toNearest[i]) {
        second[i] = nearest[i];
        toSecond[i] = toNearest[i];
        nearest[i] = place;
        toNearest[i] = c;
      } else if (c < toSecond[i]) {
        second[i] = place;
        toSecond[i] = c;
      }
    }
    sum();
  }
}

package io.planwright.schedule.staffed;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * A local search on genomes with late acceptance: a change stays if the plan is not worse than the
 * present one or than the one some steps ago (Burke and Bykov, "The late acceptance hill-climbing
 * heuristic", European Journal of Operational Research 258, 2017, 70-78). When nothing gets better,
 * it begins again near the best plan so far.
 */
final class Searching {

  private static final String TASK = "schedule people";
  private static final int MOST_MEMORY = 200;
  private static final int MEMORY_SHARE = 300;
  private static final int PATIENCE = 300;

  private final Decoder decoder;
  private final Pricing pricing;
  private final Variation variation;
  private final RunControl control;
  private final double bound;
  private final Genome present;
  private final Genome best;
  private final Genome next;
  private double presentCost = Double.POSITIVE_INFINITY;
  private double bestCost = Double.POSITIVE_INFINITY;
  private long schedules;

  Searching(
      Decoder decoder, Pricing pricing, Variation variation, RunControl control, double bound) {
    this.decoder = decoder;
    this.pricing = pricing;
    this.variation = variation;
    this.control = control;
    this.bound = bound;
    int size = decoder.model.size;
    present = new Genome(size);
    best = new Genome(size);
    next = new Genome(size);
  }

  /** Looks at a plan to begin with, unless there is one and it is told to stop; the cost of it. */
  double offer(Genome start) {
    if (schedules > 0 && isStopped()) {
      return presentCost;
    }
    decoder.decode(start);
    schedules++;
    double cost = pricing.cost(decoder);
    if (cost < presentCost) {
      present.copyFrom(start);
      presentCost = cost;
      variation.accept(present, decoder);
    }
    improve(start, cost);
    return cost;
  }

  private void improve(Genome genome, double cost) {
    if (cost < bestCost) {
      best.copyFrom(genome);
      bestCost = cost;
      control.reportSearch(TASK, cost, Math.min(bound, cost));
    }
  }

  /** Searches until so many schedules are made, the plan is proven, or it is told to stop. */
  void run(long most) {
    long left = most - schedules;
    if (left <= 0) {
      return;
    }
    double[] memory = new double[(int) Math.max(1, Math.min(MOST_MEMORY, left / MEMORY_SHARE))];
    Arrays.fill(memory, presentCost);
    int at = 0;
    int idle = 0;
    while (schedules < most && bestCost > bound && !isStopped()) {
      boolean isKick = idle > PATIENCE + 3 * memory.length;
      next.copyFrom(isKick ? best : present);
      if (isKick) {
        variation.kick(next);
      } else {
        variation.vary(next);
      }
      decoder.decode(next);
      schedules++;
      double cost = pricing.cost(decoder);
      improve(next, cost);
      idle = isKick || cost < presentCost ? 0 : idle + 1;
      if (isKick) {
        Arrays.fill(memory, cost);
      }
      if (cost <= presentCost || cost <= memory[at]) {
        present.copyFrom(next);
        presentCost = cost;
        variation.accept(present, decoder);
      }
      memory[at] = isKick ? presentCost : Math.min(memory[at], presentCost);
      at = at + 1 < memory.length ? at + 1 : 0;
    }
  }

  private boolean isStopped() {
    return control.stopRequested().isPresent();
  }

  Genome best() {
    return best;
  }

  double bestCost() {
    return bestCost;
  }

  long schedules() {
    return schedules;
  }
}

package io.planwright.allocation.territory;

import io.planwright.run.RunControl;
import java.util.random.RandomGenerator;

/**
 * Better divisions by moves and swaps over borders that are made, now and then, even when they are
 * worse (simulated annealing): it cools while the charge on imbalance rises, so that first what
 * goes where is settled, and then the balance. Moves are tried only in a region around the reps
 * that are out of balance.
 */
final class DistrictAnnealing {

  private static final int MOST_A_STAGE = 4096;
  private static final int LEAST_STAGES = 100;
  private static final int SWAP_EVERY = 4;
  private static final double HOPELESS = 20;

  private final Districts districts;
  private final RandomGenerator random;
  private final int[] start;
  private final int[] neighbour;
  private double temperature;

  DistrictAnnealing(Districts districts, RandomGenerator random) {
    this.districts = districts;
    this.random = random;
    start = districts.graph.start;
    neighbour = districts.graph.neighbour;
  }

  /**
   * Anneals from one temperature and charge to another, both changing by the same factor in each
   * stage; what was there before comes back if it is no better, such as after an early stop.
   */
  void run(long steps, double[] fromTo, double[] charges, RunControl control) {
    districts.charge(charges[1]);
    double before = districts.total();
    int[] divided = districts.rep.clone();
    anneal(steps, fromTo, charges, control);
    districts.charge(charges[1]);
    boolean isWorse = districts.total() > before;
    for (int i = 0; isWorse && i < divided.length; i++) {
      districts.move(i, divided[i]);
    }
  }

  private void anneal(long steps, double[] fromTo, double[] charges, RunControl control) {
    int[] region = new DistrictRegion(districts).accounts();
    int stage = (int) Math.max(1, Math.min(MOST_A_STAGE, steps / LEAST_STAGES));
    double part = (double) stage / Math.max(1, steps);
    double cooling = Math.pow(fromTo[1] / fromTo[0], part);
    double raise = Math.pow(charges[1] / charges[0], part);
    temperature = fromTo[0];
    districts.charge(charges[0]);
    for (long k = 0; k < steps && control.stopRequested().isEmpty(); k += stage) {
      for (int at = 0; at < stage; at++) {
        tryAt(region[random.nextInt(region.length)], at % SWAP_EVERY == 0);
      }
      temperature *= cooling;
      districts.charge(districts.charge() * raise);
    }
  }

  private void tryAt(int i, boolean isSwap) {
    int degree = start[i + 1] - start[i];
    int j = degree == 0 ? i : neighbour[start[i] + random.nextInt(degree)];
    int from = districts.rep[i];
    int to = districts.rep[j];
    if (to == from) {
      return;
    }
    double change = isSwap ? districts.swapChange(i, j) : districts.change(i, to);
    if (!accepts(change) || !districts.canLeave(i)) {
      return;
    }
    if (!isSwap) {
      districts.move(i, to);
    } else {
      districts.swap(i, j);
    }
  }

  private boolean accepts(double change) {
    return change <= 0
        || (change < HOPELESS * temperature
            && random.nextDouble() < Math.exp(-change / temperature));
  }
}

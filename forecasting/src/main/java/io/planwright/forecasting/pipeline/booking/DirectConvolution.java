package io.planwright.forecasting.pipeline.booking;

import java.util.Arrays;

/**
 * One deal after the other, each in one pass over the values that the deals before it can reach:
 * O(n · L) for n deals on L points, without a transform. An amount between two points is put on
 * both so that its mean is kept. The lattice leaves less than 1e-13 beyond its last point, which is
 * given to the others.
 *
 * @param bets the deals
 * @param lattice the points, from 0 on
 */
record DirectConvolution(Bets bets, Lattice lattice) implements Convolution {

  @Override
  public void masses(double[] p, double[] masses) {
    Arrays.fill(masses, 0);
    masses[0] = 1;
    int reach = 0;
    for (int j = 0; j < p.length; j++) {
      int units = (int) (bets.amounts()[j] / lattice.step());
      double fraction = (double) (bets.amounts()[j] % lattice.step()) / lattice.step();
      for (int deal = 0; deal < bets.counts()[j]; deal++) {
        reach = Math.min(lattice.points() - 1, reach + units + (fraction > 0 ? 1 : 0));
        add(units, fraction, p[j], reach, masses);
      }
    }
    double sum = 0;
    for (int x = 0; x <= reach; x++) {
      sum += masses[x];
    }
    for (int x = 0; x <= reach; x++) {
      masses[x] /= sum;
    }
  }

  /** From the highest value down, so that each one still sees the values before this deal. */
  private static void add(int units, double fraction, double p, int reach, double[] masses) {
    double lower = p * (1 - fraction);
    double upper = p * fraction;
    for (int x = reach; x > units; x--) {
      masses[x] = (1 - p) * masses[x] + lower * masses[x - units] + upper * masses[x - units - 1];
    }
    masses[units] = (1 - p) * masses[units] + lower * masses[0]; // units is at most reach
    for (int x = 0; x < units; x++) {
      masses[x] *= 1 - p;
    }
  }
}

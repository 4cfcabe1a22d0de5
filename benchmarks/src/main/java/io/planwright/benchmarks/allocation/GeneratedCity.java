package io.planwright.benchmarks.allocation;

import io.planwright.allocation.territory.TerritoryProblem;
import io.planwright.allocation.territory.TerritoryProblemBuilder;
import java.util.SplittableRandom;

/** A city of towns and what lies between them, with two measures and homes at some accounts. */
final class GeneratedCity {

  private static final int TOWNS = 8;

  private GeneratedCity() {}

  static TerritoryProblem of(int accounts, int reps, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] townX = random.doubles(TOWNS, 0, 100).toArray();
    double[] townY = random.doubles(TOWNS, 0, 100).toArray();
    TerritoryProblemBuilder city = TerritoryProblem.measuring("workload", "potential");
    double[] x = new double[accounts];
    double[] y = new double[accounts];
    for (int i = 0; i < accounts; i++) {
      int town = random.nextInt(TOWNS);
      boolean isRural = random.nextInt(3) == 0;
      x[i] = isRural ? random.nextDouble(100) : townX[town] + spread(random);
      y[i] = isRural ? random.nextDouble(100) : townY[town] + spread(random);
      double potential = Math.exp(random.nextDouble(0, 3));
      city.account("a" + i, x[i], y[i], 1 + random.nextDouble(9), potential);
    }
    for (int r = 0; r < reps; r++) {
      int home = random.nextInt(accounts);
      city.rep("r" + r, x[home], y[home]);
    }
    return city.build();
  }

  private static double spread(SplittableRandom random) {
    return 8 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
  }
}

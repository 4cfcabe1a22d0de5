package io.planwright.allocation.territory;

import java.util.SplittableRandom;

/** A generated city: towns and what lies between them, two measures, homes at some accounts. */
final class City {

  private City() {}

  static TerritoryProblemBuilder of(int accounts, int reps, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] towns = new double[8][];
    for (int t = 0; t < towns.length; t++) {
      towns[t] = new double[] {random.nextDouble(100), random.nextDouble(100)};
    }
    TerritoryProblemBuilder city = TerritoryProblem.measuring("workload", "potential");
    double[][] places = new double[accounts][];
    for (int i = 0; i < accounts; i++) {
      double[] town = towns[random.nextInt(towns.length)];
      boolean isRural = random.nextInt(3) == 0;
      double x = isRural ? random.nextDouble(100) : town[0] + spread(random);
      double y = isRural ? random.nextDouble(100) : town[1] + spread(random);
      places[i] = new double[] {x, y};
      double potential = Math.exp(random.nextDouble(0, 3));
      city.account("a" + i, x, y, 1 + random.nextDouble(9), potential);
    }
    for (int r = 0; r < reps; r++) {
      double[] home = places[random.nextInt(accounts)];
      city.rep("r" + r, home[0], home[1]);
    }
    return city;
  }

  private static double spread(SplittableRandom random) {
    return 8 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
  }
}

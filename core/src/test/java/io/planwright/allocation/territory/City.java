package io.planwright.allocation.territory;

import java.util.SplittableRandom;

/** A made-up city: towns, and accounts in them and between, with work and potential. */
final class City {

  private static final int TOWNS = 8;
  private static final double SIDE = 100;

  private City() {}

  static TerritoryProblemBuilder of(int accounts, int reps, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] towns = new double[TOWNS][2];
    for (double[] town : towns) {
      town[0] = random.nextDouble(SIDE);
      town[1] = random.nextDouble(SIDE);
    }
    TerritoryProblemBuilder city = TerritoryProblem.measuring("workload", "potential");
    double[][] places = new double[accounts][];
    for (int i = 0; i < accounts; i++) {
      double[] town = towns[random.nextInt(TOWNS)];
      boolean isRural = random.nextInt(3) == 0;
      places[i] =
          isRural
              ? new double[] {random.nextDouble(SIDE), random.nextDouble(SIDE)}
              : new double[] {
                town[0] + 5 * random.nextGaussian(), town[1] + 5 * random.nextGaussian()
              };
      city.account(
          "a" + i,
          places[i][0],
          places[i][1],
          1 + random.nextDouble(9),
          Math.exp(random.nextDouble(3)));
    }
    for (int r = 0; r < reps; r++) {
      double[] home = places[random.nextInt(accounts)];
      city.rep("r" + r, home[0], home[1]);
    }
    return city;
  }
}

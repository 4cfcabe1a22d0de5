package io.planwright.stakeholders.team;

import io.planwright.stakeholders.team.DependencyMatrix.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Design-structure matrices by chance. */
final class Matrices {

  private Matrices() {}

  static DependencyMatrix random(Random random, int size, int oneIn) {
    List<String> ids = IntStream.range(0, size).mapToObj(i -> "e" + i).toList();
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (i != k && random.nextInt(oneIn) == 0) {
          needs.add(new Need("e" + i, "e" + k, 1 + random.nextInt(9)));
        }
      }
    }
    return new DependencyMatrix(ids, needs);
  }

  static DependencyMatrix ties(long seed, int size, double scale) {
    Random random = new Random(seed);
    double[] weights = {1 / 3.0, 2 / 3.0, 1 / 7.0, 1 / 7.0 + 1 / 3.0};
    List<String> ids = IntStream.range(0, size).mapToObj(i -> "e" + i).toList();
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (i != k && (k == (i + 1) % size || random.nextInt(4) < 3)) {
          needs.add(new Need("e" + i, "e" + k, weights[random.nextInt(4)] * scale));
        }
      }
    }
    return new DependencyMatrix(ids, needs);
  }
}

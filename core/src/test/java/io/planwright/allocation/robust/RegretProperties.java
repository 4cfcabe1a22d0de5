package io.planwright.allocation.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Optimality.Goal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RegretProperties {

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  private static double[][] values(Random random, int rows, int columns) {
    double[][] values = new double[rows][];
    for (int i = 0; i < rows; i++) {
      values[i] = random.doubles(columns, -10, 10).toArray();
    }
    return values;
  }

  @Property(tries = 200)
  void nobodyRegretsLessThanTheChoice(@ForAll long seed) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(5);
    int columns = 1 + random.nextInt(5);
    RegretReport report =
        RegretAnalysis.analyse(
            ScenarioTable.of(
                Goal.MAXIMISE,
                names("c", rows),
                names("s", columns),
                values(random, rows, columns)));
    for (CandidateRegret candidate : report.candidates()) {
      assertThat(report.choice().greatestRegret())
          .isLessThanOrEqualTo(candidate.greatestRegret() + 1e-12);
      assertThat(candidate.regrets()).allMatch(regret -> regret >= 0);
      assertThat(candidate.expectedRegret())
          .isLessThanOrEqualTo(candidate.greatestRegret() + 1e-12);
    }
    assertThat(report.choice().dominatedBy().isEmpty() || rows > 1).isTrue();
  }

  @Property(tries = 100)
  void doesNotDependOnTheOrder(@ForAll long seed) {
    Random random = new Random(seed);
    double[][] values = values(random, 4, 3);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(order, random);
    double[][] shuffled = order.stream().map(i -> values[i]).toArray(double[][]::new);
    List<String> ids = order.stream().map(i -> "c" + i).toList();
    RegretReport one =
        RegretAnalysis.analyse(
            ScenarioTable.of(Goal.MINIMISE, names("c", 4), names("s", 3), values));
    RegretReport two =
        RegretAnalysis.analyse(ScenarioTable.of(Goal.MINIMISE, ids, names("s", 3), shuffled));
    assertThat(two.choice().candidate()).isEqualTo(one.choice().candidate());
    assertThat(two.choice().greatestRegret())
        .isCloseTo(one.choice().greatestRegret(), within(1e-12));
  }
}

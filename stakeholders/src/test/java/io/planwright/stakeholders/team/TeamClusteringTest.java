package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Matrices.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.team.DependencyMatrix.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TeamClusteringTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Property(tries = 40)
  void teamsCostAsLittleAsTheBestOfAllGroupings(@ForAll long seed) {
    Random random = new Random(seed);
    DependencyMatrix matrix = random(random, 1 + random.nextInt(7), 2);
    TeamClustering engine = new TeamClustering(0.5 + random.nextDouble(), 5, seed);
    TeamClustering.Teams teams = engine.group(matrix, CONTROL);
    assertThat(teams.optimality().isProven()).isTrue();
    assertThat(engine.cost(matrix, teams.teams()))
        .isCloseTo(teams.optimality().value(), within(1e-9));
    assertThat(teams.optimality().value())
        .isCloseTo(leastCost(engine, matrix, 0, new ArrayList<>()), within(1e-9));
  }

  private static double leastCost(
      TeamClustering engine, DependencyMatrix matrix, int at, List<List<String>> teams) {
    if (at == matrix.elementIds().size()) {
      return engine.cost(matrix, teams);
    }
    String id = matrix.elementIds().get(at);
    double least = Double.MAX_VALUE;
    for (List<String> team : List.copyOf(teams)) {
      team.add(id);
      least = Math.min(least, leastCost(engine, matrix, at + 1, teams));
      team.remove(id);
    }
    teams.add(new ArrayList<>(List.of(id)));
    least = Math.min(least, leastCost(engine, matrix, at + 1, teams));
    teams.remove(teams.size() - 1);
    return least;
  }

  /** Elements that need nobody take a small problem to the search; they cost nothing alone. */
  @Test
  void theSearchFindsWhatEnumerationFinds() {
    int best = 0;
    for (int seed = 0; seed < 40; seed++) {
      DependencyMatrix small = random(new Random(seed), 8, 3);
      List<String> ids = new ArrayList<>(small.elementIds());
      ids.addAll(List.of("idle1", "idle2", "idle3"));
      DependencyMatrix large = new DependencyMatrix(ids, small.needs());
      TeamClustering.Teams teams = TeamClustering.standard().group(large, CONTROL);
      double least = leastWithIdle(small, large);
      assertThat(teams.optimality().value()).isGreaterThanOrEqualTo(least - 1e-9);
      assertThat(teams.optimality().bound()).isLessThanOrEqualTo(least + 1e-9);
      best += teams.optimality().value() <= least + 1e-9 ? 1 : 0;
    }
    assertThat(best).isGreaterThanOrEqualTo(39);
  }

  private static double leastWithIdle(DependencyMatrix small, DependencyMatrix large) {
    int size = small.elementIds().size();
    double[][] w = small.weights();
    int[] team = new int[size];
    double least = Double.MAX_VALUE;
    while (true) {
      int[] sizes = new int[size];
      for (int t : team) {
        sizes[t]++;
      }
      double cost = 0;
      for (int i = 0; i < size; i++) {
        for (int k = 0; k < size; k++) {
          cost += w[i][k] * (team[i] == team[k] ? sizes[team[i]] : large.elementIds().size());
        }
      }
      least = Math.min(least, cost);
      int at = size - 1;
      while (at > 0 && team[at] > IntStream.of(team).limit(at).max().orElse(0)) {
        team[at--] = 0;
      }
      if (at == 0) {
        return least;
      }
      team[at]++;
    }
  }

  @Test
  void findsTeamsThatAreThere() {
    List<Need> needs = new ArrayList<>();
    List<String> ids = IntStream.range(0, 20).mapToObj(i -> "e" + i).toList();
    for (int i = 0; i < 20; i++) {
      for (int k = 0; k < 20; k++) {
        if (i != k && i % 4 == k % 4) {
          needs.add(new Need("e" + i, "e" + k, 5));
        } else if (i != k && (i + k) % 7 == 0) {
          needs.add(new Need("e" + i, "e" + k, 0.5));
        }
      }
    }
    DependencyMatrix matrix = new DependencyMatrix(ids, needs);
    TeamClustering.Teams teams = TeamClustering.standard().group(matrix, CONTROL);
    assertThat(teams.teams()).hasSize(4);
    assertThat(teams.teams().get(1)).containsExactly("e1", "e5", "e9", "e13", "e17");
    assertThat(TeamClustering.standard().group(matrix, CONTROL)).isEqualTo(teams);
  }
}

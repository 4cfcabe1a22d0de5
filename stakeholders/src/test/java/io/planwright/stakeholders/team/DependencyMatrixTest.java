package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.team.DependencyMatrix.Need;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyMatrixTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  private static DependencyMatrix random(Random random, int size, int oneIn) {
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

  @Test
  void ordersAndTears() {
    // d needs nothing; a, b, c go in a circle whose lightest need is a's of c; e needs c.
    DependencyMatrix matrix =
        new DependencyMatrix(
            List.of("e", "a", "b", "c", "d"),
            List.of(
                new Need("a", "c", 1),
                new Need("b", "a", 5),
                new Need("c", "b", 3),
                new Need("a", "d", 2),
                new Need("e", "c", 4)));
    List<SequenceBlock> blocks = Sequencing.order(matrix, CONTROL);
    assertThat(blocks).extracting(SequenceBlock::level).containsExactly(0, 1, 2);
    assertThat(blocks)
        .extracting(SequenceBlock::elementIds)
        .containsExactly(List.of("d"), List.of("a", "b", "c"), List.of("e"));
    assertThat(blocks.get(1).isLoop()).isTrue();
    assertThat(blocks.get(1).torn()).containsExactly(new Need("a", "c", 1));
    assertThat(blocks.get(1).optimality().value()).isEqualTo(1);
    assertThat(blocks.get(1).optimality().isProven()).isTrue();
    assertThat(blocks.get(0).isLoop()).isFalse();
  }

  @Property(tries = 100)
  void tearsAsLittleAsTheBestOfAllOrders(@ForAll long seed) {
    DependencyMatrix matrix = random(new Random(seed), 2 + (int) (seed & 3), 2);
    double torn = 0;
    List<String> order = new ArrayList<>();
    for (SequenceBlock block : Sequencing.order(matrix, CONTROL)) {
      torn += block.optimality().value();
      assertThat(block.torn().stream().mapToDouble(Need::weight).sum())
          .isEqualTo(block.optimality().value());
      order.addAll(block.elementIds());
    }
    assertThat(order).containsExactlyInAnyOrderElementsOf(matrix.elementIds());
    assertThat(torn(matrix, order)).isEqualTo(torn);
    assertThat(torn).isEqualTo(leastTorn(matrix, new ArrayList<>()));
  }

  private static double torn(DependencyMatrix matrix, List<String> order) {
    return matrix.needs().stream()
        .filter(n -> order.indexOf(n.sourceId()) > order.indexOf(n.elementId()))
        .mapToDouble(Need::weight)
        .sum();
  }

  private static double leastTorn(DependencyMatrix matrix, List<String> order) {
    if (order.size() == matrix.elementIds().size()) {
      return torn(matrix, order);
    }
    double least = Double.MAX_VALUE;
    for (String id : matrix.elementIds()) {
      if (!order.contains(id)) {
        order.add(id);
        least = Math.min(least, leastTorn(matrix, order));
        order.remove(id);
      }
    }
    return least;
  }

  @Property(tries = 50)
  void largeLoopsStayWithinTheirBound(@ForAll long seed) {
    DependencyMatrix matrix = random(new Random(seed), 30, 4);
    List<String> order = new ArrayList<>();
    double torn = 0;
    for (SequenceBlock block : Sequencing.order(matrix, CONTROL)) {
      order.addAll(block.elementIds());
      torn += block.optimality().value();
      assertThat(block.optimality().bound()).isLessThanOrEqualTo(block.optimality().value());
    }
    assertThat(torn(matrix, order)).isCloseTo(torn, within(1e-9));
    double half = matrix.needs().stream().mapToDouble(Need::weight).sum() / 2;
    assertThat(torn).isLessThanOrEqualTo(half);
  }

  private static DependencyMatrix ties(long seed, int size, double scale) {
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

  /** Sums of thirds and sevenths are ties but for their rounding, which grows with the weights. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 1e5, 1e8, 1e9})
  void tiesEndWhateverTheScale(double scale) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int seed = 0; seed < 60; seed++) {
            DependencyMatrix matrix = ties(seed, 17 + seed % 20, scale);
            SequenceBlock block = Sequencing.order(matrix, CONTROL).get(0);
            SequenceBlock unit = Sequencing.order(ties(seed, 17 + seed % 20, 1), CONTROL).get(0);
            assertThat(block.optimality().value() / scale)
                .isCloseTo(unit.optimality().value(), withinPercentage(5));
            TeamClustering.Teams teams =
                new TeamClustering(1.5, 2, seed).group(ties(seed, 11 + seed % 6, scale), CONTROL);
            assertThat(teams.teams()).isNotEmpty();
          }
        });
  }

  @Test
  void ordersWhatItHasWhenItIsToStop() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = CONTROL.withCancellation(cancellation);
    for (int size : new int[] {3, 30}) {
      DependencyMatrix matrix = ties(1, size, 1);
      SequenceBlock block = Sequencing.order(matrix, stopped).get(0);
      assertThat(block.elementIds()).containsExactlyInAnyOrderElementsOf(matrix.elementIds());
      assertThat(torn(matrix, block.elementIds()))
          .isCloseTo(block.optimality().value(), within(1e-9));
      assertThat(block.optimality().bound()).isLessThanOrEqualTo(block.optimality().value());
      assertThat(new TeamClustering(1, 5, 1).group(matrix, stopped).teams()).isNotEmpty();
    }
  }

  @Test
  void aLongChainHasAsManyLevels() {
    List<Need> needs = new ArrayList<>();
    for (int i = 1; i < 2_000; i++) {
      needs.add(new Need("e" + i, "e" + (i - 1), 1));
    }
    List<String> ids = IntStream.range(0, 2_000).mapToObj(i -> "e" + i).toList();
    List<SequenceBlock> blocks = Sequencing.order(new DependencyMatrix(ids, needs), CONTROL);
    assertThat(blocks).hasSize(2_000);
    assertThat(blocks.get(1_999).level()).isEqualTo(1_999);
  }

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

  @Test
  void addsUpByDepartment() {
    DependencyMatrix matrix =
        new DependencyMatrix(
            List.of("a", "b", "c"),
            List.of(new Need("a", "b", 3), new Need("a", "c", 1), new Need("c", "b", 2)));
    Coupling coupling =
        Coupling.of(matrix, Map.of("a", "sales", "b", "sales", "c", "legal")).orElseThrow();
    assertThat(coupling.inside()).isEqualTo(3);
    assertThat(coupling.across()).isEqualTo(3);
    assertThat(coupling.acrossShare()).isEqualTo(0.5);
    assertThat(coupling.pairs())
        .containsExactly(new Need("legal", "sales", 2), new Need("sales", "legal", 1));
    DependencyMatrix none = new DependencyMatrix(List.of("a"), List.of());
    assertThat(Coupling.of(none, Map.of("a", "sales")).isKnown()).isFalse();
  }

  @Test
  void emptyMatricesHaveEmptyAnswers() {
    DependencyMatrix none = new DependencyMatrix(List.of(), List.of());
    assertThat(Sequencing.order(none, CONTROL)).isEmpty();
    assertThat(TeamClustering.standard().group(none, CONTROL).teams()).isEmpty();
  }

  @Test
  void roundTrips() {
    DependencyMatrix matrix = random(new Random(3), 4, 2);
    JsonRoundTrip.assertRoundTrips(matrix, DependencyMatrix.class);
    List<SequenceBlock> blocks = List.copyOf(Sequencing.order(matrix, CONTROL));
    assertThat(JsonRoundTrip.serializedCopy(blocks)).isEqualTo(blocks);
  }
}

package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Matrices.random;
import static io.planwright.stakeholders.team.Matrices.ties;
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
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencingTest {

  private static final RunControl CONTROL = RunControl.unlimited();

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

  @Test
  void roundTrips() {
    List<SequenceBlock> blocks =
        List.copyOf(Sequencing.order(random(new Random(3), 4, 2), CONTROL));
    assertThat(JsonRoundTrip.serializedCopy(blocks)).isEqualTo(blocks);
  }
}

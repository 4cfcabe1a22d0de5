package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Logs.at;
import static io.planwright.stakeholders.team.Logs.chain;
import static io.planwright.stakeholders.team.Logs.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BottlenecksTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void findsWhoMostPassesThrough() {
    List<Bottleneck> found = Bottlenecks.standard().find(log(), at(100), CONTROL).orElseThrow();
    assertThat(found).extracting(Bottleneck::partyId).containsExactly("legal", "pricing", "sales");
    Bottleneck legal = found.get(0);
    assertThat(legal.received()).isEqualTo(10);
    assertThat(legal.passedOn()).isEqualTo(10);
    assertThat(legal.through().share()).isEqualTo(1);
    assertThat(legal.betweenness()).isEqualTo(0.5);
    assertThat(legal.pairsCut()).isEqualTo(1);
    assertThat(found.get(1).pairsCut()).isZero();
    assertThat(Bottlenecks.standard().find(log(), at(5), CONTROL).isKnown()).isFalse();
  }

  @Property(tries = 100)
  void theOrderOfTheLogDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<HandOff> log = Logs.random(random);
    List<Bottleneck> found = new Bottlenecks(1).find(log, at(150), CONTROL).orElseThrow();
    Collections.shuffle(log, random);
    assertThat(new Bottlenecks(1).find(log, at(150), CONTROL).orElseThrow()).isEqualTo(found);
  }

  /** Against all simple ways, the shortest of which are counted. */
  @Property(tries = 100)
  void betweennessAgreesWithAListOfAllWays(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 3 + random.nextInt(4);
    boolean[][] flows = new boolean[size][size];
    FlowGraph graph = new FlowGraph(size);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (i != k && random.nextInt(3) == 0) {
          flows[i][k] = true;
          graph.add(i, k);
        }
      }
    }
    double[] expected = new double[size];
    int[] cut = new int[size];
    for (int s = 0; s < size; s++) {
      for (int t = 0; t < size; t++) {
        List<List<Integer>> ways = new ArrayList<>();
        if (s != t) {
          collect(flows, new ArrayList<>(List.of(s)), t, ways);
        }
        int shortest = ways.stream().mapToInt(List::size).min().orElse(0);
        List<List<Integer>> best = ways.stream().filter(w -> w.size() == shortest).toList();
        for (int v = 0; v < size && !ways.isEmpty(); v++) {
          int via = v;
          if (v != s && v != t) {
            double share = best.stream().filter(w -> w.contains(via)).count();
            expected[v] += share / best.size() / ((size - 1.0) * (size - 2.0));
            cut[v] += ways.stream().allMatch(w -> w.contains(via)) ? 1 : 0;
          }
        }
      }
    }
    double[] found = graph.betweenness(CONTROL);
    int[] cuts = graph.pairsCut(CONTROL);
    for (int v = 0; v < size; v++) {
      assertThat(found[v]).isCloseTo(expected[v], within(1e-12));
      assertThat(cuts[v]).isEqualTo(cut[v]);
    }
  }

  private static void collect(
      boolean[][] flows, List<Integer> way, int target, List<List<Integer>> ways) {
    int last = way.get(way.size() - 1);
    if (last == target) {
      ways.add(List.copyOf(way));
      return;
    }
    for (int next = 0; next < flows.length; next++) {
      if (flows[last][next] && !way.contains(next)) {
        way.add(next);
        collect(flows, way, target, ways);
        way.remove(way.size() - 1);
      }
    }
  }

  @Test
  void manyPartiesAreReadAndTooManyRefused() {
    Bottlenecks one = new Bottlenecks(1);
    List<Bottleneck> found = one.find(chain(1_500), at(2_000), CONTROL).orElseThrow();
    assertThat(found.get(0).pairsCut()).isEqualTo(749 * 750);
    assertThatThrownBy(() -> one.find(chain(1_501), at(2_000), CONTROL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parties of the log [1501]");
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = CONTROL.withCancellation(cancellation);
    assertThatThrownBy(() -> one.find(chain(9), at(20), stopped))
        .isInstanceOf(RunStoppedException.class);
  }
}

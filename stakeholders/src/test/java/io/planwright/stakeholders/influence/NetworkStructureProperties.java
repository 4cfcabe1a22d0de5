package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Evidence;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NetworkStructureProperties {

  private static final RunControl FREE = RunControl.unlimited();

  private static final List<TieView> VIEWS =
      List.of(TieView.asStated(), TieView.undirected(), TieView.influence());

  /** Whoever is left when everybody with fewer than k ties among the rest has gone. */
  private static Set<Integer> core(Graph.Rows rows, int size, int k) {
    Set<Integer> left = new HashSet<>();
    for (int i = 0; i < size; i++) {
      left.add(i);
    }
    boolean again = true;
    while (again) {
      again =
          left.removeIf(
              person -> {
                int ties = 0;
                for (int at = rows.start()[person]; at < rows.start()[person + 1]; at++) {
                  ties += left.contains(rows.to()[at]) ? 1 : 0;
                }
                return ties < k;
              });
    }
    return left;
  }

  @Property(tries = 100)
  void coreNumbersFollowTheDefinition(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    for (TieView view : VIEWS) {
      Graph graph = Graph.of(network, view);
      for (Direction direction : Direction.values()) {
        Scores cores = network.structure(view).coreNumbers(direction);
        for (int k = 0; k <= network.people().size(); k++) {
          Set<Integer> core = core(graph.rows(direction), graph.size(), k);
          for (int i = 0; i < graph.size(); i++) {
            assertThat(cores.of(network.people().get(i)) >= k).isEqualTo(core.contains(i));
          }
        }
      }
    }
  }

  /** Burt's formulas, written down from the matrix. */
  @Property(tries = 100)
  void holesFollowTheFormula(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    TieView view = TieView.asStated().withWeighting(TieView.Weighting.STRENGTH);
    int size = network.people().size();
    double[][] tie = new double[size][size];
    for (Tie each : network.ties()) {
      int from = network.people().indexOf(each.fromId());
      int to = network.people().indexOf(each.toId());
      tie[from][to] += each.weight();
      tie[to][from] += each.weight();
    }
    Scores constraint = network.structure(view).constraint(HoleEgo.ANY_TIE);
    Scores effective = network.structure(view).effectiveSize(HoleEgo.ANY_TIE);
    for (int i = 0; i < size; i++) {
      double expected = 0;
      double expectedSize = 0;
      for (int j = 0; j < size; j++) {
        if (tie[i][j] > 0) {
          double direct = tie[i][j] / sum(tie[i]);
          double redundancy = 0;
          for (int q = 0; q < size; q++) {
            if (q != i && q != j && tie[i][q] > 0) {
              direct += tie[i][q] / sum(tie[i]) * tie[q][j] / sum(tie[q]);
              redundancy += tie[i][q] / sum(tie[i]) * tie[j][q] / max(tie[j]);
            }
          }
          expected += direct * direct;
          expectedSize += 1 - redundancy;
        }
      }
      String person = network.people().get(i);
      if (sum(tie[i]) == 0) {
        assertThat(constraint.missing()).contains(person);
      } else {
        assertThat(constraint.of(person)).isCloseTo(expected, within(1e-12));
        assertThat(effective.of(person)).isCloseTo(expectedSize, within(1e-12));
      }
    }
  }

  private static double sum(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    return sum;
  }

  private static double max(double[] row) {
    double most = 0;
    for (double value : row) {
      most = Math.max(most, value);
    }
    return most;
  }

  @Property(tries = 100)
  void communitiesHangTogetherAndNoMoveGains(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    for (TieView view :
        List.of(
            TieView.undirected(), TieView.asStated().withWeighting(TieView.Weighting.STRENGTH))) {
      CommunitySpec spec = new CommunitySpec(1, 2, seed);
      network
          .structure(view)
          .communities(spec, FREE)
          .toOptional()
          .ifPresent(
              found -> {
                Graph graph = Graph.of(network, view);
                double[][] tie = new double[graph.size()][graph.size()];
                for (int i = 0; i < graph.size(); i++) {
                  for (int k = graph.out.start()[i]; k < graph.out.start()[i + 1]; k++) {
                    tie[i][graph.out.to()[k]] += graph.out.weight()[k];
                    tie[graph.out.to()[k]][i] += graph.out.weight()[k];
                  }
                }
                int[] group = groups(network, found);
                double reached = modularity(tie, group);
                assertThat(found.modularity()).isCloseTo(reached, within(1e-12));
                for (int i = 0; i < group.length; i++) {
                  int own = group[i];
                  for (int other = 0; other <= found.groups().size(); other++) {
                    group[i] = other;
                    assertThat(modularity(tie, group)).isLessThan(reached + 1e-10);
                  }
                  group[i] = own;
                }
                for (List<String> members : found.groups()) {
                  assertThat(part(tie, network, members)).hasSameSizeAs(members);
                }
                assertThat(network.structure(view).communities(spec, FREE).orElseThrow())
                    .isEqualTo(found);
              });
    }
  }

  private static int[] groups(InfluenceNetwork network, Communities found) {
    int[] group = new int[network.people().size()];
    int seen = 0;
    for (int g = 0; g < found.groups().size(); g++) {
      for (String person : found.groups().get(g)) {
        group[network.people().indexOf(person)] = g;
        seen++;
      }
    }
    assertThat(seen).isEqualTo(group.length);
    return group;
  }

  private static double modularity(double[][] tie, int[] group) {
    double all = 0;
    for (double[] row : tie) {
      all += sum(row);
    }
    double result = 0;
    for (int i = 0; i < tie.length; i++) {
      for (int j = 0; j < tie.length; j++) {
        if (group[i] == group[j]) {
          result += tie[i][j] / all - sum(tie[i]) / all * (sum(tie[j]) / all);
        }
      }
    }
    return result;
  }

  private static Set<String> part(double[][] tie, InfluenceNetwork network, List<String> members) {
    Set<String> part = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(members.get(0)));
    while (!open.isEmpty()) {
      String person = open.remove(open.size() - 1);
      if (part.add(person)) {
        for (String other : members) {
          if (tie[network.people().indexOf(person)][network.people().indexOf(other)] > 0) {
            open.add(other);
          }
        }
      }
    }
    return part;
  }

  private static boolean[][] reaches(Graph graph, int without) {
    int size = graph.size();
    boolean[][] reaches = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      reaches[i][i] = true;
      for (int k = graph.out.start()[i]; k < graph.out.start()[i + 1]; k++) {
        reaches[i][graph.out.to()[k]] |= i != without && graph.out.to()[k] != without;
      }
    }
    for (int via = 0; via < size; via++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          reaches[i][j] |= reaches[i][via] && reaches[via][j];
        }
      }
    }
    return reaches;
  }

  @Property(tries = 100)
  void partsAndCutPointsFollowTheDefinition(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    Graph graph = Graph.of(network, TieView.asStated());
    boolean[][] reaches = reaches(graph, -1);
    NetworkStructure structure = network.structure(TieView.asStated());
    for (int i = 0; i < graph.size(); i++) {
      for (int j = 0; j < graph.size(); j++) {
        String first = network.people().get(i);
        String second = network.people().get(j);
        boolean together =
            structure.strongComponents().stream()
                .anyMatch(members -> members.contains(first) && members.contains(second));
        assertThat(together).isEqualTo(reaches[i][j] && reaches[j][i]);
        Reach reach = structure.reach(first, Direction.OUT, graph.size());
        boolean reached = reach.bySteps().stream().anyMatch(step -> step.contains(second));
        assertThat(reached).isEqualTo(i != j && reaches[i][j]);
      }
    }
    Graph plain = Graph.of(network, TieView.undirected());
    boolean[][] connected = reaches(plain, -1);
    for (int cut = 0; cut < plain.size(); cut++) {
      boolean[][] left = reaches(plain, cut);
      boolean cuts = false;
      for (int i = 0; i < plain.size(); i++) {
        for (int j = 0; j < plain.size(); j++) {
          cuts |= i != cut && j != cut && connected[i][j] && !left[i][j];
        }
      }
      assertThat(structure.articulationPeople().contains(network.people().get(cut)))
          .isEqualTo(cuts);
    }
  }

  @Property(tries = 100)
  void triadsAndClusteringAreCounted(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    Graph positive = Graph.of(network, TieView.undirected().withSigns(TieView.Signs.POSITIVE));
    Graph negative = Graph.of(network, TieView.undirected().withSigns(TieView.Signs.NEGATIVE));
    Graph plain = Graph.of(network, TieView.undirected());
    long[] counts = new long[5];
    int size = plain.size();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        for (int c = b + 1; c < size; c++) {
          int minus = 0;
          boolean all = true;
          boolean ambivalent = false;
          for (int[] pair : new int[][] {{a, b}, {b, c}, {a, c}}) {
            boolean together = positive.out.contains(pair[0], pair[1]);
            boolean apart = negative.out.contains(pair[0], pair[1]);
            all &= together || apart;
            ambivalent |= together && apart;
            minus += apart ? 1 : 0;
          }
          if (all) {
            counts[ambivalent ? 4 : minus]++;
          }
        }
      }
    }
    StructuralBalance balance = network.structure(TieView.asStated()).balance();
    assertThat(
            new long[] {
              balance.allPositive(),
              balance.oneNegative(),
              balance.twoNegative(),
              balance.allNegative(),
              balance.ambivalent()
            })
        .containsExactly(counts);
    if (balance.isBalanced()) {
      assertThat(counts[1] + counts[3] + counts[4]).isZero();
    }
    double triangles = counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
    double pairs = 0;
    for (int i = 0; i < size; i++) {
      pairs += plain.out.degree(i) * (plain.out.degree(i) - 1) / 2.0;
    }
    double expected = 3 * triangles / pairs;
    network
        .structure(TieView.asStated())
        .transitivity()
        .toOptional()
        .ifPresent(found -> assertThat(found).isCloseTo(expected, within(1e-12)));
  }

  @Property(tries = 100)
  void aNewTieBringsWhatItPromises(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    String from = network.people().get(0);
    String beneficiary = network.people().get(network.people().size() - 1);
    for (TieView view : List.of(TieView.asStated(), TieView.undirected())) {
      for (TieGoal goal : TieGoal.values()) {
        NewTieSpec spec = new NewTieSpec(from, beneficiary, goal, 2, 20);
        double last = Double.POSITIVE_INFINITY;
        for (TieGain gain : network.structure(view).newTies(spec, FREE)) {
          InfluenceNetwork with =
              network.toBuilder().addTies(Networks.tie(gain.fromId(), gain.toId())).build();
          assertThat(with.structure(view).reach(beneficiary, Direction.OUT, 2).size())
              .isEqualTo(gain.after().reach());
          assertThat(
                  with.centrality(view)
                      .harmonic(Direction.OUT, HarmonicForm.RAW, FREE)
                      .of(beneficiary))
              .isCloseTo(gain.after().harmonic(), within(1e-12));
          assertThat(
                  with.centrality(view)
                      .closeness(Direction.OUT, ClosenessForm.WASSERMAN_FAUST, FREE)
                      .of(beneficiary))
              .isCloseTo(gain.after().closeness(), within(1e-12));
          assertThat(gain.gain(goal)).isPositive().isLessThanOrEqualTo(last);
          last = gain.gain(goal);
        }
      }
    }
  }

  /** A network looks the same as of a day whether or not what came later is in it. */
  @Property(tries = 100)
  void aDayCannotSeeWhatCameLater(@ForAll long seed) {
    Random random = new Random(seed);
    InfluenceNetwork.Builder whole = InfluenceNetwork.builder();
    InfluenceNetwork.Builder sofar = InfluenceNetwork.builder();
    LocalDate day = Networks.DAY.plusDays(50);
    for (int i = 0; i < 10; i++) {
      whole.addPeople("p" + i);
      sofar.addPeople("p" + i);
      LocalDate since = Networks.DAY.plusDays(random.nextInt(100));
      Evidence early = new Evidence("call", "They met.", since);
      Evidence late = new Evidence("call", "They met again.", since.plusDays(20));
      Tie tie =
          Tie.of(TieKind.TRUST, "p" + i, "p" + random.nextInt(10), 1, since).toBuilder()
              .addEvidence(early, late)
              .until(since.plusDays(1 + random.nextInt(60)))
              .build();
      whole.addTies(tie);
      if (!since.isAfter(day)) {
        Tie.Builder known = tie.toBuilder();
        if (late.asOf().isAfter(day)) {
          known.evidence(List.of(early));
        }
        if (tie.until().orElseThrow().isAfter(day)) {
          known.until(Optional.empty());
        }
        sofar.addTies(known.build());
      }
    }
    assertThat(whole.build().asOf(day)).isEqualTo(sofar.build().asOf(day));
    assertThat(whole.build().decayed(day, 7)).isEqualTo(sofar.build().decayed(day, 7));
    assertThat(whole.build().asOf(day).ties())
        .allMatch(tie -> !tie.lastConfirmed().isAfter(day) && tie.until().isEmpty());
  }
}

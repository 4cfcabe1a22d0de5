package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CentralityProperties {

  private static final RunControl FREE = RunControl.unlimited();
  private static final double TOLERANCE = 1e-10;

  private static List<TieView> pathViews() {
    TieView lengths = TieView.asStated().withWeighting(TieView.Weighting.LENGTH);
    return List.of(
        TieView.asStated(),
        TieView.undirected(),
        TieView.influence(),
        lengths,
        lengths.withWeighting(TieView.Weighting.INVERSE_STRENGTH),
        TieView.undirected().withWeighting(TieView.Weighting.LENGTH));
  }

  private static List<TieView> strengthViews() {
    TieView strengths = TieView.asStated().withWeighting(TieView.Weighting.STRENGTH);
    return List.of(
        TieView.asStated(),
        TieView.undirected(),
        TieView.influence(),
        strengths,
        TieView.undirected().withWeighting(TieView.Weighting.STRENGTH));
  }

  /** All simple paths from each person, written down; the shortest ones counted. */
  private static double[] betweennessByPaths(Graph graph) {
    double[] sums = new double[graph.size()];
    for (int from = 0; from < graph.size(); from++) {
      Map<Integer, List<List<Integer>>> best = new HashMap<>();
      Map<Integer, Double> least = new HashMap<>();
      walk(graph, new ArrayList<>(List.of(from)), 0, best, least);
      for (List<List<Integer>> paths : best.values()) {
        for (List<Integer> path : paths) {
          for (int person : path.subList(1, path.size() - 1)) {
            sums[person] += (graph.undirected() ? 0.5 : 1) / paths.size();
          }
        }
      }
    }
    return sums;
  }

  private static void walk(
      Graph graph,
      List<Integer> path,
      double length,
      Map<Integer, List<List<Integer>>> best,
      Map<Integer, Double> least) {
    int person = path.get(path.size() - 1);
    if (path.size() > 1) {
      double known = least.getOrDefault(person, Double.POSITIVE_INFINITY);
      if (length > known + 1e-9) {
        return;
      }
      if (length < known - 1e-9) {
        best.put(person, new ArrayList<>());
        least.put(person, length);
      }
      best.get(person).add(List.copyOf(path));
    }
    for (int k = graph.out.start()[person]; k < graph.out.start()[person + 1]; k++) {
      if (!path.contains(graph.out.to()[k])) {
        path.add(graph.out.to()[k]);
        walk(graph, path, length + graph.out.weight()[k], best, least);
        path.remove(path.size() - 1);
      }
    }
  }

  @Property(tries = 60)
  void betweennessCountsShortestPaths(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    for (TieView view : pathViews()) {
      Scores scores = network.centrality(view).betweenness(BetweennessForm.RAW, FREE);
      double[] expected = betweennessByPaths(Graph.of(network, view));
      for (int i = 0; i < expected.length; i++) {
        assertThat(scores.of(network.people().get(i)))
            .as("%s", view)
            .isCloseTo(expected[i], within(TOLERANCE));
      }
    }
  }

  /** Lengths of 1 are counted by another search than ties of no length. */
  @Property(tries = 100)
  void betweennessOfUnitLengthsIsThatOfUnitTies(@ForAll long seed) {
    InfluenceNetwork network = Networks.sparse(seed);
    for (TieView view : List.of(TieView.asStated(), TieView.undirected())) {
      Scores unit = network.centrality(view).betweenness(BetweennessForm.RAW, FREE);
      TieView lengths = view.withWeighting(TieView.Weighting.LENGTH);
      Scores byLength = network.centrality(lengths).betweenness(BetweennessForm.RAW, FREE);
      for (String person : network.people()) {
        assertThat(unit.of(person)).isCloseTo(byLength.of(person), within(1e-8));
      }
    }
  }

  @Property(tries = 60)
  void ranksSumToOne(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    for (TieView view : strengthViews()) {
      for (PageRankSpec.DeadEnds ends : PageRankSpec.DeadEnds.values()) {
        Scores ranks =
            network.centrality(view).pageRank(new PageRankSpec(0.85, ends), Direction.IN, FREE);
        double sum = ranks.ranked().stream().mapToDouble(PersonScore::score).sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(ranks.missing()).isEmpty();
      }
    }
  }

  @Property(tries = 60)
  void pageRankIsWhereTheWalkComesToRest(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    int size = network.people().size();
    for (TieView view : strengthViews()) {
      Graph graph = Graph.of(network, view);
      Scores ranks = network.centrality(view).pageRank(PageRankSpec.standard(), Direction.IN, FREE);
      double[] next = new double[size];
      for (int i = 0; i < size; i++) {
        double rank = ranks.of(network.people().get(i));
        double all = 0;
        for (int k = graph.out.start()[i]; k < graph.out.start()[i + 1]; k++) {
          all += graph.out.weight()[k];
        }
        for (int j = 0; j < size; j++) {
          next[j] += rank * (0.15 + (all == 0 ? 0.85 : 0)) / size;
        }
        for (int k = graph.out.start()[i]; k < graph.out.start()[i + 1]; k++) {
          next[graph.out.to()[k]] += 0.85 * rank * graph.out.weight()[k] / all;
        }
      }
      for (int i = 0; i < size; i++) {
        assertThat(ranks.of(network.people().get(i))).isCloseTo(next[i], within(TOLERANCE));
      }
    }
  }

  @Property(tries = 60)
  void eigenvectorAndKatzSolveTheirEquations(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    for (TieView view : strengthViews()) {
      Centrality centrality = network.centrality(view);
      double largest = centrality.largestEigenvalue(FREE).orElseThrow();
      Graph graph = Graph.of(network, view);
      Answer<Scores> eigenvector = centrality.eigenvector(Direction.IN, FREE);
      if (eigenvector instanceof Answer.Known<Scores> known) {
        double[] x = values(network, known.value());
        double[] image = image(graph, x);
        for (int i = 0; i < x.length; i++) {
          assertThat(image[i]).isCloseTo(largest * x[i], within(1e-8 * Math.max(1, largest)));
        }
      }
      double alpha = largest == 0 ? 0.5 : 0.8 / largest;
      double[] x =
          values(network, centrality.katz(KatzSpec.of(alpha), Direction.IN, FREE).orElseThrow());
      double[] image = image(graph, x);
      for (int i = 0; i < x.length; i++) {
        assertThat(x[i]).isCloseTo(1 + alpha * image[i], within(1e-10 * x[i]));
      }
    }
  }

  private static double[] values(InfluenceNetwork network, Scores scores) {
    return network.people().stream().mapToDouble(scores::of).toArray();
  }

  private static double[] image(Graph graph, double[] x) {
    double[] image = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int k = graph.in.start()[i]; k < graph.in.start()[i + 1]; k++) {
        image[i] += graph.in.weight()[k] * x[graph.in.to()[k]];
      }
    }
    return image;
  }

  @Property(tries = 60)
  void relabellingChangesNothingButLabels(@ForAll long seed) {
    InfluenceNetwork network = Networks.random(seed);
    Random random = new Random(seed);
    List<String> names = new ArrayList<>(network.people());
    Collections.shuffle(names, random);
    Map<String, String> label = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      label.put(network.people().get(i), "q" + names.get(i));
    }
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : network.ties()) {
      ties.add(tie.toBuilder().fromId(label.get(tie.fromId())).toId(label.get(tie.toId())).build());
    }
    Collections.shuffle(ties, random);
    List<String> people = new ArrayList<>(label.values());
    Collections.sort(people);
    InfluenceNetwork other =
        InfluenceNetwork.builder().addAllPeople(people).addAllTies(ties).build();
    List<Scores> before = all(network);
    List<Scores> after = all(other);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      for (String person : network.people()) {
        assertThat(after.get(i).find(label.get(person)).orElse(-1))
            .as(before.get(i).measure())
            .isCloseTo(before.get(i).find(person).orElse(-1), within(1e-8));
      }
    }
    assertThat(other.structure(TieView.asStated()).balance().allPositive())
        .isEqualTo(network.structure(TieView.asStated()).balance().allPositive());
  }

  private static List<Scores> all(InfluenceNetwork network) {
    List<Scores> scores = new ArrayList<>();
    for (TieView view : strengthViews()) {
      Centrality centrality = network.centrality(view);
      NetworkStructure structure = network.structure(view);
      for (Direction direction : Direction.values()) {
        scores.add(centrality.degree(direction));
        scores.add(centrality.strength(direction));
        scores.add(centrality.pageRank(PageRankSpec.standard(), direction, FREE));
        scores.add(structure.coreNumbers(direction));
        centrality.eigenvector(direction, FREE).toOptional().ifPresent(scores::add);
      }
      scores.add(structure.constraint(HoleEgo.ANY_TIE));
      scores.add(structure.effectiveSize(HoleEgo.ANY_TIE));
      scores.add(structure.clustering(FewContacts.ZERO));
      centrality.hits(FREE).toOptional().ifPresent(hits -> scores.add(hits.hubs()));
    }
    for (TieView view : pathViews()) {
      Centrality centrality = network.centrality(view);
      scores.add(centrality.betweenness(BetweennessForm.SHARE_OF_PAIRS, FREE));
      scores.add(centrality.closeness(Direction.OUT, ClosenessForm.RAW, FREE));
      scores.add(centrality.harmonic(Direction.IN, HarmonicForm.MEAN, FREE));
    }
    return scores;
  }
}

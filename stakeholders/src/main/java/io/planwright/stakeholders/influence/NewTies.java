package io.planwright.stakeholders.influence;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tries each tie that a person does not have. A shortest way uses a new tie at most once, so that
 * the new distances follow from those to its start and from its end.
 */
final class NewTies {

  private static final String TASK = "new ties";

  private final Graph graph;
  private final NewTieSpec spec;
  private final int from;
  private final double[] known;
  private final double[] fromStart;
  private final int beneficiary;

  private NewTies(Graph graph, NewTieSpec spec) {
    this.graph = graph;
    this.spec = spec;
    from = graph.index.number(spec.fromId(), "fromId");
    beneficiary = graph.index.number(spec.beneficiaryId(), "beneficiaryId");
    known = distances(beneficiary);
    fromStart = distances(from);
  }

  private double[] distances(int source) {
    PathSearch search = new PathSearch(graph.out, true);
    search.from(source);
    return search.distance;
  }

  static List<TieGain> of(Graph graph, NewTieSpec spec, RunControl control) {
    NewTies ties = new NewTies(graph, spec);
    TieGain.Nearness before = ties.nearness(ties.known);
    PathSearch search = new PathSearch(graph.out, true);
    List<TieGain> gains = new ArrayList<>();
    for (int end = 0; end < graph.size(); end++) {
      control.checkpoint();
      if (end % 64 == 0) {
        control.report(TASK, end, graph.size());
      }
      if (end != ties.from && !graph.out.contains(ties.from, end)) {
        search.from(end);
        TieGain gain =
            new TieGain(
                spec.fromId(),
                graph.index.person(end),
                before,
                ties.nearness(ties.shortened(end, search.distance)));
        if (gain.gain(spec.goal()) > 0) {
          gains.add(gain);
        }
      }
    }
    control.report(TASK, graph.size(), graph.size());
    gains.sort(
        Comparator.comparingDouble((TieGain gain) -> gain.gain(spec.goal()))
            .thenComparingDouble(gain -> gain.gain(TieGoal.HARMONIC))
            .reversed()
            .thenComparing(TieGain::toId));
    return List.copyOf(gains.subList(0, Math.min(spec.limit(), gains.size())));
  }

  private double[] shortened(int end, double[] fromEnd) {
    double[] distance = known.clone();
    shorten(distance, known[from], fromEnd);
    if (graph.undirected()) {
      shorten(distance, known[end], fromStart);
    }
    return distance;
  }

  private static void shorten(double[] distance, double toTie, double[] beyond) {
    if (toTie == PathSearch.UNREACHED) {
      return;
    }
    for (int person = 0; person < distance.length; person++) {
      double way = toTie + 1 + beyond[person];
      if (beyond[person] != PathSearch.UNREACHED
          && (distance[person] == PathSearch.UNREACHED || way < distance[person])) {
        distance[person] = way;
      }
    }
  }

  private TieGain.Nearness nearness(double[] distance) {
    int reach = 0;
    int others = 0;
    double harmonic = 0;
    double sum = 0;
    for (int person = 0; person < distance.length; person++) {
      if (person != beneficiary && distance[person] != PathSearch.UNREACHED) {
        reach += distance[person] <= spec.steps() ? 1 : 0;
        others++;
        sum += distance[person];
        harmonic += 1 / distance[person];
      }
    }
    double closeness =
        Distances.closeness(others, sum, distance.length, ClosenessForm.WASSERMAN_FAUST);
    return new TieGain.Nearness(reach, harmonic, closeness);
  }
}

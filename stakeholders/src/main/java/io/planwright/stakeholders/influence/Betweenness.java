package io.planwright.stakeholders.influence;

import io.planwright.run.RunControl;

/**
 * The algorithm of U. Brandes, "A faster algorithm for betweenness centrality", Journal of
 * Mathematical Sociology 25 (2001): one search from each person.
 */
final class Betweenness {

  private static final String TASK = "betweenness";

  private Betweenness() {}

  static double[] of(Graph graph, BetweennessForm form, RunControl control) {
    Distances.requireLengths(graph);
    double[] sums = Distances.isUnit(graph) ? unit(graph, control) : byLength(graph, control);
    control.report(TASK, graph.size(), graph.size());
    double people = graph.size();
    double divisor = graph.undirected() ? 2 : 1;
    if (form == BetweennessForm.SHARE_OF_PAIRS && people > 2) {
      // Unordered pairs are half as many, and each was summed twice.
      divisor = (people - 1) * (people - 2);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= divisor;
    }
    return sums;
  }

  private static double[] unit(Graph graph, RunControl control) {
    UnitBetweenness search = new UnitBetweenness(graph);
    for (int source = 0; source < graph.size(); source++) {
      step(control, source, graph.size());
      search.add(source);
    }
    return search.sums;
  }

  private static double[] byLength(Graph graph, RunControl control) {
    LengthBetweenness search = new LengthBetweenness(graph);
    for (int source = 0; source < graph.size(); source++) {
      step(control, source, graph.size());
      search.add(source);
    }
    return search.sums;
  }

  private static void step(RunControl control, int done, int total) {
    control.checkpoint();
    if (done % 64 == 0) {
      control.report(TASK, done, total);
    }
  }
}

package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.util.Arrays;

/** Hubs and authorities by turns, from equal hubs. */
final class HitsSearch {

  private static final String QUESTION = "hubs and authorities";

  /** What is left of a part with a smaller singular value once the steps have settled. */
  private static final double LEFT = 1e-7;

  private HitsSearch() {}

  static Answer<Hits> of(Graph graph, RunControl control) {
    if (graph.arcCount() == 0) {
      return Answer.insufficient(
          QUESTION, "at least one tie", "no ties", "Add the ties that are known.");
    }
    double[] hubs = new double[graph.size()];
    double[] before = new double[hubs.length];
    double[] authorities = new double[hubs.length];
    Arrays.fill(hubs, 1);
    Vectors.scaleToUnitLength(hubs);
    Settling settling = new Settling(hubs.length + 2L * graph.arcCount());
    do {
      control.checkpoint();
      System.arraycopy(hubs, 0, before, 0, hubs.length);
      gather(graph.in, hubs, authorities);
      Vectors.scaleToUnitLength(authorities);
      gather(graph.out, authorities, hubs);
    } while (settling.goesOn(Vectors.scaleToUnitLength(hubs, before)));
    if (!settling.settled()) {
      return Answer.insufficient(
          QUESTION,
          "a largest singular value that stands out",
          "one so near to the next that " + settling.steps() + " steps did not tell them apart",
          "Use PageRank in both directions.");
    }
    int leaders = leaders(graph, hubs);
    if (leaders > 1) {
      return Answer.insufficient(
          QUESTION,
          "one part of hubs and authorities with the largest singular value",
          leaders + " parts that share it",
          "Ask for each part by itself, or use PageRank in both directions.");
    }
    gather(graph.in, hubs, authorities);
    Vectors.scaleToUnitSum(authorities);
    Vectors.scaleToUnitSum(hubs);
    return Answer.known(
        new Hits(
            graph.scores("hubs, sum 1", hubs), graph.scores("authorities, sum 1", authorities)));
  }

  /**
   * How many parts have kept hubs: two hubs are in one part if they point to the same person,
   * perhaps by way of others. A part with less than the largest singular value fades away.
   */
  private static int leaders(Graph graph, double[] hubs) {
    int[] part = new int[hubs.length];
    Arrays.setAll(part, hub -> hub);
    int[] start = graph.in.start();
    for (int person = 0; person < hubs.length; person++) {
      for (int k = start[person] + 1; k < start[person + 1]; k++) {
        part[root(part, graph.in.to()[k])] = root(part, graph.in.to()[k - 1]);
      }
    }
    double[] most = new double[hubs.length];
    for (int hub = 0; hub < hubs.length; hub++) {
      int root = root(part, hub);
      most[root] = Math.max(most[root], hubs[hub]);
    }
    return (int) Arrays.stream(most).filter(value -> value > LEFT).count();
  }

  private static int root(int[] part, int hub) {
    int at = hub;
    while (part[at] != at) {
      part[at] = part[part[at]];
      at = part[at];
    }
    return at;
  }

  private static void gather(Graph.Rows rows, double[] from, double[] into) {
    for (int person = 0; person < into.length; person++) {
      double sum = 0;
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        sum += rows.weight()[k] * from[rows.to()[k]];
      }
      into[person] = sum;
    }
  }
}

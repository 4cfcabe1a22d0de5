package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.util.Arrays;

/** Hubs and authorities by turns, from equal hubs. */
final class HitsSearch {

  private static final String QUESTION = "hubs and authorities";

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
    gather(graph.in, hubs, authorities);
    Vectors.scaleToUnitSum(authorities);
    Vectors.scaleToUnitSum(hubs);
    return Answer.known(
        new Hits(
            graph.scores("hubs, sum 1", hubs), graph.scores("authorities, sum 1", authorities)));
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

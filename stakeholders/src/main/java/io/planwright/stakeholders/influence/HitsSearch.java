package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.PerronRoot;
import java.util.Arrays;
import java.util.List;

/**
 * Hubs and authorities: the largest singular value of the matrix of ties. Small parts are solved
 * for, as hubs and authorities together have the positive eigenvector of (0 A; Aᵀ 0); else hubs and
 * authorities follow from each other by turns, from equal hubs.
 */
final class HitsSearch {

  private static final String QUESTION = "hubs and authorities";
  private static final double APART = 1e-9;

  /** By how much rounding may move a score, in parts of the largest. */
  private static final double DIGITS = 1e-7;

  /** What is left of a part with a smaller singular value once the steps have settled. */
  private static final double LEFT = 1e-7;

  private final Graph graph;
  private final RunControl control;

  /**
   * Those who hang together: person i as a hub, and as an authority behind all hubs. Two hubs do if
   * they point to the same person, perhaps by way of others.
   */
  private final List<int[]> parts;

  private HitsSearch(Graph graph, RunControl control) {
    this.graph = graph;
    this.control = control;
    parts = parts(graph);
  }

  static Answer<Hits> of(Graph graph, RunControl control) {
    if (graph.arcCount() == 0) {
      return Answer.insufficient(
          QUESTION, "at least one tie", "no ties", "Add the ties that are known.");
    }
    control.checkpoint();
    HitsSearch search = new HitsSearch(graph, control);
    boolean isSmall = search.parts.stream().allMatch(part -> part.length <= DenseTies.MOST);
    return isSmall ? search.solved() : search.byTurns();
  }

  /** Groups of two and more, ascending inside. */
  private static List<int[]> parts(Graph graph) {
    int size = graph.size();
    int[] root = CommunityLevel.identity(2 * size);
    for (int hub = 0; hub < size; hub++) {
      for (int k = graph.out.start()[hub]; k < graph.out.start()[hub + 1]; k++) {
        root[root(root, hub)] = root(root, size + graph.out.to()[k]);
      }
    }
    int[] members = new int[2 * size];
    for (int node = 0; node < members.length; node++) {
      members[root(root, node)]++;
    }
    int[][] people = new int[2 * size][];
    int[] filled = new int[2 * size];
    for (int node = 0; node < members.length; node++) {
      int at = root(root, node);
      people[at] = filled[at] == 0 ? new int[members[at]] : people[at];
      people[at][filled[at]++] = node;
    }
    return Arrays.stream(people).filter(part -> part != null && part.length > 1).toList();
  }

  private static int root(int[] roots, int node) {
    int at = node;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }

  private Answer<Hits> solved() {
    double[] values = new double[parts.size()];
    int leading = 0;
    PerronRoot root = PerronRoot.of(bothWays(parts.get(0)));
    values[0] = root.value();
    for (int i = 1; i < values.length; i++) {
      control.checkpoint();
      PerronRoot other = PerronRoot.of(bothWays(parts.get(i)));
      values[i] = other.value();
      if (values[i] > values[leading]) {
        leading = i;
        root = other;
      }
    }
    double least = root.value() * (1 - APART);
    int leaders = (int) Arrays.stream(values).filter(value -> value >= least).count();
    if (leaders > 1) {
      return shared(leaders);
    }
    if (!root.isClosed()) {
      return byTurns();
    }
    return root.sensitivity() < DIGITS ? known(parts.get(leading), root.vector()) : tooNear();
  }

  private double[][] bothWays(int[] part) {
    int size = graph.size();
    double[][] matrix = new double[part.length][part.length];
    for (int i = 0; i < part.length && part[i] < size; i++) {
      for (int k = graph.out.start()[part[i]]; k < graph.out.start()[part[i] + 1]; k++) {
        int j = Arrays.binarySearch(part, size + graph.out.to()[k]);
        matrix[i][j] = graph.out.weight()[k];
        matrix[j][i] = graph.out.weight()[k];
      }
    }
    return matrix;
  }

  private Answer<Hits> known(int[] part, double[] vector) {
    double[] both = new double[2 * graph.size()];
    for (int i = 0; i < part.length; i++) {
      both[part[i]] = vector[i];
    }
    return known(
        Arrays.copyOf(both, graph.size()),
        Arrays.copyOfRange(both, graph.size(), 2 * graph.size()));
  }

  private Answer<Hits> known(double[] hubs, double[] authorities) {
    Vectors.scaleToUnitSum(authorities);
    Vectors.scaleToUnitSum(hubs);
    return Answer.known(
        new Hits(
            graph.scores("hubs, sum 1", hubs), graph.scores("authorities, sum 1", authorities)));
  }

  private Answer<Hits> byTurns() {
    double[] start = new double[graph.size()];
    Arrays.fill(start, 1);
    double[] authorities = new double[graph.size()];
    Powers powers =
        Powers.of(
            (from, into) -> {
              gather(graph.in, from, authorities);
              gather(graph.out, authorities, into);
            },
            start,
            start.length + 2L * graph.arcCount(),
            control);
    double[] hubs = powers.vector();
    int leaders = (int) parts.stream().filter(part -> leads(part, hubs)).count();
    if (leaders > 1) {
      return shared(leaders);
    }
    if (!powers.standsOut()) {
      return tooNear();
    }
    gather(graph.in, hubs, authorities);
    return known(hubs, authorities);
  }

  /** A part with less than the largest singular value fades away. */
  private static boolean leads(int[] part, double[] hubs) {
    return Arrays.stream(part).anyMatch(node -> node < hubs.length && hubs[node] > LEFT);
  }

  private static Answer<Hits> shared(int leaders) {
    return Answer.insufficient(
        QUESTION,
        "one part of hubs and authorities with the largest singular value",
        leaders + " parts that share it",
        "Ask for each part by itself, or use PageRank in both directions.");
  }

  private static Answer<Hits> tooNear() {
    return Answer.insufficient(
        QUESTION,
        "a largest singular value that stands out",
        "one so near to the next that rounding decides between them",
        "Use PageRank in both directions.");
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

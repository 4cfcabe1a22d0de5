package io.planwright.stakeholders.influence;

/**
 * Brandes' algorithm for ties with lengths. Two paths count as equally long if their lengths differ
 * by less than a part in 10<sup>12</sup>, so that the order of additions decides nothing.
 */
final class LengthBetweenness {

  private static final double EQUAL = 1e-12;

  private final Graph graph;
  private final PathSearch search;
  private final double[] paths;
  private final double[] dependency;
  private final int[] rank;

  /** Who is so near to others that only the order of the search tells who comes before. */
  private final boolean[] close;

  /** The sums of dependencies so far. */
  final double[] sums;

  LengthBetweenness(Graph graph) {
    this.graph = graph;
    search = new PathSearch(graph.out, false);
    paths = new double[graph.size()];
    dependency = new double[graph.size()];
    rank = new int[graph.size()];
    close = new boolean[graph.size()];
    sums = new double[graph.size()];
  }

  void add(int source) {
    int reached = search.from(source);
    for (int i = 0; i < reached; i++) {
      rank[search.order[i]] = i;
    }
    for (int i = 0; i < reached; i++) {
      int person = search.order[i];
      close[person] = false;
      paths[person] = i == 0 ? 1 : pathsTo(person);
      if (paths[person] == 0) {
        close[person] = true;
        paths[person] = pathsTo(person);
      }
      dependency[person] = 0;
    }
    for (int i = reached - 1; i > 0; i--) {
      int person = search.order[i];
      sums[person] += dependency[person];
      passBack(person);
    }
  }

  private double pathsTo(int person) {
    double sum = 0;
    for (int k = graph.in.start()[person]; k < graph.in.start()[person + 1]; k++) {
      if (precedes(k, person)) {
        sum += paths[graph.in.to()[k]];
      }
    }
    if (sum > Double.MAX_VALUE) {
      throw new ArithmeticException(
          "more shortest paths between two people than a double can count");
    }
    return sum;
  }

  private void passBack(int person) {
    double quotient = (1 + dependency[person]) / paths[person];
    for (int k = graph.in.start()[person]; k < graph.in.start()[person + 1]; k++) {
      if (precedes(k, person)) {
        dependency[graph.in.to()[k]] += paths[graph.in.to()[k]] * quotient;
      }
    }
  }

  private boolean precedes(int arc, int person) {
    int before = graph.in.to()[arc];
    double distance = search.distance[person];
    return search.distance[before] != PathSearch.UNREACHED
        && (close[person] ? rank[before] < rank[person] : search.distance[before] < distance)
        && search.distance[before] + graph.in.weight()[arc] - distance <= EQUAL * distance;
  }
}

package io.planwright.stakeholders.influence;

import java.util.Arrays;

/** People, or groups of them, and the strengths between them, for one round of a search. */
final class CommunityLevel {

  final int size;

  /** The ties to others; each stands in both rows. */
  final Graph.Rows rows;

  /** Twice the strength of the ties inside each node. */
  final double[] inside;

  /** The strength of all ties of each node, those inside twice. */
  final double[] strength;

  /** The sum of all strengths, 2m. */
  final double total;

  private CommunityLevel(Graph.Rows rows, double[] inside) {
    this.rows = rows;
    this.inside = inside;
    size = inside.length;
    strength = inside.clone();
    double sum = 0;
    for (int node = 0; node < size; node++) {
      for (int k = rows.start()[node]; k < rows.start()[node + 1]; k++) {
        strength[node] += rows.weight()[k];
      }
      sum += strength[node];
    }
    total = sum;
  }

  static CommunityLevel of(Graph graph) {
    double[] inside = new double[graph.size()];
    for (int person = 0; person < inside.length; person++) {
      for (int k = graph.out.start()[person]; k < graph.out.start()[person + 1]; k++) {
        if (graph.out.to()[k] == person) {
          inside[person] = 2 * graph.out.weight()[k];
        }
      }
    }
    return new CommunityLevel(graph.mutual(), inside);
  }

  static int[] identity(int size) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  /** Numbers groups from 0 in the order in which they occur; returns how many there are. */
  static int renumber(int[] group) {
    int largest = -1;
    for (int value : group) {
      largest = Math.max(largest, value);
    }
    int[] number = new int[largest + 1];
    Arrays.fill(number, -1);
    int count = 0;
    for (int i = 0; i < group.length; i++) {
      if (number[group[i]] < 0) {
        number[group[i]] = count++;
      }
      group[i] = number[group[i]];
    }
    return count;
  }

  /** The level on which each group is a node. */
  CommunityLevel joined(int[] group, int count) {
    double[] within = new double[count];
    Arcs arcs = new Arcs(rows.to().length);
    for (int node = 0; node < size; node++) {
      within[group[node]] += inside[node];
      for (int k = rows.start()[node]; k < rows.start()[node + 1]; k++) {
        int other = group[rows.to()[k]];
        if (other == group[node]) {
          within[other] += rows.weight()[k];
        } else {
          arcs.add(group[node], other, rows.weight()[k]);
        }
      }
    }
    return new CommunityLevel(arcs.rows(count, TieView.Weighting.STRENGTH), within);
  }

  double modularity(int[] community, double resolution) {
    double[] within = new double[size];
    double[] all = new double[size];
    for (int node = 0; node < size; node++) {
      within[community[node]] += inside[node];
      all[community[node]] += strength[node];
      for (int k = rows.start()[node]; k < rows.start()[node + 1]; k++) {
        if (community[rows.to()[k]] == community[node]) {
          within[community[node]] += rows.weight()[k];
        }
      }
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += within[i] / total - resolution * (all[i] / total) * (all[i] / total);
    }
    return sum;
  }

  /** Takes communities apart that do not hang together; returns whether there were any. */
  boolean split(int[] community) {
    int[] part = new int[size];
    Arrays.fill(part, -1);
    int[] stack = new int[size];
    int count = 0;
    for (int root = 0; root < size; root++) {
      if (part[root] < 0) {
        int depth = 0;
        stack[depth++] = root;
        part[root] = count;
        while (depth > 0) {
          int node = stack[--depth];
          for (int k = rows.start()[node]; k < rows.start()[node + 1]; k++) {
            int other = rows.to()[k];
            if (part[other] < 0 && community[other] == community[node]) {
              part[other] = count;
              stack[depth++] = other;
            }
          }
        }
        count++;
      }
    }
    int before = (int) Arrays.stream(community).distinct().count();
    System.arraycopy(part, 0, community, 0, size);
    return count > before;
  }
}

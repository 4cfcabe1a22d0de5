package io.planwright.stakeholders.influence;

import java.util.ArrayList;
import java.util.List;

/** Counts triads by sign and looks for two camps. */
final class BalanceCount {

  private static final int BOTH = 2;

  private final Graph graph;

  /** For each arc of the rows: 0 if positive, 1 if negative, {@link #BOTH}. */
  private final int[] sign;

  private BalanceCount(InfluenceNetwork network, TieView view) {
    TieView plain = TieView.undirected().withKinds(view.kinds()).withSigns(TieView.Signs.IGNORED);
    graph = Graph.of(network, plain);
    Graph.Rows negative = Graph.of(network, plain.withSigns(TieView.Signs.NEGATIVE)).out;
    Graph.Rows positive = Graph.of(network, plain.withSigns(TieView.Signs.POSITIVE)).out;
    sign = new int[graph.arcCount()];
    for (int person = 0; person < graph.size(); person++) {
      for (int k = graph.out.start()[person]; k < graph.out.start()[person + 1]; k++) {
        boolean apart = negative.contains(person, graph.out.to()[k]);
        boolean together = positive.contains(person, graph.out.to()[k]);
        sign[k] = apart && together ? BOTH : apart ? 1 : 0;
      }
    }
  }

  static StructuralBalance of(InfluenceNetwork network, TieView view) {
    BalanceCount count = new BalanceCount(network, view);
    long[] triads = count.triads();
    return new StructuralBalance(
        triads[0], triads[1], triads[2], triads[3], triads[4], count.camps());
  }

  /** Counts by the number of negative ties, then those with an ambivalent tie. */
  private long[] triads() {
    long[] counts = new long[5];
    int[] start = graph.out.start();
    int[] to = graph.out.to();
    int[] arcTo = new int[graph.size()];
    int[] markedFor = new int[graph.size()];
    for (int first = 0; first < graph.size(); first++) {
      for (int k = start[first]; k < start[first + 1]; k++) {
        markedFor[to[k]] = first + 1;
        arcTo[to[k]] = k;
      }
      for (int k = start[first]; k < start[first + 1]; k++) {
        int second = to[k];
        if (!Clustering.precedes(graph.out, first, second)) {
          continue;
        }
        for (int l = start[second]; l < start[second + 1]; l++) {
          int third = to[l];
          if (markedFor[third] == first + 1 && Clustering.precedes(graph.out, second, third)) {
            counts[kind(sign[k], sign[l], sign[arcTo[third]])]++;
          }
        }
      }
    }
    return counts;
  }

  private static int kind(int first, int second, int third) {
    boolean ambivalent = first == BOTH || second == BOTH || third == BOTH;
    return ambivalent ? 4 : first + second + third;
  }

  private List<List<String>> camps() {
    int size = graph.size();
    int[] camp = new int[size];
    int[] stack = new int[size];
    for (int root = 0; root < size; root++) {
      if (camp[root] != 0) {
        continue;
      }
      camp[root] = 1;
      int depth = 0;
      stack[depth++] = root;
      while (depth > 0) {
        int person = stack[--depth];
        for (int k = graph.out.start()[person]; k < graph.out.start()[person + 1]; k++) {
          int other = graph.out.to()[k];
          int due = sign[k] == 0 ? camp[person] : -camp[person];
          if (sign[k] == BOTH || camp[other] == -due) {
            return List.of();
          }
          if (camp[other] == 0) {
            camp[other] = due;
            stack[depth++] = other;
          }
        }
      }
    }
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int person = 0; person < size; person++) {
      (camp[person] == 1 ? first : second).add(graph.index.person(person));
    }
    return List.of(first, second);
  }
}

package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A view of a network as compressed rows: the ends of the ties that leave person i are {@code
 * to[start[i]]} up to {@code to[start[i + 1] - 1]}, ascending; likewise the starts of those that
 * arrive.
 */
final class Graph implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Rows of one direction. */
  record Rows(int[] start, int[] to, double[] weight) implements Serializable {

    int degree(int person) {
      return start[person + 1] - start[person];
    }

    boolean contains(int from, int end) {
      return Arrays.binarySearch(to, start[from], start[from + 1], end) >= 0;
    }
  }

  final PersonIndex index;
  final TieView view;
  final Rows out;
  final Rows in;

  private Graph(PersonIndex index, TieView view, Rows out, Rows in) {
    this.index = index;
    this.view = view;
    this.out = out;
    this.in = in;
  }

  static Graph of(InfluenceNetwork network, TieView view) {
    PersonIndex index = new PersonIndex(network.people());
    Arcs arcs = new Arcs(2 * network.ties().size());
    for (Tie tie : network.ties()) {
      if (view.counts(tie)) {
        addTie(arcs, index, tie, view.flow(tie));
      }
    }
    Rows out = arcs.rows(index.size(), view.weighting());
    boolean undirected = view.orientation() == TieView.Orientation.UNDIRECTED;
    return new Graph(index, view, out, undirected ? out : transposed(out));
  }

  private static void addTie(Arcs arcs, PersonIndex index, Tie tie, TieKind.Flow flow) {
    int from = index.number(tie.fromId(), "fromId");
    int to = index.number(tie.toId(), "toId");
    if (flow != TieKind.Flow.BACKWARD) {
      arcs.add(from, to, tie.weight());
    }
    if (flow == TieKind.Flow.BACKWARD || (flow == TieKind.Flow.BOTH && from != to)) {
      arcs.add(to, from, tie.weight());
    }
  }

  int size() {
    return index.size();
  }

  int arcCount() {
    return out.to.length;
  }

  boolean undirected() {
    return view.orientation() == TieView.Orientation.UNDIRECTED;
  }

  /** The rows from which scores by a direction come: a person's contributors. */
  Rows rows(Direction direction) {
    return direction == Direction.IN ? in : out;
  }

  /** Refuses views whose weights cannot be added up. */
  void requireStrengths() {
    TieView.Weighting weighting = view.weighting();
    Require.that(
        weighting == TieView.Weighting.UNIT || weighting == TieView.Weighting.STRENGTH,
        "view.weighting",
        weighting,
        "give strengths to a measure that adds them up",
        "Use STRENGTH or UNIT.");
  }

  /** Both directions joined, the weights of mutual arcs added, without self-ties. */
  Rows mutual() {
    Arcs arcs = new Arcs(2 * arcCount());
    for (int from = 0; from < size(); from++) {
      for (int k = out.start[from]; k < out.start[from + 1]; k++) {
        if (out.to[k] != from) {
          arcs.add(from, out.to[k], out.weight[k]);
          if (!undirected()) {
            arcs.add(out.to[k], from, out.weight[k]);
          }
        }
      }
    }
    return arcs.rows(size(), TieView.Weighting.STRENGTH);
  }

  private static Rows transposed(Rows rows) {
    int size = rows.start.length - 1;
    int[] start = new int[size + 1];
    for (int end : rows.to) {
      start[end + 1]++;
    }
    for (int i = 0; i < size; i++) {
      start[i + 1] += start[i];
    }
    int[] next = start.clone();
    int[] to = new int[rows.to.length];
    double[] weight = new double[to.length];
    for (int i = 0; i < size; i++) {
      for (int k = rows.start[i]; k < rows.start[i + 1]; k++) {
        int at = next[rows.to[k]]++;
        to[at] = i;
        weight[at] = rows.weight[k];
      }
    }
    return new Rows(start, to, weight);
  }

  Scores scores(String measure, double[] values) {
    return new Scores(measure, index, values);
  }
}

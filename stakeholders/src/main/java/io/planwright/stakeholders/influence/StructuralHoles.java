package io.planwright.stakeholders.influence;

/**
 * R. Burt's measures of structural holes ("Structural Holes", 1992), on the strengths of ties in
 * both directions added up; self-ties are left out.
 */
final class StructuralHoles {

  private final Graph graph;
  private final HoleEgo ego;
  private final Graph.Rows mutual;
  private final double[] sum;
  private final double[] largest;

  StructuralHoles(Graph graph, HoleEgo ego) {
    this.graph = graph;
    this.ego = ego;
    mutual = graph.mutual();
    sum = new double[graph.size()];
    largest = new double[graph.size()];
    for (int person = 0; person < sum.length; person++) {
      for (int k = mutual.start()[person]; k < mutual.start()[person + 1]; k++) {
        sum[person] += mutual.weight()[k];
        largest[person] = Math.max(largest[person], mutual.weight()[k]);
      }
    }
  }

  /** What is said of a person, given the shares of the others in the ties of that person. */
  private interface Measure {

    double of(int person, double[] share);
  }

  double[] constraint() {
    return each(this::constraint);
  }

  double[] effectiveSize() {
    return each(this::effectiveSize);
  }

  private double[] each(Measure measure) {
    double[] scores = new double[sum.length];
    double[] share = new double[sum.length];
    for (int person = 0; person < scores.length; person++) {
      if (isMissing(person)) {
        scores[person] = Double.NaN;
        continue;
      }
      int first = mutual.start()[person];
      int end = mutual.start()[person + 1];
      for (int k = first; k < end; k++) {
        share[mutual.to()[k]] = mutual.weight()[k] / sum[person];
      }
      scores[person] = measure.of(person, share);
      for (int k = first; k < end; k++) {
        share[mutual.to()[k]] = 0;
      }
    }
    return scores;
  }

  private boolean isMissing(int person) {
    boolean loop = graph.out.contains(person, person);
    return mutual.degree(person) == 0
        || (ego == HoleEgo.OUTGOING_TIE && graph.out.degree(person) - (loop ? 1 : 0) == 0);
  }

  /** The sum over contacts j of (p(i, j) + Σ p(i, q) p(q, j))², p the share of i's ties. */
  private double constraint(int person, double[] share) {
    int[] start = mutual.start();
    int[] to = mutual.to();
    double constraint = 0;
    for (int k = start[person]; k < start[person + 1]; k++) {
      int contact = to[k];
      double total = share[contact];
      for (int l = start[contact]; l < start[contact + 1]; l++) {
        int shared = to[l];
        if (shared != person) {
          total += share[shared] * (mutual.weight()[l] / sum[shared]);
        }
      }
      constraint += total * total;
    }
    return constraint;
  }

  /** The sum over contacts j of 1 − Σ p(i, q) m(j, q), m relative to j's strongest tie. */
  private double effectiveSize(int person, double[] share) {
    int[] start = mutual.start();
    int[] to = mutual.to();
    double redundancy = 0;
    for (int k = start[person]; k < start[person + 1]; k++) {
      int contact = to[k];
      for (int l = start[contact]; l < start[contact + 1]; l++) {
        redundancy += share[to[l]] * (mutual.weight()[l] / largest[contact]);
      }
    }
    return mutual.degree(person) - redundancy;
  }
}

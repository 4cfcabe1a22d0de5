package io.planwright.stakeholders.influence;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * PageRank. Each step uses the ranks that it has already renewed, which takes about half as many
 * steps as powers of the matrix do.
 */
final class PageRank {

  /** The sum of changes at which the steps end, which leaves an error of that size. */
  private static final double STILL = 1e-12;

  private PageRank() {}

  static double[] of(Graph graph, PageRankSpec spec, Direction direction, RunControl control) {
    int size = graph.size();
    Graph.Rows arriving = graph.rows(direction);
    double[] share = shares(direction == Direction.IN ? graph.out : graph.in);
    double[] rank = new double[size];
    Arrays.fill(rank, 1.0 / size);
    double bound = STILL * (1 - spec.damping());
    double[] passedOn = new double[size];
    for (int person = 0; person < size; person++) {
      passedOn[person] = rank[person] * share[person];
    }
    double change = 1;
    // Rounding of so many ranks may keep the change above the bound, but not beyond these steps.
    long steps = (long) Math.ceil(Math.log(bound) / Math.log(Math.max(0.1, spec.damping()))) + 10;
    for (long step = 0; change > bound && step < steps; step++) {
      control.checkpoint();
      change = sweep(arriving, share, rank, passedOn, spec);
    }
    Vectors.scaleToUnitSum(rank);
    return rank;
  }

  /** The reciprocal of the strength that leaves a person, 0 where none does. */
  private static double[] shares(Graph.Rows leaving) {
    double[] share = new double[leaving.start().length - 1];
    for (int person = 0; person < share.length; person++) {
      double sum = 0;
      for (int k = leaving.start()[person]; k < leaving.start()[person + 1]; k++) {
        sum += leaving.weight()[k];
      }
      share[person] = sum > 0 ? 1 / sum : 0;
    }
    return share;
  }

  private static double sweep(
      Graph.Rows arriving, double[] share, double[] rank, double[] passedOn, PageRankSpec spec) {
    boolean stay = spec.deadEnds() == PageRankSpec.DeadEnds.STAY;
    double size = rank.length;
    double lost = 0;
    for (int person = 0; person < rank.length; person++) {
      lost += share[person] == 0 && !stay ? rank[person] : 0;
    }
    double change = 0;
    int[] start = arriving.start();
    int[] to = arriving.to();
    double[] weight = arriving.weight();
    for (int person = 0; person < rank.length; person++) {
      double sum = lost / size;
      for (int k = start[person], last = start[person + 1]; k < last; k++) {
        sum += weight[k] * passedOn[to[k]];
      }
      double base = (1 - spec.damping()) / size + spec.damping() * sum;
      double renewed = stay && share[person] == 0 ? base / (1 - spec.damping()) : base;
      change += Math.abs(renewed - rank[person]);
      rank[person] = renewed;
      passedOn[person] = renewed * share[person];
    }
    return change;
  }
}

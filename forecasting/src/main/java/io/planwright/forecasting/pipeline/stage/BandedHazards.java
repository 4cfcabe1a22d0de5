package io.planwright.forecasting.pipeline.stage;

import java.util.random.RandomGenerator;

/**
 * The posterior of the daily moves out of each stage, by band of stage age: each day that a deal
 * spends in a band of a stage is one draw from "stays" and all states that it may go to.
 *
 * <p>A group is a stage and a band; its index is {@code stage * bands + band}. The prior of a group
 * has the hazard of the whole stage, shared among states as {@link OrderPrior} says; how many moves
 * it counts for is the same for all groups, by empirical Bayes.
 */
final class BandedHazards {

  private static final double LEAST_MOVES = 0.25;
  private static final double MOST_MOVES = 200;

  final AgeBands bands;
  final int stages;

  /** Dirichlet parameters by group: the states, then staying. */
  private final double[][] shapes;

  BandedHazards(VisitTable visits, AgeBands bands, ChainSpec jumps) {
    this.bands = bands;
    this.stages = visits.stages;
    double[][] days = days(visits);
    double[][] counts = visits.transitions();
    double[][] shares = OrderPrior.shares(counts);
    double[][] jump =
        StageChain.means(
            StageChain.posterior(counts, shares, StageChain.strength(counts, shares, jumps)));
    double[][] prior = prior(days, jump);
    double moves = Dirichlet.strength(days, prior, LEAST_MOVES, MOST_MOVES);
    this.shapes = StageChain.posterior(days, prior, moves);
  }

  /** Days at risk by group: those that ended in a move to each state, and those that did not. */
  private double[][] days(VisitTable visits) {
    int states = stages + 2;
    double[][] days = new double[stages * bands.count()][states + 1];
    for (int i = 0; i < visits.from.length; i++) {
      int first = visits.from[i] * bands.count();
      int last = bands.of(visits.days[i]);
      for (int b = 0; b <= last; b++) {
        int end = b == last ? visits.days[i] : bands.end(b);
        days[first + b][states] += end - bands.start(b) + 1;
      }
      if (visits.to[i] != VisitTable.CENSORED) {
        days[first + last][visits.to[i]]++;
        days[first + last][states]--;
      }
    }
    return days;
  }

  /** Parameters of a prior that is worth one move out of the stage. */
  private double[][] prior(double[][] days, double[][] jump) {
    int states = stages + 2;
    double[][] prior = new double[days.length][states + 1];
    for (int s = 0; s < stages; s++) {
      double moved = 0;
      double stayed = 0;
      for (int b = 0; b < bands.count(); b++) {
        double[] group = days[s * bands.count() + b];
        stayed += group[states];
        moved += VisitTable.sum(group) - group[states];
      }
      double hazard = (moved + 0.5) / (moved + stayed + 1);
      for (int b = 0; b < bands.count(); b++) {
        double[] group = prior[s * bands.count() + b];
        System.arraycopy(jump[s], 0, group, 0, states);
        group[states] = 1 / hazard - 1;
      }
    }
    return prior;
  }

  /** The posterior mean of the daily moves. */
  DailyMoves mean() {
    return new DailyMoves(bands, stages, StageChain.means(shapes));
  }

  /** One draw of the posterior. */
  DailyMoves draw(RandomGenerator random) {
    double[][] drawn = new double[shapes.length][stages + 3];
    for (int g = 0; g < shapes.length; g++) {
      Dirichlet.draw(shapes[g], random, drawn[g]);
    }
    return new DailyMoves(bands, stages, drawn);
  }
}

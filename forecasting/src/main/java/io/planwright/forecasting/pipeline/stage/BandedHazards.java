package io.planwright.forecasting.pipeline.stage;

import java.util.random.RandomGenerator;

/**
 * The posterior of the daily moves out of each stage, by band of stage age: each day that a deal
 * spends in a band of a stage is one draw from "stays" and all states that it may go to.
 *
 * <p>A group is a stage and a band; its index is {@code stage * bands + band}. The prior of a group
 * has the hazard of the whole stage, shared among states as {@link OrderPrior} says; how many moves
 * it counts for is the same for all groups, by empirical Bayes. Where the data shows no effect of
 * age, that is many, and groups are almost the stage; so a draw has to draw the stage first, or it
 * would take what is known of a stage for certain. A draw of the stage must not count the days of a
 * group in full, for the group counts them again: they count for as many draws from the stage as a
 * Chinese restaurant has tables (C. E. Antoniak, "Mixtures of Dirichlet processes", Annals of
 * Statistics 2, 1974), which together gives the days their weight once.
 */
final class BandedHazards {

  private static final double LEAST_MOVES = 0.25;
  private static final double MOST_MOVES = 200;
  private static final double LEAST_HAZARD = 1e-9;

  private final AgeBands bands;
  private final int stages;

  /** Days at risk by group: those that ended in a move to each state, and those that did not. */
  private final double[][] days;

  /** Dirichlet parameters of where deals go from each stage. */
  private final double[][] jumps;

  /** Beta parameters of leaving and staying, by stage. */
  private final double[][] leaving;

  private final double moves;

  /** As {@link #jumps} and {@link #leaving}, without what groups count themselves. */
  private final double[][] stageJumps;

  private final double[][] stageLeaving;

  BandedHazards(VisitTable visits, AgeBands bands) {
    this.bands = bands;
    this.stages = visits.stages;
    this.days = days(visits);
    this.leaving = leaving(days);
    double[][] counts = visits.transitions();
    double[][] shares = OrderPrior.shares(counts);
    double strength = StageChain.strength(counts, shares, ChainSpec.standard());
    this.jumps = StageChain.posterior(counts, shares, strength);
    double[][] prior = prior(StageChain.means(leaving), StageChain.means(jumps));
    this.moves = Dirichlet.strength(days, prior, LEAST_MOVES, MOST_MOVES);
    double[][] tables = tables(prior);
    this.stageJumps = StageChain.posterior(jumpsOf(tables), shares, strength);
    this.stageLeaving = leaving(tables);
  }

  /** From how many draws of its stage the days of a group are expected to come. */
  private double[][] tables(double[][] prior) {
    double[][] tables = new double[days.length][];
    for (int g = 0; g < days.length; g++) {
      tables[g] = new double[days[g].length];
      for (int k = 0; k < tables[g].length; k++) {
        double weight = moves * prior[g][k];
        tables[g][k] = weight > 0 ? Dirichlet.tables(weight, days[g][k]) : 0;
      }
    }
    return tables;
  }

  private double[][] jumpsOf(double[][] counts) {
    double[][] sums = new double[stages][stages + 2];
    for (int g = 0; g < counts.length; g++) {
      for (int k = 0; k < stages + 2; k++) {
        sums[g / bands.count()][k] += counts[g][k];
      }
    }
    return sums;
  }

  private double[][] days(VisitTable visits) {
    int states = stages + 2;
    double[][] counted = new double[stages * bands.count()][states + 1];
    for (int i = 0; i < visits.from.length; i++) {
      int first = visits.from[i] * bands.count();
      int last = bands.of(visits.days[i]);
      for (int b = 0; b <= last; b++) {
        int end = b == last ? visits.days[i] : bands.end(b);
        counted[first + b][states] += end - bands.start(b) + 1;
      }
      if (visits.to[i] != VisitTable.CENSORED) {
        counted[first + last][visits.to[i]]++;
        counted[first + last][states]--;
      }
    }
    return counted;
  }

  private double[][] leaving(double[][] counts) {
    double[][] beta = new double[stages][2];
    for (int s = 0; s < stages; s++) {
      beta[s][0] = 0.5;
      beta[s][1] = 0.5;
      for (int b = 0; b < bands.count(); b++) {
        double[] group = counts[s * bands.count() + b];
        double stayed = group[stages + 2];
        beta[s][1] += stayed;
        beta[s][0] += VisitTable.sum(group) - stayed;
      }
    }
    return beta;
  }

  /** Parameters of a prior of each group that is worth one move out of the stage. */
  private double[][] prior(double[][] leave, double[][] jump) {
    int states = stages + 2;
    double[][] prior = new double[days.length][states + 1];
    for (int g = 0; g < prior.length; g++) {
      int s = g / bands.count();
      System.arraycopy(jump[s], 0, prior[g], 0, states);
      prior[g][states] = 1 / Math.max(LEAST_HAZARD, leave[s][0]) - 1;
    }
    return prior;
  }

  private double[][] shapes(double[][] leave, double[][] jump) {
    return StageChain.posterior(days, prior(leave, jump), moves);
  }

  /** The posterior mean of the daily moves. */
  DailyMoves mean() {
    double[][] shapes = shapes(StageChain.means(leaving), StageChain.means(jumps));
    return new DailyMoves(bands, stages, StageChain.means(shapes));
  }

  /** One draw of the posterior: the stages, then their bands. */
  DailyMoves draw(RandomGenerator random) {
    double[][] shapes = shapes(draw(stageLeaving, random), draw(stageJumps, random));
    return new DailyMoves(bands, stages, draw(shapes, random));
  }

  private static double[][] draw(double[][] shapes, RandomGenerator random) {
    double[][] drawn = new double[shapes.length][];
    for (int g = 0; g < shapes.length; g++) {
      drawn[g] = new double[shapes[g].length];
      Dirichlet.draw(shapes[g], random, drawn[g]);
    }
    return drawn;
  }
}

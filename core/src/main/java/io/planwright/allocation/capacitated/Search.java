package io.planwright.allocation.capacitated;

import io.planwright.run.RunControl;

/**
 * One run: prices and bound first, then annealing and branch and bound in turns, each turn longer
 * than the one before, until the bound meets the value or the work is done.
 */
final class Search {

  /** How many elementary steps of a knapsack's table a move of the annealing takes the time of. */
  private static final int MOVE = 25;

  /** How many agents an item tries in the annealing. */
  private static final int CHOICES = 4;

  /** The first and the last temperature, as parts of the mean difference of reduced costs. */
  private static final double HOT = 1.0;

  private static final double COLD = 0.05;

  /** How often annealing tries to find an answer at all, twice as long each time. */
  private static final int ROUNDS = 4;

  final Model model;
  final Relaxation relaxation;
  final Incumbent incumbent;
  final Annealing annealing;
  final BranchAndBound branching;
  final Neighbourhood neighbourhood;
  private final long budget;
  private long annealed;
  private boolean isExhausted;
  private double scale = 1;

  Search(Model model, RunControl control, long seed, long budget) {
    this.model = model;
    this.budget = budget;
    incumbent = new Incumbent(model, control);
    relaxation = new Relaxation(model, incumbent::isStopped);
    annealing = new Annealing(model, incumbent, seed);
    neighbourhood = new Neighbourhood(model, relaxation, incumbent, seed);
    branching = new BranchAndBound(model, relaxation, incumbent);
  }

  boolean isExhausted() {
    return isExhausted;
  }

  void run() {
    if (model.items == 0) {
      incumbent.offer(new int[0]);
      incumbent.raise(0);
      return;
    }
    incumbent.raise(sumOfLeast());
    int[] start = Start.of(model);
    incumbent.offer(start);
    incumbent.raise(relaxation.evaluate(relaxation.price));
    long evaluation = Math.max(1, relaxation.work());
    bound(affordable(200, evaluation), 1.5, 15);
    annealing.start(start);
    choose();
    long turn = Math.min(Math.max(20_000L * model.items, 100 * evaluation), budget / 20);
    for (int round = 0; round < ROUNDS && !incumbent.exists(); round++) {
      anneal(turn << round);
    }
    bound(affordable(500, evaluation), 1, 25);
    close();
    boolean goesOn = !isOver();
    while (goesOn) {
      isExhausted = branching.search(turn);
      if (isExhausted) {
        incumbent.raise(incumbent.exists() ? incumbent.value : incumbent.bound);
      } else {
        anneal(turn / 4);
        neighbourhood.search(turn * 4, relaxation.capacityPrices());
        close();
      }
      turn += turn / 2;
      goesOn = !isExhausted && !isOver() && work() < budget;
    }
  }

  private long work() {
    return relaxation.work() + neighbourhood.work() + annealed * MOVE;
  }

  private boolean isOver() {
    return incumbent.isProven() || incumbent.isStopped();
  }

  /** So many iterations that they take no more than a quarter of the work, but some. */
  private int affordable(int iterations, long evaluation) {
    return (int) Math.max(20, Math.min(iterations, budget / 4 / evaluation));
  }

  private void bound(int iterations, double step, int patience) {
    if (!isOver()) {
      relaxation.improve(iterations, step, patience, incumbent.cutoff());
      if (relaxation.isAnswer()) {
        incumbent.offer(relaxation.packedBy);
      }
      incumbent.raise(relaxation.bound);
    }
  }

  private void close() {
    for (int round = 0; round < 5 && !isOver(); round++) {
      int mark = relaxation.mark();
      incumbent.raise(relaxation.close(incumbent.cutoff()));
      if (relaxation.mark() == mark) {
        break;
      }
      relaxation.improve(60, 0.3, 10, incumbent.cutoff());
      incumbent.raise(relaxation.bound);
    }
    choose();
  }

  private void choose() {
    double[] worth = relaxation.capacityPrices();
    annealing.choose(relaxation, worth, CHOICES);
    scale = annealing.scale(worth);
    if (incumbent.exists() || annealed == 0) {
      annealing.priceOverload(worth);
    }
  }

  private void anneal(long work) {
    if (isOver()) {
      return;
    }
    if (incumbent.exists()) {
      annealing.start(incumbent.agentOf);
    }
    long moves = work / MOVE;
    annealed += moves;
    annealing.cool(moves, HOT * scale, COLD * scale);
  }

  private double sumOfLeast() {
    double sum = 0;
    for (int j = 0; j < model.items; j++) {
      double least = Double.POSITIVE_INFINITY;
      for (int p = j * model.agents; p < (j + 1) * model.agents; p++) {
        least = model.closed[p] ? least : Math.min(least, model.cost[p]);
      }
      sum += least;
    }
    return sum;
  }
}

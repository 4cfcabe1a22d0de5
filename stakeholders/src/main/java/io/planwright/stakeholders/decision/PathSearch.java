package io.planwright.stakeholders.decision;

import io.planwright.run.RunControl;
import java.util.Optional;

/**
 * Finds the cheapest options that reach a goal, by branch and bound over the options that each
 * person has at least and at most. Because the probability rises with each position, a part of the
 * search is empty if its dearest options miss the goal, and an option is forced if all others at
 * their dearest miss the goal without it. From the part with the least bound the search dives to a
 * whole set, so that a stop finds both a good set and a good bound.
 */
final class PathSearch {

  private static final String TASK = "look for the cheapest path to yes";
  private static final double ROUNDING = 1e-12;

  /** How often the bound of a part is computed again after it has ruled options out. */
  private static final int ROUNDS = 4;

  private final PathOptions options;
  private final ApprovalModel model;
  private final PathTwins twins;
  private final double goal;
  private final RunControl control;
  private final SlopeRelaxation slopes;
  private final Optional<VoteRelaxation> votes;
  private final PathPart.Frontier frontier;
  private int[] best;
  private double bestCost;
  private double bound;
  private long parts;
  private long visited;

  PathSearch(
      PathOptions options,
      CompiledRule rule,
      ApprovalModel model,
      PathTwins twins,
      double goal,
      RunControl control) {
    this.options = options;
    this.twins = twins;
    this.model = model;
    this.goal = goal;
    this.control = control;
    this.slopes = new SlopeRelaxation(options, model.isIndependent());
    this.votes =
        model.isIndependent() && VoteRelaxation.fits(rule.root())
            ? Optional.of(new VoteRelaxation(rule, options))
            : Optional.empty();
    this.frontier = new PathPart.Frontier(options.people());
    this.best = options.all();
    this.bestCost = options.cost(best);
  }

  /** The options found; all options together must reach the goal, up to rounding. */
  int[] best() {
    return best;
  }

  /** What any set costs at least. */
  double bound() {
    return Math.min(bound, bestCost);
  }

  long visited() {
    return visited;
  }

  void run() {
    offer(new PathStart(options, model, goal, control).found());
    Optional<PathPart> next = Optional.of(part(new int[options.people()], options.all(), 0));
    while (next.isPresent()) {
      PathPart part = next.get();
      bound = Math.min(part.bound(), frontier.bound());
      if (control.stopRequested().isPresent()) {
        return;
      }
      next = isHopeless(part.bound()) ? Optional.empty() : visit(part);
      next = next.or(this::reported);
    }
    bound = bestCost;
    control.reportSearch(TASK, bestCost, bestCost);
  }

  private Optional<PathPart> reported() {
    control.reportSearch(TASK, bestCost, Math.min(bound, bestCost));
    return frontier.isEmpty() ? Optional.empty() : Optional.of(frontier.next());
  }

  private PathPart part(int[] least, int[] most, double cost) {
    return new PathPart(least, most, cost, parts++);
  }

  private void offer(int[] found) {
    double cost = options.cost(found);
    if (cost < bestCost) {
      best = found.clone();
      bestCost = cost;
      control.reportSearch(TASK, bestCost, Math.min(bound, bestCost));
    }
  }

  private boolean isHopeless(double cost) {
    return cost >= limit();
  }

  private double limit() {
    return bestCost * (1 - ROUNDING);
  }

  /** Leaves one half of a part for later, and goes on with the other. */
  private Optional<PathPart> visit(PathPart part) {
    visited++;
    Influence atBest = model.influence(options.probabilities(part.most));
    if (atBest.probability() < goal - model.slack()) {
      return Optional.empty();
    }
    force(part, atBest);
    twins.order(part.least, part.most);
    if (isHopeless(options.cost(part.least))) {
      return Optional.empty();
    }
    double[] lowest = options.probabilities(part.least);
    if (model.probability(lowest) >= goal - model.slack()) {
      offer(part.least);
      return Optional.empty();
    }
    VoteKnapsack.Filling filling = filling(part, atBest);
    double least = Math.max(part.bound(), filling.cost());
    int person = filling.person();
    if (person < 0 || part.least[person] == part.most[person]) {
      person = widest(part, atBest);
    }
    return person < 0 || isHopeless(least) ? Optional.empty() : branch(part, person, least);
  }

  private VoteKnapsack.Filling filling(PathPart part, Influence atBest) {
    double safe = goal - model.slack();
    if (votes.isEmpty()) {
      Influence atWorst = model.influence(options.probabilities(part.least));
      double cost =
          options.cost(part.least) + slopes.extra(part.least, part.most, atWorst, atBest, safe);
      return VoteKnapsack.Filling.of(cost);
    }
    VoteRelaxation relaxation = votes.get();
    VoteKnapsack.Filling filling = relaxation.filling(part.least, part.most, safe);
    for (int round = 0;
        round < ROUNDS
            && !isHopeless(filling.cost())
            && relaxation.trim(filling, limit(), part.least, part.most);
        round++) {
      filling = relaxation.filling(part.least, part.most, safe);
    }
    return filling;
  }

  private Optional<PathPart> branch(PathPart part, int chosen, double least) {
    int person = twins.firstOpen(chosen, part.least, part.most);
    PathPart without = part(part.least, part.most, least);
    without.most[person] = part.least[person];
    PathPart with = part(part.least, part.most, least);
    with.least[person]++;
    twins.order(without.least, without.most);
    twins.order(with.least, with.most);
    frontier.add(without);
    return Optional.of(with);
  }

  /** Raises the options that each person has at least to those without which the goal is missed. */
  private void force(PathPart part, Influence atBest) {
    for (int i = 0; i < part.least.length; i++) {
      while (part.least[i] < part.most[i]
          && atBest.movedTo(i, options.probability(i, part.least[i])) < goal - 2 * model.slack()) {
        part.least[i]++;
      }
    }
  }

  private int widest(PathPart part, Influence atBest) {
    int person = -1;
    double widest = -1;
    for (int i = 0; i < part.least.length; i++) {
      if (part.least[i] < part.most[i]) {
        double loss =
            atBest.probability() - atBest.movedTo(i, options.probability(i, part.least[i]));
        if (loss > widest) {
          widest = loss;
          person = i;
        }
      }
    }
    return person;
  }
}

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
  private int[] best;
  private double bestCost;
  private double bound;
  private long parts = 1;
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
    PathPart whole = PathPart.whole(options.all(), votes.map(VoteRelaxation::bodies).orElse(0));
    bound = atFirst(whole);
    offer(new PathStart(options, model, goal, control).found());
    PathPart.Frontier frontier = new PathPart.Frontier(whole);
    frontier.add(whole);
    Optional<PathPart> next = Optional.empty();
    while (next.isPresent() || !frontier.isEmpty()) {
      PathPart part = next.isPresent() ? next.get() : frontier.next();
      bound = Math.max(bound, Math.min(part.bound(), frontier.bound()));
      if (control.stopRequested().isPresent()) {
        return;
      }
      if (next.isEmpty()) {
        control.reportSearch(TASK, bestCost, bound());
      }
      next = isHopeless(part.bound()) ? Optional.empty() : visit(part, frontier);
    }
    bound = bestCost;
    control.reportSearch(TASK, bestCost, bestCost);
  }

  /** A bound that even a search without time has. */
  private double atFirst(PathPart whole) {
    double safe = goal - model.slack();
    boolean isReached = model.probability(options.probabilities(whole.least)) >= safe;
    return isReached
        ? 0
        : votes.map(relaxation -> relaxation.filling(whole, safe).cost()).orElse(0.0);
  }

  private void offer(int[] found) {
    double cost = options.cost(found);
    if (cost < bestCost) {
      best = found.clone();
      bestCost = cost;
      control.reportSearch(TASK, bestCost, bound());
    }
  }

  private boolean isHopeless(double cost) {
    return cost >= limit();
  }

  private double limit() {
    return bestCost * (1 - ROUNDING);
  }

  /** Leaves one half of a part for later, and goes on with the other. */
  private Optional<PathPart> visit(PathPart part, PathPart.Frontier frontier) {
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
    return isHopeless(least)
        ? Optional.empty()
        : branch(part.copy(least, parts), hinge(filling, part, atBest), frontier);
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
    VoteKnapsack.Filling filling = relaxation.filling(part, safe);
    for (int round = 0;
        round < ROUNDS
            && !isHopeless(filling.cost())
            && relaxation.trim(filling, limit(), part.least, part.most);
        round++) {
      filling = relaxation.filling(part, safe);
    }
    return filling;
  }

  /** What the bound hangs on, or else whoever moves most. */
  private CostCurve.Hinge hinge(VoteKnapsack.Filling filling, PathPart part, Influence atBest) {
    CostCurve.Hinge hinge = filling.hinge();
    boolean isOpen =
        hinge.body() >= 0
            || hinge.person() >= 0 && part.least[hinge.person()] < part.most[hinge.person()];
    return isOpen ? hinge : new CostCurve.Hinge(widest(part, atBest), -1, 0);
  }

  private Optional<PathPart> branch(
      PathPart part, CostCurve.Hinge hinge, PathPart.Frontier frontier) {
    if (hinge.person() < 0 && hinge.body() < 0) {
      return Optional.empty();
    }
    PathPart without = part.copy(part.bound(), parts++);
    PathPart with = part.copy(part.bound(), parts++);
    if (hinge.body() >= 0) {
      without.to[hinge.body()] = hinge.split();
      with.from[hinge.body()] = hinge.split();
    } else {
      int person = twins.firstOpen(hinge.person(), part.least, part.most);
      without.most[person] = part.least[person];
      with.least[person]++;
      twins.order(without.least, without.most);
      twins.order(with.least, with.most);
    }
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

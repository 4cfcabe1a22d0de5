package io.planwright.stakeholders.decision;

import io.planwright.run.RunControl;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds the cheapest options that reach a goal, by branch and bound over the options that each
 * person has at least and at most. Because the probability rises with each position, a part of the
 * search is empty if its dearest options miss the goal, and an option is forced if all others at
 * their dearest miss the goal without it. The cost is bounded by a linear relaxation: a step of one
 * person gains no more than its length times the largest slope that the part allows, which is the
 * probability at best with the person's yes less the one at worst with a no.
 */
final class PathSearch {

  private static final String TASK = "look for the cheapest path to yes";
  private static final double ROUNDING = 1e-12;

  private final PathOptions options;
  private final ApprovalModel model;
  private final PathTwins twins;
  private final double goal;
  private final RunControl control;
  private int[] best;
  private double bestCost;
  private double bound;
  private long visited;

  PathSearch(
      PathOptions options, ApprovalModel model, PathTwins twins, double goal, RunControl control) {
    this.options = options;
    this.twins = twins;
    this.model = model;
    this.goal = goal;
    this.control = control;
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
    descend();
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Part(new int[options.people()], options.all(), 0));
    while (!open.isEmpty()) {
      if (control.stopRequested().isPresent()) {
        bound = open.stream().mapToDouble(Part::bound).min().orElse(bestCost);
        return;
      }
      Part part = open.pop();
      if (!isHopeless(part.bound)) {
        visited++;
        visit(part, open);
      }
    }
    bound = bestCost;
    control.reportSearch(TASK, bestCost, bestCost);
  }

  /** From all that can be done, leaves out what saves most for what it loses. */
  private void descend() {
    int[] now = options.all();
    boolean isLower = true;
    while (isLower && control.stopRequested().isEmpty()) {
      Influence influence = model.influence(options.probabilities(now));
      isLower = false;
      int person = -1;
      double mostSaved = 0;
      for (int i = 0; i < now.length; i++) {
        if (now[i] > 0) {
          double after = influence.movedTo(i, options.probability(i, now[i] - 1));
          double saved = options.cost(i, now[i]) - options.cost(i, now[i] - 1);
          double rate = saved / Math.max(1e-15, influence.probability() - after);
          if (after >= goal + model.slack() && rate > mostSaved) {
            mostSaved = rate;
            person = i;
          }
        }
      }
      if (person >= 0) {
        now[person]--;
        isLower = true;
        offer(now);
      }
    }
  }

  private void offer(int[] found) {
    double cost = options.cost(found);
    if (cost < bestCost) {
      best = found.clone();
      bestCost = cost;
      control.reportSearch(TASK, bestCost, 0);
    }
  }

  private boolean isHopeless(double cost) {
    return cost >= bestCost * (1 - ROUNDING);
  }

  private void visit(Part part, Deque<Part> open) {
    double[] highest = options.probabilities(part.most);
    Influence atBest = model.influence(highest);
    if (atBest.probability() < goal - model.slack()) {
      return;
    }
    force(part, atBest);
    twins.order(part.least, part.most);
    double spent = options.cost(part.least);
    if (isHopeless(spent)) {
      return;
    }
    Influence atWorst = model.influence(options.probabilities(part.least));
    if (atWorst.probability() >= goal - model.slack()) {
      offer(part.least);
      return;
    }
    double least = Math.max(part.bound, spent + relaxed(part, atWorst, atBest));
    int person = widest(part, atBest);
    if (person < 0 || isHopeless(least)) {
      return;
    }
    Part without = new Part(part.least, part.most, least);
    without.most[person] = part.least[person];
    Part with = new Part(part.least, part.most, least);
    with.least[person]++;
    twins.order(without.least, without.most);
    twins.order(with.least, with.most);
    open.push(without);
    open.push(with);
  }

  /** Raises the options that each person has at least to those without which the goal is missed. */
  private void force(Part part, Influence atBest) {
    for (int i = 0; i < part.least.length; i++) {
      while (part.least[i] < part.most[i]
          && atBest.movedTo(i, options.probability(i, part.least[i])) < goal - 2 * model.slack()) {
        part.least[i]++;
      }
    }
  }

  /** What the steps beyond the least options cost at least. */
  private double relaxed(Part part, Influence atWorst, Influence atBest) {
    int people = options.people();
    double[][] steps = new double[people][];
    for (int i = 0; i < people; i++) {
      double slope =
          model.isIndependent() ? Math.max(0, atBest.movedTo(i, 1) - atWorst.movedTo(i, 0)) : 1;
      double gain = 0;
      double rate = Double.POSITIVE_INFINITY;
      for (int k = part.least[i] + 1; k <= part.most[i]; k++) {
        double cost = options.cost(i, k) - options.cost(i, part.least[i]);
        double step = options.probability(i, k) - options.probability(i, part.least[i]);
        gain = step * slope;
        rate = gain > 0 ? Math.min(rate, cost / gain) : rate;
      }
      steps[i] = new double[] {rate, gain};
    }
    Arrays.sort(steps, (a, b) -> Double.compare(a[0], b[0]));
    double missing = goal - model.slack() - atWorst.probability();
    double cost = 0;
    for (double[] step : steps) {
      if (missing <= 0 || Double.isInfinite(step[0])) {
        break;
      }
      cost += step[0] * Math.min(missing, step[1]);
      missing -= step[1];
    }
    return missing > ROUNDING ? Double.POSITIVE_INFINITY : cost;
  }

  private int widest(Part part, Influence atBest) {
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
    return person < 0 ? person : twins.firstOpen(person, part.least, part.most);
  }

  /** A part of the search: the options that each person has at least and at most. */
  private static final class Part {
    private final int[] least;
    private final int[] most;
    private final double bound;

    Part(int[] least, int[] most, double bound) {
      this.least = least.clone();
      this.most = most.clone();
      this.bound = bound;
    }

    double bound() {
      return bound;
    }
  }
}

package io.planwright.stakeholders.decision;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cheap set to start from: of all that can be done, what saves most for what it loses is left out
 * as long as the goal is reached; then one thing less for somebody is exchanged for something more
 * for somebody else as long as that saves.
 */
final class PathStart {

  private static final int MOST_EXCHANGES = 100;

  /** Exchanges that look good to first order are tried in the order of what they save. */
  private static final int TRIES = 12;

  private final PathOptions options;
  private final ApprovalModel model;
  private final double goal;
  private final RunControl control;

  PathStart(PathOptions options, ApprovalModel model, double goal, RunControl control) {
    this.options = options;
    this.model = model;
    this.goal = goal + model.slack();
    this.control = control;
  }

  /** A set that reaches the goal, if all options together do. */
  int[] found() {
    int[] now = options.all();
    Influence influence = model.influence(options.probabilities(now));
    boolean isBetter = true;
    for (int round = 0; round < MOST_EXCHANGES && isBetter; round++) {
      influence = descend(now, influence);
      isBetter = false;
      for (Exchange exchange : exchanges(now, influence)) {
        int[] then = now.clone();
        then[exchange.lowered] = exchange.lower;
        then[exchange.raised] = exchange.higher;
        if (!isStopped() && model.probability(options.probabilities(then)) >= goal) {
          now = then;
          influence = model.influence(options.probabilities(now));
          isBetter = true;
          break;
        }
      }
    }
    return now;
  }

  private boolean isStopped() {
    return control.stopRequested().isPresent();
  }

  private Influence descend(int[] now, Influence start) {
    Influence influence = start;
    boolean isLower = true;
    while (isLower && !isStopped()) {
      isLower = false;
      int person = -1;
      double mostSaved = 0;
      for (int i = 0; i < now.length; i++) {
        if (now[i] > 0) {
          double after = influence.movedTo(i, options.probability(i, now[i] - 1));
          double saved = options.cost(i, now[i]) - options.cost(i, now[i] - 1);
          double rate = saved / Math.max(1e-15, influence.probability() - after);
          if (after >= goal && rate > mostSaved) {
            mostSaved = rate;
            person = i;
          }
        }
      }
      if (person >= 0) {
        now[person]--;
        isLower = true;
        influence = model.influence(options.probabilities(now));
      }
    }
    return influence;
  }

  /** The pairs that save most of those which reach the goal to first order. */
  private List<Exchange> exchanges(int[] now, Influence influence) {
    List<Exchange> exchanges = new ArrayList<>();
    double[] slope = new double[now.length];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = influence.slope(i);
    }
    double spare = influence.probability() - goal;
    for (int i = 0; i < now.length && !isStopped(); i++) {
      for (int k = now[i] - 1; k >= 0; k--) {
        double saved = options.cost(i, now[i]) - options.cost(i, k);
        double lost = slope[i] * (options.probability(i, now[i]) - options.probability(i, k));
        for (int j = 0; j < now.length; j++) {
          for (int m = now[j] + 1; j != i && m <= options.last(j); m++) {
            double net = saved - options.cost(j, m) + options.cost(j, now[j]);
            double won = slope[j] * (options.probability(j, m) - options.probability(j, now[j]));
            if (net > 0 && spare + won >= lost) {
              exchanges.add(new Exchange(i, k, j, m, net));
            }
          }
        }
      }
    }
    exchanges.sort(Comparator.comparingDouble(Exchange::saved).reversed());
    return exchanges.subList(0, Math.min(TRIES, exchanges.size()));
  }

  private record Exchange(int lowered, int lower, int raised, int higher, double saved) {}
}

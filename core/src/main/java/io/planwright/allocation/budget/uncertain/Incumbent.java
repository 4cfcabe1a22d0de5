package io.planwright.allocation.budget.uncertain;

import io.planwright.run.RunControl;
import org.jspecify.annotations.Nullable;

/** The best division so far, and the least bound. */
final class Incumbent {

  private final Scenarios scenarios;
  private final SpendObjective objective;
  private final RunControl control;
  private double @Nullable [] best;
  private double value = Double.NEGATIVE_INFINITY;
  private double bound;

  Incumbent(Scenarios scenarios, SpendObjective objective, double bound, RunControl control) {
    this.scenarios = scenarios;
    this.objective = objective;
    this.bound = bound;
    this.control = control;
  }

  /** Looks at a division that keeps all limits; what it brings in each scenario. */
  double[] offer(double[] spend) {
    double[] totals = scenarios.totals(spend);
    double found = objective.of(new TotalDistribution(totals));
    if (found > value) {
      value = found;
      best = spend.clone();
      control.reportSearch("divide uncertain budget", value, Math.max(value, bound));
    }
    return totals;
  }

  void bound(double found) {
    bound = Math.min(bound, found);
  }

  double[] best() {
    if (best == null) {
      throw new IllegalStateException("no division was offered");
    }
    return best.clone();
  }

  double value() {
    return value;
  }

  double bound() {
    return Math.max(bound, value);
  }

  boolean isEnough(double relativeGap) {
    return bound - value <= relativeGap * Math.abs(value);
  }
}

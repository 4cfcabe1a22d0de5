package io.planwright.forecasting.hierarchy;

import io.planwright.forecasting.hierarchy.ReconciliationSpec.Method;
import java.util.BitSet;
import java.util.List;

/** Makes the forecasts of one step add up. */
final class ReconciliationStep {

  private final ReconciliationSpec spec;
  private final Hierarchy hierarchy;
  private final Structure structure;
  private final ErrorCovariance covariance;

  /** By which the nearest without values below zero is found; the same, unless time is short. */
  private final ErrorCovariance bounded;

  private final BitSet held;
  private final BitSet tops;

  /**
   * What is the same for every step, unless values below zero are ruled out; none if not needed.
   */
  private final List<Projection> projection;

  private final Settlement settlement;

  ReconciliationStep(
      ReconciliationSpec spec,
      Hierarchy hierarchy,
      ErrorCovariance covariance,
      ErrorCovariance bounded,
      BitSet held,
      BitSet tops) {
    this.spec = spec;
    this.hierarchy = hierarchy;
    this.structure = hierarchy.structure();
    this.covariance = covariance;
    this.bounded = bounded;
    this.held = held;
    this.tops = tops;
    this.projection =
        isWeighted() || !held.isEmpty()
            ? List.of(new Projection(structure, covariance, held))
            : List.of();
    this.settlement = new Settlement(hierarchy, held, new BitSet());
  }

  /** Replaces base forecasts, of a size that no sum overflows, by reconciled ones. */
  void reconcile(double[] values, double[] targets) {
    boolean weighted = isWeighted();
    if (!weighted) {
      addUp(values);
      if (held.isEmpty()) {
        return;
      }
    }
    if (spec.nonNegative() && !nonNegative(values, targets)) {
      NonNegative nearest = new NonNegative(structure, bounded, held);
      nearest.project(values, targets);
      new Settlement(hierarchy, held, nearest.zeros()).settle(values, targets);
    } else if (!spec.nonNegative()) {
      projection.get(0).project(values, targets, new double[values.length]);
      settlement.settle(values, targets);
    }
  }

  /** The usual case: nothing is below zero, so nothing has to be ruled out. */
  private boolean nonNegative(double[] values, double[] targets) {
    double[] tried = values.clone();
    projection.get(0).project(tried, targets, new double[values.length]);
    for (int node = 0; node < tried.length; node++) {
      if (tried[node] < 0 && structure.isLeaf(node)) {
        if (bounded != covariance) {
          System.arraycopy(tried, 0, values, 0, tried.length);
        }
        return false;
      }
    }
    System.arraycopy(tried, 0, values, 0, tried.length);
    settlement.settle(values, targets);
    return true;
  }

  private boolean isWeighted() {
    return spec.method().compareTo(Method.ORDINARY) >= 0;
  }

  private void addUp(double[] values) {
    if (spec.method() == Method.BOTTOM_UP) {
      structure.addUp(values);
    } else {
      Proportions.handDown(structure, tops, values);
    }
    if (spec.nonNegative()) {
      for (int node = 0; node < values.length; node++) {
        values[node] = Math.max(0, values[node]);
      }
      structure.addUp(values);
    }
  }
}

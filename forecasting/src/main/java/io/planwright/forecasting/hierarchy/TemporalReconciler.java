package io.planwright.forecasting.hierarchy;

import io.planwright.forecasting.hierarchy.TemporalFrame.Span;
import java.io.Serializable;
import java.util.List;

/**
 * Makes the levels of cycles add up.
 *
 * @param frame the periods within a cycle
 * @param reconciler for one cycle
 */
record TemporalReconciler(TemporalFrame frame, Reconciler reconciler) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Weighs the levels.
   *
   * @param errors the one-step errors of each level, positions first, all of one length
   */
  static TemporalReconciler of(
      ReconciliationSpec spec, TemporalFrame frame, List<double[]> errors) {
    double[][] rows = new double[frame.spans().size()][];
    for (int node = 0; node < rows.length; node++) {
      rows[node] = errors.get(frame.spans().get(node).level());
    }
    Reconciler reconciler =
        spec.reconciler(frame.hierarchy(), rows)
            .fold(
                known -> known,
                lack -> ReconciliationSpec.structural().reconciler(frame.hierarchy()));
    return new TemporalReconciler(frame, reconciler);
  }

  /**
   * The positions of cycles, reconciled one cycle after the other.
   *
   * @param expected what is expected of each level, positions first, over all cycles
   * @param cycles how many cycles
   * @param passed the first positions, whose values are known and held
   */
  double[] positions(double[][] expected, int cycles, double[] passed) {
    double[] positions = new double[expected[0].length];
    int length = positions.length / cycles;
    List<Span> spans = frame.spans();
    for (int first = 0; first < positions.length; first += length) {
      double[][] rows = new double[spans.size()][1];
      Reconciler cycle = reconciler;
      for (int node = 0; node < rows.length; node++) {
        Span span = spans.get(node);
        int at = first + span.start();
        rows[node][0] = expected[span.level()][at / span.length()];
        if (span.level() == 0 && at < passed.length) {
          cycle = cycle.withLock(span.name(), passed[at]);
        }
      }
      double[][] reconciled = cycle.reconcile(rows);
      for (int node = 0; node < rows.length; node++) {
        if (spans.get(node).level() == 0) {
          positions[first + spans.get(node).start()] = reconciled[node][0];
        }
      }
    }
    return positions;
  }
}

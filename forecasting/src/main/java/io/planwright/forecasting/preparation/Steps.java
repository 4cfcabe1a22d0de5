package io.planwright.forecasting.preparation;

import io.planwright.internal.Require;
import java.util.List;

/** Several steps in turn. */
final class Steps {

  private Steps() {}

  /** Applies a step to all values, or to the few positions that it replaces. */
  static void applyTo(double[] values, Step step) {
    if (step instanceof Step.Replacement replacement) {
      for (int i = 0; i < replacement.positions().size(); i++) {
        values[replacement.positions().get(i)] = replacement.values().get(i);
      }
      return;
    }
    for (int t = 0; t < values.length; t++) {
      values[t] = held(step.apply(values[t], t));
    }
  }

  /** Values of the prepared scale, from a position on, without the steps. */
  static double[] undone(double[] values, int from, List<Step> steps) {
    Require.nonNull(values, "values");
    Require.notNegative(from, "from", "Count positions from 0, the start of the history.");
    double[] back = values.clone();
    for (int i = 0; i < back.length; i++) {
      if (Double.isInfinite(back[i])) {
        throw new IllegalArgumentException(
            "values[" + i + "] [" + back[i] + "] must be finite. Use NaN for a gap.");
      }
      for (int k = steps.size() - 1; k >= 0; k--) {
        back[i] = held(steps.get(k).undo(back[i], Math.addExact(from, i)));
      }
    }
    return back;
  }

  /** Within the range of a double; −0 becomes 0, as it does in a series. */
  static double held(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value)) + 0.0;
  }
}

package io.planwright.forecasting.automatic;

import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.learned.Gate;
import io.planwright.forecasting.internal.learned.GatedModel;
import io.planwright.forecasting.learned.LearnedSpec;
import io.planwright.forecasting.theta.ThetaSpec;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decides how much trained nets count for a history: as much as the gate says that was found with
 * their training, less where the history is unlike what they were trained on, and less where they
 * lost against a classical method at the end of the history.
 *
 * @param effort how much time the classical methods take
 */
record Guard(Effort effort) {

  /** The share of strange inputs from which on nets count less, and that at which they are out. */
  private static final double USUAL = 0.05;

  private static final double TOO_STRANGE = 0.3;

  /**
   * How many times the error of the classical method nets may make, and at how many times they are
   * out. Losing by little foretells nothing: on held-out series nets stayed the better mixture.
   */
  private static final double EVEN = 1.2;

  private static final double TOO_BAD = 3;

  /** A mixture with the nets of the history's frequency; the classical model where they are out. */
  NumericModel mixed(
      NumericModel classical, double[] values, int seasonLength, RunControl control) {
    Optional<GatedModel> learned = nets(values, seasonLength, control);
    if (learned.isEmpty()) {
      return classical;
    }
    GatedModel model = learned.orElseThrow();
    int number = effort == Effort.FAST ? Gate.FAST : Gate.STANDARD;
    LearnedShare gate = new LearnedShare(model.gate(number, model.trainedHorizon()));
    double trust = gate.isNothing() ? 0 : familiarity(model);
    if (trust > 0) {
      trust *= record(model.trainedHorizon(), values, seasonLength, control);
    }
    return trust > 0 ? new MixedModel(classical, model, gate.times(trust)) : classical;
  }

  private static Optional<GatedModel> nets(double[] values, int seasonLength, RunControl control) {
    return ((NumericMethod) LearnedSpec.automatic().method())
        .estimate(values, seasonLength, control)
        .toOptional()
        .map(GatedModel.class::cast);
  }

  private static double familiarity(GatedModel model) {
    return falling(model.strange(), USUAL, TOO_STRANGE);
  }

  /** 1 up to a first value, 0 from a second on, a line between. */
  private static double falling(double value, double from, double to) {
    return Math.max(0, Math.min(1, (to - value) / (to - from)));
  }

  /**
   * How well nets did at the end of the history, forecasting its last parts from what was before.
   */
  private double record(int longest, double[] values, int seasonLength, RunControl control) {
    int most = Math.min(longest, 2 * seasonLength + 4);
    int horizon = Math.max(1, Math.min(most, values.length / 5));
    int origins = effort == Effort.FAST ? 1 : 2;
    NumericMethod yardstick = yardstick();
    double own = 0;
    double other = 0;
    for (int origin = 1; origin <= origins; origin++) {
      control.checkpoint();
      int end = values.length - origin * horizon;
      double[] before = Arrays.copyOf(values, end);
      Optional<GatedModel> nets = nets(before, seasonLength, control);
      Optional<NumericModel> classical =
          yardstick.estimate(before, seasonLength, control).toOptional();
      if (nets.isPresent() && classical.isPresent()) {
        own += error(nets.orElseThrow().points(horizon), values, end);
        other += error(classical.orElseThrow().points(horizon), values, end);
      }
    }
    return own <= EVEN * other ? 1 : falling(own / other, EVEN, TOO_BAD);
  }

  private NumericMethod yardstick() {
    return (NumericMethod)
        (effort == Effort.FAST
            ? BaselineSpec.seasonalNaive().method()
            : ThetaSpec.dynamicOptimised().method());
  }

  private static double error(double[] points, double[] values, int end) {
    double sum = 0;
    for (int step = 0; step < points.length; step++) {
      double error = Math.abs(values[end + step] - points[step]);
      sum += Double.isNaN(error) ? 0 : error;
    }
    return sum;
  }
}

package io.planwright.forecasting.automatic;

import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.learned.Gate;
import io.planwright.forecasting.internal.learned.GatedModel;
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

  /** Fewer values tell nothing about who forecasts them better. */
  private static final int LEAST_JUDGED = 6;

  /** The least error of the classical method, in mean changes from season to season. */
  private static final double LEAST_ERROR = 0.25;

  /** A mixture with the nets; the classical model where they are out. */
  NumericModel mixed(
      AutomaticModel classical, GatedModel nets, int seasonLength, RunControl control) {
    int number = effort == Effort.FAST ? Gate.FAST : Gate.STANDARD;
    LearnedShare gate = new LearnedShare(nets.gate(number, nets.trainedHorizon()));
    double trust = gate.isNothing() ? 0 : familiarity(nets);
    if (trust > 0) {
      trust *= trackRecord(nets, seasonLength, control);
    }
    return trust > 0 ? new MixedModel(classical, nets, gate.times(trust)) : classical;
  }

  private static double familiarity(GatedModel model) {
    return falling(model.strange(), USUAL, TOO_STRANGE);
  }

  /** 1 up to a first value, 0 from a second on, a line between. */
  private static double falling(double value, double from, double to) {
    return Math.max(0, Math.min(1, (to - value) / (to - from)));
  }

  /**
   * How well the nets did at the end of the history, forecasting its last parts from what was
   * before; 1 where too little was before to tell.
   */
  private double trackRecord(GatedModel nets, int seasonLength, RunControl control) {
    double[] values = nets.history();
    int most = Math.min(nets.trainedHorizon(), 2 * seasonLength + 4);
    int horizon = Math.max(1, Math.min(most, values.length / 5));
    int origins = Math.max(effort == Effort.FAST ? 1 : 2, (LEAST_JUDGED + horizon - 1) / horizon);
    NumericMethod yardstick = yardstick();
    ForecastErrors own = new ForecastErrors(values);
    ForecastErrors other = new ForecastErrors(values);
    for (int origin = 1; origin <= origins && origin * horizon < values.length; origin++) {
      control.checkpoint();
      int end = values.length - origin * horizon;
      Optional<GatedModel> earlier = nets.earlier(end);
      Optional<NumericModel> classical =
          yardstick.estimate(Arrays.copyOf(values, end), seasonLength, control).toOptional();
      if (earlier.isPresent() && classical.isPresent()) {
        own.add(earlier.orElseThrow().points(horizon), end);
        other.add(classical.orElseThrow().points(horizon), end);
      }
    }
    if (own.count() < LEAST_JUDGED) {
      return 1;
    }
    ForecastErrors changes = new ForecastErrors(values);
    changes.add(Arrays.copyOf(values, Math.max(0, values.length - seasonLength)), seasonLength);
    double even = Math.max(LEAST_ERROR * changes.mean(), other.mean());
    return own.mean() <= EVEN * even ? 1 : falling(own.mean() / even, EVEN, TOO_BAD);
  }

  private NumericMethod yardstick() {
    return (NumericMethod)
        (effort == Effort.FAST
            ? BaselineSpec.seasonalNaive().method()
            : ThetaSpec.dynamicOptimised().method());
  }
}

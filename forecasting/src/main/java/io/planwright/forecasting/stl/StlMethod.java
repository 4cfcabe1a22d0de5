package io.planwright.forecasting.stl;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.decomposition.SeasonalPeriods;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.forecasting.theta.ThetaSpec;
import io.planwright.run.RunControl;
import java.util.List;

/**
 * Takes the seasons off and smooths the rest.
 *
 * @param spec the seasons
 */
record StlMethod(StlSpec spec) implements NumericMethod {

  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS_OF_A_WEEK = 168;
  private static final int WEEKS_OF_A_YEAR = 52;

  /**
   * Below this many rounds the season takes much of the noise with it, and what is left looks so
   * smooth that a criterion finds trends in it.
   */
  private static final int FEW_ROUNDS = 6;

  @Override
  public String name() {
    return "stl";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 3;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    SeasonShape seasons = SeasonShape.of(values, periods(values, seasonLength), spec.robust());
    control.checkpoint();
    boolean few = !seasons.periods().isEmpty() && seasons.rounds() < FEW_ROUNDS;
    NumericMethod smoothing =
        (NumericMethod)
            (few ? ThetaSpec.dynamicOptimised().method() : EtsSpec.automatic().method());
    return smoothing
        .estimate(seasons.removedFrom(values, 0), 1, control)
        .map(rest -> new StlModel(values, seasons, rest));
  }

  private List<Integer> periods(double[] values, int seasonLength) {
    if (!spec.periods().isEmpty()) {
      return spec.periods();
    }
    if (seasonLength == HOURS_OF_A_DAY) {
      return List.of(HOURS_OF_A_DAY, HOURS_OF_A_WEEK);
    }
    if (seasonLength > 1) {
      return List.of(seasonLength);
    }
    boolean yearly = SeasonalPeriods.strongest(values, WEEKS_OF_A_YEAR).isPresent();
    return yearly ? List.of(WEEKS_OF_A_YEAR) : List.of();
  }
}

package io.planwright.forecasting.stl;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.decomposition.SeasonalPeriods;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.run.RunControl;
import java.util.ArrayList;
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
    NumericMethod rest = (NumericMethod) EtsSpec.automatic().method();
    return rest.estimate(seasons.removedFrom(values, 0), 1, control)
        .map(model -> new StlModel(values, seasons, model));
  }

  private List<Integer> periods(double[] values, int seasonLength) {
    List<Integer> wanted = new ArrayList<>(spec.periods());
    if (wanted.isEmpty()) {
      if (seasonLength > 1) {
        wanted.add(seasonLength);
      } else if (SeasonalPeriods.strongest(values, WEEKS_OF_A_YEAR).isPresent()) {
        wanted.add(WEEKS_OF_A_YEAR);
      }
      if (seasonLength == HOURS_OF_A_DAY) {
        wanted.add(HOURS_OF_A_WEEK);
      }
    }
    return wanted;
  }
}

package io.planwright.forecasting.baseline;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;

/** Fits the baseline of a spec. */
record BaselineMethod(BaselineSpec spec) implements NumericMethod {

  private static final int LEAST_DIFFERENCES = 2;

  @Override
  public String name() {
    return spec.kind().methodName();
  }

  @Override
  public int leastObservations(int seasonLength) {
    return switch (spec.kind()) {
      case MEAN, NAIVE, NAIVE2 -> 2;
      case DRIFT -> 3;
      case SEASONAL_NAIVE -> season(seasonLength) + LEAST_DIFFERENCES;
    };
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    int season = season(seasonLength);
    return switch (spec.kind()) {
      case MEAN -> Answer.known(MeanModel.of(values));
      case NAIVE -> Answer.known(RepeatingModel.of(values, 1));
      case DRIFT -> Answer.known(DriftModel.of(values));
      case NAIVE2 -> Answer.known(AdjustedModel.of(values, season));
      case SEASONAL_NAIVE ->
          RepeatingModel.everySeasonSeen(values, season)
              ? Answer.known(RepeatingModel.of(values, season))
              : unseen(season);
    };
  }

  private int season(int ofAxis) {
    return spec.seasonLength() == 0 ? ofAxis : spec.seasonLength();
  }

  private static Answer<NumericModel> unseen(int season) {
    return Answer.insufficient(
        "seasonal naive forecast",
        "every one of the %d seasons observed at least once".formatted(season),
        "a season never observed",
        "Give a longer history, or use a method without season.");
  }
}

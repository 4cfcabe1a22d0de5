package io.planwright.forecasting.ces;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import java.util.List;

/**
 * Complex exponential smoothing in the best of some forms.
 *
 * @param forms among which to choose
 */
record CesMethod(List<CesForm> forms) implements NumericMethod {

  private static final int LEAST_OBSERVATIONS = 3;

  @Override
  public String name() {
    return "ces";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return LEAST_OBSERVATIONS;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    ScaledHistory history = ScaledHistory.of(values, seasonLength);
    CesChoice choice = CesChoice.among(forms, history.complete(), seasonLength, control);
    return Answer.known(CesModel.of(values, history, choice));
  }
}

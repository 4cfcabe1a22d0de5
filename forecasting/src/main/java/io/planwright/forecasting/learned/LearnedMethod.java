package io.planwright.forecasting.learned;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Ensembles;
import io.planwright.forecasting.internal.learned.Frequency;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.run.RunControl;
import java.util.Optional;

/**
 * Finds the nets of a history.
 *
 * @param ensembles where the nets come from
 */
record LearnedMethod(Ensembles ensembles) implements NumericMethod {

  private static final int FLOOR = 2;

  @Override
  public String name() {
    return "learned";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return ensembles.of(Frequency.of(seasonLength, 0)).map(Ensemble::least).orElse(FLOOR);
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    int observed = NumericHistory.observed(values);
    Frequency frequency = Frequency.of(seasonLength, observed);
    Optional<Ensemble> ensemble = ensembles.of(frequency);
    if (ensemble.isEmpty()) {
      return Answer.insufficient(
          "learned forecast",
          "networks trained on " + frequency.text() + " values",
          "none in this library",
          "Take another method.");
    }
    int least = ensemble.orElseThrow().least();
    if (observed < least) {
      return Answer.insufficient(
          "learned forecast",
          "at least " + least + " observed values",
          observed + " observed values in " + values.length + " periods",
          "Give a longer history.");
    }
    return Answer.known(LearnedModel.of(ensembles, frequency, values, seasonLength));
  }
}

package io.planwright.forecasting.baseline;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;

/** What the baselines share: no search, no likelihood, and a new fit in place of an update. */
interface BaselineModel extends NumericModel {

  /** The same method on another history. */
  NumericModel refit(double[] values);

  @Override
  default NumericModel update(double[] further) {
    double[] known = history();
    double[] longer = NumericHistory.followedBy(known, further);
    return refit(longer);
  }

  @Override
  default Answer<InformationCriteria> criteria() {
    return Answer.insufficient(
        "likelihood of the " + label() + " method",
        "a method that estimates parameters",
        "a baseline",
        "Use exponential smoothing or ARIMA for information criteria.");
  }

  @Override
  default long evaluations() {
    return 0;
  }
}

package io.planwright.forecasting.baseline;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.Arrays;
import java.util.List;

/** What the baselines share: no search, no likelihood, and a new fit in place of an update. */
interface BaselineModel extends NumericModel {

  /** The same method on another history. */
  NumericModel refit(double[] values);

  @Override
  default NumericModel update(double[] further) {
    double[] known = history();
    double[] longer = Arrays.copyOf(known, known.length + further.length);
    System.arraycopy(further, 0, longer, known.length, further.length);
    return refit(longer);
  }

  @Override
  default List<Part> parts() {
    double[] fitted = fitted();
    double[] remainder = history().clone();
    for (int i = 0; i < remainder.length; i++) {
      remainder[i] -= fitted[i];
    }
    return List.of(new Part("expectation", fitted), new Part("remainder", remainder));
  }

  @Override
  default String composition() {
    return "expectation + remainder";
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

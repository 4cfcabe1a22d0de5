package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;

/** Fits the method of a spec. */
record IntermittentMethod(IntermittentSpec spec) implements NumericMethod {

  @Override
  public String name() {
    return spec.kind().methodName();
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 2;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    throw new UnsupportedOperationException();
  }
}

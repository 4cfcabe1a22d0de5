package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;

/** What the models of this package share: a new pass over the longer history as update. */
interface DemandModel extends NumericModel {

  /** Of the level that stands in when an update brings the first negative value. */
  double USUAL_SMOOTHING = 0.1;

  Demand demand();

  /** The one-step forecasts in the unit of the demand, as {@link Rate#forecasts} gives them. */
  double[] forecasts();

  /** The same parameters on a longer history. */
  NumericModel on(double[] longer);

  @Override
  default NumericModel update(double[] further) {
    double[] known = history();
    double[] longer = NumericHistory.followedBy(known, further);
    return on(longer);
  }

  @Override
  default double[] fitted() {
    double[] history = history();
    double[] fitted = new double[history.length];
    int next = 0;
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] = demand().unit() * forecasts()[next];
      if (!Double.isNaN(history[t])) {
        next++;
      }
    }
    return fitted;
  }

  @Override
  default Answer<InformationCriteria> criteria() {
    return Answer.insufficient(
        "likelihood of the " + label() + " method",
        "a method with a likelihood",
        "a method that is fitted by squared errors of the demand rate",
        "Compare methods for intermittent demand by their pinball loss out of sample.");
  }
}

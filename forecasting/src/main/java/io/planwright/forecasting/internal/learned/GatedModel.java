package io.planwright.forecasting.internal.learned;

import io.planwright.forecasting.internal.NumericModel;
import java.util.Optional;

/** A model of nets that knows how far it may be trusted beside other models. */
public interface GatedModel extends NumericModel {

  /**
   * How much the model counts beside others, by what was found on held-out series.
   *
   * @param effort {@link Gate#STANDARD} or {@link Gate#FAST}: that of the others
   * @param horizon the steps, at least 1
   * @return one weight a step, from 0 to 1
   */
  double[] gate(int effort, int horizon);

  /**
   * The steps that the nets forecast at once.
   *
   * @return at least 1
   */
  int trainedHorizon();

  /**
   * What the same nets would have said earlier.
   *
   * @param end how many of the first values were known then, from 0 to the length of the history
   * @return the model of these values alone; empty where they are too few
   */
  Optional<GatedModel> earlier(int end);

  /**
   * How strange the history is to the nets.
   *
   * @return the largest share of a net's inputs outside what it was trained on, from 0 to 1
   */
  double strange();
}

package io.planwright.forecasting.evaluation;

/** Measures of forecast error that a backtest gives; of each, less is better. */
public enum Measure {
  /** Symmetric mean absolute percentage error, in percent from 0 to 200. */
  SMAPE("sMAPE"),
  /** Mean absolute error, in the unit of the series. */
  MAE("MAE"),
  /** Root mean squared error, in the unit of the series. */
  RMSE("RMSE"),
  /** Mean absolute error, scaled by that of the seasonal naive method within the history. */
  MASE("MASE"),
  /** Root mean squared error, scaled by that of the naive method within the history. */
  RMSSE("RMSSE"),
  /** Mean pinball loss of the bounds of the intervals asked for, in the unit of the series. */
  PINBALL("pinball"),
  /** Continuous ranked probability score by 20 quantiles, in the unit of the series. */
  CRPS("CRPS"),
  /** Mean scaled interval score of the widest interval asked for. */
  MSIS("MSIS");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /**
   * The usual abbreviation.
   *
   * @return such as "MASE"
   */
  public String label() {
    return label;
  }
}

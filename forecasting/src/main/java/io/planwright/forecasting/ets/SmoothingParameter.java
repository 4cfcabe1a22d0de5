package io.planwright.forecasting.ets;

/** What decides how fast the parts of a model follow the history. */
public enum SmoothingParameter {
  /** α: the share of a surprise that the level takes over. */
  LEVEL("alpha"),
  /** β: the share of a surprise that the trend takes over. */
  TREND("beta"),
  /** γ: the share of a surprise that the season takes over. */
  SEASON("gamma"),
  /** φ: the share of the trend that is left from one period to the next. */
  DAMPING("phi");

  private final String symbol;

  SmoothingParameter(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The name among the parameters of a fitted model.
   *
   * @return the letter in words, such as "alpha"
   */
  public String symbol() {
    return symbol;
  }
}

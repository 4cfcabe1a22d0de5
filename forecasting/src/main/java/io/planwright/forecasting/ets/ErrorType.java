package io.planwright.forecasting.ets;

/** How the error enters a value. */
public enum ErrorType {
  /** Added: surprises of a size that does not depend on the level. */
  ADDITIVE("A"),
  /** As a share of the expected value; the history has to be positive. */
  MULTIPLICATIVE("M");

  private final String code;

  ErrorType(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}

package io.planwright.forecasting.ets;

/** How the season enters a value. */
public enum SeasonType {
  /** Not at all. */
  NONE("N"),
  /** Added to the level. */
  ADDITIVE("A"),
  /** As a factor of the level; the history has to be positive. */
  MULTIPLICATIVE("M");

  private final String code;

  SeasonType(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  boolean exists() {
    return this != NONE;
  }
}

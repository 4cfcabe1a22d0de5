package io.planwright.forecasting.ets;

/** How the level goes on. */
public enum TrendType {
  /** It stays. */
  NONE("N"),
  /** It grows by an amount. */
  ADDITIVE("A"),
  /** It grows by an amount that fades. */
  ADDITIVE_DAMPED("Ad"),
  /** It grows by a rate. */
  MULTIPLICATIVE("M"),
  /** It grows by a rate that fades. */
  MULTIPLICATIVE_DAMPED("Md");

  private final String code;

  TrendType(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  boolean exists() {
    return this != NONE;
  }

  boolean isDamped() {
    return this == ADDITIVE_DAMPED || this == MULTIPLICATIVE_DAMPED;
  }

  boolean isMultiplicative() {
    return this == MULTIPLICATIVE || this == MULTIPLICATIVE_DAMPED;
  }
}

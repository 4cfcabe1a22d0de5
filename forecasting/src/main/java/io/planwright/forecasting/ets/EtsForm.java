package io.planwright.forecasting.ets;

import java.io.Serializable;

/**
 * One of the thirty models for one season length, and where its unknowns lie in a vector: α, then
 * β, γ and φ if it has them, the level, the trend, and all seasons but the last.
 *
 * @param error how the error enters
 * @param trend how the level goes on
 * @param season how the season enters
 * @param period the season length; 1 without season
 */
record EtsForm(ErrorType error, TrendType trend, SeasonType season, int period)
    implements Serializable {

  static final int ALPHA = 0;

  String label() {
    return "ETS(" + error.code() + "," + trend.code() + "," + season.code() + ")";
  }

  /** Where β is, or -1. */
  int beta() {
    return trend.exists() ? 1 : -1;
  }

  /** Where γ is, or -1. */
  int gamma() {
    return season.exists() ? 1 + (trend.exists() ? 1 : 0) : -1;
  }

  /** Where φ is, or -1. */
  int phi() {
    return trend.isDamped() ? smoothing() - 1 : -1;
  }

  /** How many unknowns are no states. */
  int smoothing() {
    return 1 + (trend.exists() ? 1 : 0) + (season.exists() ? 1 : 0) + (trend.isDamped() ? 1 : 0);
  }

  int level() {
    return smoothing();
  }

  int slope() {
    return smoothing() + 1;
  }

  int firstSeason() {
    return smoothing() + (trend.exists() ? 2 : 1);
  }

  /** How many unknowns there are. */
  int size() {
    return firstSeason() + (season.exists() ? period - 1 : 0);
  }

  boolean needsPositive() {
    return error == ErrorType.MULTIPLICATIVE
        || season == SeasonType.MULTIPLICATIVE
        || trend.isMultiplicative();
  }

  /** A straight line in its states: the mean of the future has a closed form. */
  boolean isLinear() {
    return error == ErrorType.ADDITIVE
        && !trend.isMultiplicative()
        && season != SeasonType.MULTIPLICATIVE;
  }
}

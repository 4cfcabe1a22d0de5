package io.planwright.forecasting.ces;

import java.util.Locale;

/**
 * The forms of complex exponential smoothing: which states there are. Each state that is smoothed
 * by a complex number has a level and an information potential. Immutable and thread-safe.
 */
public enum CesForm {
  /** One level: two coefficients, two initial states. For histories of any season length. */
  NONE,
  /**
   * One level a season, and none that all seasons share: as {@link #NONE}, but m periods back. Two
   * coefficients, 2m initial states.
   */
  SIMPLE,
  /**
   * As {@link #NONE}, with additive seasonal indices that are smoothed by a real number: three
   * coefficients, 2 + m initial states.
   */
  PARTIAL,
  /**
   * As {@link #NONE}, with additive seasonal indices that are smoothed by a complex number: four
   * coefficients, 2 + 2m initial states.
   */
  FULL;

  /** How many real coefficients are estimated. */
  int coefficients() {
    return switch (this) {
      case NONE, SIMPLE -> 2;
      case PARTIAL -> 3;
      case FULL -> 4;
    };
  }

  /** How many initial states are estimated. */
  int states(int seasonLength) {
    return switch (this) {
      case NONE -> 2;
      case SIMPLE -> 2 * seasonLength;
      case PARTIAL -> 2 + seasonLength;
      case FULL -> 2 + 2 * seasonLength;
    };
  }

  /** Whether there is a level that reaches back one period. */
  boolean hasLevel() {
    return this != SIMPLE;
  }

  /** Whether there are seasonal states. */
  boolean hasSeason() {
    return this != NONE;
  }

  /** Whether seasonal states have an information potential. */
  boolean hasSeasonalPotential() {
    return this == SIMPLE || this == FULL;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.planwright.forecasting.intermittent;

/**
 * The four kinds of demand of A. A. Syntetos, J. E. Boylan, J. D. Croston, "On the categorization
 * of demand patterns", Journal of the Operational Research Society 56, 2005.
 */
public enum DemandClass {
  /** Demand in most periods, of like sizes: any method for regular series will do. */
  SMOOTH,
  /** Demand in most periods, of very unlike sizes. */
  ERRATIC,
  /** Demand in few periods, of like sizes. */
  INTERMITTENT,
  /** Demand in few periods, of very unlike sizes: the hardest kind. */
  LUMPY;

  /** An average interval between demands of at least this is intermittent or lumpy. */
  static final double INTERVAL_CUT = 1.32;

  /** A squared coefficient of variation of the sizes of at least this is erratic or lumpy. */
  static final double VARIATION_CUT = 0.49;

  static DemandClass of(double interval, double variation) {
    boolean unlike = variation >= VARIATION_CUT;
    if (interval >= INTERVAL_CUT) {
      return unlike ? LUMPY : INTERMITTENT;
    }
    return unlike ? ERRATIC : SMOOTH;
  }
}

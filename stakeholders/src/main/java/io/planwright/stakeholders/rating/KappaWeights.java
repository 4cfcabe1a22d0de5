package io.planwright.stakeholders.rating;

/**
 * How much a disagreement of two raters counts in Cohen's kappa (J. Cohen, "Weighted kappa",
 * Psychological Bulletin 70, 1968).
 */
public enum KappaWeights {
  /** Every disagreement counts the same. */
  UNWEIGHTED(MeasurementLevel.NOMINAL),
  /** A disagreement counts by how far the two ratings are apart; needs an order. */
  LINEAR(MeasurementLevel.ORDINAL),
  /** A disagreement counts by the square of how far they are apart; needs an order. */
  QUADRATIC(MeasurementLevel.ORDINAL);

  private final MeasurementLevel least;

  KappaWeights(MeasurementLevel least) {
    this.least = least;
  }

  MeasurementLevel least() {
    return least;
  }

  /** The weight of a distance, which is a share of the greatest. */
  double of(double distance) {
    return switch (this) {
      case UNWEIGHTED -> distance == 0 ? 0 : 1;
      case LINEAR -> distance;
      case QUADRATIC -> distance * distance;
    };
  }
}

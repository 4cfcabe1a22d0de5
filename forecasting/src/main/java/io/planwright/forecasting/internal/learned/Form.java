package io.planwright.forecasting.internal.learned;

/** On which scale a net sees a history. */
public enum Form {
  /** Differences from the level. */
  DIFFERENCE {
    @Override
    double inward(double value) {
      return value;
    }

    @Override
    public double outward(double value) {
      return value;
    }

    @Override
    double spread(double level, double scale) {
      return StrictMath.log(scale / (Math.abs(level) + scale));
    }
  },

  /** Logarithms of the ratio to the level; for positive values only. */
  LOG_RATIO {
    @Override
    double inward(double value) {
      return StrictMath.log(value);
    }

    @Override
    public double outward(double value) {
      return StrictMath.exp(Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, value)));
    }

    @Override
    double spread(double level, double scale) {
      return StrictMath.log(scale);
    }
  };

  private static final double LARGEST_EXPONENT = 700;

  /** The value on the net's scale. */
  abstract double inward(double value);

  /**
   * The value on the scale of the history.
   *
   * @param value the value on the net's scale
   * @return the value
   */
  public abstract double outward(double value);

  /** The logarithm of how large changes are against the level. */
  abstract double spread(double level, double scale);
}

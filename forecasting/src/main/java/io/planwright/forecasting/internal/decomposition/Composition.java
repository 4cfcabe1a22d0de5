package io.planwright.forecasting.internal.decomposition;

/** How parts make up a value. */
public enum Composition {
  /** They are added. */
  SUM(0) {
    @Override
    public double without(double value, double part) {
      return value - part;
    }

    @Override
    public double with(double value, double part) {
      return value + part;
    }
  },
  /** They are multiplied. */
  PRODUCT(1) {
    @Override
    public double without(double value, double part) {
      return value / part;
    }

    @Override
    public double with(double value, double part) {
      return value * part;
    }
  };

  private final double neutral;

  Composition(double neutral) {
    this.neutral = neutral;
  }

  /**
   * A value with a part taken out.
   *
   * @param value the value
   * @param part the part
   * @return the difference or quotient
   */
  public abstract double without(double value, double part);

  /**
   * A value with a part put in.
   *
   * @param value the value
   * @param part the part
   * @return the sum or product
   */
  public abstract double with(double value, double part);

  /**
   * The part that changes nothing.
   *
   * @return 0 or 1
   */
  public double neutral() {
    return neutral;
  }
}

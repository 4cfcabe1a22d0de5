package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A use of a budget whose spend works on in later periods. Spend adds to a stock of goodwill, which
 * keeps a fraction from period to period; a period's response is that to its stock. (M. Nerlove and
 * K. J. Arrow, "Optimal Advertising Policy under Dynamic Conditions", Economica 29, 1962; the stock
 * is S. Broadbent's adstock.) Immutable, serializable and thread-safe.
 */
public final class CarryOverLine implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 1e100;

  private final String id;
  private final ResponseCurve curve;
  private final double weight;
  private final double retention;
  private final double openingStock;
  private final double endValue;
  private final double[] floors;
  private final double[] ceilings;

  private CarryOverLine(Builder builder) {
    id = builder.id;
    curve = builder.curve;
    weight = builder.weight;
    retention = builder.retention;
    openingStock = builder.openingStock;
    endValue = builder.endValue;
    floors = builder.floors;
    ceilings = builder.ceilings;
    Require.between(weight, 0, MOST, "weight of " + id, "Use 0 for a response of no value.");
    Require.between(
        retention, 0, 1, "retention of " + id, "Give the fraction of the stock that is kept.");
    Require.between(openingStock, 0, MOST, "openingStock of " + id, "Use 0 for none.");
    Require.between(endValue, 0, MOST, "endValue of " + id, "Use 0 for none.");
    for (double floor : floors) {
      Require.between(floor, 0, MOST, "floor of " + id, "Use 0 for none.");
    }
    for (double ceiling : ceilings) {
      Require.that(ceiling >= 0, "ceiling of " + id, ceiling, "be at least 0", "Leave it out.");
    }
  }

  /**
   * Starts a line.
   *
   * @param id the stable id; not blank
   * @param curve what a period's stock brings in that period
   * @param retention the fraction of the stock that is there a period later; from 0 to 1
   * @return a builder without limits, of weight 1, that opens with no stock
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id, ResponseCurve curve, double retention) {
    return new Builder(id, curve, retention);
  }

  /**
   * The stable id.
   *
   * @return the id, not blank
   */
  public String id() {
    return id;
  }

  /**
   * What a period's stock brings in that period, before the weight.
   *
   * @return the curve
   */
  public ResponseCurve curve() {
    return curve;
  }

  /**
   * What a unit of response is worth.
   *
   * @return the factor on the response, at least 0
   */
  public double weight() {
    return weight;
  }

  /**
   * The fraction of the stock that is there a period later.
   *
   * @return from 0 to 1
   */
  public double retention() {
    return retention;
  }

  /**
   * The stock of the period before the first.
   *
   * @return in units of spend, at least 0
   */
  public double openingStock() {
    return openingStock;
  }

  /**
   * What a unit of stock in the last period is worth beyond that period's response.
   *
   * @return weighted response per unit, at least 0
   */
  public double endValue() {
    return endValue;
  }

  /**
   * The least that it gets in a period.
   *
   * @param period the index of the period
   * @return at least 0
   */
  public double floor(int period) {
    return floors[Math.min(period, floors.length - 1)];
  }

  /**
   * The most that it gets in a period.
   *
   * @param period the index of the period
   * @return {@link Double#MAX_VALUE} for no limit
   */
  public double ceiling(int period) {
    return ceilings[Math.min(period, ceilings.length - 1)];
  }

  /** Checks that there are limits for each period, in order. */
  void requirePeriods(int periods) {
    requireLength(floors, periods, "floors of " + id);
    requireLength(ceilings, periods, "ceilings of " + id);
    for (int t = 0; t < periods; t++) {
      Require.that(
          ceiling(t) >= floor(t),
          "ceiling of " + id,
          ceiling(t),
          "be at least the floor " + floor(t),
          "Swap the two.");
    }
  }

  private static void requireLength(double[] limits, int periods, String field) {
    Require.that(
        limits.length == 1 || limits.length == periods,
        "number of " + field,
        limits.length,
        "be 1 or that of the periods, " + periods,
        "Give one limit for all periods or one for each.");
  }

  @Override
  public String toString() {
    return "CarryOverLine[" + id + ", " + curve + ", retention " + retention + "]";
  }

  /** Collects the attributes: one method an attribute, then {@link #build()}. */
  public static final class Builder {
    private final String id;
    private final ResponseCurve curve;
    private final double retention;
    private double weight = 1;
    private double openingStock;
    private double endValue;
    private double[] floors = {0};
    private double[] ceilings = {Double.MAX_VALUE};

    private Builder(String id, ResponseCurve curve, double retention) {
      this.id = Require.notBlank(id, "id", "Give the line a stable id.");
      this.curve = Require.nonNull(curve, "curve");
      this.retention = retention;
    }

    /**
     * Sets what a unit of response is worth.
     *
     * @param newWeight from 0 to 1E+100, 1 unless set
     * @return this builder
     */
    public Builder weight(double newWeight) {
      weight = newWeight;
      return this;
    }

    /**
     * Sets the stock of the period before the first.
     *
     * @param newStock from 0 to 1E+100, 0 unless set
     * @return this builder
     */
    public Builder openingStock(double newStock) {
      openingStock = newStock;
      return this;
    }

    /**
     * Sets what a unit of the last period's stock is worth beyond the horizon.
     *
     * @param newValue from 0 to 1E+100, 0 unless set
     * @return this builder
     */
    public Builder endValue(double newValue) {
      endValue = newValue;
      return this;
    }

    /**
     * Sets the least spend of each period.
     *
     * @param newFloors one for all periods, or one for each; from 0 to 1E+100
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public Builder floors(double... newFloors) {
      floors = Require.nonNull(newFloors, "floors").clone();
      Require.positive(floors.length, "number of floors", "Give one at least.");
      return this;
    }

    /**
     * Sets the largest spend of each period.
     *
     * @param newCeilings one for all periods, or one for each; at least the floors
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public Builder ceilings(double... newCeilings) {
      ceilings = Require.nonNull(newCeilings, "ceilings").clone();
      Require.positive(ceilings.length, "number of ceilings", "Give one at least.");
      return this;
    }

    /**
     * Makes the line.
     *
     * @return the line
     * @throws IllegalArgumentException if a number is out of its range
     */
    public CarryOverLine build() {
      return new CarryOverLine(this);
    }
  }
}

package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One use of a budget, with what it brings: a channel, segment, product or campaign.
 *
 * <p>Spend is in the unit of the budget. Limits hold for what the line gets; see each method of the
 * {@link Builder}. Immutable, serializable and thread-safe.
 */
public final class ResponseLine implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 1e100;

  private final String id;
  private final ResponseCurve curve;
  private final double weight;
  private final double floor;
  private final double ceiling;
  private final double minimum;
  private final double step;

  private ResponseLine(Builder builder) {
    id = builder.id;
    curve = builder.curve;
    weight = builder.weight;
    floor = builder.floor;
    ceiling = builder.ceiling;
    minimum = builder.minimum;
    step = builder.step;
    Require.between(weight, 0, MOST, "weight of " + id, "Use 0 for a response of no value.");
    Require.between(floor, 0, MOST, "floor of " + id, "Leave it out where there is none.");
    Require.that(
        ceiling >= floor,
        "ceiling of " + id,
        ceiling,
        "be at least the floor " + floor,
        "Swap the two.");
    Require.between(minimum, 0, MOST, "minimum of " + id, "Leave it out where there is none.");
    Require.between(step, 0, MOST, "step of " + id, "Leave it out where there is none.");
  }

  /**
   * A line without limits.
   *
   * @param id the stable id; not blank
   * @param curve what its spend brings
   * @return the line
   * @throws IllegalArgumentException if the id is blank
   */
  public static ResponseLine of(String id, ResponseCurve curve) {
    return builder(id, curve).build();
  }

  /**
   * Starts a line.
   *
   * @param id the stable id; not blank
   * @param curve what its spend brings
   * @return a builder without limits, of weight 1
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id, ResponseCurve curve) {
    return new Builder(id, curve);
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
   * What spend brings, before the weight.
   *
   * @return the curve
   */
  public ResponseCurve curve() {
    return curve;
  }

  /**
   * What a unit of response is worth, such as a margin.
   *
   * @return the factor on the response, at least 0
   */
  public double weight() {
    return weight;
  }

  /**
   * The least that the line gets.
   *
   * @return the floor, at least 0
   */
  public double floor() {
    return floor;
  }

  /**
   * The most that the line gets.
   *
   * @return the ceiling; {@link Double#MAX_VALUE} for none
   */
  public double ceiling() {
    return ceiling;
  }

  /**
   * The least that the line gets if it gets anything beyond its floor of 0.
   *
   * @return the minimum; 0 for none
   */
  public double minimum() {
    return minimum;
  }

  /**
   * The amount that spend is a whole multiple of.
   *
   * @return the step; 0 for none
   */
  public double step() {
    return step;
  }

  /**
   * The weighted response.
   *
   * @param spend the spend, at least 0
   * @return weight times response
   */
  public double value(double spend) {
    return weight * curve.response(spend);
  }

  @Override
  public String toString() {
    return "ResponseLine[" + id + ", " + curve + "]";
  }

  /** The spends that the line may have within a budget. */
  Domain domain(double budget) {
    double from = Math.max(floor, minimum);
    return Domain.of(floor > 0 ? from : 0, from, Math.min(ceiling, budget), step);
  }

  /** Collects the attributes: one method an attribute, then {@link #build()}. */
  public static final class Builder {
    private final String id;
    private final ResponseCurve curve;
    private double weight = 1;
    private double floor;
    private double ceiling = Double.MAX_VALUE;
    private double minimum;
    private double step;

    private Builder(String id, ResponseCurve curve) {
      this.id = Require.notBlank(id, "id", "Give the line a stable id.");
      this.curve = Require.nonNull(curve, "curve");
    }

    /**
     * Sets what a unit of response is worth, such as a margin.
     *
     * @param newWeight the factor on the response; from 0 to 1E+100, 1 unless set
     * @return this builder
     */
    public Builder weight(double newWeight) {
      weight = newWeight;
      return this;
    }

    /**
     * Sets the least that the line gets.
     *
     * @param newFloor from 0 to 1E+100, 0 unless set
     * @return this builder
     */
    public Builder floor(double newFloor) {
      floor = newFloor;
      return this;
    }

    /**
     * Sets the most that the line gets.
     *
     * @param newCeiling at least the floor, without limit unless set
     * @return this builder
     */
    public Builder ceiling(double newCeiling) {
      ceiling = newCeiling;
      return this;
    }

    /**
     * Sets the least that the line gets if it gets anything: nothing or at least that. With a floor
     * above 0 it is a floor too.
     *
     * @param newMinimum from 0 to 1E+100, 0 unless set
     * @return this builder
     */
    public Builder minimumOrNothing(double newMinimum) {
      minimum = newMinimum;
      return this;
    }

    /**
     * Makes spend come in whole multiples of an amount; floor and minimum are rounded up and the
     * ceiling down to multiples.
     *
     * @param newStep from 0 to 1E+100; 0, as unless set, for any spend
     * @return this builder
     */
    public Builder step(double newStep) {
      step = newStep;
      return this;
    }

    /**
     * Makes the line.
     *
     * @return the line
     * @throws IllegalArgumentException if a number is out of its range
     */
    public ResponseLine build() {
      return new ResponseLine(this);
    }
  }
}

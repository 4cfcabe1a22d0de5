package io.planwright.allocation.calls;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An account that a seller may call on. Immutable, serializable and thread-safe.
 *
 * <p>Calls are whole numbers in the period planned for; see each method of the {@link Builder}.
 */
public final class CallAccount implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_CALLS = 10_000;
  private static final double MOST_HOURS = 10_000;
  private static final double MOST_MARGIN = 1e100;

  private final String id;
  private final ResponseCurve curve;
  private final int presentCalls;
  private final double hoursPerCall;
  private final double margin;
  private final int fewest;
  private final int most;
  private final boolean isLocked;
  private final String zone;

  private CallAccount(Builder builder) {
    id = builder.id;
    curve = builder.curve;
    presentCalls = builder.presentCalls;
    hoursPerCall = builder.hoursPerCall;
    margin = builder.margin;
    fewest = builder.fewest;
    most = builder.most;
    isLocked = builder.isLocked;
    zone = builder.zone;
    Require.between(presentCalls, 0, MOST_CALLS, "presentCalls of " + id, "Count whole calls.");
    Require.between(
        hoursPerCall, 1e-3, MOST_HOURS, "hoursPerCall of " + id, "Give the length of one call.");
    Require.between(margin, 0, MOST_MARGIN, "margin of " + id, "Use 0 for no value.");
    Require.between(fewest, 0, MOST_CALLS, "fewest of " + id, "Leave it out where there is none.");
    Require.between(most, fewest, MOST_CALLS, "most of " + id, "Swap it with the fewest.");
  }

  /**
   * Starts an account.
   *
   * @param id the stable id; not blank
   * @param curve the response to the number of calls
   * @param presentCalls how many calls it gets now; from 0 to 10,000
   * @return a builder: an hour a call, any number of calls, no zone
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id, ResponseCurve curve, int presentCalls) {
    return new Builder(id, curve, presentCalls);
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
   * What calls bring, before the margin.
   *
   * @return the response to the number of calls
   */
  public ResponseCurve curve() {
    return curve;
  }

  /**
   * The calls that the account gets now.
   *
   * @return from 0 to 10,000
   */
  public int presentCalls() {
    return presentCalls;
  }

  /**
   * The length of a call without travel.
   *
   * @return hours, above 0
   */
  public double hoursPerCall() {
    return hoursPerCall;
  }

  /**
   * What a unit of response is worth.
   *
   * @return the factor on the response, at least 0
   */
  public double margin() {
    return margin;
  }

  /**
   * The fewest calls that it may get; its present calls where it is locked.
   *
   * @return from 0 to 10,000
   */
  public int fewest() {
    return isLocked ? presentCalls : fewest;
  }

  /**
   * The most calls that it may get; its present calls where it is locked.
   *
   * @return from the fewest to 10,000
   */
  public int most() {
    return isLocked ? presentCalls : most;
  }

  /**
   * Whether its calls must stay what they are.
   *
   * @return true for a locked account
   */
  public boolean isLocked() {
    return isLocked;
  }

  /**
   * The id of the zone that it lies in.
   *
   * @return the id; empty for none
   */
  public String zone() {
    return zone;
  }

  /**
   * What a number of calls is worth.
   *
   * @param calls the number, at least 0
   * @return margin times response
   */
  public double value(int calls) {
    return margin * curve.response(calls);
  }

  @Override
  public String toString() {
    return "CallAccount[" + id + ", " + presentCalls + " calls, " + curve + "]";
  }

  /** Collects the attributes: one method an attribute, then {@link #build()}. */
  public static final class Builder {
    private final String id;
    private final ResponseCurve curve;
    private final int presentCalls;
    private double hoursPerCall = 1;
    private double margin = 1;
    private int fewest;
    private int most = MOST_CALLS;
    private boolean isLocked;
    private String zone = "";

    private Builder(String id, ResponseCurve curve, int presentCalls) {
      this.id = Require.notBlank(id, "id", "Give the account a stable id.");
      this.curve = Require.nonNull(curve, "curve");
      this.presentCalls = presentCalls;
    }

    /**
     * Sets the length of a call, without travel.
     *
     * @param newHours hours; from 0.001 to 10,000, 1 unless set
     * @return this builder
     */
    public Builder hoursPerCall(double newHours) {
      hoursPerCall = newHours;
      return this;
    }

    /**
     * Sets what a unit of response is worth.
     *
     * @param newMargin from 0 to 1E+100, 1 unless set
     * @return this builder
     */
    public Builder margin(double newMargin) {
      margin = newMargin;
      return this;
    }

    /**
     * Sets the fewest calls.
     *
     * @param newFewest from 0 to 10,000, 0 unless set
     * @return this builder
     */
    public Builder fewest(int newFewest) {
      fewest = newFewest;
      return this;
    }

    /**
     * Sets the most calls: the cap on their frequency.
     *
     * @param newMost from the fewest to 10,000, which it is unless set
     * @return this builder
     */
    public Builder most(int newMost) {
      most = newMost;
      return this;
    }

    /**
     * Locks the account: it keeps its present calls, whatever its fewest and most.
     *
     * @return this builder
     */
    public Builder locked() {
      isLocked = true;
      return this;
    }

    /**
     * Says where it lies, for the travel.
     *
     * @param newZone the id of a zone of the problem; empty, as unless set, for no travel
     * @return this builder
     */
    public Builder zone(String newZone) {
      zone = Require.nonNull(newZone, "zone");
      return this;
    }

    /**
     * Makes the account.
     *
     * @return the account
     * @throws IllegalArgumentException if a number is out of its range
     */
    public CallAccount build() {
      return new CallAccount(this);
    }
  }
}

package io.planwright.stakeholders.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.stakeholders.internal.BetaCurve;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How likely a person is to say yes, as far as it is known. A position that nobody knows is {@link
 * Unknown}, not one half. Immutable, serializable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Position.Known.class, name = "known"),
  @JsonSubTypes.Type(value = Position.Between.class, name = "between"),
  @JsonSubTypes.Type(value = Position.Estimated.class, name = "estimated"),
  @JsonSubTypes.Type(value = Position.Unknown.class, name = "unknown")
})
public sealed interface Position extends Serializable {

  /** The share of an {@link Estimated} position's uncertainty that its range covers. */
  double RANGE_LEVEL = 0.9;

  /**
   * The lowest and the highest probability that the person may have.
   *
   * @return the range; a point for a known position, 0 to 1 for an unknown one, and the central
   *     {@value #RANGE_LEVEL} for an estimate, and its mean where that lies outside
   */
  ProbabilityRange range();

  /**
   * The one probability to reckon with.
   *
   * @return the probability, the middle of the range if all of it is equally likely, the mean of an
   *     estimate; empty for an unknown position
   */
  OptionalDouble expected();

  /**
   * The position in words.
   *
   * @return such as "between 30 % and 60 %"
   */
  String words();

  /**
   * A probability that is known.
   *
   * @param probability from 0 to 1
   */
  record Known(double probability) implements Position {

    /**
     * Checks the component.
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if it is out of its range
     */
    public Known {
      Require.between(probability, 0, 1, "probability", "Write 70 % as 0.7.");
      probability = probability + 0.0;
    }

    @Override
    public ProbabilityRange range() {
      return new ProbabilityRange(probability, probability);
    }

    @Override
    public OptionalDouble expected() {
      return OptionalDouble.of(probability);
    }

    @Override
    public String words() {
      return Figures.percent(probability);
    }
  }

  /**
   * A probability within bounds, all of them equally likely.
   *
   * @param low the lowest probability, from 0 to 1
   * @param high the highest probability, from {@code low} to 1
   */
  record Between(double low, double high) implements Position {

    /**
     * Checks the components.
     *
     * @param low the lowest probability, from 0 to 1
     * @param high the highest probability, from {@code low} to 1
     * @throws IllegalArgumentException if one is out of its range
     */
    public Between {
      Require.between(low, 0, 1, "low", "Write 70 % as 0.7.");
      Require.between(high, low, 1, "high", "Give the lower bound first.");
      low = low + 0.0;
      high = high + 0.0;
    }

    @Override
    public ProbabilityRange range() {
      return new ProbabilityRange(low, high);
    }

    @Override
    public OptionalDouble expected() {
      return OptionalDouble.of(low + (high - low) / 2);
    }

    @Override
    public String words() {
      return "between " + Figures.percent(low) + " and " + Figures.percent(high);
    }
  }

  /**
   * A probability estimated from cases, such as earlier votes of the person: a beta distribution.
   * For an estimate from bare counts add a half to each (Jeffreys' prior).
   *
   * @param approvals the weight of the cases with a yes; positive and at most a million
   * @param refusals the weight of the cases with a no; positive and at most a million
   */
  record Estimated(double approvals, double refusals) implements Position {

    private static final double MOST = 1e6;
    private static final String FIX = "Add a half to each count of cases.";

    /**
     * Checks the components.
     *
     * @param approvals the weight of the cases with a yes; positive and at most a million
     * @param refusals the weight of the cases with a no; positive and at most a million
     * @throws IllegalArgumentException if one is out of its range
     */
    public Estimated {
      Require.positive(approvals, "approvals", FIX);
      Require.between(approvals, Double.MIN_VALUE, MOST, "approvals", FIX);
      Require.positive(refusals, "refusals", FIX);
      Require.between(refusals, Double.MIN_VALUE, MOST, "refusals", FIX);
    }

    @Override
    public ProbabilityRange range() {
      BetaCurve curve = new BetaCurve(approvals, refusals);
      double tail = (1 - RANGE_LEVEL) / 2;
      double mean = approvals / (approvals + refusals);
      return new ProbabilityRange(
          Math.min(mean, curve.quantile(tail)), Math.max(mean, curve.quantile(1 - tail)));
    }

    @Override
    public OptionalDouble expected() {
      return OptionalDouble.of(approvals / (approvals + refusals));
    }

    @Override
    public String words() {
      return "about "
          + Figures.percent(approvals / (approvals + refusals))
          + " by the weight of "
          + Figures.number(approvals + refusals)
          + " cases";
    }
  }

  /** Nobody knows. */
  record Unknown() implements Position {

    @Override
    public ProbabilityRange range() {
      return new ProbabilityRange(0, 1);
    }

    @Override
    public OptionalDouble expected() {
      return OptionalDouble.empty();
    }

    @Override
    public String words() {
      return "unknown";
    }
  }
}

package io.planwright.stakeholders.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How assessments become estimates: how fast they age, whom to trust, and how much is enough.
 * Immutable, serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>{@link #standard()} has everything at its default; {@link #builder()} changes some of it. Its
 * text form leaves the raters out.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface EstimationSpec extends Serializable permits ImmutableEstimationSpec {

  /** The longest half-life in days: a hundred years. */
  int MAX_HALF_LIFE_DAYS = 36_500;

  /**
   * The half-lives that differ from the usual ones: after how many days a statement counts half.
   *
   * @return days by dimension, each from 1 to {@value #MAX_HALF_LIFE_DAYS}, unmodifiable
   */
  @JsonProperty("halfLives")
  Map<Dimension, Integer> halfLives();

  /**
   * How much raters count against each other.
   *
   * @return the weight of a rater by id, from 0 (not at all) to 1 (fully, as everybody does who is
   *     not named), unmodifiable
   */
  @JsonProperty("raterWeights")
  @Value.Redacted
  Map<String, Double> raterWeights();

  /**
   * The data floor: the least {@linkplain Estimate#effectiveRatings() effective number of ratings}
   * that makes an estimate.
   *
   * @return the floor, above 0; 0.5 unless set, which is one fully trusted rating of one half-life
   */
  @JsonProperty("floor")
  @Value.Default
  default double floor() {
    return 0.5;
  }

  /**
   * After how many days a statement counts half.
   *
   * @param dimension of what
   * @return the days: what was set, else 365 for power and legitimacy, 180 for interest, 120 for
   *     attitude, 90 for urgency. Desired attitudes are decisions and do not age.
   * @throws NullPointerException if the dimension is null
   */
  default int halfLifeDays(Dimension dimension) {
    Integer set = halfLives().get(Require.nonNull(dimension, "dimension"));
    if (set != null) {
      return set;
    }
    return switch (dimension) {
      case POWER, LEGITIMACY -> 365;
      case INTEREST -> 180;
      case URGENCY -> 90;
      case ATTITUDE -> 120;
      case DESIRED_ATTITUDE -> MAX_HALF_LIFE_DAYS;
    };
  }

  /**
   * How much a rater counts.
   *
   * @param raterId who
   * @return the weight, from 0 to 1
   * @throws NullPointerException if the id is null
   */
  default double raterWeight(String raterId) {
    return raterWeights().getOrDefault(Require.nonNull(raterId, "raterId"), 1.0);
  }

  /**
   * Gives the specification with all defaults.
   *
   * @return the specification
   */
  static EstimationSpec standard() {
    return builder().build();
  }

  /**
   * Starts a new specification.
   *
   * @return a builder that holds the defaults
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this specification
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    halfLives()
        .forEach(
            (dimension, days) ->
                Require.between(
                    days,
                    1,
                    MAX_HALF_LIFE_DAYS,
                    "halfLives[" + dimension + "]",
                    "Give days; leave out a dimension to use the usual half-life."));
    Require.that(
        !halfLives().containsKey(Dimension.DESIRED_ATTITUDE),
        "halfLives",
        Dimension.DESIRED_ATTITUDE,
        "not hold a half-life of decisions",
        "Leave it out: the latest decision stands.");
    raterWeights()
        .forEach(
            (rater, weight) -> {
              Require.notBlank(rater, "raterId", "Name the rater.");
              Require.between(
                  weight, 0, 1, "raterWeights", "Give a share; the most trusted raters have 1.");
            });
    Require.positive(floor(), "floor", "Ask for some data at least.");
  }

  @JsonCreator
  private static EstimationSpec fromJson(
      @JsonProperty("halfLives") @Nullable Map<Dimension, Integer> halfLives,
      @JsonProperty("raterWeights") @Nullable Map<String, Double> raterWeights,
      @JsonProperty("floor") @Nullable Double floor) {
    Builder builder = builder();
    Json.ifPresent(halfLives, builder::halfLives);
    Json.ifPresent(raterWeights, builder::raterWeights);
    Json.ifPresent(floor, builder::floor);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code putHalfLives} and {@code
   * putRaterWeights}, then {@code build()}.
   */
  final class Builder extends ImmutableEstimationSpec.Builder {
    Builder() {}
  }
}

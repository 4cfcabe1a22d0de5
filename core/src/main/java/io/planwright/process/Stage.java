package io.planwright.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a sales process. Immutable, serializable and thread-safe.
 *
 * <p>Build one with {@link #builder()}; {@code id} and {@code name} are required.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Stage extends Serializable permits ImmutableStage {

  /**
   * The stable identity, the stage name that the CRM writes.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What sales people call the stage.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * What must be true before a deal leaves the stage.
   *
   * @return the criteria, with distinct ids, unmodifiable, possibly empty
   */
  @JsonProperty("exitCriteria")
  List<ExitCriterion> exitCriteria();

  /**
   * The rule of thumb for how many deals of this stage are won in the end. It is a score, not a
   * probability: nothing here has calibrated it.
   *
   * @return the score, from 0 to 1, if the company has one
   */
  @JsonProperty("typicalScore")
  OptionalDouble typicalScore();

  /**
   * Starts a new stage.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this stage
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the stage name that your CRM writes.");
    Require.notBlank(name(), "name", "Give the name of the stage.");
    Set<String> ids = new HashSet<>();
    for (ExitCriterion criterion : exitCriteria()) {
      Require.that(
          ids.add(criterion.id()),
          "exitCriteria",
          criterion.id(),
          "have distinct ids",
          "Rename one of the criteria.");
    }
    typicalScore()
        .ifPresent(
            score -> Require.between(score, 0, 1, "typicalScore", "Give 0.25 for 25 percent."));
  }

  @JsonCreator
  private static Stage fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("exitCriteria") @Nullable List<ExitCriterion> exitCriteria,
      @JsonProperty("typicalScore") @Nullable Double typicalScore) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(exitCriteria, builder::exitCriteria);
    Json.ifPresent(typicalScore, builder::typicalScore);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addExitCriteria} and {@code
   * addAllExitCriteria}, then {@code build()}.
   */
  final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}

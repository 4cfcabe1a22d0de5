package io.planwright.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a CRM: how many things break it, of how many, and what could be done.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface QualityFinding extends Serializable permits ImmutableQualityFinding {

  /**
   * The name of the rule that found it.
   *
   * @return the name, not blank, such as "misspelt reference"
   */
  @JsonProperty("rule")
  String rule();

  /**
   * How much it matters.
   *
   * @return the severity
   */
  @JsonProperty("severity")
  Severity severity();

  /**
   * What kind of flaw it is.
   *
   * @return the dimension
   */
  @JsonProperty("dimension")
  QualityDimension dimension();

  /**
   * What kind of thing has the flaw.
   *
   * @return the entity
   */
  @JsonProperty("entity")
  CrmEntity entity();

  /**
   * The field that has the flaw.
   *
   * @return the field as the domain types call it, not blank, such as "productId"
   */
  @JsonProperty("field")
  String field();

  /**
   * How many things have the flaw.
   *
   * @return the number, at least 1
   */
  @JsonProperty("count")
  long count();

  /**
   * How many things the rule looked at.
   *
   * @return the number, at least {@link #count}
   */
  @JsonProperty("of")
  long of();

  /**
   * The first few things with the flaw.
   *
   * @return the ids in the order of the source, unmodifiable
   */
  @JsonProperty("exampleIds")
  List<String> exampleIds();

  /**
   * The finding in plain English.
   *
   * @return one or two sentences with the numbers, not blank
   */
  @JsonProperty("statement")
  String statement();

  /**
   * What could be changed. Nothing is changed unless it is accepted.
   *
   * @return the proposals, unmodifiable, possibly empty
   */
  @JsonProperty("repairs")
  List<ProposedRepair> repairs();

  /**
   * Starts a new finding.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this finding
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * The part of the things looked at that has the flaw.
   *
   * @return the share, above 0 and at most 1
   */
  default double share() {
    return (double) count() / of();
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(rule(), "rule", "Name the rule that found it.");
    Require.notBlank(field(), "field", "Name the field that has the flaw.");
    Require.notBlank(statement(), "statement", "Say in a sentence what was found.");
    Require.atLeast(count(), 1, "count", "A rule that finds nothing gives no finding.");
    Require.atLeast(of(), count(), "of", "Count all things that the rule looked at.");
  }

  @JsonCreator
  private static QualityFinding fromJson(
      @JsonProperty("rule") @Nullable String rule,
      @JsonProperty("severity") @Nullable Severity severity,
      @JsonProperty("dimension") @Nullable QualityDimension dimension,
      @JsonProperty("entity") @Nullable CrmEntity entity,
      @JsonProperty("field") @Nullable String field,
      @JsonProperty("count") @Nullable Long count,
      @JsonProperty("of") @Nullable Long of,
      @JsonProperty("exampleIds") @Nullable List<String> exampleIds,
      @JsonProperty("statement") @Nullable String statement,
      @JsonProperty("repairs") @Nullable List<ProposedRepair> repairs) {
    Builder builder = builder();
    Json.ifPresent(rule, builder::rule);
    Json.ifPresent(severity, builder::severity);
    Json.ifPresent(dimension, builder::dimension);
    Json.ifPresent(entity, builder::entity);
    Json.ifPresent(field, builder::field);
    Json.ifPresent(count, builder::count);
    Json.ifPresent(of, builder::of);
    Json.ifPresent(exampleIds, builder::exampleIds);
    Json.ifPresent(statement, builder::statement);
    Json.ifPresent(repairs, builder::repairs);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addExampleIds}, {@code addRepairs},
   * then {@code build()}.
   */
  final class Builder extends ImmutableQualityFinding.Builder {
    Builder() {}
  }
}

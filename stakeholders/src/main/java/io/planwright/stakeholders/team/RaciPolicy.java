package io.planwright.stakeholders.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a firm allows in its charts of responsibilities: immutable, serializable, thread-safe, and
 * the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>The defaults are conventions of practice, not findings: set your own. Build one with {@link
 * #builder()}; {@link #toBuilder()} makes a copy with changes.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface RaciPolicy extends Serializable permits ImmutableRaciPolicy {

  /**
   * For how many items a person may answer.
   *
   * @return the number, at least 1; 7 where none was given
   */
  @Value.Default
  @JsonProperty("maxAccountable")
  default int maxAccountable() {
    return 7;
  }

  /**
   * How many items a person may do.
   *
   * @return the number, at least 1; 7 where none was given
   */
  @Value.Default
  @JsonProperty("maxResponsible")
  default int maxResponsible() {
    return 7;
  }

  /**
   * How many parties may be asked about an item.
   *
   * @return the number, at least 0; 4 where none was given
   */
  @Value.Default
  @JsonProperty("maxConsulted")
  default int maxConsulted() {
    return 4;
  }

  /**
   * How many parties may be told about an item.
   *
   * @return the number, at least 0; 8 where none was given
   */
  @Value.Default
  @JsonProperty("maxInformed")
  default int maxInformed() {
    return 8;
  }

  /**
   * What it takes to answer for an item, as a fraction of its hours.
   *
   * @return the fraction, from 0 to 1; 0 where none was given
   */
  @Value.Default
  @JsonProperty("accountableShare")
  default double accountableShare() {
    return 0;
  }

  /**
   * Whether one party may do an item and answer for it.
   *
   * @return true where nothing was given
   */
  @Value.Default
  @JsonProperty("bothAllowed")
  default boolean bothAllowed() {
    return true;
  }

  /**
   * Whether a department may answer for an item.
   *
   * @return false where nothing was given: where many answer, nobody does
   */
  @Value.Default
  @JsonProperty("accountableDepartmentAllowed")
  default boolean accountableDepartmentAllowed() {
    return false;
  }

  /**
   * The defaults.
   *
   * @return the policy
   */
  static RaciPolicy standard() {
    return builder().build();
  }

  /**
   * Starts a new policy.
   *
   * @return a builder that holds the defaults
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this policy
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.atLeast(maxAccountable(), 1, "maxAccountable", "Somebody must answer for something.");
    Require.atLeast(maxResponsible(), 1, "maxResponsible", "Somebody must do something.");
    Require.notNegative(maxConsulted(), "maxConsulted", "Give 0 where nobody is to be asked.");
    Require.notNegative(maxInformed(), "maxInformed", "Give 0 where nobody is to be told.");
    Require.between(accountableShare(), 0, 1, "accountableShare", "Give a fraction of the hours.");
  }

  @JsonCreator
  private static RaciPolicy fromJson(
      @JsonProperty("maxAccountable") @Nullable Integer maxAccountable,
      @JsonProperty("maxResponsible") @Nullable Integer maxResponsible,
      @JsonProperty("maxConsulted") @Nullable Integer maxConsulted,
      @JsonProperty("maxInformed") @Nullable Integer maxInformed,
      @JsonProperty("accountableShare") @Nullable Double accountableShare,
      @JsonProperty("bothAllowed") @Nullable Boolean bothAllowed,
      @JsonProperty("accountableDepartmentAllowed")
          @Nullable Boolean accountableDepartmentAllowed) {
    Builder builder = builder();
    Json.ifPresent(maxAccountable, builder::maxAccountable);
    Json.ifPresent(maxResponsible, builder::maxResponsible);
    Json.ifPresent(maxConsulted, builder::maxConsulted);
    Json.ifPresent(maxInformed, builder::maxInformed);
    Json.ifPresent(accountableShare, builder::accountableShare);
    Json.ifPresent(bothAllowed, builder::bothAllowed);
    Json.ifPresent(accountableDepartmentAllowed, builder::accountableDepartmentAllowed);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableRaciPolicy.Builder {
    Builder() {}
  }
}

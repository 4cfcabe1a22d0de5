package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A team of reps. Who belongs to it, and when, stands in {@link TeamMembership}.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface SalesTeam extends Serializable permits ImmutableSalesTeam {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What the team is called.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * The rep who leads the team.
   *
   * @return the id of a rep, if the manager is one in the CRM
   */
  @JsonProperty("managerId")
  Optional<String> managerId();

  /**
   * What people call the one who leads the team.
   *
   * @return the name, if known
   */
  @JsonProperty("managerName")
  Optional<String> managerName();

  /**
   * Where the team sells.
   *
   * @return the region, if there is one
   */
  @JsonProperty("region")
  Optional<String> region();

  /**
   * Starts a new team.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this team
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this team.");
    Require.notBlank(name(), "name", "Give the name of the team.");
  }

  @JsonCreator
  private static SalesTeam fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("managerId") @Nullable String managerId,
      @JsonProperty("managerName") @Nullable String managerName,
      @JsonProperty("region") @Nullable String region) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(managerId, builder::managerId);
    Json.ifPresent(managerName, builder::managerName);
    Json.ifPresent(region, builder::region);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableSalesTeam.Builder {
    Builder() {}
  }
}

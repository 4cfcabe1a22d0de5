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
 * A person who works for an account, or did.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Contact extends Serializable permits ImmutableContact {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call this person.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * The account that this person works for.
   *
   * @return the id of the account, if known
   */
  @JsonProperty("accountId")
  Optional<String> accountId();

  /**
   * The job title or the part this person plays, such as "CFO".
   *
   * @return the role, if known
   */
  @JsonProperty("role")
  Optional<String> role();

  /**
   * Where mail reaches this person.
   *
   * @return the address as the CRM has it, if known
   */
  @JsonProperty("email")
  Optional<String> email();

  /**
   * Starts a new contact.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this contact
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this contact.");
    Require.notBlank(name(), "name", "Give the name of the person.");
  }

  @JsonCreator
  private static Contact fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("accountId") @Nullable String accountId,
      @JsonProperty("role") @Nullable String role,
      @JsonProperty("email") @Nullable String email) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(accountId, builder::accountId);
    Json.ifPresent(role, builder::role);
    Json.ifPresent(email, builder::email);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}

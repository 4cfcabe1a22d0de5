package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A company that is sold to, or may be. Its attributes are kept as the CRM has them, misspelt
 * values included: the rules of {@code io.planwright.quality} propose repairs, nothing here makes
 * them silently.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Account extends Serializable permits ImmutableAccount {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What the company is called.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * The line of business, such as "retail".
   *
   * @return the sector as the CRM spells it, if known
   */
  @JsonProperty("sector")
  Optional<String> sector();

  /**
   * Where the company sits.
   *
   * @return the country as the CRM spells it, if known
   */
  @JsonProperty("country")
  Optional<String> country();

  /**
   * The account that owns this one.
   *
   * @return the id of the parent account, if there is one
   */
  @JsonProperty("parentAccountId")
  Optional<String> parentAccountId();

  /**
   * What the company turns over in a year.
   *
   * @return the revenue a year, if known
   */
  @JsonProperty("annualRevenue")
  Optional<Money> annualRevenue();

  /**
   * How many people work there.
   *
   * @return the head count, at least 0, if known
   */
  @JsonProperty("employees")
  OptionalInt employees();

  /**
   * When the company was founded.
   *
   * @return the calendar year, if known
   */
  @JsonProperty("foundedYear")
  OptionalInt foundedYear();

  /**
   * Whatever else the CRM says about this account.
   *
   * @return the attributes in the order of their names, unmodifiable, possibly empty
   */
  @JsonProperty("attributes")
  @Value.NaturalOrder
  SortedMap<String, String> attributes();

  /**
   * Starts a new account.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this account
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this account.");
    Require.notBlank(name(), "name", "Give the name of the account.");
    parentAccountId()
        .ifPresent(
            parent ->
                Require.that(
                    !parent.equals(id()),
                    "parentAccountId",
                    parent,
                    "differ from the id",
                    "Leave the parent out when the account is its own."));
    employees().ifPresent(n -> Require.notNegative(n, "employees", "Leave it out when unknown."));
  }

  @JsonCreator
  private static Account fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("sector") @Nullable String sector,
      @JsonProperty("country") @Nullable String country,
      @JsonProperty("parentAccountId") @Nullable String parentAccountId,
      @JsonProperty("annualRevenue") @Nullable Money annualRevenue,
      @JsonProperty("employees") @Nullable Integer employees,
      @JsonProperty("foundedYear") @Nullable Integer foundedYear,
      @JsonProperty("attributes") @Nullable Map<String, String> attributes) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(sector, builder::sector);
    Json.ifPresent(country, builder::country);
    Json.ifPresent(parentAccountId, builder::parentAccountId);
    Json.ifPresent(annualRevenue, builder::annualRevenue);
    Json.ifPresent(employees, builder::employees);
    Json.ifPresent(foundedYear, builder::foundedYear);
    Json.ifPresent(attributes, builder::attributes);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code putAttributes}, then {@code build()}.
   */
  final class Builder extends ImmutableAccount.Builder {
    Builder() {}
  }
}

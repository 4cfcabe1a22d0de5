package io.planwright.stakeholders.buying;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The people who buy in a deal and what is known about it, as claims in the order in which they
 * were recorded: nothing is overwritten, so that each day can be looked at with what was known
 * then.
 *
 * <p>Build one with {@link #builder()}; {@code dealId} is required. Immutable, serializable and
 * thread-safe, the same in JSON under Jackson 2 and Jackson 3; its text form shows no person.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface BuyingCentre extends Serializable permits ImmutableBuyingCentre {

  /**
   * The deal.
   *
   * @return the id of the opportunity, not blank
   */
  @JsonProperty("dealId")
  String dealId();

  /**
   * The account that buys.
   *
   * @return the id of the account, if known
   */
  @JsonProperty("accountId")
  Optional<String> accountId();

  /**
   * Who plays which part, as it was learnt.
   *
   * @return the claims, unmodifiable, possibly empty
   */
  @JsonProperty("claims")
  List<RoleClaim> claims();

  /**
   * What is known in the slots of MEDDPICC, as it was learnt.
   *
   * @return the entries, unmodifiable, possibly empty
   */
  @JsonProperty("entries")
  List<SlotEntry> entries();

  /**
   * Cuts off what was learnt later.
   *
   * @param asOf the last day to keep
   * @return what was known at the end of that day
   * @throws NullPointerException if the day is null
   */
  default BuyingCentre asOf(LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    return toBuilder()
        .claims(claims().stream().filter(claim -> !claim.on().isAfter(asOf)).toList())
        .entries(entries().stream().filter(entry -> !entry.on().isAfter(asOf)).toList())
        .build();
  }

  /**
   * Lists the people who play a part.
   *
   * @param asOf the day to look at
   * @return their ids in the order in which they were first named, unmodifiable
   * @throws NullPointerException if the day is null
   */
  default List<String> people(LocalDate asOf) {
    return List.copyOf(Standing.claims(claims(), asOf).keySet());
  }

  /**
   * Lists the parts that a person plays.
   *
   * @param personId who
   * @param asOf the day to look at
   * @return the roles in their order, whatever the evidence; empty if this person plays none
   * @throws NullPointerException if an argument is null
   */
  default Set<BuyingRole> rolesOf(String personId, LocalDate asOf) {
    Require.nonNull(personId, "personId");
    Map<BuyingRole, List<RoleClaim>> roles =
        Standing.claims(claims(), asOf).getOrDefault(personId, Map.of());
    return EnumSets.ordered(roles.keySet(), BuyingRole.class);
  }

  /**
   * Lists the people who play a part.
   *
   * @param role the part
   * @param asOf the day to look at
   * @return their ids in the order in which they were first named, whatever the evidence;
   *     unmodifiable
   * @throws NullPointerException if an argument is null
   */
  default List<String> holders(BuyingRole role, LocalDate asOf) {
    return RoleStanding.holders(Standing.claims(claims(), asOf), Require.nonNull(role, "role"));
  }

  /**
   * Gives what buying centres hold on people. Erasing takes out the claims and entries on the
   * person, and mentions of this person in the others; where this person stood for a claim, the
   * owner reads {@value PersonIdentity#ERASED}. An entry that takes earlier ones back stays without
   * its content.
   *
   * @return the contract for buying centres
   */
  static PersonalHolder<BuyingCentre> personalData() {
    return new BuyingPersonalData();
  }

  /**
   * Starts a new buying centre.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this buying centre
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(dealId(), "dealId", "Use the id that your CRM has for this opportunity.");
    accountId()
        .ifPresent(id -> Require.notBlank(id, "accountId", "Use the id that your CRM has for it."));
  }

  @JsonCreator
  private static BuyingCentre fromJson(
      @JsonProperty("dealId") @Nullable String dealId,
      @JsonProperty("accountId") @Nullable String accountId,
      @JsonProperty("claims") @Nullable List<RoleClaim> claims,
      @JsonProperty("entries") @Nullable List<SlotEntry> entries) {
    Builder builder = builder();
    Json.ifPresent(dealId, builder::dealId);
    Json.ifPresent(accountId, builder::accountId);
    Json.ifPresent(claims, builder::claims);
    Json.ifPresent(entries, builder::entries);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addClaims}, {@code addEntries} and the
   * like, then {@code build()}.
   */
  final class Builder extends ImmutableBuyingCentre.Builder {
    Builder() {}
  }
}

package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was known about an opportunity at the end of a day. Nothing that the CRM learnt later is in
 * it. The pair of id and as-of date identifies it.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface OpportunitySnapshot extends Serializable
    permits ImmutableOpportunitySnapshot {

  /**
   * The id of the opportunity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * The day at the end of which all this was known.
   *
   * @return the as-of date
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * What the deal is called.
   *
   * @return the name, if it has one
   */
  @JsonProperty("name")
  Optional<String> name();

  /**
   * Whether the deal is open, won or lost.
   *
   * @return the status
   */
  @JsonProperty("status")
  OpportunityStatus status();

  /**
   * The day on which the deal was created.
   *
   * @return the day
   */
  @JsonProperty("createdOn")
  LocalDate createdOn();

  /**
   * The stage of the sales process that the deal is in; for a closed deal, the last one that it was
   * in.
   *
   * @return the stage, if one was set
   */
  @JsonProperty("stage")
  Optional<String> stage();

  /**
   * The day on which the deal came into its stage.
   *
   * @return the day, if a stage was set
   */
  @JsonProperty("stageEnteredOn")
  Optional<LocalDate> stageEnteredOn();

  /**
   * The rep who owns the deal.
   *
   * @return the id of the rep, if one was set
   */
  @JsonProperty("ownerId")
  Optional<String> ownerId();

  /**
   * The account that the deal is with.
   *
   * @return the id of the account as the CRM has it, if one was linked
   */
  @JsonProperty("accountId")
  Optional<String> accountId();

  /**
   * The product that the deal is about.
   *
   * @return the id of the product as the CRM has it, if one was set
   */
  @JsonProperty("productId")
  Optional<String> productId();

  /**
   * How many units of the product.
   *
   * @return the quantity, if a product was set
   */
  @JsonProperty("quantity")
  Optional<BigDecimal> quantity();

  /**
   * What the deal is worth, in the currency it was agreed in.
   *
   * @return the amount, if one was set
   */
  @JsonProperty("amount")
  Optional<Money> amount();

  /**
   * The day on which the deal is expected to close.
   *
   * @return the day, if one was set
   */
  @JsonProperty("expectedClose")
  Optional<LocalDate> expectedClose();

  /**
   * How often the expected close was moved to a later day.
   *
   * @return the number of pushes, at least 0
   */
  @JsonProperty("closeDatePushes")
  int closeDatePushes();

  /**
   * The day on which the deal was won or lost.
   *
   * @return the day, present if and only if the deal is not open
   */
  @JsonProperty("closedOn")
  Optional<LocalDate> closedOn();

  /**
   * The day of the last fact known: an open deal on which nothing was recorded for long is stale.
   *
   * @return the day, not after the as-of date
   */
  @JsonProperty("lastChangedOn")
  LocalDate lastChangedOn();

  /**
   * Who gets credit for the deal.
   *
   * @return the split, if one was set; without one the owner gets all revenue credit
   */
  @JsonProperty("credit")
  Optional<CreditSplit> credit();

  /**
   * Starts a new snapshot.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this snapshot
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Whether the deal is neither won nor lost.
   *
   * @return true for an open deal
   */
  @JsonIgnore
  default boolean isOpen() {
    return status() == OpportunityStatus.OPEN;
  }

  /**
   * How old the deal is, or was when it closed: from its creation to the as-of date if it is open,
   * to its close if it is not.
   *
   * @return the age in days; negative if the CRM says that the deal closed before its creation
   */
  default long ageDays() {
    return ChronoUnit.DAYS.between(createdOn(), closedOn().orElse(asOf()));
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this opportunity.");
    Require.notNegative(closeDatePushes(), "closeDatePushes", "Count the pushes from 0.");
    if (closedOn().isPresent() == isOpen()) { // a million snapshots need no million messages
      Require.that(
          false,
          "closedOn",
          closedOn().map(LocalDate::toString).orElse("absent"),
          "be present exactly for a deal that is not open",
          "The status is " + status() + ".");
    }
  }

  @JsonCreator
  private static OpportunitySnapshot fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("status") @Nullable OpportunityStatus status,
      @JsonProperty("createdOn") @Nullable LocalDate createdOn,
      @JsonProperty("stage") @Nullable String stage,
      @JsonProperty("stageEnteredOn") @Nullable LocalDate stageEnteredOn,
      @JsonProperty("ownerId") @Nullable String ownerId,
      @JsonProperty("accountId") @Nullable String accountId,
      @JsonProperty("productId") @Nullable String productId,
      @JsonProperty("quantity") @Nullable BigDecimal quantity,
      @JsonProperty("amount") @Nullable Money amount,
      @JsonProperty("expectedClose") @Nullable LocalDate expectedClose,
      @JsonProperty("closeDatePushes") @Nullable Integer closeDatePushes,
      @JsonProperty("closedOn") @Nullable LocalDate closedOn,
      @JsonProperty("lastChangedOn") @Nullable LocalDate lastChangedOn,
      @JsonProperty("credit") @Nullable CreditSplit credit) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(status, builder::status);
    Json.ifPresent(createdOn, builder::createdOn);
    Json.ifPresent(stage, builder::stage);
    Json.ifPresent(stageEnteredOn, builder::stageEnteredOn);
    Json.ifPresent(ownerId, builder::ownerId);
    Json.ifPresent(accountId, builder::accountId);
    Json.ifPresent(productId, builder::productId);
    Json.ifPresent(quantity, builder::quantity);
    Json.ifPresent(amount, builder::amount);
    Json.ifPresent(expectedClose, builder::expectedClose);
    Json.ifPresent(closeDatePushes, builder::closeDatePushes);
    Json.ifPresent(closedOn, builder::closedOn);
    Json.ifPresent(lastChangedOn, builder::lastChangedOn);
    Json.ifPresent(credit, builder::credit);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableOpportunitySnapshot.Builder {
    Builder() {}
  }
}

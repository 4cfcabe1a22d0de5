package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something a rep did to sell, at a point in time: a call, a mail, a meeting.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface SalesActivity extends Serializable permits ImmutableSalesActivity {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What was done.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  ActivityKind kind();

  /**
   * When it was done.
   *
   * @return the point in time
   */
  @JsonProperty("at")
  Instant at();

  /**
   * The rep who did it.
   *
   * @return the id of the rep, not blank
   */
  @JsonProperty("repId")
  String repId();

  /**
   * The deal that it was for.
   *
   * @return the id of the opportunity, if there is one
   */
  @JsonProperty("opportunityId")
  Optional<String> opportunityId();

  /**
   * The account that it was for.
   *
   * @return the id of the account, if known
   */
  @JsonProperty("accountId")
  Optional<String> accountId();

  /**
   * The people who took part on the side of the customer.
   *
   * @return the ids of the contacts, unmodifiable, possibly empty
   */
  @JsonProperty("contactIds")
  List<String> contactIds();

  /**
   * Starts a new activity.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this activity
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this activity.");
    Require.notBlank(repId(), "repId", "Name the rep who did it.");
  }

  @JsonCreator
  private static SalesActivity fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("kind") @Nullable ActivityKind kind,
      @JsonProperty("at") @Nullable Instant at,
      @JsonProperty("repId") @Nullable String repId,
      @JsonProperty("opportunityId") @Nullable String opportunityId,
      @JsonProperty("accountId") @Nullable String accountId,
      @JsonProperty("contactIds") @Nullable List<String> contactIds) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(at, builder::at);
    Json.ifPresent(repId, builder::repId);
    Json.ifPresent(opportunityId, builder::opportunityId);
    Json.ifPresent(accountId, builder::accountId);
    Json.ifPresent(contactIds, builder::contactIds);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addContactIds}, then {@code build()}.
   */
  final class Builder extends ImmutableSalesActivity.Builder {
    Builder() {}
  }
}

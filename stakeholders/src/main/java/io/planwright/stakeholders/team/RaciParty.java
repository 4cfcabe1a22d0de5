package io.planwright.stakeholders.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.DateRange;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person or a department in a chart of responsibilities: immutable, serializable, thread-safe,
 * and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code id} is required, and {@code build()} throws an
 * {@link IllegalArgumentException} that names it where it is missing. {@link #toBuilder()} makes a
 * copy with changes.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface RaciParty extends Serializable permits ImmutableRaciParty {

  /** Whether a party is one person or many. */
  enum Kind {
    /** One person. */
    PERSON,
    /** A department, a team or a firm. */
    DEPARTMENT
  }

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @Value.Redacted
  @JsonProperty("id")
  String id();

  /**
   * Whether this is a person or a department.
   *
   * @return the kind; a person where none was given
   */
  @Value.Default
  @JsonProperty("kind")
  default Kind kind() {
    return Kind.PERSON;
  }

  /**
   * The department that this party belongs to.
   *
   * @return the id of the department, if known
   */
  @JsonProperty("departmentId")
  Optional<String> departmentId();

  /**
   * The rank, on the scale of {@link RaciItem#requiredGrade()}; more is higher.
   *
   * @return the grade, if known
   */
  @Value.Redacted
  @JsonProperty("grade")
  OptionalInt grade();

  /**
   * Up to which amount this party may sign.
   *
   * @return the limit, if known
   */
  @Value.Redacted
  @JsonProperty("approvalLimit")
  Optional<Money> approvalLimit();

  /**
   * What this party can do, as far as it is known.
   *
   * @return the names of the skills, unmodifiable, possibly empty
   */
  @Value.Redacted
  @JsonProperty("skills")
  List<String> skills();

  /**
   * The hours that this party has for the items of the chart in a week without holidays and
   * absences.
   *
   * @return the hours a week, not negative, if known
   */
  @Value.Redacted
  @JsonProperty("weeklyHours")
  OptionalDouble weeklyHours();

  /**
   * The days on which this party is not there.
   *
   * @return the absences, unmodifiable, possibly empty
   */
  @Value.Redacted
  @JsonProperty("absences")
  List<DateRange> absences();

  /**
   * Starts a new party.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this party
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Whether this party is away on a day.
   *
   * @param date the day
   * @return whether an absence contains it
   */
  default boolean isAway(LocalDate date) {
    return absences().stream().anyMatch(absence -> absence.contains(date));
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this person or department.");
    departmentId()
        .ifPresent(
            department -> {
              Require.notBlank(department, "departmentId", "Leave it out where it is not known.");
              Require.that(
                  !department.equals(id()),
                  "departmentId",
                  "the same id",
                  "not be the id of the party",
                  "Name the department above, or none.");
            });
    Ids.distinct(skills(), "skills");
    approvalLimit()
        .ifPresent(
            limit ->
                Require.that(
                    !limit.isNegative(),
                    "approvalLimit",
                    limit,
                    "not be negative",
                    "Give zero where the party may sign nothing."));
    if (weeklyHours().isPresent()) {
      Require.between(
          weeklyHours().getAsDouble(), 0, 1e9, "weeklyHours", "Count in hours of a week.");
    }
  }

  @JsonCreator
  private static RaciParty fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("kind") @Nullable Kind kind,
      @JsonProperty("departmentId") @Nullable String departmentId,
      @JsonProperty("grade") @Nullable Integer grade,
      @JsonProperty("approvalLimit") @Nullable Money approvalLimit,
      @JsonProperty("skills") @Nullable List<String> skills,
      @JsonProperty("weeklyHours") @Nullable Double weeklyHours,
      @JsonProperty("absences") @Nullable List<DateRange> absences) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(departmentId, builder::departmentId);
    Json.ifPresent(grade, builder::grade);
    Json.ifPresent(approvalLimit, builder::approvalLimit);
    Json.ifPresent(skills, builder::skills);
    Json.ifPresent(weeklyHours, builder::weeklyHours);
    Json.ifPresent(absences, builder::absences);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableRaciParty.Builder {
    Builder() {}
  }
}

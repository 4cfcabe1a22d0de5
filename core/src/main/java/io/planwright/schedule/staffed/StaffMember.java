package io.planwright.schedule.staffed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.calendar.WorkingHoursBuilder;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.resource.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person with the hours at which work can be planned for them. Immutable, and serializable and
 * thread-safe as far as the holidays of the hours are.
 *
 * <p>Build one with {@link #of} or {@link #builder()}; {@code person} and {@code hours} are
 * required.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface StaffMember extends Serializable permits ImmutableStaffMember {

  /**
   * Who it is: the skills count, and the days of the first and last work; the ramp does not.
   *
   * @return the person
   */
  @JsonProperty("person")
  Person person();

  /**
   * When this person really works, part time, holidays and leave taken into account. The person's
   * full-time share is not applied to it again.
   *
   * @return the hours
   */
  @JsonProperty("hours")
  WorkingHours hours();

  /**
   * What an hour of this person costs.
   *
   * @return the rate, not negative, if it counts
   */
  @JsonProperty("hourlyRate")
  Optional<Money> hourlyRate();

  /**
   * A person who works their full-time share of the usual hours.
   *
   * @param person the person
   * @param fullTime the hours of a full-time job
   * @return the person with the first part of each day's hours
   */
  static StaffMember of(Person person, WorkingHours fullTime) {
    return builder().person(person).hours(fullTime.partTime(person.fullTimeShare())).build();
  }

  /**
   * The same person, away on some days.
   *
   * @param days the days without work
   * @return a copy with that absence added
   */
  default StaffMember absent(DateRange days) {
    return toBuilder().hours(hours().toBuilder().absent(days).build()).build();
  }

  /**
   * The hours within the time for which this person is employed.
   *
   * @return the hours, without those before the first and after the last day of work
   */
  default WorkingHours employedHours() {
    WorkingHoursBuilder builder = hours().toBuilder();
    person().startedOn().ifPresent(first -> builder.absent(DateRange.of(LocalDate.MIN, first)));
    person().leftOn().ifPresent(last -> builder.absent(DateRange.from(last.plusDays(1))));
    return builder.build();
  }

  /**
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this one
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    hourlyRate()
        .ifPresent(
            rate ->
                Require.that(
                    !rate.isNegative(), "hourlyRate", rate, "not be negative", "Leave it out."));
  }

  @JsonCreator
  private static StaffMember fromJson(
      @JsonProperty("person") @Nullable Person person,
      @JsonProperty("hours") @Nullable WorkingHours hours,
      @JsonProperty("hourlyRate") @Nullable Money hourlyRate) {
    Builder builder = builder();
    Json.ifPresent(person, builder::person);
    Json.ifPresent(hours, builder::hours);
    Json.ifPresent(hourlyRate, builder::hourlyRate);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableStaffMember.Builder {
    Builder() {}
  }
}

package io.planwright.schedule.staffed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.activity.WorkBreakdown;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The work of one deal or undertaking among several. Immutable, serializable and thread-safe.
 *
 * <p>Build one with {@link #of} or {@link #builder()}; {@code id}, {@code name} and {@code work}
 * are required.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface StaffedProject extends Serializable permits ImmutableStaffedProject {

  /**
   * The stable identity, such as that of the opportunity in the CRM.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call it.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * What has to be done.
   *
   * @return the activities and their dependencies
   */
  @JsonProperty("work")
  WorkBreakdown work();

  /**
   * The day before which nothing of it starts.
   *
   * @return the first possible day, if there is one
   */
  @JsonProperty("earliestStart")
  Optional<LocalDate> earliestStart();

  /**
   * The day by which all of it is wanted.
   *
   * @return the last wanted day, if there is one; missing it has a price
   */
  @JsonProperty("due")
  Optional<LocalDate> due();

  /**
   * How much a day of delay of this project counts against one of another.
   *
   * @return the weight, at least 0; 1 unless set
   */
  @JsonProperty("weight")
  @Value.Default
  default double weight() {
    return 1;
  }

  /**
   * A project without dates.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param work what has to be done
   * @return the project
   * @throws IllegalArgumentException if a text is blank
   */
  static StaffedProject of(String id, String name, WorkBreakdown work) {
    return builder().id(id).name(name).work(work).build();
  }

  /**
   * Starts a new project.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this project
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the project a stable id.");
    Require.notBlank(name(), "name", "Say what people call the project.");
    Require.notNegative(weight(), "weight", "Give 0 to a project whose delay costs nothing.");
  }

  @JsonCreator
  private static StaffedProject fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("work") @Nullable WorkBreakdown work,
      @JsonProperty("earliestStart") @Nullable LocalDate earliestStart,
      @JsonProperty("due") @Nullable LocalDate due,
      @JsonProperty("weight") @Nullable Double weight) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(work, builder::work);
    Json.ifPresent(earliestStart, builder::earliestStart);
    Json.ifPresent(due, builder::due);
    Json.ifPresent(weight, builder::weight);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableStaffedProject.Builder {
    Builder() {}
  }
}

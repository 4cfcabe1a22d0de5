package io.planwright.stakeholders.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The people who have a say in a sale, what they want, and what raters said about them: immutable,
 * serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}. People have distinct ids; assessments and requirements are
 * about people of the register; a rater says one thing a day about a person's dimension; a
 * requirement of a kind with the same words stands once. The text form counts and names nobody.
 *
 * <p>Building takes time and memory proportional to what is in it.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public abstract sealed class StakeholderRegister implements Serializable
    permits ImmutableStakeholderRegister {

  StakeholderRegister() {}

  /**
   * The people.
   *
   * @return everybody in the order in which they were added, unmodifiable
   */
  @JsonProperty("people")
  public abstract List<RegisteredPerson> people();

  /**
   * What raters said, in any order.
   *
   * @return the assessments, unmodifiable
   */
  @JsonProperty("assessments")
  public abstract List<Assessment> assessments();

  /**
   * What the people want.
   *
   * @return needs, expectations, win conditions and concerns, unmodifiable
   */
  @JsonProperty("requirements")
  public abstract List<Requirement> requirements();

  /** The assessments in columns, sorted; made once. */
  @Value.Lazy
  AssessmentColumns columns() {
    return AssessmentColumns.of(this);
  }

  /**
   * The register as it was at the end of a day: people registered, statements made and requirements
   * known until then; a requirement closed later is open. Takes time proportional to the register.
   *
   * @param date the day
   * @return the register of that day
   * @throws NullPointerException if the date is null
   */
  public final StakeholderRegister asOf(LocalDate date) {
    Require.nonNull(date, "date");
    Builder builder = builder();
    Set<String> visible = new HashSet<>();
    for (RegisteredPerson person : people()) {
      if (!person.registeredOn().isAfter(date)) {
        visible.add(person.id());
        builder.addPeople(person);
      }
    }
    for (Assessment assessment : assessments()) {
      if (!assessment.on().isAfter(date) && visible.contains(assessment.stakeholderId())) {
        builder.addAssessments(assessment);
      }
    }
    for (Requirement requirement : requirements()) {
      if (!requirement.on().isAfter(date) && visible.contains(requirement.stakeholderId())) {
        boolean closesLater = requirement.closedOn().map(date::isBefore).orElse(false);
        builder.addRequirements(
            closesLater ? requirement.toBuilder().closedOn(Optional.empty()).build() : requirement);
      }
    }
    return builder.build();
  }

  /**
   * What one person wants.
   *
   * @param stakeholderId who
   * @return the requirements in the order of the register, unmodifiable, possibly empty
   * @throws NullPointerException if the id is null
   */
  public final List<Requirement> requirementsOf(String stakeholderId) {
    Require.nonNull(stakeholderId, "stakeholderId");
    return requirements().stream()
        .filter(requirement -> requirement.stakeholderId().equals(stakeholderId))
        .toList();
  }

  /**
   * Starts a new register.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds what is in this register
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Gives what registers hold on people. Erasing takes out the person, and the assessments and
   * requirements of this person; what this person said about others stays under a {@linkplain
   * io.planwright.stakeholders.privacy.StandIns stand-in}, since it is about them. Requirements
   * that read the same afterwards are joined. An {@link EstimationSpec} that weighs this person as
   * a rater is to be changed by the host.
   *
   * @return the contract for registers
   */
  public static PersonalHolder<StakeholderRegister> personalData() {
    return new RegisterPersonalData();
  }

  /** Checks what belongs together, when one is built. */
  @Value.Check
  void check() {
    AssessmentColumns columns = columns();
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < requirements().size(); i++) {
      Requirement requirement = requirements().get(i);
      columns.requirePerson(requirement.stakeholderId(), "requirements", i);
      Require.that(
          seen.add(List.of(requirement.stakeholderId(), requirement.kind(), requirement.text())),
          "requirements[" + i + "]",
          requirement.kind(),
          "stand once",
          "Keep one requirement of a kind with the same words.");
    }
  }

  /** The rows of people by id; refuses an id that occurs twice. */
  final Map<String, Integer> rows() {
    Map<String, Integer> rows = new LinkedHashMap<>(2 * people().size());
    for (RegisteredPerson person : people()) {
      int row = rows.size();
      Integer earlier = rows.putIfAbsent(person.id(), row);
      if (earlier != null) {
        throw new IllegalArgumentException(
            "people[%d].id must differ from that of people[%d]. List each person once."
                .formatted(row, earlier));
      }
    }
    return rows;
  }

  /** Counts and names nobody. */
  @Override
  public final String toString() {
    return "StakeholderRegister{people=%d, assessments=%d, requirements=%d}"
        .formatted(people().size(), assessments().size(), requirements().size());
  }

  @JsonCreator
  private static StakeholderRegister fromJson(
      @JsonProperty("people") @Nullable List<RegisteredPerson> people,
      @JsonProperty("assessments") @Nullable List<Assessment> assessments,
      @JsonProperty("requirements") @Nullable List<Requirement> requirements) {
    Builder builder = builder();
    Json.ifPresent(people, builder::people);
    Json.ifPresent(assessments, builder::assessments);
    Json.ifPresent(requirements, builder::requirements);
    return builder.build();
  }

  /**
   * Collects what is in the register: {@code addPeople}, {@code addAssessments} and {@code
   * addRequirements} with their {@code addAll} forms, then {@code build()}.
   */
  public static final class Builder extends ImmutableStakeholderRegister.Builder {
    Builder() {}
  }
}

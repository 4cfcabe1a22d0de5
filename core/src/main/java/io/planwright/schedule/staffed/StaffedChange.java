package io.planwright.schedule.staffed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What is other than was agreed of an activity: its times, its people or its mode. Immutable,
 * serializable and thread-safe.
 *
 * @param projectId the id of the project
 * @param activityId the id of the activity
 * @param startBefore the agreed start
 * @param start the new start
 * @param finishBefore the agreed finish
 * @param finish the new finish
 * @param peopleBefore the ids of those who were to do it
 * @param people the ids of those who do it now
 * @param modeBefore the id of the agreed mode
 * @param mode the id of the new mode
 * @param why what holds it now, in words
 */
public record StaffedChange(
    String projectId,
    String activityId,
    Instant startBefore,
    Instant start,
    Instant finishBefore,
    Instant finish,
    List<String> peopleBefore,
    List<String> people,
    String modeBefore,
    String mode,
    String why)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param projectId the id of the project
   * @param activityId the id of the activity
   * @param startBefore the agreed start
   * @param start the new start
   * @param finishBefore the agreed finish
   * @param finish the new finish
   * @param peopleBefore who was to do it
   * @param people who does it now
   * @param modeBefore the agreed mode
   * @param mode the new mode
   * @param why what holds it now; not blank
   * @throws IllegalArgumentException if the reason is blank
   */
  public StaffedChange {
    peopleBefore = List.copyOf(peopleBefore);
    people = List.copyOf(people);
    Require.notBlank(why, "why", "Say what holds it now.");
  }

  /** The change from one activity to another, whether there is one or not. */
  static StaffedChange between(StaffedActivity before, StaffedActivity after) {
    return new StaffedChange(
        after.projectId(),
        after.activityId(),
        before.start(),
        after.start(),
        before.finish(),
        after.finish(),
        before.people(),
        after.people(),
        before.modeId(),
        after.modeId(),
        after.reason());
  }

  /**
   * Whether the start is another one.
   *
   * @return true if it moves, earlier or later
   */
  @JsonIgnore
  public boolean isMoved() {
    return !start.equals(startBefore);
  }

  /**
   * Who comes in.
   *
   * @return the ids of those who were not to do it, unmodifiable
   */
  public List<String> newcomers() {
    return people.stream().filter(id -> !peopleBefore.contains(id)).toList();
  }

  /** How many come in, or how many go out if those are more. */
  int changedPeople() {
    int kept = people.size() - newcomers().size();
    return Math.max(people.size(), peopleBefore.size()) - kept;
  }

  /** Whether anything is other than it was. */
  boolean isAny() {
    return isMoved()
        || !finish.equals(finishBefore)
        || !mode.equals(modeBefore)
        || changedPeople() > 0;
  }
}

package io.planwright.schedule.progress;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An activity that lies on other days than in the baseline, and why. Immutable, serializable and
 * thread-safe.
 *
 * @param activityId the id of the activity; not blank
 * @param plannedStart its start in the baseline
 * @param plannedFinish its finish in the baseline
 * @param start its start now, actual or scheduled
 * @param finish its finish now, actual or scheduled
 * @param startShiftDays by how many working days it starts later; negative for earlier
 * @param finishShiftDays by how many working days it finishes later; negative for earlier
 * @param cause what accounts for the greater part of the shift
 * @param causeId the activity that is the cause; its own id for a cause of its own; not blank
 * @param originId where the shift came from in the first place: the cause of the cause, and so on;
 *     not blank
 * @param statement all that in a sentence; not blank
 */
public record ActivityChange(
    String activityId,
    LocalDate plannedStart,
    LocalDate plannedFinish,
    LocalDate start,
    LocalDate finish,
    int startShiftDays,
    int finishShiftDays,
    MoveCause cause,
    String causeId,
    String originId,
    String statement)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param activityId the id of the activity; not blank
   * @param plannedStart its start in the baseline
   * @param plannedFinish its finish in the baseline
   * @param start its start now
   * @param finish its finish now
   * @param startShiftDays by how many working days it starts later
   * @param finishShiftDays by how many working days it finishes later
   * @param cause what accounts for the greater part of the shift
   * @param causeId the activity that is the cause; not blank
   * @param originId where the shift came from in the first place; not blank
   * @param statement all that in a sentence; not blank
   * @throws IllegalArgumentException if a text is blank
   */
  public ActivityChange {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(plannedStart, "plannedStart");
    Require.nonNull(plannedFinish, "plannedFinish");
    Require.nonNull(start, "start");
    Require.nonNull(finish, "finish");
    Require.nonNull(cause, "cause");
    Require.notBlank(causeId, "causeId", "Give the id of the activity itself for its own cause.");
    Require.notBlank(originId, "originId", "Give the id of the activity itself for its own cause.");
    Require.notBlank(statement, "statement", "Say the move in a sentence.");
  }

  /**
   * How much longer it takes.
   *
   * @return the finish shift less the start shift, in working days; waiting in between counts
   */
  public int durationChangeDays() {
    return finishShiftDays - startShiftDays;
  }
}

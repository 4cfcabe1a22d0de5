package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One activity waits for another.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param predecessorId the id of the activity that is waited for; not blank
 * @param successorId the id of the activity that waits; not blank, not the predecessor's
 * @param type which event waits for which
 * @param lagDays the days between the two events; negative lets the successor begin ahead of its
 *     predecessor's event; from -{@value Activity#MAX_DAYS} to {@value Activity#MAX_DAYS}
 * @param lagUnit in which days the lag is counted
 */
public record Dependency(
    String predecessorId, String successorId, DependencyType type, int lagDays, LagUnit lagUnit)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param predecessorId the id of the activity that is waited for; not blank
   * @param successorId the id of the activity that waits; not blank, not the predecessor's
   * @param type which event waits for which
   * @param lagDays the days between the two events
   * @param lagUnit in which days the lag is counted
   * @throws IllegalArgumentException if an id is blank, both are the same, or the lag is out of
   *     range
   */
  public Dependency {
    Require.notBlank(predecessorId, "predecessorId", "Give the id of the activity to wait for.");
    Require.notBlank(successorId, "successorId", "Give the id of the activity that waits.");
    Require.that(
        !predecessorId.equals(successorId),
        "successorId",
        successorId,
        "differ from predecessorId",
        "An activity cannot wait for itself.");
    Require.nonNull(type, "type");
    Require.between(
        lagDays, -Activity.MAX_DAYS, Activity.MAX_DAYS, "lagDays", "Give the lag in days.");
    Require.nonNull(lagUnit, "lagUnit");
  }

  /**
   * A dependency with a lag in working days.
   *
   * @param predecessorId the id of the activity that is waited for; not blank
   * @param successorId the id of the activity that waits; not blank, not the predecessor's
   * @param type which event waits for which
   * @param lagDays the working days between the two events
   * @throws IllegalArgumentException if an id is blank, both are the same, or the lag is out of
   *     range
   */
  public Dependency(String predecessorId, String successorId, DependencyType type, int lagDays) {
    this(predecessorId, successorId, type, lagDays, LagUnit.WORKING);
  }

  /**
   * The usual dependency: the successor starts when the predecessor has finished.
   *
   * @param predecessorId the id of the activity that is waited for
   * @param successorId the id of the activity that waits
   * @return the dependency, without lag
   */
  public static Dependency finishToStart(String predecessorId, String successorId) {
    return of(predecessorId, successorId, DependencyType.FINISH_TO_START);
  }

  /**
   * A dependency without lag.
   *
   * @param predecessorId the id of the activity that is waited for
   * @param successorId the id of the activity that waits
   * @param type which event waits for which
   * @return the dependency, without lag
   */
  public static Dependency of(String predecessorId, String successorId, DependencyType type) {
    return new Dependency(predecessorId, successorId, type, 0);
  }

  /**
   * The same dependency with another lag in working days.
   *
   * @param days the working days between the two events; negative for a lead
   * @return the changed dependency
   * @throws IllegalArgumentException if the lag is out of range
   */
  public Dependency withLagDays(int days) {
    return new Dependency(predecessorId, successorId, type, days);
  }

  /**
   * The same dependency with another lag in days of the year.
   *
   * @param days the days between the two events, weekends included; negative for a lead
   * @return the changed dependency
   * @throws IllegalArgumentException if the lag is out of range
   */
  public Dependency withElapsedLagDays(int days) {
    return new Dependency(predecessorId, successorId, type, days, LagUnit.ELAPSED);
  }

  /**
   * What it asks of its successor, in plain words.
   *
   * @param predecessor what people call the predecessor
   * @return for example {@code starts at the earliest 2 working days after Demo is finished}, or
   *     {@code ends at the earliest when Demo has begun}
   */
  public String inWords(String predecessor) {
    String event = predecessor + (type.isFromStart() ? " has begun" : " is finished");
    String asks = (type.isToStart() ? "starts" : "ends") + " at the earliest ";
    if (lagDays == 0) {
      return asks + "when " + event;
    }
    int days = Math.abs(lagDays);
    String unit = (lagUnit == LagUnit.ELAPSED ? " day" : " working day") + (days == 1 ? "" : "s");
    return asks + days + unit + (lagDays > 0 ? " after " : " before ") + event;
  }

  /**
   * The dependency as planners write it.
   *
   * @return for example {@code train FS+2 call}, or {@code train FS+2ed call} if the lag counts
   *     elapsed days
   */
  @Override
  public String toString() {
    String lag = lagDays == 0 ? "" : lagDays > 0 ? "+" + lagDays : Integer.toString(lagDays);
    String unit = lagDays != 0 && lagUnit == LagUnit.ELAPSED ? "ed" : "";
    return predecessorId + " " + type.abbreviation() + lag + unit + " " + successorId;
  }

  @JsonCreator
  private static Dependency fromJson(
      @JsonProperty("predecessorId") String predecessorId,
      @JsonProperty("successorId") String successorId,
      @JsonProperty("type") DependencyType type,
      @JsonProperty("lagDays") int lagDays,
      @JsonProperty("lagUnit") @Nullable LagUnit lagUnit) {
    return new Dependency(
        predecessorId, successorId, type, lagDays, lagUnit == null ? LagUnit.WORKING : lagUnit);
  }
}

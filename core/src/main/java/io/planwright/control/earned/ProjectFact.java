package io.planwright.control.earned;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that happened to an activity, with the day at whose close it was known. Facts after the
 * day of a report are never seen by it. Where two facts of one day say different things, the later
 * in the list holds.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ProjectFact.Progress.class, name = "progress"),
  @JsonSubTypes.Type(value = ProjectFact.MilestoneReached.class, name = "milestoneReached"),
  @JsonSubTypes.Type(value = ProjectFact.Cost.class, name = "cost"),
  @JsonSubTypes.Type(value = ProjectFact.Estimate.class, name = "estimate")
})
public sealed interface ProjectFact extends Serializable {

  /**
   * Whom it happened to.
   *
   * @return the id of an activity, not blank
   */
  String activityId();

  /**
   * When it was known.
   *
   * @return the day; it counts from the close of that day
   */
  LocalDate date();

  /**
   * How far an activity has come; the latest report holds. Above 0 it has started, at 100 it is
   * complete.
   *
   * @param activityId the id of the activity; not blank
   * @param date the day of the report
   * @param percentComplete how much of the work is done, from 0 to 100; less than before after a
   *     set-back
   */
  record Progress(String activityId, LocalDate date, BigDecimal percentComplete)
      implements ProjectFact {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param date the day of the report
     * @param percentComplete how much of the work is done, from 0 to 100
     * @throws IllegalArgumentException if the id is blank or the percentage out of its range
     */
    public Progress {
      checkId(activityId);
      Require.nonNull(date, "date");
      percentComplete = Percentages.given(percentComplete, "percentComplete of " + activityId);
    }
  }

  /**
   * A milestone of an activity that earns by milestones was reached.
   *
   * @param activityId the id of the activity; not blank
   * @param date the day on which it was reached
   * @param milestone its name; not blank
   */
  record MilestoneReached(String activityId, LocalDate date, String milestone)
      implements ProjectFact {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param date the day on which it was reached
     * @param milestone its name; not blank
     * @throws IllegalArgumentException if a text is blank
     */
    public MilestoneReached {
      checkId(activityId);
      Require.nonNull(date, "date");
      Require.notBlank(milestone, "milestone", "Name the milestone.");
    }
  }

  /**
   * A cost of an activity; all of them add up.
   *
   * @param activityId the id of the activity; not blank
   * @param date the day on which it was incurred
   * @param amount the amount, negative for a credit
   */
  record Cost(String activityId, LocalDate date, Money amount) implements ProjectFact {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param date the day on which it was incurred
     * @param amount the amount, negative for a credit
     * @throws IllegalArgumentException if the id is blank
     */
    public Cost {
      checkId(activityId);
      Require.nonNull(date, "date");
      Require.nonNull(amount, "amount");
    }
  }

  /**
   * A new estimate of what an activity will still cost; the latest one holds.
   *
   * @param activityId the id of the activity; not blank
   * @param date the day of the estimate
   * @param toComplete the cost still to come from then on; at least 0
   */
  record Estimate(String activityId, LocalDate date, Money toComplete) implements ProjectFact {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param date the day of the estimate
     * @param toComplete the cost still to come from then on; at least 0
     * @throws IllegalArgumentException if the id is blank or the amount negative
     */
    public Estimate {
      checkId(activityId);
      Require.nonNull(date, "date");
      Require.nonNull(toComplete, "toComplete");
      Require.that(
          !toComplete.isNegative(),
          "toComplete of " + activityId,
          toComplete,
          "not be negative",
          "Report a credit as a cost below 0 when it comes.");
    }
  }

  /**
   * How far an activity has come.
   *
   * @param activityId the id of the activity; not blank
   * @param date the day of the report
   * @param percentComplete how much of the work is done, from 0 to 100
   * @return the fact
   * @throws IllegalArgumentException if the id is blank or the percentage out of its range
   */
  static ProjectFact progress(String activityId, LocalDate date, int percentComplete) {
    return new Progress(activityId, date, BigDecimal.valueOf(percentComplete));
  }

  /**
   * A cost of an activity.
   *
   * @param activityId the id of the activity; not blank
   * @param date the day on which it was incurred
   * @param amount the amount, negative for a credit
   * @return the fact
   * @throws IllegalArgumentException if the id is blank
   */
  static ProjectFact cost(String activityId, LocalDate date, Money amount) {
    return new Cost(activityId, date, amount);
  }

  private static void checkId(String activityId) {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
  }
}

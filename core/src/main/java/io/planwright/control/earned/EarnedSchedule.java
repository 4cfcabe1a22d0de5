package io.planwright.control.earned;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How much of the planned time was earned: the schedule performance in working days, which stays
 * true to the end of a late project, where SPI goes to 1.
 *
 * <p>The earned schedule is the time at which the planned value was to reach what is earned now,
 * between the closes of two days by interpolation. Where the plan stands still at just that value
 * (a planned pause) any time of the pause fits, and the one nearest to the actual time is taken, so
 * that a project on plan has no variance; when all is earned it is the planned duration. Immutable,
 * serializable and thread-safe.
 *
 * <p>Source: W. Lipke, "Schedule is different", The Measurable News, March 2003; K. Henderson,
 * "Further developments in earned schedule", The Measurable News, Spring 2004, for IEAC(t).
 *
 * @param earnedDays ES, in working days from the start of the baseline; from 0 to the planned days
 * @param actualDays AT, the working days from the start of the baseline to the day of the report,
 *     or to the completion of all work, where that was earlier; at least 0
 * @param plannedDays PD, the working days of the baseline; at least 1
 * @param estimatedFinish the working day on which all will be done at the pace so far, IEAC(t) as a
 *     date; insufficient where IEAC(t) is or where it is beyond a million working days
 */
public record EarnedSchedule(
    double earnedDays, long actualDays, int plannedDays, Answer<LocalDate> estimatedFinish)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param earnedDays ES; from 0 to the planned days
   * @param actualDays AT; at least 0
   * @param plannedDays PD; at least 1
   * @param estimatedFinish IEAC(t) as a date
   * @throws IllegalArgumentException if a number is out of its range
   */
  public EarnedSchedule {
    Require.positive(plannedDays, "plannedDays", "Count the first day too.");
    Require.between(earnedDays, 0, plannedDays, "earnedDays", "Look it up on the planned value.");
    Require.notNegative(actualDays, "actualDays", "Before the start no time has passed.");
    Require.nonNull(estimatedFinish, "estimatedFinish");
  }

  /**
   * SV(t): how far ahead of the plan.
   *
   * @return ES − AT in working days, negative when behind
   */
  public double varianceDays() {
    return earnedDays - actualDays;
  }

  /**
   * SPI(t): how much planned time was earned in each unit of time.
   *
   * @return ES / AT, at least 0; insufficient before the first working day is over
   */
  public Answer<Double> index() {
    return actualDays > 0
        ? Answer.known(earnedDays / actualDays)
        : Answer.insufficient(
            "time-based schedule performance index",
            "at least one working day since the start",
            "none",
            "Look again when work has begun.");
  }

  /**
   * IEAC(t): how long all will have taken at the pace so far.
   *
   * @return PD / SPI(t) in working days, the actual duration for work that is done; insufficient
   *     before anything was earned
   */
  public Answer<Double> estimatedDays() {
    return index()
        .flatMap(
            index ->
                index > 0
                    ? Answer.known(plannedDays / index)
                    : Answer.insufficient(
                        "duration at the pace so far",
                        "some earned schedule",
                        "none after " + actualDays + " working days",
                        "Wait for the first progress."));
  }

  /**
   * TSPI: how much planned time must be earned in each unit of time from now on to be done as
   * planned.
   *
   * @return (PD − ES) / (PD − AT), at least 0; insufficient once the planned time is over
   */
  public Answer<Double> toCompleteIndex() {
    return actualDays < plannedDays
        ? Answer.known((plannedDays - earnedDays) / (plannedDays - actualDays))
        : Answer.insufficient(
            "to-complete schedule performance index",
            "some of " + plannedDays + " planned days left",
            "day " + actualDays,
            "Plan a new finish.");
  }
}

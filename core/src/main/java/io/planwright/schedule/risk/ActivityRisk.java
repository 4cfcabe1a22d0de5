package io.planwright.schedule.risk;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What the uncertainty of an activity means to the plan.
 *
 * <p>Immutable, serializable and thread-safe. The indices are those of M. Vanhoucke, <em>Measuring
 * Time</em>, 2009, chapter 3, and T. M. Williams, "Criticality in stochastic networks", Journal of
 * the Operational Research Society 43 (4), 1992, pp. 353-357.
 *
 * @param activityId the activity; not blank
 * @param meanDays its mean duration over the runs, in working days
 * @param standardDeviationDays the standard deviation of its duration
 * @param criticality the share of the runs in which it was on a longest chain to the finish; from 0
 *     to 1
 * @param cruciality the correlation of its duration with the length of the plan; from -1 to 1, 0
 *     for a certain duration. Where all activities share a factor it is high for all of them
 * @param sensitivity the schedule sensitivity index: criticality times its standard deviation over
 *     that of the plan; 0 for a certain duration
 */
public record ActivityRisk(
    String activityId,
    double meanDays,
    double standardDeviationDays,
    double criticality,
    double cruciality,
    double sensitivity)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activityId the activity; not blank
   * @param meanDays its mean duration over the runs
   * @param standardDeviationDays the standard deviation of its duration
   * @param criticality how often it was critical; from 0 to 1
   * @param cruciality its correlation with the length of the plan; from -1 to 1
   * @param sensitivity the schedule sensitivity index; at least 0
   * @throws IllegalArgumentException if the id is blank or a number out of range
   */
  public ActivityRisk {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.notNegative(meanDays, "meanDays", "Average over the runs.");
    Require.notNegative(standardDeviationDays, "standardDeviationDays", "Take the root.");
    Require.between(criticality, 0, 1, "criticality", "Divide by the runs.");
    Require.between(cruciality, -1, 1, "cruciality", "Divide by both deviations.");
    Require.notNegative(sensitivity, "sensitivity", "Multiply what is not negative.");
  }

  /**
   * How far the criticality may be off by chance.
   *
   * @param runs how many runs there were
   * @return its standard error
   * @throws IllegalArgumentException if there were none
   */
  public double criticalityError(int runs) {
    Require.positive(runs, "runs", "Take the number from the finish of the plan.");
    return Math.sqrt(criticality * (1 - criticality) / runs);
  }
}

package io.planwright.schedule.risk;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far simpler methods are off, for the plan or a milestone: in working days from the start of
 * the plan, and in the chance that they give to the planned date.
 *
 * <p>Where paths merge, the latest counts, and the mean of the latest is later than the latest of
 * the means. The critical path method and PERT do not see it: K. R. MacCrimmon and C. A. Ryavec,
 * "An analytical study of the PERT assumptions", Operations Research 12 (1), 1964, pp. 16-37.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param plannedDays by the critical path method at the durations of the plan
 * @param pertDays by PERT: the longest path at mean durations (o + 4m + p) / 6
 * @param pertDeviationDays the standard deviation along that path, durations being independent
 * @param meanDurationDays the longest path at the mean durations of the simulated distributions
 * @param simulatedDays the mean of the runs
 * @param simulatedErrorDays the standard error of that mean
 * @param plannedChance the share of the runs that kept the planned date
 * @param pertPlannedChance the chance that PERT's normal approximation gives to it
 */
public record MergeBias(
    double plannedDays,
    double pertDays,
    double pertDeviationDays,
    double meanDurationDays,
    double simulatedDays,
    double simulatedErrorDays,
    double plannedChance,
    double pertPlannedChance)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param plannedDays at the durations of the plan
   * @param pertDays by PERT
   * @param pertDeviationDays the standard deviation along PERT's path
   * @param meanDurationDays at the mean durations of the simulated distributions
   * @param simulatedDays the mean of the runs
   * @param simulatedErrorDays the standard error of that mean
   * @param plannedChance the share of the runs that kept the planned date
   * @param pertPlannedChance the chance that PERT gives to it
   * @throws IllegalArgumentException if a number is out of range
   */
  public MergeBias {
    Require.notNegative(plannedDays, "plannedDays", "Count from the start of the plan.");
    Require.notNegative(pertDays, "pertDays", "Count from the start of the plan.");
    Require.notNegative(pertDeviationDays, "pertDeviationDays", "Take the root.");
    Require.notNegative(meanDurationDays, "meanDurationDays", "Count from the start of the plan.");
    Require.notNegative(simulatedDays, "simulatedDays", "Count from the start of the plan.");
    Require.notNegative(simulatedErrorDays, "simulatedErrorDays", "Take the root.");
    Require.between(plannedChance, 0, 1, "plannedChance", "Divide by the runs.");
    Require.between(pertPlannedChance, 0, 1, "pertPlannedChance", "Give a probability.");
  }

  /**
   * What merging paths add.
   *
   * @return the working days by which the mean of the runs is later than the longest path at mean
   *     durations
   */
  public double biasDays() {
    return simulatedDays - meanDurationDays;
  }

  /**
   * How much the plan promises too early, skewed estimates included.
   *
   * @return the working days by which the mean of the runs is later than planned
   */
  public double optimismDays() {
    return simulatedDays - plannedDays;
  }
}

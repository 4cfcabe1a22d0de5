package io.planwright.stakeholders.joint;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one open promise means to the joint plan. Immutable, serializable and thread-safe.
 *
 * @param commitmentId the promise
 * @param side whose it is
 * @param keptChance the chance that it is kept; 0 if it is overdue
 * @param criticality the share of the runs in which the finish of the plan followed from it, from 0
 *     to 1
 * @param chanceIfKept the chance of the plan's date in the runs in which it was kept; insufficient
 *     data if that is too few
 * @param chanceIfLate the chance of the plan's date in the other runs; insufficient data if that is
 *     too few
 */
public record PromiseRisk(
    String commitmentId,
    Side side,
    double keptChance,
    double criticality,
    Answer<Double> chanceIfKept,
    Answer<Double> chanceIfLate)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param commitmentId the promise; not blank
   * @param side whose it is
   * @param keptChance the chance that it is kept, from 0 to 1
   * @param criticality the share of the runs, from 0 to 1
   * @param chanceIfKept the chance of the date if it is kept
   * @param chanceIfLate the chance of the date if it is late
   * @throws IllegalArgumentException if the id is blank or a number out of range
   */
  public PromiseRisk {
    Require.notBlank(commitmentId, "commitmentId", "Give the id of the commitment.");
    Require.nonNull(side, "side");
    Require.between(keptChance, 0, 1, "keptChance", "Divide by the runs.");
    Require.between(criticality, 0, 1, "criticality", "Divide by the runs.");
    Require.nonNull(chanceIfKept, "chanceIfKept");
    Require.nonNull(chanceIfLate, "chanceIfLate");
  }

  /**
   * What the plan gains if the promise is kept instead of late.
   *
   * @return the difference of the chances, from -1 to 1; 0 where one of them is not known
   */
  public double swing() {
    return chanceIfKept
        .flatMap(kept -> chanceIfLate.map(late -> kept - late))
        .toOptional()
        .orElse(0.0);
  }
}

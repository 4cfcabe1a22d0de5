package io.planwright.stakeholders.decision;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How a sequential decision fares up to one of its steps. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param step the name of the step
 * @param reached the probability that it is asked at all
 * @param passed the probability that it is asked and approves
 */
public record StepOutlook(String step, double reached, double passed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param step the name of the step; not blank
   * @param reached the probability that it is asked; from 0 to 1
   * @param passed the probability that it is asked and approves; from 0 to {@code reached}
   * @throws IllegalArgumentException if one is out of its range
   */
  public StepOutlook {
    Require.notBlank(step, "step", "Name the step.");
    Require.between(reached, 0, 1, "reached", "Give a probability.");
    Require.between(passed, 0, reached, "passed", "Steps that are passed were reached.");
  }

  /**
   * The probability that the decision ends here with a no.
   *
   * @return from 0 to 1
   */
  public double stops() {
    return reached - passed;
  }

  @Override
  public String toString() {
    return "StepOutlook[reached=%s, passed=%s]".formatted(reached, passed);
  }
}

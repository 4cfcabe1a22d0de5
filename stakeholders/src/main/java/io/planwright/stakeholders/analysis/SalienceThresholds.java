package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * From which score on somebody has an attribute of salience. Immutable, serializable and
 * thread-safe.
 *
 * @param power the least power that counts, above 0 and below 1
 * @param legitimacy the least legitimacy that counts, above 0 and below 1
 * @param urgency the least urgency that counts, above 0 and below 1
 */
public record SalienceThresholds(double power, double legitimacy, double urgency)
    implements Serializable {

  private static final SalienceThresholds STANDARD = new SalienceThresholds(0.5, 0.5, 0.5);

  /**
   * Makes thresholds.
   *
   * @param power the least power that counts, above 0 and below 1
   * @param legitimacy the least legitimacy that counts, above 0 and below 1
   * @param urgency the least urgency that counts, above 0 and below 1
   * @throws IllegalArgumentException if one is out of its range
   */
  public SalienceThresholds {
    check(power, "power");
    check(legitimacy, "legitimacy");
    check(urgency, "urgency");
  }

  private static void check(double threshold, String field) {
    Require.that(
        threshold > 0 && threshold < 1,
        field,
        threshold,
        "be above 0 and below 1",
        "At an end of the scale everybody or nobody would have it.");
  }

  /**
   * Gives the thresholds in the middle.
   *
   * @return the thresholds of 0.5
   */
  public static SalienceThresholds standard() {
    return STANDARD;
  }
}

package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far one rater stands apart: what Krippendorff's alpha would be without the rater. Immutable,
 * serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param raterId who
 * @param ratings how many ratings of this rater stand beside at least one of another
 * @param alphaOfAll the alpha of all raters
 * @param alphaOfOthers the alpha without this rater
 */
public record RaterDissent(String raterId, int ratings, double alphaOfAll, double alphaOfOthers)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param raterId who; not blank
   * @param ratings how many ratings of this rater stand beside another, at least 0
   * @param alphaOfAll the alpha of all raters; finite
   * @param alphaOfOthers the alpha without this rater; finite
   * @throws IllegalArgumentException if a component is out of its range
   */
  public RaterDissent {
    Require.notBlank(raterId, "raterId", "Use the id of the rater.");
    Require.notNegative(ratings, "ratings", "Count the ratings of the rater.");
    Require.finite(alphaOfAll, "alphaOfAll", "Without an alpha there is no dissent.");
    Require.finite(alphaOfOthers, "alphaOfOthers", "Without an alpha there is no dissent.");
  }

  /**
   * What agreement gains when this rater is left out.
   *
   * @return alpha of the others less that of all: above 0 for who lowers agreement
   */
  public double gainWithout() {
    return alphaOfOthers - alphaOfAll;
  }

  @Override
  public String toString() {
    return "RaterDissent[ratings=%s, alphaOfAll=%s, alphaOfOthers=%s]"
        .formatted(ratings, alphaOfAll, alphaOfOthers);
  }
}

package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What would put a person into another class of salience: one attribute on the other side of its
 * threshold. Immutable, serializable and thread-safe.
 *
 * @param attribute {@link Dimension#POWER}, {@link Dimension#LEGITIMACY} or {@link
 *     Dimension#URGENCY}
 * @param to the class it leads to
 * @param probability how likely the attribute is on that side already, from 0 to 0.5
 * @param distance how far the median of the estimate is from the threshold, from 0 to 1
 * @param ratings how many new raters who on the day looked at put this person at the far end of the
 *     scale, {@linkplain EvidenceStrength#STATED as stated in person}, would change the class, at
 *     least 1
 */
public record ClassChange(
    Dimension attribute, SalienceClass to, double probability, double distance, long ratings)
    implements Serializable {

  /**
   * Makes a change.
   *
   * @param attribute the dimension
   * @param to the class it leads to
   * @param probability how likely the attribute is on that side already, from 0 to 0.5
   * @param distance how far the median is from the threshold, from 0 to 1
   * @param ratings how many ratings would change the class, at least 1
   * @throws IllegalArgumentException if a number is out of its range
   * @throws NullPointerException if an argument is null
   */
  public ClassChange {
    Require.nonNull(attribute, "attribute");
    Require.nonNull(to, "to");
    Require.between(probability, 0, 0.5, "probability", "The likelier side is where it is.");
    Require.between(distance, 0, 1, "distance", "Measure it on the scale.");
    Require.atLeast(ratings, 1, "ratings", "Count the ratings that it takes.");
  }
}

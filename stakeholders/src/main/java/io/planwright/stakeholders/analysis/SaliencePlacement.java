package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which class of salience one person is in, with the doubt about it. Errors of the three attributes
 * are taken to be independent. Immutable, serializable and thread-safe.
 *
 * @param stakeholderId who, not blank
 * @param powerful the probability of having power, from 0 to 1
 * @param legitimate the probability of a legitimate claim, from 0 to 1
 * @param urgent the probability of an urgent claim, from 0 to 1
 * @param changes what would put this person into another class, the likeliest first
 */
public record SaliencePlacement(
    String stakeholderId,
    double powerful,
    double legitimate,
    double urgent,
    List<ClassChange> changes)
    implements Serializable {

  private static final SalienceClass[] CLASSES = SalienceClass.values();

  /**
   * Makes a placement.
   *
   * @param stakeholderId who, not blank
   * @param powerful the probability of having power, from 0 to 1
   * @param legitimate the probability of a legitimate claim, from 0 to 1
   * @param urgent the probability of an urgent claim, from 0 to 1
   * @param changes what would put this person into another class
   * @throws IllegalArgumentException if the id is blank or a probability out of its range
   * @throws NullPointerException if an argument or element is null
   */
  public SaliencePlacement {
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the person.");
    Require.between(powerful, 0, 1, "powerful", "Give a probability.");
    Require.between(legitimate, 0, 1, "legitimate", "Give a probability.");
    Require.between(urgent, 0, 1, "urgent", "Give a probability.");
    changes = List.copyOf(Require.nonNull(changes, "changes"));
  }

  /**
   * The probability of a class.
   *
   * @param salienceClass the class
   * @return the probability, from 0 to 1
   * @throws NullPointerException if the class is null
   */
  public double probability(SalienceClass salienceClass) {
    Require.nonNull(salienceClass, "salienceClass");
    return (salienceClass.isPowerful() ? powerful : 1 - powerful)
        * (salienceClass.isLegitimate() ? legitimate : 1 - legitimate)
        * (salienceClass.isUrgent() ? urgent : 1 - urgent);
  }

  /**
   * The probabilities of all classes.
   *
   * @return the eight classes with probabilities that sum to 1, unmodifiable
   */
  public Map<SalienceClass, Double> probabilities() {
    Map<SalienceClass, Double> probabilities = new EnumMap<>(SalienceClass.class);
    for (SalienceClass salienceClass : CLASSES) {
      probabilities.put(salienceClass, probability(salienceClass));
    }
    return Collections.unmodifiableMap(probabilities);
  }

  /**
   * The likeliest class.
   *
   * @return the class; where even, one with the attribute
   */
  public SalienceClass mostLikely() {
    return SalienceClass.of(powerful >= 0.5, legitimate >= 0.5, urgent >= 0.5);
  }

  /** Leaves the person out. */
  @Override
  public String toString() {
    return "SaliencePlacement[powerful=%s, legitimate=%s, urgent=%s, changes=%s]"
        .formatted(powerful, legitimate, urgent, changes);
  }
}

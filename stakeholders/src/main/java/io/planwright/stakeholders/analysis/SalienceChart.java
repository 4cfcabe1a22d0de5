package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Everybody by class of salience, and those who cannot be placed. Immutable, serializable and
 * thread-safe.
 *
 * @param thresholds from which scores on an attribute counts
 * @param placements who is placed, in the order of the register
 * @param unknown of whom an attribute is not known, in the order of the register
 */
public record SalienceChart(
    SalienceThresholds thresholds, List<SaliencePlacement> placements, List<Unplaced> unknown)
    implements Serializable {

  /**
   * Makes a chart; {@link StakeholderPositions#salience} is the usual way to get one.
   *
   * @param thresholds from which scores on an attribute counts
   * @param placements who is placed
   * @param unknown who is not
   * @throws NullPointerException if an argument or element is null
   */
  public SalienceChart {
    Require.nonNull(thresholds, "thresholds");
    placements = List.copyOf(Require.nonNull(placements, "placements"));
    unknown = List.copyOf(Require.nonNull(unknown, "unknown"));
  }

  /**
   * Where one person is. Takes time proportional to the people.
   *
   * @param stakeholderId who
   * @return the placement; nothing for those who are not placed
   * @throws NullPointerException if the id is null
   */
  public Optional<SaliencePlacement> placement(String stakeholderId) {
    Require.nonNull(stakeholderId, "stakeholderId");
    return placements.stream()
        .filter(placement -> placement.stakeholderId().equals(stakeholderId))
        .findFirst();
  }

  /**
   * How many people are to be expected in a class, of those who are placed.
   *
   * @param salienceClass the class
   * @return the sum of the probabilities, not negative
   * @throws NullPointerException if the class is null
   */
  public double expected(SalienceClass salienceClass) {
    double expected = 0;
    for (SaliencePlacement placement : placements) {
      expected += placement.probability(salienceClass);
    }
    return expected;
  }
}

package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import io.planwright.stakeholder.GridCell;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where one person is in the power/interest grid, with the doubt about it. Errors of power and of
 * interest are taken to be independent. Immutable, serializable and thread-safe.
 *
 * @param stakeholderId who, not blank
 * @param powerful the probability that the power is high, from 0 to 1
 * @param interested the probability that the interest is high, from 0 to 1
 */
public record GridPlacement(String stakeholderId, double powerful, double interested)
    implements Serializable {

  private static final GridCell[] CELLS = GridCell.values();

  /**
   * Makes a placement.
   *
   * @param stakeholderId who, not blank
   * @param powerful the probability that the power is high, from 0 to 1
   * @param interested the probability that the interest is high, from 0 to 1
   * @throws IllegalArgumentException if the id is blank or a probability out of its range
   * @throws NullPointerException if the id is null
   */
  public GridPlacement {
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the person.");
    Require.between(powerful, 0, 1, "powerful", "Give a probability.");
    Require.between(interested, 0, 1, "interested", "Give a probability.");
  }

  /**
   * The probability of a cell.
   *
   * @param cell the cell
   * @return the probability, from 0 to 1
   * @throws NullPointerException if the cell is null
   */
  public double probability(GridCell cell) {
    return switch (Require.nonNull(cell, "cell")) {
      case MANAGE_CLOSELY -> powerful * interested;
      case KEEP_SATISFIED -> powerful * (1 - interested);
      case KEEP_INFORMED -> (1 - powerful) * interested;
      case MONITOR -> (1 - powerful) * (1 - interested);
    };
  }

  /**
   * The probabilities of all cells.
   *
   * @return the four cells with probabilities that sum to 1, unmodifiable
   */
  public Map<GridCell, Double> probabilities() {
    Map<GridCell, Double> probabilities = new EnumMap<>(GridCell.class);
    for (GridCell cell : CELLS) {
      probabilities.put(cell, probability(cell));
    }
    return Collections.unmodifiableMap(probabilities);
  }

  /**
   * The likeliest cell.
   *
   * @return the cell; where even, that of high power or high interest
   */
  public GridCell mostLikely() {
    if (powerful >= 0.5) {
      return interested >= 0.5 ? GridCell.MANAGE_CLOSELY : GridCell.KEEP_SATISFIED;
    }
    return interested >= 0.5 ? GridCell.KEEP_INFORMED : GridCell.MONITOR;
  }

  /** Leaves the person out. */
  @Override
  public String toString() {
    return "GridPlacement[powerful=%s, interested=%s]".formatted(powerful, interested);
  }
}

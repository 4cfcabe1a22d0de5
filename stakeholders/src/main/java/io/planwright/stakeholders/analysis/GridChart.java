package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholder.PowerInterestGrid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Everybody in the power/interest grid, and those who cannot be placed. Immutable, serializable and
 * thread-safe.
 *
 * @param grid where the lines are drawn
 * @param placements who is placed, in the order of the register
 * @param unknown whose power or interest is not known, in the order of the register
 */
public record GridChart(
    PowerInterestGrid grid, List<GridPlacement> placements, List<Unplaced> unknown)
    implements Serializable {

  /**
   * Makes a chart; {@link StakeholderPositions#grid} is the usual way to get one.
   *
   * @param grid where the lines are drawn
   * @param placements who is placed
   * @param unknown who is not
   * @throws NullPointerException if an argument or element is null
   */
  public GridChart {
    Require.nonNull(grid, "grid");
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
  public Optional<GridPlacement> placement(String stakeholderId) {
    Require.nonNull(stakeholderId, "stakeholderId");
    return placements.stream()
        .filter(placement -> placement.stakeholderId().equals(stakeholderId))
        .findFirst();
  }

  /**
   * How many people are to be expected in a cell, of those who are placed.
   *
   * @param cell the cell
   * @return the sum of the probabilities, not negative
   * @throws NullPointerException if the cell is null
   */
  public double expected(GridCell cell) {
    double expected = 0;
    for (GridPlacement placement : placements) {
      expected += placement.probability(cell);
    }
    return expected;
  }
}

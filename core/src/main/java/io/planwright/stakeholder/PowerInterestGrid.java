package io.planwright.stakeholder;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The power/interest grid (A. L. Mendelow, "Environmental scanning: the impact of the stakeholder
 * concept", International Conference on Information Systems; often cited with the year 1991), with
 * the lines between low and high where the user draws them. Immutable, serializable and
 * thread-safe.
 *
 * @param powerThreshold the least power that is high, above 0 and at most 1
 * @param interestThreshold the least interest that is high, above 0 and at most 1
 */
public record PowerInterestGrid(double powerThreshold, double interestThreshold)
    implements Serializable {

  private static final PowerInterestGrid STANDARD = new PowerInterestGrid(0.5, 0.5);

  /**
   * Makes a grid.
   *
   * @param powerThreshold the least power that is high, above 0 and at most 1
   * @param interestThreshold the least interest that is high, above 0 and at most 1
   * @throws IllegalArgumentException if a threshold is out of its range
   */
  public PowerInterestGrid {
    checkThreshold(powerThreshold, "powerThreshold");
    checkThreshold(interestThreshold, "interestThreshold");
  }

  private static void checkThreshold(double threshold, String field) {
    Require.that(
        threshold > 0 && threshold <= 1,
        field,
        threshold,
        "be above 0 and at most 1",
        "At 0 nothing would be low.");
  }

  /**
   * Gives the grid with both lines in the middle.
   *
   * @return the grid with thresholds of 0.5
   */
  public static PowerInterestGrid standard() {
    return STANDARD;
  }

  /**
   * Finds the cell of a stakeholder.
   *
   * @param stakeholder who
   * @return the cell
   * @throws NullPointerException if the stakeholder is null
   */
  public GridCell cellOf(Stakeholder stakeholder) {
    Require.nonNull(stakeholder, "stakeholder");
    boolean powerful = stakeholder.power() >= powerThreshold;
    boolean interested = stakeholder.interest() >= interestThreshold;
    if (powerful) {
      return interested ? GridCell.MANAGE_CLOSELY : GridCell.KEEP_SATISFIED;
    }
    return interested ? GridCell.KEEP_INFORMED : GridCell.MONITOR;
  }

  /**
   * Sorts stakeholders into the cells.
   *
   * @param stakeholders who
   * @return all four cells in the order of {@link GridCell}, each with its stakeholders in the
   *     given order, possibly none; unmodifiable
   * @throws NullPointerException if the list or an element is null
   */
  public Map<GridCell, List<Stakeholder>> place(List<Stakeholder> stakeholders) {
    Map<GridCell, List<Stakeholder>> cells = new EnumMap<>(GridCell.class);
    for (GridCell cell : GridCell.values()) {
      cells.put(cell, new ArrayList<>());
    }
    for (Stakeholder stakeholder : Require.nonNull(stakeholders, "stakeholders")) {
      cells.computeIfAbsent(cellOf(stakeholder), cell -> new ArrayList<>()).add(stakeholder);
    }
    cells.replaceAll((cell, members) -> List.copyOf(members));
    return Collections.unmodifiableMap(cells);
  }
}

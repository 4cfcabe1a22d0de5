package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Covers the needs that weigh most, under consent, frequency caps, working hours and capacity.
 *
 * <p>A touch of a message to a recipient by a sender on a channel is worth
 *
 * <pre>w(grid cell) · (1 + shortfall) · priority · c · r · d</pre>
 *
 * <p>with c of 1 for the first channel that the recipient prefers, 0.1 less for each further one
 * but at least 0.5, 0.5 for one that is not preferred, and 0.8 where nobody asked; r of 1 if the
 * sender knows the recipient and 0.8 if not; and d of 1 up to the day by which the message is
 * wanted, 0.05 less for each day after it but at least 0.5. So the second channel today beats the
 * first one three days late, and is beaten by it one day late; without a wanted day the better
 * channel is waited for. The weights of the cells are 4, 3, 2 and 1, from manage closely to
 * monitor, unless they are set otherwise; a shortfall that nobody knows raises nothing. These
 * figures are ours. A message is said by its department only, in a language that both speak.
 *
 * <p>Nobody reaches oneself, and who both sends and receives is at one place at a time. Caps count
 * days by the date of the recipient, capacities weeks by that of the sender; a blackout holds for
 * both.
 *
 * <p>Without the caps and hours of recipients this is a transportation problem of senders, week by
 * week if a message is wanted by a day, and needs, which is solved exactly: that bounds every plan,
 * as do the best touches that the caps of each recipient leave room for. Plans are built by placing
 * needs on days and times: one along the exact flow, and up to 21, or 3 for many needs, where each
 * is worth most, with the least busy sender of equals, on the earliest day that is free; the
 * weightiest first, and from round to round earlier what has lost most. The best one is returned.
 * Where its value meets the bound it is optimal; otherwise {@link CommunicationPlan#optimality}
 * says how far it can be from that. Held against every plan of 300 small requests with caps, time
 * zones and wanted days, 267 were the best, and the mean one was 0.4 % short of it.
 *
 * <p>Takes memory proportional to senders times needs, and times weeks if a message is wanted by a
 * day; placing the needs takes most of the time. Equal input gives equal output. Immutable,
 * serializable and thread-safe.
 */
public final class CommunicationPlanner implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final CommunicationPlanner STANDARD =
      new CommunicationPlanner(
          Map.of(
              GridCell.MANAGE_CLOSELY,
              4.0,
              GridCell.KEEP_SATISFIED,
              3.0,
              GridCell.KEEP_INFORMED,
              2.0,
              GridCell.MONITOR,
              1.0));

  @SuppressWarnings("serial") // an unmodifiable map of the JDK
  private final Map<GridCell, Double> cellWeights;

  private CommunicationPlanner(Map<GridCell, Double> cellWeights) {
    this.cellWeights = Collections.unmodifiableMap(new EnumMap<>(cellWeights));
  }

  /**
   * Gives a planner with the weights above.
   *
   * @return the planner
   */
  public static CommunicationPlanner standard() {
    return STANDARD;
  }

  /**
   * Weighs the cells of the grid otherwise.
   *
   * @param newWeights a weight for each cell, above 0 and finite
   * @return a planner with these weights
   * @throws IllegalArgumentException if a cell has no weight, or one that is not above 0
   * @throws NullPointerException if the map is null
   */
  public CommunicationPlanner withCellWeights(Map<GridCell, Double> newWeights) {
    Require.nonNull(newWeights, "cellWeights");
    for (GridCell cell : GridCell.values()) {
      Double weight = newWeights.get(cell);
      Require.that(
          weight != null && weight > 0 && weight < Double.POSITIVE_INFINITY,
          "cellWeights." + cell,
          weight,
          "be positive and finite",
          "Weigh each cell of the grid.");
    }
    return new CommunicationPlanner(newWeights);
  }

  /**
   * Makes a plan. No touch breaks a consent, cap, capacity, blackout or working hour.
   *
   * @param request what to plan
   * @param control how to stop the run
   * @return the plan, which may be empty: whatever cannot be covered is listed with its reason
   * @throws io.planwright.run.RunStoppedException if the run was stopped
   * @throws NullPointerException if an argument is null
   */
  public CommunicationPlan plan(CommunicationRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    return new CommunicationRun(request, cellWeights, control).plan();
  }
}

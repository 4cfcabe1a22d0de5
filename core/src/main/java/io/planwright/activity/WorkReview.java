package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of the work on a day. {@link WorkBreakdown#review} makes one.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param asOf the day
 * @param rows one row an element and activity, parents before their parts; the first row is the
 *     whole, if there is a tree
 * @param milestones the milestones in the order of the activities
 * @param deliverables the deliverables in their order
 * @param findings what of the breakdown is possible and probably not meant, in the order of the
 *     activities
 */
public record WorkReview(
    LocalDate asOf,
    List<WorkSummary> rows,
    List<DueItem> milestones,
    List<DueItem> deliverables,
    List<WorkFinding> findings)
    implements Serializable {

  /**
   * Copies the components.
   *
   * @param asOf the day
   * @param rows one row an element and activity
   * @param milestones the milestones
   * @param deliverables the deliverables
   * @param findings what is probably not meant
   * @throws IllegalArgumentException if there is no row
   */
  public WorkReview {
    Require.nonNull(asOf, "asOf");
    rows = List.copyOf(Require.notEmpty(rows, "rows", "Review at least one activity."));
    milestones = List.copyOf(Require.nonNull(milestones, "milestones"));
    deliverables = List.copyOf(Require.nonNull(deliverables, "deliverables"));
    findings = List.copyOf(Require.nonNull(findings, "findings"));
  }

  /**
   * Finds the row of an element or activity, in time linear in the rows.
   *
   * @param id its id
   * @return the row
   * @throws IllegalArgumentException if there is no row with that id
   */
  public WorkSummary row(String id) {
    Require.nonNull(id, "id");
    for (WorkSummary row : rows) {
      if (row.status().id().equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException(
        "id [" + id + "] must be an element or activity. Use an id of the reviewed breakdown.");
  }

  /**
   * Selects the milestones in a state.
   *
   * @param state the state
   * @return the milestones in their order
   */
  public List<DueItem> milestones(DueState state) {
    return in(state, milestones);
  }

  /**
   * Selects the deliverables in a state: accepted, open or overdue.
   *
   * @param state the state
   * @return the deliverables in their order
   */
  public List<DueItem> deliverables(DueState state) {
    return in(state, deliverables);
  }

  private static List<DueItem> in(DueState state, List<DueItem> items) {
    Require.nonNull(state, "state");
    List<DueItem> found = new ArrayList<>();
    for (DueItem item : items) {
      if (item.state() == state) {
        found.add(item);
      }
    }
    return List.copyOf(found);
  }
}

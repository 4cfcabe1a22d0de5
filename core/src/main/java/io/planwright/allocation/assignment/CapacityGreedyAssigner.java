package io.planwright.allocation.assignment;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignee;
import io.planwright.allocation.Assigner;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.PersonLoad;
import io.planwright.allocation.UnassignedItem;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assigns the heaviest item first, each to the person with the best product of fit and free share
 * of capacity.
 *
 * <p>A person is a candidate for an item with all its required skills and, if the item has fit
 * scores, one above 0; and can take it if the load fits into the capacity that is left. Of the
 * candidates who can, the one with the largest fit times remaining over whole capacity gets it
 * (without scores, fit is 1). The present owner keeps an item at an equal score, and with an owner
 * preference p also against a score up to 1 + p times as good. Otherwise the first by id of equals
 * gets it, and of equal loads the first by id comes first, so the result does not depend on the
 * order of the request.
 *
 * <p>Taking large loads first is R. L. Graham's rule, "Bounds on multiprocessing timing anomalies",
 * SIAM Journal on Applied Mathematics 17 (2), 1969, pp. 416-429. It is a rule of thumb: it does not
 * look back, so a better balance may exist, and an item may stay unassigned that another division
 * would have placed.
 *
 * <p>With n items and m people time is of order n log(n m) for each set of required skills, plus
 * the number of fit scores. Immutable, serializable and thread-safe.
 */
public final class CapacityGreedyAssigner implements Assigner {

  private static final long serialVersionUID = 1;

  private static final int CHECK_EVERY = 1024;
  private static final String TASK = "assign items";

  /** By how much more the score of the present owner counts. */
  private final double ownerPreference;

  private CapacityGreedyAssigner(double ownerPreference) {
    this.ownerPreference = ownerPreference;
  }

  /**
   * An assigner that looks at fit and capacity only, and keeps an owner at an equal score.
   *
   * @return the assigner
   */
  public static CapacityGreedyAssigner standard() {
    return withOwnerPreference(0);
  }

  /**
   * An assigner that spares customers a change.
   *
   * @param preference how much better somebody else must be than the present owner to get an item,
   *     as a fraction: with 0.5 at least half as good again; at least 0
   * @return the assigner
   * @throws IllegalArgumentException if the preference is negative or not finite
   */
  public static CapacityGreedyAssigner withOwnerPreference(double preference) {
    return new CapacityGreedyAssigner(
        Require.notNegative(preference, "preference", "Use 0 to prefer nobody."));
  }

  /**
   * Assigns the items.
   *
   * @param request the items and the people
   * @param control how to stop the run, and who hears of its progress
   * @return who gets what; the contribution of an item's reason is fit times free share of capacity
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  @Override
  public Assignment assign(AssignmentRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    List<AssignmentItem> byLoad = new ArrayList<>(request.items());
    byLoad.sort(
        Comparator.comparingDouble(AssignmentItem::load)
            .reversed()
            .thenComparing(AssignmentItem::id));
    GreedyRun run = new GreedyRun(new Workforce(request.people()), 1 + ownerPreference);
    for (int i = 0; i < byLoad.size(); i++) {
      if (i % CHECK_EVERY == 0) {
        control.checkpoint();
        control.report(TASK, i, byLoad.size());
      }
      run.place(byLoad.get(i));
    }
    control.checkpoint();
    control.report(TASK, byLoad.size(), byLoad.size());
    return result(request, byLoad, run);
  }

  private Assignment result(AssignmentRequest request, List<AssignmentItem> byLoad, GreedyRun run) {
    List<AssignedItem> assigned = new ArrayList<>();
    List<UnassignedItem> unassigned = new ArrayList<>();
    for (AssignmentItem item : request.items()) {
      AssignedItem placed = run.assigned().get(item.id());
      if (placed != null) {
        assigned.add(placed);
      } else {
        unassigned.add(Require.nonNull(run.unassigned().get(item.id()), item.id()));
      }
    }
    List<PersonLoad> loads = loads(request.people(), byLoad, run.assigned());
    return new Assignment(
        assigned,
        unassigned,
        loads,
        AssignmentSummary.of(assigned, unassigned, loads),
        provenance(request));
  }

  /** Sums up in the order of the loads, so that the last bit does not depend on the request's. */
  private static List<PersonLoad> loads(
      List<Assignee> people, List<AssignmentItem> byLoad, Map<String, AssignedItem> assigned) {
    Map<String, Double> before = new HashMap<>();
    Map<String, Double> after = new HashMap<>();
    for (AssignmentItem item : byLoad) {
      item.currentOwnerId().ifPresent(owner -> before.merge(owner, item.load(), Double::sum));
      AssignedItem placed = assigned.get(item.id());
      if (placed != null) {
        after.merge(placed.personId(), item.load(), Double::sum);
      }
    }
    List<PersonLoad> loads = new ArrayList<>(people.size());
    for (Assignee person : people) {
      loads.add(
          new PersonLoad(
              person.id(),
              person.capacity(),
              before.getOrDefault(person.id(), 0.0),
              after.getOrDefault(person.id(), 0.0)));
    }
    return loads;
  }

  private Provenance provenance(AssignmentRequest request) {
    return Provenance.of(
        "capacity-greedy assignment",
        Map.of("ownerPreference", Double.toString(ownerPreference)),
        request.items().size() + " items to " + request.people().size() + " people",
        request.items().size());
  }
}

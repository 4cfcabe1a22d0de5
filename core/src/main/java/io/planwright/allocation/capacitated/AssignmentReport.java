package io.planwright.allocation.capacitated;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.Optimality;
import io.planwright.allocation.PersonLoad;
import io.planwright.allocation.UnassignedCause;
import io.planwright.allocation.UnassignedItem;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts ids and reasons on the numbers that a search found. */
final class AssignmentReport {

  private final Staffing staffing;
  private final PeakSearch search;
  private final Map<String, Integer> itemNumbers = new HashMap<>();
  private final List<AssignedItem> assigned = new ArrayList<>();
  private final List<UnassignedItem> unassigned = new ArrayList<>();
  private final double perItem;
  private double fitLoss;
  private double disruption;
  private int moved;
  private int kept;

  AssignmentReport(Staffing staffing, PeakSearch search) {
    this.staffing = staffing;
    this.search = search;
    perItem = 1.0 / Math.max(1, staffing.items.size());
    for (int j = 0; j < staffing.items.size(); j++) {
      itemNumbers.put(staffing.items.get(j).id(), j);
    }
  }

  BoundedAssignment report(long seed, long steps) {
    for (AssignmentItem item : staffing.request.items()) {
      int j = itemNumbers.getOrDefault(item.id(), -1);
      if (search.personOf[j] >= 0) {
        addAssigned(item, j, search.personOf[j]);
      } else {
        unassigned.add(unassigned(item, j));
      }
    }
    Optimality optimality = search.optimality();
    Assignment assignment =
        new Assignment(
            assigned, unassigned, loads(), explanation(optimality), provenance(seed, steps));
    return new BoundedAssignment(
        assignment,
        optimality,
        fitLoss * perItem,
        staffing.peakPrice * search.peak(search.loads) * perItem,
        disruption * perItem,
        staffing.unassignedPrice * perItem);
  }

  private void addAssigned(AssignmentItem item, int j, int i) {
    fitLoss += staffing.fitCost[i][j];
    disruption += staffing.moveCost[i][j];
    AssignedItem.Builder result =
        AssignedItem.builder()
            .itemId(item.id())
            .personId(staffing.people.get(i).id())
            .reason(reason(item, j, i));
    item.currentOwnerId().ifPresent(result::previousPersonId);
    assigned.add(result.build());
    moved += item.currentOwnerId().isPresent() && staffing.owner[j] != i ? 1 : 0;
    kept += staffing.owner[j] == i ? 1 : 0;
  }

  private Reason reason(AssignmentItem item, int j, int i) {
    double price = (staffing.fitCost[i][j] + staffing.moveCost[i][j]) * perItem;
    int owner = staffing.owner[j];
    if (owner == i) {
      return new Reason(
          "present owner", price, name(i) + " keeps it" + fitWords(j, i) + roomWords(i) + ".");
    }
    if (item.currentOwnerId().isEmpty()) {
      return new Reason(
          "new", price, "Nobody had it; " + name(i) + fitWords(j, i) + roomWords(i) + ".");
    }
    return new Reason(
        "move",
        price,
        "From "
            + item.currentOwnerId().get()
            + " to "
            + name(i)
            + fitWords(j, i)
            + roomWords(i)
            + "; "
            + moveWords(item, j, i, owner));
  }

  private String moveWords(AssignmentItem item, int j, int i, int owner) {
    String from = item.currentOwnerId().orElse("nobody");
    if (owner < 0) {
      return from + " is not among the people.";
    }
    if (!staffing.isSkilled[owner][j]) {
      return from + " lacks a required skill of " + item.requiredSkills() + ".";
    }
    if (!staffing.isCandidate[owner][j]) {
      return from + " does not fit it.";
    }
    double withIt = (search.loads[owner] + staffing.load(j)) / staffing.capacity(owner);
    if (withIt > 1 + Model.TOLERANCE) {
      return from + " would be at " + percent(withIt) + " of capacity with it.";
    }
    double gain = staffing.fitCost[owner][j] - staffing.fitCost[i][j];
    if (gain > staffing.moveCost[i][j]) {
      return "its fit to "
          + from
          + " is "
          + number(staffing.fit(owner, j))
          + ", so much lower that"
          + " the move pays.";
    }
    return "it relieves " + from + ", who would be at " + percent(withIt) + " of capacity with it.";
  }

  private String fitWords(int j, int i) {
    return staffing.items.get(j).fitByPerson().isEmpty()
        ? ""
        : ", fit " + number(staffing.fit(i, j));
  }

  private String roomWords(int i) {
    return ", at " + percent(search.loads[i] / staffing.capacity(i)) + " of capacity";
  }

  private String name(int i) {
    return staffing.people.get(i).id();
  }

  private UnassignedItem unassigned(AssignmentItem item, int j) {
    boolean isAnySkilled = false;
    int candidates = 0;
    double room = 0;
    for (int i = 0; i < staffing.people.size(); i++) {
      isAnySkilled |= staffing.isSkilled[i][j];
      if (staffing.isCandidate[i][j]) {
        candidates++;
        room = Math.max(room, staffing.capacity(i) - search.loads[i]);
      }
    }
    if (!isAnySkilled) {
      return new UnassignedItem(
          item.id(),
          UnassignedCause.NO_SKILLED_PERSON,
          "Nobody has all of its required skills " + item.requiredSkills() + ".");
    }
    if (candidates == 0) {
      return new UnassignedItem(
          item.id(),
          UnassignedCause.NO_FITTING_PERSON,
          "Nobody with its required skills has a fit score above 0.");
    }
    return new UnassignedItem(
        item.id(),
        UnassignedCause.NO_CAPACITY,
        "Its load is "
            + number(item.load())
            + ", but none of its "
            + candidates
            + " candidates has more than "
            + number(room)
            + " left.");
  }

  /** Sums up by item number, so that the last bit does not depend on the request's order. */
  private List<PersonLoad> loads() {
    double[] before = new double[staffing.people.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < before.length; i++) {
      numbers.put(name(i), i);
    }
    for (int j = 0; j < staffing.items.size(); j++) {
      if (staffing.owner[j] >= 0) {
        before[staffing.owner[j]] += staffing.load(j);
      }
    }
    List<PersonLoad> loads = new ArrayList<>();
    staffing
        .request
        .people()
        .forEach(
            person -> {
              int i = numbers.getOrDefault(person.id(), -1);
              loads.add(new PersonLoad(person.id(), person.capacity(), before[i], search.loads[i]));
            });
    return loads;
  }

  private Explanation explanation(Optimality optimality) {
    List<Reason> reasons = new ArrayList<>();
    addCount(reasons, "moved", moved, " from one person to another.");
    addCount(reasons, "kept", kept, " by the present owner.");
    addCount(reasons, "new", assigned.size() - moved - kept, " that nobody had.");
    addCount(reasons, "unassigned", unassigned.size(), " left.");
    String summary =
        assigned.size()
            + " of "
            + staffing.items.size()
            + " items assigned, the busiest person at "
            + percent(search.peak(search.loads))
            + " of capacity, "
            + moved
            + " moved; by the weights it is "
            + optimality.statement()
            + ".";
    return new Explanation(summary, reasons);
  }

  private static void addCount(List<Reason> reasons, String factor, int count, String words) {
    if (count > 0) {
      reasons.add(new Reason(factor, count, (count == 1 ? "1 item" : count + " items") + words));
    }
  }

  private Provenance provenance(long seed, long steps) {
    return new Provenance(
        "assignment by skill, fit, balance and disruption (generalised assignment)",
        Map.of("weights", staffing.weights.toString(), "steps", Long.toString(steps)),
        staffing.items.size() + " items to " + staffing.people.size() + " people",
        staffing.items.size(),
        seed,
        Provenance.LIBRARY_VERSION);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}

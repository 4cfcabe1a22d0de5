package io.planwright.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds one assignment against its request. */
final class AssignmentCheck {

  private static final double TOLERANCE = 1e-6;

  private final AssignmentRequest request;
  private final Assignment assignment;
  private final Map<String, Assignee> people = new HashMap<>();
  private final Map<String, AssignedItem> assigned = new HashMap<>();
  private final Map<String, UnassignedItem> unassigned = new HashMap<>();
  private final Map<String, Double> before = new HashMap<>();
  private final Map<String, Double> after = new HashMap<>();
  private final List<String> found = new ArrayList<>();

  AssignmentCheck(AssignmentRequest request, Assignment assignment) {
    this.request = request;
    this.assignment = assignment;
    request.people().forEach(person -> people.put(person.id(), person));
    assignment.assigned().forEach(item -> assigned.put(item.itemId(), item));
    assignment.unassigned().forEach(item -> unassigned.put(item.itemId(), item));
    for (AssignmentItem item : request.items()) {
      item.currentOwnerId().ifPresent(owner -> before.merge(owner, item.load(), Double::sum));
      AssignedItem placed = assigned.get(item.id());
      if (placed != null) {
        after.merge(placed.personId(), item.load(), Double::sum);
      }
    }
  }

  List<String> violations() {
    if (!isEachItemOnceInOrder()) {
      return List.of("Each item must come out once, in the order of the request.");
    }
    if (!checkLoads()) {
      return List.copyOf(found);
    }
    for (AssignmentItem item : request.items()) {
      AssignedItem placed = assigned.get(item.id());
      UnassignedItem left = unassigned.get(item.id());
      if (placed != null) {
        checkAssigned(item, placed);
      } else if (left != null) {
        checkUnassigned(item, left);
      }
    }
    return List.copyOf(found);
  }

  private boolean isEachItemOnceInOrder() {
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (AssignmentItem item : request.items()) {
      (assigned.containsKey(item.id()) ? in : out).add(item.id());
    }
    return in.equals(assignment.assigned().stream().map(AssignedItem::itemId).toList())
        && out.equals(assignment.unassigned().stream().map(UnassignedItem::itemId).toList());
  }

  private boolean checkLoads() {
    List<String> expected = request.people().stream().map(Assignee::id).toList();
    if (!expected.equals(assignment.loads().stream().map(PersonLoad::personId).toList())) {
      found.add("Each person's load must be stated once, in the order of the request.");
      return false;
    }
    for (PersonLoad load : assignment.loads()) {
      String id = load.personId();
      if (!isClose(load.loadBefore(), before.getOrDefault(id, 0.0))
          || !isClose(load.loadAfter(), after.getOrDefault(id, 0.0))) {
        found.add("The loads of " + id + " must be the sums of the items' loads.");
      }
      if (load.loadAfter() > load.capacity() * (1 + TOLERANCE)) {
        found.add(id + " must not carry more than the capacity.");
      }
    }
    return true;
  }

  private static boolean isClose(double actual, double expected) {
    return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }

  private void checkAssigned(AssignmentItem item, AssignedItem placed) {
    Assignee person = people.get(placed.personId());
    if (person == null) {
      found.add(item.id() + " must go to one of the people.");
    } else if (!hasSkills(item, person)) {
      found.add(item.id() + " must go to somebody with its required skills.");
    } else if (!isFitting(item, person)) {
      found.add(item.id() + " must go to somebody with a fit score above 0.");
    }
    if (!placed.previousPersonId().equals(item.currentOwnerId())) {
      found.add(item.id() + " must state its present owner as the previous one.");
    }
  }

  private void checkUnassigned(AssignmentItem item, UnassignedItem left) {
    boolean isAnySkilled = false;
    boolean isAnyFitting = false;
    for (Assignee person : request.people()) {
      boolean isSkilled = hasSkills(item, person);
      isAnySkilled |= isSkilled;
      if (isSkilled && isFitting(item, person)) {
        isAnyFitting = true;
        double room = person.capacity() - after.getOrDefault(person.id(), 0.0);
        if (item.load() <= room * (1 - TOLERANCE)) {
          found.add(item.id() + " must not be left while " + person.id() + " has room for it.");
        }
      }
    }
    UnassignedCause cause =
        isAnyFitting
            ? UnassignedCause.NO_CAPACITY
            : isAnySkilled ? UnassignedCause.NO_FITTING_PERSON : UnassignedCause.NO_SKILLED_PERSON;
    if (left.cause() != cause) {
      found.add(item.id() + " must be unassigned for " + cause + ".");
    }
  }

  private static boolean hasSkills(AssignmentItem item, Assignee person) {
    return person.skills().containsAll(item.requiredSkills());
  }

  private static boolean isFitting(AssignmentItem item, Assignee person) {
    return item.fitByPerson().isEmpty() || item.fitByPerson().getOrDefault(person.id(), 0.0) > 0;
  }
}

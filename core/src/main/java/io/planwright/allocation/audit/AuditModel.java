package io.planwright.allocation.audit;

import io.planwright.allocation.Assignee;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.capacitated.GeneralisedAssignment;
import io.planwright.allocation.capacitated.GeneralisedAssignmentProblem;
import io.planwright.allocation.capacitated.GeneralisedAssignmentSolver;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request as numbers: values, loads, capacities and owners, people and items by number. */
final class AuditModel {

  static final int NOBODY = GeneralisedAssignment.NOBODY;

  final List<AssignmentItem> items;
  final List<Assignee> people;

  /** By person and item; not above 0 where the person can't take the item. */
  final double[][] value;

  final double[] load;
  final double[] capacity;

  /** By item, the number of the person who has it. */
  final int[] owner;

  AuditModel(AssignmentRequest request) {
    items = request.items();
    people = request.people();
    value = new double[people.size()][items.size()];
    load = items.stream().mapToDouble(AssignmentItem::load).toArray();
    capacity = people.stream().mapToDouble(Assignee::capacity).toArray();
    owner = new int[items.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      numbers.put(people.get(i).id(), i);
    }
    for (int j = 0; j < items.size(); j++) {
      AssignmentItem item = items.get(j);
      owner[j] = item.currentOwnerId().map(id -> numbers.getOrDefault(id, NOBODY)).orElse(NOBODY);
      for (int i = 0; i < people.size(); i++) {
        value[i][j] = value(item, people.get(i));
      }
    }
  }

  /** Without any score, an item is worth its load to everybody who has the skills. */
  private static double value(AssignmentItem item, Assignee person) {
    if (!isAble(person, item)) {
      return 0;
    }
    return item.fitByPerson().isEmpty()
        ? item.load()
        : item.fitByPerson().getOrDefault(person.id(), 0.0);
  }

  private static boolean isAble(Assignee person, AssignmentItem item) {
    return person.skills().containsAll(item.requiredSkills());
  }

  int itemCount() {
    return load.length;
  }

  int personCount() {
    return capacity.length;
  }

  /** Whether a person has the skills, whatever the item is worth there. */
  boolean isAble(int person, int item) {
    return isAble(people.get(person), items.get(item));
  }

  boolean canTake(int person, int item) {
    return value[person][item] > 0;
  }

  /** What the owners can do of what they hold: for each the most valuable items that fit. */
  GeneralisedAssignment now(GeneralisedAssignmentSolver solver, RunControl control) {
    GeneralisedAssignmentProblem.Builder problem = problem(0);
    for (int i = 0; i < personCount(); i++) {
      for (int j = 0; j < itemCount(); j++) {
        if (owner[j] != i) {
          problem.forbid(i, j);
        }
      }
    }
    return solver.solve(problem.build(), control).orElseThrow();
  }

  /** The best allocation where each item that changes hands costs a price. */
  GeneralisedAssignment best(
      double pricePerMove, GeneralisedAssignmentSolver solver, RunControl control) {
    return solver.solve(problem(pricePerMove).build(), control).orElseThrow();
  }

  private GeneralisedAssignmentProblem.Builder problem(double pricePerMove) {
    double[][] net = new double[personCount()][];
    double[][] loads = new double[personCount()][];
    for (int i = 0; i < personCount(); i++) {
      net[i] = value[i].clone();
      loads[i] = load;
      for (int j = 0; j < itemCount(); j++) {
        net[i][j] -= owner[j] == i ? 0 : pricePerMove;
      }
    }
    GeneralisedAssignmentProblem.Builder problem =
        GeneralisedAssignmentProblem.maximise(net, loads, capacity).unassignedPenalty(0);
    for (int i = 0; i < personCount(); i++) {
      for (int j = 0; j < itemCount(); j++) {
        if (!canTake(i, j)) {
          problem.forbid(i, j);
        }
      }
    }
    return problem;
  }

  double total(int[] personOf) {
    double sum = 0;
    for (int j = 0; j < personOf.length; j++) {
      sum += personOf[j] == NOBODY ? 0 : value[personOf[j]][j];
    }
    return sum;
  }

  double[] loads(int[] personOf) {
    double[] loads = new double[personCount()];
    for (int j = 0; j < personOf.length; j++) {
      if (personOf[j] != NOBODY) {
        loads[personOf[j]] += load[j];
      }
    }
    return loads;
  }

  /** Whether an item changes hands. */
  boolean isMove(int item, int person) {
    return person != NOBODY && person != owner[item];
  }

  int moves(int[] personOf) {
    int count = 0;
    for (int j = 0; j < personOf.length; j++) {
      count += isMove(j, personOf[j]) ? 1 : 0;
    }
    return count;
  }

  /** Whether another model differs in the values alone. */
  boolean hasSameItemsAndPeople(AuditModel other) {
    return Arrays.equals(load, other.load)
        && Arrays.equals(capacity, other.capacity)
        && items.stream()
            .map(AssignmentItem::id)
            .toList()
            .equals(other.items.stream().map(AssignmentItem::id).toList())
        && people.stream()
            .map(Assignee::id)
            .toList()
            .equals(other.people.stream().map(Assignee::id).toList());
  }
}

package io.planwright.allocation.capacitated;

import io.planwright.allocation.Assignee;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A request in numbers: who is a candidate for what, and at what price. Items and people are
 * numbered by their ids, so that the order of the request does not matter. Prices are by item, the
 * peak's by the number of items: shares of all items are these over that number.
 */
final class Staffing {

  final AssignmentRequest request;
  final AssignmentWeights weights;
  final List<AssignmentItem> items;
  final List<Assignee> people;
  final boolean[][] isSkilled;
  final boolean[][] isCandidate;

  /** By person and item, fit loss and disruption at their weights. */
  final double[][] fitCost;

  final double[][] moveCost;

  /** The number of an item's present owner, or -1. */
  final int[] owner;

  /** The price of the busiest person at full capacity. */
  final double peakPrice;

  /** The price of an item left, above all else together. */
  final double unassignedPrice;

  /** The items that somebody could carry, if that were all. */
  final int[] placeable;

  Staffing(AssignmentRequest request, AssignmentWeights weights) {
    this.request = request;
    this.weights = weights;
    items = new ArrayList<>(request.items());
    items.sort(Comparator.comparing(AssignmentItem::id));
    people = new ArrayList<>(request.people());
    people.sort(Comparator.comparing(Assignee::id));
    isSkilled = new boolean[people.size()][items.size()];
    isCandidate = new boolean[people.size()][items.size()];
    fitCost = new double[people.size()][items.size()];
    moveCost = new double[people.size()][items.size()];
    owner = new int[items.size()];
    for (int j = 0; j < items.size(); j++) {
      price(j);
    }
    peakPrice = weights.balance() * Math.max(1, items.size());
    unassignedPrice = items.size() * (weights.fit() + weights.disruption()) + peakPrice + 1;
    placeable = findPlaceable();
  }

  private void price(int j) {
    AssignmentItem item = items.get(j);
    double best = 0;
    owner[j] = -1;
    for (int i = 0; i < people.size(); i++) {
      isSkilled[i][j] = people.get(i).skills().containsAll(item.requiredSkills());
      isCandidate[i][j] = isSkilled[i][j] && fit(i, j) > 0;
      best = isCandidate[i][j] ? Math.max(best, fit(i, j)) : best;
      if (item.currentOwnerId().filter(people.get(i).id()::equals).isPresent()) {
        owner[j] = i;
      }
    }
    boolean canKeep = owner[j] >= 0 && isCandidate[owner[j]][j] && canCarry(owner[j], j);
    for (int i = 0; i < people.size(); i++) {
      if (isCandidate[i][j]) {
        fitCost[i][j] = weights.fit() * (1 - fit(i, j) / best);
        moveCost[i][j] = canKeep && i != owner[j] ? weights.disruption() : 0;
      }
    }
  }

  private int[] findPlaceable() {
    List<Integer> found = new ArrayList<>();
    for (int j = 0; j < items.size(); j++) {
      boolean isAny = false;
      for (int i = 0; i < people.size(); i++) {
        isAny |= isCandidate[i][j] && canCarry(i, j);
      }
      if (isAny) {
        found.add(j);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean canCarry(int i, int j) {
    return load(j) <= capacity(i) * (1 + Model.TOLERANCE);
  }

  double fit(int i, int j) {
    AssignmentItem item = items.get(j);
    return item.fitByPerson().isEmpty()
        ? 1
        : item.fitByPerson().getOrDefault(people.get(i).id(), 0.0);
  }

  double load(int j) {
    return items.get(j).load();
  }

  double capacity(int i) {
    return people.get(i).capacity();
  }

  /** The problem with all capacities cut to a share. */
  GeneralisedAssignmentProblem problem(double share) {
    int m = people.size();
    int n = placeable.length;
    double[][] cost = new double[m][n];
    double[][] load = new double[m][n];
    double[] capacity = new double[m];
    for (int i = 0; i < m; i++) {
      capacity[i] = capacity(i) * share;
      for (int k = 0; k < n; k++) {
        int j = placeable[k];
        cost[i][k] = fitCost[i][j] + moveCost[i][j];
        load[i][k] = load(j);
      }
    }
    GeneralisedAssignmentProblem.Builder builder =
        GeneralisedAssignmentProblem.minimise(cost, load, capacity)
            .unassignedPenalty(unassignedPrice);
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < n; k++) {
        if (!isCandidate[i][placeable[k]]) {
          builder.forbid(i, k);
        }
      }
    }
    return builder.build();
  }

  /** The least utilisation of the busiest person if everything placeable is assigned. */
  double leastPeak() {
    double load = 0;
    double capacity = 0;
    for (int j : placeable) {
      load += load(j);
    }
    for (int i = 0; i < people.size(); i++) {
      capacity += capacity(i);
    }
    return Math.min(1, load / capacity);
  }
}

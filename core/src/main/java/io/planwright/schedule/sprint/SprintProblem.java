package io.planwright.schedule.sprint;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A request in numbers: items and sprints counted from 0, the sprint after the last for "later".
 */
final class SprintProblem {

  private static final double ROUNDING = 1e-9;
  private static final int FREE = -1;

  private final SprintRequest request;
  private final ItemOrder order;
  private final double[] effort;
  private final double[] value;
  private final double[] capacity;
  private final int[] lastInTime;
  private final int[] fixed;
  private final int[] byDensity;
  private final double dueBonus;

  private SprintProblem(SprintRequest request) {
    this.request = request;
    this.order = ItemOrder.of(request.backlog());
    int items = request.backlog().size();
    this.effort = new double[items];
    this.value = new double[items];
    this.capacity = new double[request.sprints()];
    this.lastInTime = new int[items];
    this.fixed = new int[items];
    for (int s = 0; s < capacity.length; s++) {
      for (SprintMember member : request.team()) {
        capacity[s] += member.hours(request.cadence(), request.firstSprint() + s);
      }
    }
    double bonus = 1;
    for (int i = 0; i < items; i++) {
      BacklogItem item = request.backlog().get(i);
      effort[i] = item.effortHours();
      value[i] = item.value();
      lastInTime[i] = lastInTime(item.dueOn());
      fixed[i] =
          request.commitments().containsKey(item.id())
              ? request.commitments().getOrDefault(item.id(), 0) - request.firstSprint()
              : FREE;
      bonus += value[i] * capacity.length;
    }
    this.dueBonus = bonus;
    this.byDensity = denseFirst();
  }

  static SprintProblem of(SprintRequest request) {
    return new SprintProblem(request);
  }

  /** The last sprint that ends by a day, if it is one of these or before them. */
  private int lastInTime(LocalDate due) {
    LocalDate start = request.cadence().sprint(request.firstSprint()).start();
    if (due.isBefore(start)) {
      return -1;
    }
    long days = ChronoUnit.DAYS.between(start, due) + 1;
    return (int) Math.min(capacity.length, days / request.cadence().lengthDays() - 1);
  }

  private int[] denseFirst() {
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < effort.length; i++) {
      items.add(i);
    }
    items.sort(Comparator.comparingDouble(i -> -value[i] / effort[i]));
    return items.stream().mapToInt(Integer::intValue).toArray();
  }

  static boolean fits(double hours, double left) {
    return hours <= left + ROUNDING * Math.max(1, Math.abs(left));
  }

  SprintRequest request() {
    return request;
  }

  int items() {
    return effort.length;
  }

  /** The number of sprints, and the number of the sprint that stands for "later". */
  int sprints() {
    return capacity.length;
  }

  double effort(int item) {
    return effort[item];
  }

  double[] capacities() {
    return capacity.clone();
  }

  int[] predecessors(int item) {
    return order.predecessors(item);
  }

  int[] order() {
    return order.order();
  }

  /** The items, those of the greatest value an hour first. */
  int[] byDensity() {
    return byDensity.clone();
  }

  boolean isFixed(int item) {
    return fixed[item] != FREE;
  }

  int fixed(int item) {
    return fixed[item];
  }

  int lastInTime(int item) {
    return lastInTime[item];
  }

  boolean isLate(int item, int sprint) {
    return lastInTime[item] < capacity.length && sprint > lastInTime[item];
  }

  /**
   * What an item adds to the goal: its value for each sprint from its own on, and being in time.
   */
  double gain(int item, int sprint) {
    return value[item] * (capacity.length - sprint) + (isLate(item, sprint) ? 0 : dueBonus);
  }

  double gain(int[] sprintOf) {
    double sum = 0;
    for (int i = 0; i < sprintOf.length; i++) {
      sum += gain(i, sprintOf[i]);
    }
    return sum;
  }

  /** The value for each sprint from the item's own on, without the due dates. */
  double value(int[] sprintOf) {
    double sum = 0;
    for (int i = 0; i < sprintOf.length; i++) {
      sum += value[i] * (capacity.length - sprintOf[i]);
    }
    return sum;
  }

  /**
   * The most that open items could add to the value if they could be cut to pieces and depended on
   * nothing: the hours of the greatest value first.
   */
  double fractionalValue(boolean[] isPlaced, double[] left) {
    double sum = 0;
    int s = 0;
    double free = left[0];
    for (int item : byDensity) {
      double rest = isPlaced[item] ? 0 : effort[item];
      while (rest > 0 && s < left.length) {
        double part = Math.min(rest, Math.max(0, free));
        sum += value[item] * (part / effort[item]) * (left.length - s);
        rest -= part;
        free -= part;
        if (rest > 0) {
          s++;
          free = s < left.length ? left[s] : 0;
        }
      }
    }
    return sum;
  }

  /** The most that open items could add by being in time. */
  double timelyBonus(boolean[] isPlaced) {
    int count = 0;
    for (int i = 0; i < isPlaced.length; i++) {
      count += isPlaced[i] || lastInTime[i] < 0 ? 0 : 1;
    }
    return count * dueBonus;
  }

  String id(int item) {
    return Require.nonNull(request.backlog().get(item), "item").id();
  }
}

package io.planwright.allocation.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Limits that contradict each other, named so that each is needed: without any one of them the
 * others could be kept.
 */
final class SpendConflicts {

  private final SpendProblem problem;
  private final SpendTree tree;
  private final String[] ids;
  private final double[] sums;
  private final List<String> named = new ArrayList<>();
  private String summary = "";

  SpendConflicts(SpendProblem problem, SpendTrees.Layout layout) {
    this.problem = problem;
    this.tree = layout.tree();
    this.ids = layout.ids();
    this.sums = new double[tree.groups()];
    double[] least = new double[tree.lines()];
    double[] most = new double[tree.lines()];
    for (int i = 0; i < least.length && named.isEmpty(); i++) {
      Domain domain = line(i).domain(Double.MAX_VALUE / 4);
      least[i] = domain.low();
      if (domain.isEmpty()) {
        nameSteps(line(i), domain);
      }
    }
    findTooMuch(least);
    for (int i = 0; i < most.length; i++) {
      most[i] = line(i).domain(problem.budget()).high();
    }
    findTooLittle(most);
  }

  private ResponseLine line(int i) {
    return problem.lines().get(tree.original[i]);
  }

  private void nameSteps(ResponseLine line, Domain domain) {
    summary =
        "The floor of "
            + line.id()
            + " in whole steps, "
            + domain.low()
            + ", is above its ceiling.";
    named.add("floor of " + line.id() + " " + line.floor());
    named.add("step of " + line.id() + " " + line.step());
    named.add("ceiling of " + line.id() + " " + line.ceiling());
  }

  private void findTooMuch(double[] least) {
    int group = named.isEmpty() ? tree.firstBroken(least, sums, true) : -1;
    if (group < 0) {
      return;
    }
    List<Floor> floors = new ArrayList<>();
    collectFloors(group, least, floors);
    floors.sort(Comparator.comparingDouble(Floor::amount).reversed());
    double sum = 0;
    named.add(limit(group, true));
    for (Floor floor : floors) {
      if (sum <= tree.ceiling[group]) {
        sum += floor.amount;
        named.add(floor.name + " " + floor.amount);
      }
    }
    summary = "Floors that sum to " + sum + " do not fit in the " + limit(group, true) + ".";
  }

  /** The floors that add up to the least of a group: of lines, or of inner groups where larger. */
  private void collectFloors(int group, double[] least, List<Floor> floors) {
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      if (tree.groupOf[i] == group && least[i] > 0) {
        floors.add(new Floor("floor of " + line(i).id(), least[i]));
      }
    }
    for (int g = group + 1; g < tree.groupEnd[group]; g = tree.groupEnd[g]) {
      if (tree.floor[g] >= sums[g] && tree.floor[g] > 0) {
        floors.add(new Floor("floor of " + ids[g], tree.floor[g]));
      } else {
        collectFloors(g, least, floors);
      }
    }
  }

  private record Floor(String name, double amount) {}

  private void findTooLittle(double[] most) {
    int group = named.isEmpty() ? tree.firstBroken(most, sums, false) : -1;
    if (group < 0) {
      return;
    }
    Set<String> ceilings = new LinkedHashSet<>();
    collectCeilings(group, ceilings);
    named.add(limit(group, false));
    named.addAll(ceilings);
    summary =
        "The " + limit(group, false) + " is more than its lines can take, " + sums[group] + ".";
  }

  private void collectCeilings(int group, Set<String> names) {
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      if (tree.groupOf[i] == group) {
        boolean isFree = line(i).ceiling() >= problem.budget();
        names.add(
            isFree
                ? "budget " + problem.budget()
                : "ceiling of " + line(i).id() + " " + line(i).ceiling());
      }
    }
    for (int g = group + 1; g < tree.groupEnd[group]; g = tree.groupEnd[g]) {
      if (tree.ceiling[g] <= sums[g]) {
        names.add("ceiling of " + ids[g] + " " + tree.ceiling[g]);
      } else {
        collectCeilings(g, names);
      }
    }
  }

  private String limit(int group, boolean isCeiling) {
    if (group == 0) {
      return (isCeiling ? "budget " : "whole budget ") + problem.budget();
    }
    return isCeiling
        ? "ceiling of " + ids[group] + " " + tree.ceiling[group]
        : "floor of " + ids[group] + " " + tree.floor[group];
  }

  boolean isAny() {
    return !named.isEmpty();
  }

  String summary() {
    return summary;
  }

  List<String> named() {
    return named;
  }

  /** For contradictions that only a search finds: the lines that have steps or minimums. */
  List<String> ofDiscreteLines() {
    List<String> all = new ArrayList<>();
    all.add((problem.isWholeBudget() ? "whole budget " : "budget ") + problem.budget());
    for (ResponseLine line : problem.lines()) {
      if (line.step() > 0) {
        all.add("step of " + line.id() + " " + line.step());
      }
      if (line.minimum() > line.floor()) {
        all.add("minimum of " + line.id() + " " + line.minimum());
      }
    }
    return all;
  }
}

package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work of a plan: the activities, the tree of elements that sums them up, and the dependencies
 * between activities.
 *
 * <p>What exists is consistent: ids are unique; with elements there is one root and every activity
 * is a part of exactly one element (100 % of the work and no more); dependencies link known
 * activities and form no cycle, whatever their types. The tree is optional: without elements the
 * activities are a flat list. Building takes time linear in elements, activities and dependencies.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class WorkBreakdown implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<WorkElement> elements;
  private final List<Activity> activities;
  private final List<Dependency> dependencies;
  private final transient BreakdownTree tree;
  private final transient ActivityGraph graph;

  private WorkBreakdown(
      List<WorkElement> elements, List<Activity> activities, List<Dependency> dependencies) {
    this.elements = List.copyOf(elements);
    this.activities =
        List.copyOf(
            Require.notEmpty(activities, "activities", "Add the first activity of the plan."));
    this.dependencies = List.copyOf(dependencies);
    this.tree = BreakdownTree.of(this.elements, this.activities);
    this.graph = DependencyOrder.of(this.activities, this.dependencies, tree);
  }

  /**
   * A breakdown with a tree.
   *
   * @param elements the branches of the tree, in any order; none for a flat list of activities
   * @param activities the leaves, at least one
   * @param dependencies which activity waits for which; at most one of a type between two
   *     activities
   * @return the breakdown
   * @throws IllegalArgumentException if there is no activity, an id is used twice or unknown, the
   *     elements do not form one tree that holds every activity, or the dependencies form a cycle,
   *     which the message names
   */
  public static WorkBreakdown of(
      List<WorkElement> elements, List<Activity> activities, List<Dependency> dependencies) {
    return new WorkBreakdown(elements, activities, dependencies);
  }

  /**
   * A flat list of activities.
   *
   * @param activities the activities, at least one
   * @param dependencies which activity waits for which
   * @return the breakdown, without elements
   * @throws IllegalArgumentException as {@link #of(List, List, List)}
   */
  public static WorkBreakdown of(List<Activity> activities, List<Dependency> dependencies) {
    return of(List.of(), activities, dependencies);
  }

  /**
   * The branches of the tree.
   *
   * @return the elements in the given order, unmodifiable; empty for a flat list of activities
   */
  @JsonProperty("elements")
  public List<WorkElement> elements() {
    return elements;
  }

  /**
   * The leaves of the tree.
   *
   * @return the activities in the given order, unmodifiable, at least one
   */
  @JsonProperty("activities")
  public List<Activity> activities() {
    return activities;
  }

  /**
   * Which activity waits for which.
   *
   * @return the dependencies in the given order, unmodifiable
   */
  @JsonProperty("dependencies")
  public List<Dependency> dependencies() {
    return dependencies;
  }

  /**
   * The activities in an order in which each comes after all that it waits for.
   *
   * @return the activities, unmodifiable; the same order each time, built at each call
   */
  public List<Activity> activitiesInOrder() {
    List<Activity> ordered = new ArrayList<>(activities.size());
    for (int rank = 0; rank < activities.size(); rank++) {
      ordered.add(activities.get(graph.activityAt(rank)));
    }
    return Collections.unmodifiableList(ordered);
  }

  /**
   * The activities and dependencies by position, for engines that compute on arrays.
   *
   * @return the graph
   */
  public ActivityGraph graph() {
    return graph;
  }

  /**
   * Looks an activity up, in constant time.
   *
   * @param id its id
   * @return the activity, if there is one with that id
   */
  public Optional<Activity> activity(String id) {
    int index = tree.activityIndex(Require.nonNull(id, "id"));
    return index < 0 ? Optional.empty() : Optional.of(activities.get(index));
  }

  /**
   * Looks up what an element or activity is a part of, in constant time.
   *
   * @param id the id of an element or activity
   * @return the id of its element; empty for the root, and for any activity of a flat list
   * @throws IllegalArgumentException if the breakdown has no such id
   */
  public Optional<String> parentOf(String id) {
    return Optional.ofNullable(tree.parentId(Require.nonNull(id, "id")));
  }

  /**
   * Sums effort and progress up over the tree. The progress of an element is the exact weighted
   * mean of its parts' progress, by their shares.
   *
   * @param percentComplete how far activities have come, by activity id, from 0 to 100; an activity
   *     without an entry has not begun
   * @return one row an element and activity, parents before their parts, in the order of the parts;
   *     the first row is the whole, if there is a tree
   * @throws IllegalArgumentException if an id is not an activity's or a percentage out of range
   */
  public List<WorkStatus> rollUp(Map<String, BigDecimal> percentComplete) {
    percentComplete.forEach(
        (id, percent) -> {
          Require.that(
              tree.activityIndex(id) >= 0,
              "percentComplete",
              id,
              "name an activity of this breakdown",
              "Progress is reported on activities; elements sum it up.");
          Percent.given(percent, "percentComplete of " + id, "Give the progress in percent.");
        });
    return tree.rollUp(percentComplete);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkBreakdown that
        && elements.equals(that.elements)
        && activities.equals(that.activities)
        && dependencies.equals(that.dependencies);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * elements.hashCode() + activities.hashCode()) + dependencies.hashCode();
  }

  /**
   * A short description.
   *
   * @return the numbers of elements, activities and dependencies
   */
  @Override
  public String toString() {
    return "WorkBreakdown["
        + elements.size()
        + " elements, "
        + activities.size()
        + " activities, "
        + dependencies.size()
        + " dependencies]";
  }

  @JsonCreator
  private static WorkBreakdown fromJson(
      @JsonProperty("elements") @Nullable List<WorkElement> elements,
      @JsonProperty("activities") @Nullable List<Activity> activities,
      @JsonProperty("dependencies") @Nullable List<Dependency> dependencies) {
    return of(orEmpty(elements), orEmpty(activities), orEmpty(dependencies));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  /** Rebuilds the indexes, and checks what came from outside. */
  private Object readResolve() {
    return of(elements, activities, dependencies);
  }
}

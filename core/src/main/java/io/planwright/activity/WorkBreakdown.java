package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final List<Deliverable> deliverables;
  private final transient BreakdownTree tree;
  private final transient ActivityGraph graph;

  private WorkBreakdown(
      List<WorkElement> elements,
      List<Activity> activities,
      List<Dependency> dependencies,
      List<Deliverable> deliverables) {
    this.elements = List.copyOf(elements);
    this.activities =
        List.copyOf(
            Require.notEmpty(activities, "activities", "Add the first activity of the plan."));
    this.dependencies = List.copyOf(dependencies);
    this.tree = BreakdownTree.of(this.elements, this.activities);
    this.graph = DependencyOrder.of(this.activities, this.dependencies, tree);
    this.deliverables = List.copyOf(deliverables);
    requireHandedOver(this.deliverables, tree);
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
    return new WorkBreakdown(elements, activities, dependencies, List.of());
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
   * The same breakdown with other deliverables.
   *
   * @param handedOver what activities hand over, with distinct ids; may be empty
   * @return the changed breakdown
   * @throws IllegalArgumentException if an id is used twice or no activity has the id that one
   *     names
   */
  public WorkBreakdown withDeliverables(List<Deliverable> handedOver) {
    return new WorkBreakdown(elements, activities, dependencies, handedOver);
  }

  private static void requireHandedOver(List<Deliverable> deliverables, BreakdownTree tree) {
    Set<String> ids = new HashSet<>();
    for (Deliverable deliverable : deliverables) {
      Require.that(
          ids.add(deliverable.id()),
          "deliverables",
          deliverable.id(),
          "have distinct ids",
          "Rename one of the two.");
      Require.that(
          tree.activityIndex(deliverable.activityId()) >= 0,
          "activityId of deliverable " + deliverable.id(),
          deliverable.activityId(),
          "name an activity of this breakdown",
          "Add the activity, or correct the id.");
    }
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
   * What activities hand over for acceptance.
   *
   * @return the deliverables in the given order, unmodifiable
   */
  @JsonProperty("deliverables")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public List<Deliverable> deliverables() {
    return deliverables;
  }

  /**
   * The events without duration.
   *
   * @return the milestones among the activities, in the given order, unmodifiable
   */
  public List<Activity> milestones() {
    return activities.stream().filter(Activity::isMilestone).toList();
  }

  /**
   * The place of each element and activity in the tree as a code: 1 for the root, 1.2 for its
   * second part, 1.2.3 for the third part of that; in a flat list 1, 2 and so on. Takes time linear
   * in the lengths of the codes.
   *
   * @return the codes by id, parents before their parts, unmodifiable
   */
  public Map<String, String> codes() {
    List<String> inTree = tree.codes();
    Map<String, String> codes = new LinkedHashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      codes.put(tree.id(tree.nodeAt(i)), inTree.get(i));
    }
    return Collections.unmodifiableMap(codes);
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
    WorkReviewer.requireKnown(percentComplete.keySet(), "percentComplete", tree);
    percentComplete.forEach(
        (id, percent) ->
            Percent.given(percent, "percentComplete of " + id, "Give the progress in percent."));
    return WorkTotals.rows(tree, percentComplete);
  }

  /**
   * Says where the work stands on a day: codes, effort, progress, exact costs by currency and dates
   * summed up over the tree, which milestones and deliverables are done, open or overdue, and what
   * is probably not meant: activities that ask for nobody, durations outside of their estimates.
   * Takes time linear in the breakdown and the facts.
   *
   * @param facts what is known of the activities and deliverables; acceptances after the day are
   *     not counted
   * @param asOf the day; what is due on it is not overdue yet
   * @return the state of the work
   * @throws IllegalArgumentException if a fact is about no activity or deliverable of this
   *     breakdown
   */
  public WorkReview review(WorkFacts facts, LocalDate asOf) {
    return WorkReviewer.review(
        this, tree, Require.nonNull(facts, "facts"), Require.nonNull(asOf, "asOf"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkBreakdown that
        && elements.equals(that.elements)
        && activities.equals(that.activities)
        && dependencies.equals(that.dependencies)
        && deliverables.equals(that.deliverables);
  }

  @Override
  public int hashCode() {
    return Objects.hash(elements, activities, dependencies, deliverables);
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
      @JsonProperty("dependencies") @Nullable List<Dependency> dependencies,
      @JsonProperty("deliverables") @Nullable List<Deliverable> deliverables) {
    return new WorkBreakdown(
        orEmpty(elements), orEmpty(activities), orEmpty(dependencies), orEmpty(deliverables));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  /** Rebuilds the indexes, and checks what came from outside. */
  private Object readResolve() {
    return new WorkBreakdown(elements, activities, dependencies, deliverables);
  }
}

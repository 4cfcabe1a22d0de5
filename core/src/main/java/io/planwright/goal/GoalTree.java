package io.planwright.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goals by the goals that they serve: every parent is there, and no goal serves itself through
 * others. Immutable, serializable and thread-safe.
 *
 * <p>In JSON it is the list of its goals.
 */
public final class GoalTree implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The goals in the order given. */
  private final List<Goal> goals;

  /** The goals by id; made anew when this is read from a stream. */
  private final transient Map<String, Goal> byId;

  /** The children by their parent's id; made anew when this is read from a stream. */
  private final transient Map<String, List<Goal>> byParentId;

  private GoalTree(List<Goal> goals) {
    this.goals = goals;
    this.byId = new LinkedHashMap<>();
    this.byParentId = new HashMap<>();
    for (Goal goal : goals) {
      Require.that(
          byId.put(goal.id(), goal) == null,
          "goals",
          goal.id(),
          "have an id each",
          "Keep one of the goals with this id.");
    }
    for (Goal goal : goals) {
      goal.parentId().ifPresent(parentId -> addChild(parentId, goal));
    }
    refuseCircle();
  }

  private void addChild(String parentId, Goal child) {
    if (!byId.containsKey(parentId)) {
      Require.that(
          false,
          "parentId",
          parentId,
          "be the id of a goal in the tree",
          "Add that goal, or correct the parent of goal " + child.id() + ".");
    }
    byParentId.computeIfAbsent(parentId, id -> new ArrayList<>()).add(child);
  }

  /** Walks up from each goal; what was walked without harm is not walked again. */
  private void refuseCircle() {
    Set<String> harmless = new LinkedHashSet<>();
    for (Goal goal : goals) {
      Set<String> path = new LinkedHashSet<>();
      Optional<String> next = Optional.of(goal.id());
      while (next.isPresent() && !harmless.contains(next.get())) {
        if (!path.add(next.get())) {
          throw circle(path, next.get());
        }
        next = Optional.ofNullable(byId.get(next.get())).flatMap(Goal::parentId);
      }
      harmless.addAll(path);
    }
  }

  private static IllegalArgumentException circle(Set<String> path, String repeated) {
    List<String> walked = new ArrayList<>(path);
    List<String> circle = new ArrayList<>(walked.subList(walked.indexOf(repeated), walked.size()));
    circle.add(repeated);
    return new IllegalArgumentException(
        "goals ["
            + String.join(" -> ", circle)
            + "] must not serve each other in a circle. Take the parent off one of them.");
  }

  /**
   * Holds goals.
   *
   * @param goals the goals, parents and children in any order, possibly none
   * @return the tree
   * @throws IllegalArgumentException if two goals have the same id, a parent is missing, or goals
   *     serve each other in a circle, which the message names
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GoalTree of(List<Goal> goals) {
    return new GoalTree(List.copyOf(Require.nonNull(goals, "goals")));
  }

  /**
   * The goals.
   *
   * @return all goals in the order given, unmodifiable
   */
  @JsonValue
  public List<Goal> goals() {
    return goals;
  }

  /**
   * Finds a goal.
   *
   * @param goalId the goal's id
   * @return the goal, if it is in the tree
   */
  public Optional<Goal> goal(String goalId) {
    return Optional.ofNullable(byId.get(Require.nonNull(goalId, "goalId")));
  }

  /**
   * The goals at the top.
   *
   * @return the goals without parent in the order given, unmodifiable
   */
  public List<Goal> roots() {
    return goals.stream().filter(goal -> goal.parentId().isEmpty()).toList();
  }

  /**
   * The goals that serve a goal directly.
   *
   * @param goalId the goal's id
   * @return its children in the order given, unmodifiable, possibly empty
   * @throws IllegalArgumentException if there is no such goal
   */
  public List<Goal> children(String goalId) {
    Require.that(
        byId.containsKey(Require.nonNull(goalId, "goalId")),
        "goalId",
        goalId,
        "be the id of a goal in the tree",
        "Look it up with goal first.");
    return List.copyOf(byParentId.getOrDefault(goalId, List.of()));
  }

  /**
   * Adds a goal, or puts it in the place of the one with the same id.
   *
   * @param goal the goal; its parent, if any, is in the tree
   * @return a changed copy
   * @throws IllegalArgumentException if the goal does not fit into the tree
   */
  public GoalTree withGoal(Goal goal) {
    Map<String, Goal> changed = new LinkedHashMap<>(byId);
    changed.put(Require.nonNull(goal, "goal").id(), goal);
    return of(List.copyOf(changed.values()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GoalTree that && goals.equals(that.goals);
  }

  @Override
  public int hashCode() {
    return goals.hashCode();
  }

  @Override
  public String toString() {
    return "GoalTree" + goals;
  }

  private Object readResolve() {
    return of(goals);
  }
}

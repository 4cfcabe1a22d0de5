package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A project whose activities share resources: each activity starts once, at a whole time of at
 * least 0, runs without a break, waits for its predecessors, and at no time do those that run hold
 * more of a resource than there is (Pritsker, Watters and Wolfe 1969). Such a project always has a
 * schedule.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param resources what is shared, in the order of the activities' demands; may be none
 * @param activities what is to be done; at least one. The durations (with the lags after them) add
 *     up to at most {@value #LONGEST} time units
 * @param precedences what waits for what; free of cycles
 */
public record ProjectProblem(
    List<RenewableResource> resources,
    List<ProjectActivity> activities,
    List<Precedence> precedences)
    implements Serializable {

  /** The most time units that the activities may take one after the other. */
  public static final int LONGEST = 4_000_000;

  private static final String COARSER = "Choose a coarser unit of time.";

  /**
   * Checks the components.
   *
   * @param resources what is shared, in the order of the activities' demands
   * @param activities what is to be done; at least one
   * @param precedences what waits for what; free of cycles
   * @throws IllegalArgumentException if there is no activity, a demand is above the capacity or
   *     missing, a precedence names no activity, the precedences form a cycle (the message names
   *     it), or the project is too long for its unit of time
   */
  public ProjectProblem {
    resources = List.copyOf(resources);
    activities = List.copyOf(Require.notEmpty(activities, "activities", "Add one."));
    precedences = List.copyOf(precedences);
    for (ProjectActivity activity : activities) {
      checkDemands(activity, resources);
    }
    for (Precedence precedence : precedences) {
      checkPlace(precedence.predecessor(), "predecessor", activities.size());
      checkPlace(precedence.successor(), "successor", activities.size());
    }
    List<ProjectActivity> named = activities;
    Cycles.refuse(activities.size(), precedences, place -> named.get(place).name());
    long longest = longest(activities, precedences);
    Require.that(longest <= LONGEST, "length in a row", longest, "be at most " + LONGEST, COARSER);
  }

  private static void checkDemands(ProjectActivity activity, List<RenewableResource> resources) {
    Require.that(
        activity.demands().size() == resources.size(),
        "demands of " + activity.name(),
        activity.demands().size(),
        "be one a resource, " + resources.size(),
        "Give 0 for what it doesn't need.");
    for (int k = 0; k < resources.size(); k++) {
      RenewableResource resource = resources.get(k);
      Require.that(
          activity.demands().get(k) <= resource.capacity(),
          "demand of " + activity.name() + " for " + resource.name(),
          activity.demands().get(k),
          "be at most the capacity, " + resource.capacity(),
          "Split the activity or raise the capacity: it can never run.");
    }
  }

  private static void checkPlace(int place, String field, int count) {
    Require.between(place, 0, count - 1, field, "Name an activity by its place, from 0.");
  }

  /** What a schedule takes at most in which each activity waits for all before it. */
  private static long longest(List<ProjectActivity> activities, List<Precedence> precedences) {
    int[] longest = new int[activities.size()];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = activities.get(i).duration();
      Require.that(longest[i] <= LONGEST, "duration", longest[i], "be at most " + LONGEST, COARSER);
    }
    for (Precedence precedence : precedences) {
      int from = precedence.predecessor();
      int gap =
          precedence.gap(
              activities.get(from).duration(), activities.get(precedence.successor()).duration());
      longest[from] = Math.max(longest[from], gap);
    }
    long sum = 0;
    for (int length : longest) {
      sum += length;
    }
    return sum;
  }

  /**
   * When the project is done.
   *
   * @param starts the start of each activity, at least 0
   * @return the latest finish
   * @throws IllegalArgumentException if the starts are not one an activity
   */
  public int makespan(List<Integer> starts) {
    Require.that(
        starts.size() == activities.size(),
        "starts",
        starts.size(),
        "be one an activity, " + activities.size(),
        "Give each activity a start.");
    int end = 0;
    for (int i = 0; i < starts.size(); i++) {
      end = Math.max(end, starts.get(i) + activities.get(i).duration());
    }
    return end;
  }

  /**
   * What the project takes if there is enough of every resource.
   *
   * @return the length of the longest chain of precedences, in time units; computed anew in linear
   *     time
   */
  public int criticalPath() {
    int length = 0;
    for (int tail : Network.of(this).tails()) {
      length = Math.max(length, tail);
    }
    return length;
  }

  /**
   * One activity.
   *
   * @param place its place, from 0
   * @return the activity
   * @throws IndexOutOfBoundsException if there is none
   */
  public ProjectActivity activity(int place) {
    return activities.get(Objects.checkIndex(place, activities.size()));
  }
}

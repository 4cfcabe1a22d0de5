package io.planwright.schedule.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How durations move together: one factor that all share, and one that those of a group share. Each
 * duration is drawn through a normal number of which the factors are a part (a Gaussian copula), so
 * a correlation is that of these numbers; that of the durations is a little lower.
 *
 * <p>Independent durations average each other out, and the plan looks more certain than it is: the
 * standard deviation of the sum of 100 equal activities is five times that of independent ones at a
 * common correlation of 0.25. Where nobody knows better, 0.2 is the value advised by S. A. Book,
 * "Why correlation matters in cost estimating", 32nd DoD Cost Analysis Symposium, 1999.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param common between any two activities; from 0, with the other at most 0.95
 * @param group in addition between two of one group; from 0
 * @param groupOf the group of each activity that has one, by activity id; iterates in id order
 */
public record RiskCorrelation(double common, double group, Map<String, String> groupOf)
    implements Serializable {

  private static final double MOST = 0.95;

  /**
   * Validates the components.
   *
   * @param common between any two activities
   * @param group in addition between two of one group
   * @param groupOf the group of each activity that has one
   * @throws IllegalArgumentException if a correlation or their sum is out of range
   */
  public RiskCorrelation {
    Require.between(common, 0, MOST, "common", "Take 0.2 where nobody knows better.");
    Require.between(group, 0, MOST, "group", "Take 0 for no groups.");
    Require.between(common + group, 0, MOST, "common + group", "Lower one of the two.");
    groupOf = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(groupOf)));
  }

  /**
   * Durations that know nothing of each other: over-confident wherever people, customers or the
   * estimator are the same.
   *
   * @return no correlation
   */
  public static RiskCorrelation independent() {
    return new RiskCorrelation(0, 0, Map.of());
  }

  /**
   * A factor that all activities share.
   *
   * @param correlation between any two activities, from 0 to 0.95
   * @return that correlation
   * @throws IllegalArgumentException if it is out of range
   */
  public static RiskCorrelation common(double correlation) {
    return new RiskCorrelation(correlation, 0, Map.of());
  }

  /**
   * Adds a factor that the activities of one person share.
   *
   * @param correlation in addition between two activities of an assignee, from 0
   * @param work tells who is assigned
   * @return a changed copy
   * @throws IllegalArgumentException if the sum of the correlations is above 0.95
   */
  public RiskCorrelation withAssignees(double correlation, WorkBreakdown work) {
    Map<String, String> groups = new TreeMap<>();
    for (Activity activity : work.activities()) {
      activity.assigneeId().ifPresent(assignee -> groups.put(activity.id(), assignee));
    }
    return new RiskCorrelation(common, correlation, groups);
  }

  /**
   * Adds a factor that the activities of one element of the breakdown share.
   *
   * @param correlation in addition between two activities of an element, from 0
   * @param work tells the elements
   * @return a changed copy
   * @throws IllegalArgumentException if the sum of the correlations is above 0.95
   */
  public RiskCorrelation withElements(double correlation, WorkBreakdown work) {
    Map<String, String> groups = new TreeMap<>();
    for (Activity activity : work.activities()) {
      work.parentOf(activity.id()).ifPresent(element -> groups.put(activity.id(), element));
    }
    return new RiskCorrelation(common, correlation, groups);
  }

  /**
   * Whether durations know nothing of each other.
   *
   * @return true if no two share a factor
   */
  @JsonIgnore
  public boolean isIndependent() {
    return common == 0 && (group == 0 || groupOf.isEmpty());
  }
}

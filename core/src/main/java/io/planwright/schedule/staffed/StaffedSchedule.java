package io.planwright.schedule.staffed;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who does what when, for all projects. Immutable, serializable and thread-safe.
 *
 * @param activities the activities, project by project in the order of the request, at least one
 * @param deliveries when each project is done, in the order of the request
 * @param misses fixed starts and deadlines that the plan does not keep
 * @param costs what the planned work of people with a rate costs and what the activities cost by
 *     themselves, one amount a currency, sorted by its code
 * @param optimality the priced sum of the objective, with 10,000 for each day by which a fixed
 *     start is missed and, in a repair, the price of the changes; and a bound that no plan can pass
 * @param schedules how many schedules were generated to find it; at least 0
 * @param explanation what decides the finish; a reason's contribution is the days that a project is
 *     late
 * @param provenance how it was made
 */
public record StaffedSchedule(
    List<StaffedActivity> activities,
    List<ProjectDelivery> deliveries,
    List<StaffedMiss> misses,
    List<Money> costs,
    Optimality optimality,
    long schedules,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param activities the activities; at least one
   * @param deliveries when each project is done; at least one
   * @param misses fixed starts and deadlines that are not kept
   * @param costs what the work costs, one amount a currency
   * @param optimality the priced sum and its bound
   * @param schedules how many schedules were generated; at least 0
   * @param explanation what decides the finish
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no activity or project, or a number is negative
   */
  public StaffedSchedule {
    activities = List.copyOf(Require.notEmpty(activities, "activities", "Plan an activity."));
    deliveries = List.copyOf(Require.notEmpty(deliveries, "deliveries", "Plan a project."));
    misses = List.copyOf(misses);
    costs = List.copyOf(costs);
    Require.nonNull(optimality, "optimality");
    Require.notNegative(schedules, "schedules", "Count the schedules.");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * When everything is done.
   *
   * @return the latest finish of a project
   */
  public Instant finish() {
    Instant latest = deliveries.get(0).finish();
    for (ProjectDelivery delivery : deliveries) {
      latest = delivery.finish().isAfter(latest) ? delivery.finish() : latest;
    }
    return latest;
  }

  /**
   * Looks an activity up, in linear time.
   *
   * @param projectId the id of its project
   * @param activityId its id in the project
   * @return the activity, if the plan has it
   */
  public Optional<StaffedActivity> activity(String projectId, String activityId) {
    return activities.stream()
        .filter(each -> each.projectId().equals(projectId) && each.activityId().equals(activityId))
        .findFirst();
  }

  /**
   * The plan of all projects by dates, for pictures, other tools and the control of costs.
   *
   * @param request what was planned
   * @return the view; takes time linear in the days of the horizon, times the people with work
   * @throws IllegalArgumentException if the plan is of another request
   */
  public StaffedView view(StaffedRequest request) {
    return new Viewing(request, this).view(null);
  }

  /**
   * The plan of one project by dates.
   *
   * @param request what was planned
   * @param projectId the id of the project
   * @return the view; floats count to the finish of this project, over the work of others too where
   *     people pass through it
   * @throws IllegalArgumentException if the plan is of another request, or that has no such project
   */
  public StaffedView view(StaffedRequest request, String projectId) {
    return new Viewing(request, this).view(Require.nonNull(projectId, "projectId"));
  }

  /** The activities by the ids of project and activity; built at each call. */
  Map<List<String>, StaffedActivity> byActivity() {
    Map<List<String>, StaffedActivity> index = new HashMap<>();
    for (StaffedActivity each : activities) {
      index.put(List.of(each.projectId(), each.activityId()), each);
    }
    return index;
  }

  /**
   * How much each person works on each day.
   *
   * @param zone the zone whose days count
   * @return hours by date by the id of the person, shares taken into account, both sorted and
   *     unmodifiable; a piece counts on the day on which it begins
   */
  public SortedMap<String, SortedMap<LocalDate, Double>> hoursByDay(ZoneId zone) {
    SortedMap<String, SortedMap<LocalDate, Double>> loads = new TreeMap<>();
    for (StaffedActivity activity : activities) {
      for (WorkPiece piece : activity.pieces()) {
        loads
            .computeIfAbsent(piece.personId(), id -> new TreeMap<>())
            .merge(piece.time().start().atZone(zone).toLocalDate(), piece.hours(), Double::sum);
      }
    }
    loads.replaceAll((id, days) -> Collections.unmodifiableSortedMap(days));
    return Collections.unmodifiableSortedMap(loads);
  }
}

package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plan that meets the world: the request as it is now, with who is away, which deals have come
 * and gone and what has changed in their work, the plan that was agreed, and what has happened.
 * Immutable, and serializable and thread-safe as far as the holidays of the calendars are.
 *
 * @param request the work and the people as they are now
 * @param baseline the plan that was agreed; what the request no longer has is dropped
 * @param now the instant up to which everything has happened: nothing else begins before it. What
 *     was to begin and has not been reported is yet to do
 * @param actuals what has begun or is over, each activity once
 */
public record StaffedUpdate(
    StaffedRequest request, StaffedSchedule baseline, Instant now, List<Actual> actuals)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param request the work and the people as they are now
   * @param baseline the plan that was agreed
   * @param now the instant up to which everything has happened
   * @param actuals what has begun or is over
   * @throws IllegalArgumentException if an actual is of an activity that the request does not have
   *     or of a milestone that has not finished, comes twice, or lies after now; or if the agreed
   *     plan gives work to somebody who is not among the people of the activity
   */
  public StaffedUpdate {
    Require.nonNull(request, "request");
    Require.nonNull(baseline, "baseline");
    Require.nonNull(now, "now");
    actuals = List.copyOf(actuals);
    for (StaffedActivity each : baseline.activities()) {
      for (WorkPiece piece : each.pieces()) {
        Require.that(
            each.people().contains(piece.personId()),
            "pieces of " + each.activityId() + " of " + each.projectId(),
            piece.personId(),
            "be of the people " + each.people(),
            "Add the person, or leave the piece out.");
      }
    }
    Map<String, StaffedProject> projects = new HashMap<>();
    request.projects().forEach(project -> projects.put(project.id(), project));
    Set<List<String>> seen = new HashSet<>();
    for (Actual actual : actuals) {
      String field = "actual of " + actual.activityId() + " of " + actual.projectId();
      Require.that(
          seen.add(List.of(actual.projectId(), actual.activityId())),
          field,
          actual,
          "come once",
          "Keep the latest report.");
      Optional<Activity> activity =
          Optional.ofNullable(projects.get(actual.projectId()))
              .flatMap(project -> project.work().activity(actual.activityId()));
      Require.that(
          activity.isPresent(),
          field,
          actual,
          "be of an activity of the request",
          "Correct the id.");
      Require.that(
          actual instanceof Actual.Finished || !activity.get().isMilestone(),
          field,
          actual,
          "be finished, as a milestone",
          "A milestone is reached or not.");
      Instant last =
          actual instanceof Actual.Finished over ? over.finishedAt() : actual.startedAt();
      Require.that(
          !last.isAfter(now), field, last, "not be after now " + now, "Report what has happened.");
    }
  }

  /** What has been reported, by the ids of project and activity; built at each call. */
  Map<List<String>, Actual> byActivity() {
    Map<List<String>, Actual> reported = new HashMap<>();
    for (Actual actual : actuals) {
      reported.put(List.of(actual.projectId(), actual.activityId()), actual);
    }
    return reported;
  }
}

package io.planwright.activity;

import io.planwright.activity.WorkFinding.Kind;
import io.planwright.internal.Figures;
import java.util.ArrayList;
import java.util.List;

/** Finds what of an activity is possible, and probably not meant. */
final class WorkFindings {

  private WorkFindings() {}

  /** The findings in the order of the activities. */
  static List<WorkFinding> of(List<Activity> activities) {
    List<WorkFinding> findings = new ArrayList<>();
    for (Activity activity : activities) {
      if (!activity.isMilestone()) {
        checkPeople(activity, findings);
        activity.estimate().ifPresent(estimate -> checkEstimate(activity, estimate, findings));
      }
    }
    return findings;
  }

  private static void checkPeople(Activity activity, List<WorkFinding> findings) {
    if (activity.assigneeId().isPresent()) {
      return;
    }
    for (ActivityMode mode : activity.ways()) {
      if (mode.requirements().isEmpty()) {
        String way = activity.modes().isEmpty() ? "" : " in mode " + mode.id();
        findings.add(
            new WorkFinding(
                activity.id(),
                Kind.NO_PEOPLE,
                activity.name()
                    + " asks for nobody"
                    + way
                    + ": it goes by office hours and takes no one's time. Name an assignee or a"
                    + " skill if somebody does it."));
        return;
      }
    }
  }

  /** A duration is whole days, so that it may be off by less than one. */
  private static void checkEstimate(
      Activity activity, DurationEstimate estimate, List<WorkFinding> findings) {
    int days = activity.durationDays();
    if (days < Math.floor(estimate.optimistic()) || days > Math.ceil(estimate.pessimistic())) {
      findings.add(
          new WorkFinding(
              activity.id(),
              Kind.DURATION_OUTSIDE_ESTIMATE,
              activity.name()
                  + " is planned with "
                  + days
                  + " days, and estimated from "
                  + Figures.number(estimate.optimistic())
                  + " to "
                  + Figures.number(estimate.pessimistic())
                  + ": the schedule and its risk contradict each other. Correct one of them."));
    }
  }
}

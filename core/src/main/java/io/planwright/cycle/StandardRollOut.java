package io.planwright.cycle;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import java.util.List;

/**
 * The work that brings any sales plan into force, for briefs that name none: clean the data, agree
 * the goals, brief the team, run the period, review it. Durations are working days; those that
 * depend on others agreeing have estimates that lean to the late side.
 */
final class StandardRollOut {

  /** The id of the milestone at which the plan comes into force. */
  static final String IN_FORCE = "plan-in-force";

  private StandardRollOut() {}

  static WorkBreakdown work() {
    List<Activity> activities =
        List.of(
            estimated("clean-data", "Decide on the proposed data repairs", 2, 3, 8),
            estimated("close-zombies", "Requalify or close zombie deals", 3, 5, 10),
            estimated("interview", "Interview key accounts and managers", 3, 5, 12),
            estimated("agree-goals", "Agree goals with the teams", 2, 3, 8),
            estimated("agree-quotas", "Agree quotas with the reps", 2, 3, 8),
            Activity.milestone("plan-agreed", "Plan agreed"),
            estimated("brief-team", "Brief the team and hand over accounts", 1, 2, 4),
            estimated("share-practice", "Share what the best sellers do", 3, 4, 8),
            estimated("campaigns", "Start the campaigns by segment", 3, 5, 12),
            Activity.milestone(IN_FORCE, "Plan in force"),
            Activity.of("first-month", "Work the pipeline, first month", 20),
            Activity.of("first-review", "Review pacing and alerts", 1),
            Activity.of("second-month", "Work the pipeline, to the period's end", 30),
            Activity.of("final-review", "Review the period and feed it back", 2));
    List<Dependency> dependencies =
        List.of(
            Dependency.finishToStart("clean-data", "close-zombies"),
            Dependency.finishToStart("clean-data", "agree-goals"),
            Dependency.finishToStart("interview", "agree-goals"),
            Dependency.finishToStart("agree-goals", "agree-quotas"),
            Dependency.finishToStart("agree-quotas", "plan-agreed"),
            Dependency.finishToStart("close-zombies", "plan-agreed"),
            Dependency.finishToStart("plan-agreed", "brief-team"),
            Dependency.finishToStart("brief-team", IN_FORCE),
            Dependency.finishToStart("brief-team", "share-practice"),
            Dependency.finishToStart("plan-agreed", "campaigns"),
            Dependency.finishToStart(IN_FORCE, "first-month"),
            Dependency.finishToStart("first-month", "first-review"),
            Dependency.finishToStart("first-review", "second-month"),
            Dependency.finishToStart("share-practice", "second-month"),
            Dependency.finishToStart("campaigns", "second-month"),
            Dependency.finishToStart("second-month", "final-review"));
    List<WorkElement> elements =
        List.of(
            WorkElement.equally("roll-out", "Roll-out", List.of("prepare", "launch", "execute")),
            WorkElement.equally(
                "prepare",
                "Prepare",
                List.of(
                    "clean-data",
                    "close-zombies",
                    "interview",
                    "agree-goals",
                    "agree-quotas",
                    "plan-agreed")),
            WorkElement.equally(
                "launch", "Launch", List.of("brief-team", "share-practice", "campaigns", IN_FORCE)),
            WorkElement.equally(
                "execute",
                "Execute and control",
                List.of("first-month", "first-review", "second-month", "final-review")));
    return WorkBreakdown.of(elements, activities, dependencies);
  }

  private static Activity estimated(
      String id, String name, int optimistic, int mostLikely, int pessimistic) {
    return Activity.of(id, name, mostLikely).toBuilder()
        .estimate(new DurationEstimate(optimistic, mostLikely, pessimistic))
        .build();
  }
}

package io.planwright.schedule.staffed;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.risk.ScheduleRisk;
import java.io.Serializable;

/**
 * How sure a plan of people's work is: the durations are uncertain, and each person goes on with
 * what comes next for them when they are free. {@link ScheduleRisk} on the work alone leaves people
 * out, and promises more than they can do.
 *
 * <p>The people of each activity and the order in which they take them up stay those of the plan:
 * who passes people or material on is a dependency like any other (an "early start policy" in the
 * literature on stochastic project scheduling). Nobody re-plans on the way, so that a team that
 * mends its plan can do better. An estimate is stretched by as much as the plan takes longer for
 * the activity than its duration, part time and absence within it counted; an activity without one
 * takes what the plan takes. What starts a working day or more after all that it waits for, since
 * somebody is away or it is held back, does not start before its day in any run. What is over keeps
 * its length. Working time is continuous and counts the hours of the office, so that hand-overs
 * within a day are about right and not to the hour.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param risk runs, seed, shape of the estimates and correlation
 */
public record StaffedRisk(ScheduleRisk risk) implements Serializable {

  /**
   * Checks the component.
   *
   * @param risk runs, seed, shape of the estimates and correlation
   */
  public StaffedRisk {
    Require.nonNull(risk, "risk");
  }

  /**
   * With {@link ScheduleRisk#standard()}.
   *
   * @return the spec
   */
  public static StaffedRisk standard() {
    return new StaffedRisk(ScheduleRisk.standard());
  }

  /**
   * Simulates a plan.
   *
   * @param request what was planned
   * @param plan the plan
   * @param control asked again and again; told of the progress
   * @return the profile of all projects together: activities have the id of the project and a slash
   *     before their own, and each project is a milestone with its id, which has its due date as a
   *     deadline; insufficient data if no activity has an estimate with a spread
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   * @throws IllegalArgumentException if the plan is of another request
   */
  public Answer<RiskProfile> simulate(
      StaffedRequest request, StaffedSchedule plan, RunControl control) {
    return risk.simulate(network(request, plan), control);
  }

  /**
   * The plan as a network in which people need not be looked at any more.
   *
   * @param request what was planned
   * @param plan the plan
   * @return the activities with the durations that they have in the plan, their dependencies, those
   *     of people and material, and a milestone for each project, with ids as in {@link #simulate}
   * @throws IllegalArgumentException if the plan is of another request
   */
  public static ScheduleRequest network(StaffedRequest request, StaffedSchedule plan) {
    return new Linking(
            Require.nonNull(request, "request"), PlanRow.of(request, Require.nonNull(plan, "plan")))
        .network();
  }
}

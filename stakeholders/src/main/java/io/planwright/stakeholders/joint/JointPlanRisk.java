package io.planwright.stakeholders.joint;

import io.planwright.allocation.Solution;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Simulates a joint plan from how far both sides have kept their promises. In each run a promise is
 * kept, and done on its due date, or late by what was seen in the past; and never done before what
 * it waits for has been done and its own working days have passed. Lateness of the past holds
 * waiting for others already, so that both are not added up. An overdue promise is late by more
 * than it is so far; one that is overdue by longer than any before is late anew, by a lateness of
 * the past times its own so far over the longest of the past. A promise that is due on a day off is
 * done on the next working day, or by that day if it is the one asked for.
 *
 * <p>The chance that a promise is kept is itself uncertain: it is drawn, once a run, from the
 * distribution of its owner, at the same level for all of a side, so that the promises of a side
 * stand or fall together. The three-point durations of {@code io.planwright.schedule.risk} cannot
 * hold a date that is kept or not, which is why the runs are made here; the result is theirs. The
 * same seed gives the same bits. Time is O(runs · (commitments + dependencies)).
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param runs how many runs, from 100 to 10,000,000
 * @param seed of the runs
 * @param reliability how promises of the past are judged
 */
public record JointPlanRisk(int runs, long seed, PromiseReliability reliability)
    implements Serializable {

  /** Dates further from the as-of day are slips of the pen, and days between are counted. */
  static final int MOST_YEARS = 100;

  /**
   * Checks the components.
   *
   * @param runs how many runs, from 100 to 10,000,000
   * @param seed of the runs
   * @param reliability how promises of the past are judged
   * @throws IllegalArgumentException if the number is out of range
   */
  public JointPlanRisk {
    Require.between(runs, 100, 10_000_000, "runs", "Make 10000 where nothing asks for more.");
    Require.nonNull(reliability, "reliability");
  }

  /**
   * Ten thousand runs.
   *
   * @return the engine
   */
  public static JointPlanRisk standard() {
    return new JointPlanRisk(10_000, 1, PromiseReliability.standard());
  }

  /**
   * The moment and the past that a plan is judged at and by. Immutable; serializable and
   * thread-safe as far as the calendar's holidays are.
   *
   * @param history the promises of the past, of both sides; those that were due later do not count
   * @param asOf the day; what happened later is not seen
   * @param calendar the working days
   */
  public record Setting(List<PastPromise> history, LocalDate asOf, WorkingCalendar calendar)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param history the promises of the past; due at most 100 years before the as-of day
     * @param asOf the day
     * @param calendar the working days
     * @throws IllegalArgumentException if a promise is older
     */
    public Setting {
      history = List.copyOf(Require.nonNull(history, "history"));
      Require.nonNull(asOf, "asOf");
      Require.nonNull(calendar, "calendar");
      for (int i = 0; i < history.size(); i++) {
        if (history.get(i).due().isBefore(asOf)) {
          requireNear(history.get(i).due(), asOf, "history[" + i + "].due");
        }
      }
    }
  }

  /**
   * Judges a plan.
   *
   * @param plan the promises of both sides
   * @param by the date asked for; within 100 years of the as-of day, as are all due dates
   * @param setting the moment and the past
   * @param control deadline, cancellation and progress
   * @return the outlook; or the certificate that the plan cannot be done, with the commitments that
   *     were withdrawn; insufficient data if a side with open promises has too short a past, or
   *     nobody was ever late, so that it is not known by how much
   * @throws IllegalArgumentException if a date is further away
   * @throws io.planwright.run.RunStoppedException if the control stops it
   */
  public Answer<Solution<JointOutlook>> outlook(
      MutualActionPlan plan, LocalDate by, Setting setting, RunControl control) {
    Require.nonNull(plan, "plan");
    Require.nonNull(by, "by");
    Require.nonNull(setting, "setting");
    Require.nonNull(control, "control");
    requireNear(by, setting.asOf(), "by");
    for (int i = 0; i < plan.commitments().size(); i++) {
      requireNear(plan.commitments().get(i).due(), setting.asOf(), "commitments[" + i + "].due");
    }
    List<Commitment> withdrawn = plan.withStatus(Commitment.Status.WITHDRAWN, setting.asOf());
    if (!withdrawn.isEmpty()) {
      return Answer.known(
          Solution.infeasible(
              "The plan cannot be done as it is: "
                  + withdrawn.size()
                  + " of its commitments were withdrawn.",
              withdrawn.stream()
                  .map(
                      c ->
                          c.id()
                              + " of "
                              + (c.side() == Side.OURS ? "ours" : "theirs")
                              + ", due "
                              + c.due())
                  .toList()));
    }
    return OpenPromises.of(plan, setting, reliability)
        .map(
            open -> Solution.feasible(new PromiseRuns(plan, open, by, setting, this).run(control)));
  }

  private static void requireNear(LocalDate day, LocalDate asOf, String field) {
    Require.that(
        Math.abs(day.getYear() - asOf.getYear()) <= MOST_YEARS,
        field,
        day,
        "be within " + MOST_YEARS + " years of " + asOf,
        "Correct the year.");
  }
}

package io.planwright.stakeholders.joint;

import io.planwright.allocation.Solution;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.schedule.risk.RiskCorrelation;
import io.planwright.schedule.risk.ScheduleRisk;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Says how likely a joint plan is done by a date, from how far both sides have kept their promises:
 * {@link ScheduleRisk} on the network of the commitments.
 *
 * <p>A commitment is done when its owner delivers and, where it waits for others, its own working
 * days after them have passed. When the owner delivers is drawn from what is expected of them: on
 * the due date, early or late by what was seen of them and of their side, or by more than was ever
 * seen. Lateness of the past holds waiting for others already, so that both are not added up. What
 * is not done by the as-of day is not drawn any more, so that an overdue promise is late by more
 * than it is so far; what would come ten years after all dates of the plan is counted as then. A
 * promise that is due on a day off is done on the next working day, or by that day if it is the one
 * asked for.
 *
 * <p>Each side delivers on working days of its own. Work after others is counted in days on which
 * either side works; where the other side has days of its own, as many as up to its due date.
 *
 * <p>Promises stand or fall together by the correlations of the risk, that of a group between those
 * of one side; its own groups are not looked at. The same seed gives the same bits at any number of
 * threads. Time is O(runs · (commitments + dependencies)), once for the plan and once for each
 * promise that ever drives the finish.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param risk runs, seed, threads and correlation
 * @param reliability how promises of the past are judged
 */
public record JointPlanRisk(ScheduleRisk risk, PromiseReliability reliability)
    implements Serializable {

  /** Dates further from the as-of day are slips of the pen, and days between are counted. */
  static final int MOST_YEARS = PastPromise.MOST_YEARS;

  private static final int LAST_YEAR = 9_999;
  private static final double USUAL_CORRELATION = 0.2;

  /**
   * Checks the components.
   *
   * @param risk runs, seed, threads and correlation
   * @param reliability how promises of the past are judged
   */
  public JointPlanRisk {
    Require.nonNull(risk, "risk");
    Require.nonNull(reliability, "reliability");
  }

  /**
   * Ten thousand runs, with a correlation of 0.2 within a side and none between the sides: about
   * what it makes that the reliability of a side is learnt from a handful of promises.
   *
   * @return the engine
   */
  public static JointPlanRisk standard() {
    return new JointPlanRisk(
        ScheduleRisk.standard()
            .withCorrelation(new RiskCorrelation(0, USUAL_CORRELATION, Map.of())),
        PromiseReliability.standard());
  }

  /**
   * The moment and the past that a plan is judged at and by. Immutable; serializable and
   * thread-safe as far as the holidays of the calendars are.
   *
   * @param history the promises of the past, of both sides; those that were due later do not count
   * @param asOf the day; what happened later is not seen
   * @param ours our working days
   * @param theirs the customer's working days
   */
  public record Setting(
      List<PastPromise> history, LocalDate asOf, WorkingCalendar ours, WorkingCalendar theirs)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param history the promises of the past; due at most 50 years before the as-of day
     * @param asOf the day, of the years from 1 to 9999
     * @param ours our working days
     * @param theirs the customer's working days
     * @throws IllegalArgumentException if a promise is older or the day out of range
     */
    public Setting {
      history = List.copyOf(Require.nonNull(history, "history"));
      Require.nonNull(asOf, "asOf");
      Require.between(asOf.getYear(), 1, LAST_YEAR, "asOf", "Correct the year.");
      Require.nonNull(ours, "ours");
      Require.nonNull(theirs, "theirs");
      for (int i = 0; i < history.size(); i++) {
        if (history.get(i).due().isBefore(asOf)) {
          requireNear(history.get(i).due(), asOf, "history[" + i + "].due");
        }
      }
    }

    /**
     * Both sides work on the same days.
     *
     * @param history the promises of the past; due at most 50 years before the as-of day
     * @param asOf the day, of the years from 1 to 9999
     * @param calendar the working days of both
     * @throws IllegalArgumentException if a promise is older or the day out of range
     */
    public Setting(List<PastPromise> history, LocalDate asOf, WorkingCalendar calendar) {
      this(history, asOf, calendar, calendar);
    }

    /**
     * The working days of a side.
     *
     * @param side the side
     * @return its calendar
     */
    public WorkingCalendar calendar(Side side) {
      return Require.nonNull(side, "side") == Side.OURS ? ours : theirs;
    }
  }

  /**
   * Judges a plan.
   *
   * @param plan the promises of both sides
   * @param by the date asked for; within 50 years of the as-of day, as are all due dates
   * @param setting the moment and the past
   * @param control deadline, cancellation and progress
   * @return the outlook; or the certificate that the plan cannot be done, with the commitments that
   *     were withdrawn; insufficient data if a side with open promises has too short a past
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
    return PromiseLaws.of(plan, setting, reliability)
        .map(
            laws -> {
              JointDays days = new JointDays(plan, by, setting);
              PromiseNetwork network = new PromiseNetwork(plan, days, setting.asOf(), laws);
              return Solution.feasible(
                  new JointRuns(plan, network, by, setting, this, control).outlook());
            });
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

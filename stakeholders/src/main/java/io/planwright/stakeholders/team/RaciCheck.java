package io.planwright.stakeholders.team;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Checks a chart of responsibilities against the rules of {@link RaciRule}.
 *
 * <p>One cause is reported once. An unknown party is reported as such and otherwise taken to hold
 * the role that it was given; an absence with a delegation in force is no absence, but the delegate
 * is checked in turn, for the items that come to it. Items count for whom the chart names, not for
 * who stands in for some days; hours count for whoever holds the item on the day, and are compared
 * week by week with those that the party has in the days of the week that are left and on which it
 * is there. Where grades, limits or windows are not known, nothing is assumed: authority that
 * cannot be judged is {@link RaciRule#AUTHORITY_UNKNOWN}, work that is not dated {@link
 * RaciRule#LOAD_UNKNOWN}, and an item without a window meets no absences. Time is about the number
 * of items, times delegations, times dates on which an absence or delegation begins or ends, and
 * the days of the windows.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param policy what is allowed
 * @param calendar whose weeks count
 * @param working which days are worked on, and how long in proportion to each other
 */
public record RaciCheck(RaciPolicy policy, FiscalCalendar calendar, WorkingCalendar working)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param policy what is allowed
   * @param calendar whose weeks count
   * @param working which days are worked on
   */
  public RaciCheck {
    Require.nonNull(policy, "policy");
    Require.nonNull(calendar, "calendar");
    Require.nonNull(working, "working");
  }

  /**
   * A check with weeks from Monday to Sunday, worked on from Monday to Friday.
   *
   * @param policy what is allowed
   */
  public RaciCheck(RaciPolicy policy) {
    this(policy, FiscalCalendar.calendarYear(), WorkingCalendar.mondayToFriday());
  }

  /**
   * A check by the default policy, with weeks from Monday to Sunday, worked on from Monday to
   * Friday.
   *
   * @return the engine
   */
  public static RaciCheck standard() {
    return new RaciCheck(RaciPolicy.standard());
  }

  /**
   * Checks a chart.
   *
   * @param chart the chart
   * @param asOf the day from which on absences, delegations and hours matter; what is past can no
   *     longer be mended, and is taken as done
   * @return all that is wrong
   */
  public RaciReport check(RaciChart chart, LocalDate asOf) {
    Require.nonNull(chart, "chart");
    Require.nonNull(asOf, "asOf");
    ChartIndex index = new ChartIndex(chart);
    Timeline timeline = Timeline.of(chart, asOf);
    Findings findings = new Findings();
    new RoleRules(index, policy, findings).check();
    new LoadRules(index, policy, findings).check();
    new OverloadRules(index, policy, new WorkWeeks(calendar, working), asOf, findings).check();
    new AbsenceRules(index, timeline, findings).check();
    new DelegationRules(index, policy, timeline, findings).check();
    if (!policy.bothAllowed()) {
      new SeparationRules(index, timeline, findings).check();
    }
    return new RaciReport(asOf, findings.inOrder());
  }
}

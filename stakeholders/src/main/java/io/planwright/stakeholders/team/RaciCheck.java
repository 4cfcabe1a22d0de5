package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Checks a chart of responsibilities against the rules of {@link RaciRule}.
 *
 * <p>One cause is reported once. An unknown party is reported as such and otherwise taken to hold
 * the role that it was given; an absence with a delegation in force is no absence, but the delegate
 * is checked in turn, for the items that come to it. Hours and items count for whom the chart
 * names, not for who stands in for some days. Where grades, limits or windows are not known,
 * nothing is assumed: authority that cannot be judged is {@link RaciRule#AUTHORITY_UNKNOWN}, and an
 * item without a window meets no absences. Time is about the number of items, times delegations,
 * times dates on which an absence or delegation begins or ends.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param policy what is allowed
 */
public record RaciCheck(RaciPolicy policy) implements Serializable {

  /**
   * Checks the component.
   *
   * @param policy what is allowed
   */
  public RaciCheck {
    Require.nonNull(policy, "policy");
  }

  /**
   * A check by the default policy.
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
   * @param asOf the day from which on absences and delegations matter; what is past can no longer
   *     be mended
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
    new AbsenceRules(index, timeline, findings).check();
    new DelegationRules(index, policy, timeline, findings).check();
    return new RaciReport(asOf, findings.inOrder());
  }
}

package io.planwright.examples;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.TeamMembership;
import io.planwright.forecasting.pipeline.judgement.PeriodActual;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each rep, and the team that the rep was in on the day, won by month. */
final class MonthlyWins {

  private MonthlyWins() {}

  /**
   * Adds deals up.
   *
   * @param snapshot the deals, as known on a day
   * @param calendar the calendar
   * @param next the month after the last one
   * @param months how many months
   * @return what came; nothing for those who won nothing in a month
   */
  static List<PeriodActual> before(
      CrmSnapshot snapshot, FiscalCalendar calendar, FiscalPeriod next, int months) {
    List<PeriodActual> wins = new ArrayList<>();
    for (int back = months; back > 0; back--) {
      FiscalPeriod month = calendar.plus(next, -back);
      DateRange days = calendar.range(month);
      Map<String, Money> sums = new TreeMap<>();
      for (OpportunitySnapshot deal : snapshot.won(days)) {
        for (Money amount : deal.amount().filter(Money::isPositive).stream().toList()) {
          for (String node : nodes(snapshot, deal)) {
            sums.merge(node, amount, Money::plus);
          }
        }
      }
      LocalDate last = days.endExclusive().minusDays(1);
      sums.forEach((node, sum) -> wins.add(new PeriodActual(node, month, sum, last)));
    }
    return wins;
  }

  private static List<String> nodes(CrmSnapshot snapshot, OpportunitySnapshot deal) {
    List<String> nodes = new ArrayList<>();
    LocalDate day = deal.closedOn().orElse(deal.asOf());
    for (String owner : deal.ownerId().stream().toList()) {
      nodes.add(owner);
      for (TeamMembership membership : snapshot.teamMemberships()) {
        if (owner.equals(membership.repId()) && membership.validity().contains(day)) {
          nodes.add(membership.teamId());
        }
      }
    }
    return nodes;
  }
}

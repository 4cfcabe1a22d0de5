package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.stakeholder.Stakeholder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes key accounts as stakeholders, for briefs that name nobody: the CRM knows what an account
 * bought, not who decides there, so each proposal says that an interview has to confirm it.
 *
 * <p>Power is the account's revenue against the largest account's, interest the share of the
 * account's deals of the last twelve months that were opened in the last three, attitude the share
 * of closed deals won, scaled to -1 to 1.
 */
final class StakeholderDraft {

  private static final int PROPOSED = 8;

  private final CrmSnapshot snapshot;
  private final LocalDate asOf;
  private final WonDeals won;
  private final Map<String, Tally> tallies = new HashMap<>();

  private static final class Tally {
    double revenue;
    int won;
    int lost;
    int opened;
    int openedLately;
  }

  private StakeholderDraft(Analysis analysis) {
    snapshot = analysis.snapshot();
    asOf = analysis.brief().asOf();
    won = WonDeals.of(snapshot, analysis.brief());
  }

  static List<Stakeholder> of(Analysis analysis) {
    return new StakeholderDraft(analysis).keyAccounts();
  }

  private List<Stakeholder> keyAccounts() {
    LocalDate tomorrow = asOf.plusDays(1);
    DateRange year = DateRange.of(tomorrow.minusYears(1), tomorrow);
    DateRange quarter = DateRange.of(tomorrow.minusMonths(3), tomorrow);
    for (WonDeals.WonDeal deal : won.within(year).deals()) {
      tally(deal.accountId()).revenue += deal.amount().toDouble();
    }
    for (OpportunitySnapshot deal : snapshot.opportunities()) {
      deal.accountId().ifPresent(account -> count(tally(account), deal, year, quarter));
    }
    tallies.remove(WonDeals.UNKNOWN);
    double largest = tallies.values().stream().mapToDouble(tally -> tally.revenue).max().orElse(0);
    List<Stakeholder> proposed = new ArrayList<>();
    tallies.entrySet().stream()
        .filter(entry -> entry.getValue().revenue > 0)
        .sorted(
            Comparator.<Map.Entry<String, Tally>>comparingDouble(entry -> -entry.getValue().revenue)
                .thenComparing(Map.Entry::getKey))
        .limit(PROPOSED)
        .forEach(entry -> proposed.add(stakeholder(entry.getKey(), entry.getValue(), largest)));
    return proposed;
  }

  private Tally tally(String account) {
    return tallies.computeIfAbsent(account, id -> new Tally());
  }

  private static void count(
      Tally tally, OpportunitySnapshot deal, DateRange year, DateRange quarter) {
    if (year.contains(deal.createdOn())) {
      tally.opened++;
      tally.openedLately += quarter.contains(deal.createdOn()) ? 1 : 0;
    }
    if (deal.closedOn().map(year::contains).orElse(false)) {
      boolean won = deal.status() == OpportunityStatus.WON;
      tally.won += won ? 1 : 0;
      tally.lost += won ? 0 : 1;
    }
  }

  private Stakeholder stakeholder(String account, Tally tally, double largest) {
    double share = tally.opened == 0 ? 0 : (double) tally.openedLately / tally.opened;
    return Stakeholder.builder()
        .id("account/" + account)
        .name(snapshot.account(account).map(Account::name).orElse(account))
        .role("key account; proposed from the CRM, to be confirmed by an interview")
        .power(tally.revenue / largest)
        .interest(share)
        .attitude(2.0 * tally.won / (tally.won + tally.lost) - 1)
        .build();
  }
}

package io.planwright.examples;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.response.ExponentialCurve;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.money.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What spend brings in each segment, judged where no history of spend is known: the share of the
 * budget that a segment gets now brings the revenue that it has now, and no spend can bring more
 * than all accounts of the segment bought. Where nearly all buy already, more spend brings little.
 *
 * <p>A host with a history of spend learns its curves instead of judging them.
 */
final class SegmentCurves {

  private static final double EVEN = 0.5;

  private SegmentCurves() {}

  /**
   * The curve of each segment that gets money now.
   *
   * @param snapshot the accounts and their deals
   * @param now the budget by segment
   * @param revenue the revenue of the past twelve months by segment
   */
  static Map<String, ExponentialCurve> of(
      CrmSnapshot snapshot, BudgetAllocation now, Map<String, Money> revenue) {
    Map<String, Double> penetration = penetration(snapshot);
    Map<String, ExponentialCurve> curves = new TreeMap<>();
    revenue.forEach(
        (segment, won) -> {
          Money spend = now.amounts().getOrDefault(segment, Money.zero(won.currency()));
          if (spend.isPositive()) {
            double bought = penetration.getOrDefault(segment, EVEN);
            double rate = -Math.log1p(-bought) / spend.toDouble();
            curves.put(segment, new ExponentialCurve(won.toDouble() / bought, rate));
          }
        });
    return curves;
  }

  /** The share of the accounts that ever bought, by sector, after the rule of succession. */
  private static Map<String, Double> penetration(CrmSnapshot snapshot) {
    Set<String> buyers = new HashSet<>();
    for (OpportunitySnapshot deal : snapshot.won()) {
      deal.accountId().ifPresent(buyers::add);
    }
    Map<String, int[]> counts = new HashMap<>();
    for (Account account : snapshot.accounts()) {
      account
          .sector()
          .ifPresent(
              sector -> {
                int[] count = counts.computeIfAbsent(sector, name -> new int[2]);
                count[0] += buyers.contains(account.id()) ? 1 : 0;
                count[1]++;
              });
    }
    Map<String, Double> shares = new HashMap<>();
    counts.forEach((sector, count) -> shares.put(sector, (count[0] + 1.0) / (count[1] + 2.0)));
    return shares;
  }
}

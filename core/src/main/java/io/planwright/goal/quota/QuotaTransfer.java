package io.planwright.goal.quota;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.goal.Quota;
import io.planwright.goal.QuotaTree;
import io.planwright.internal.Require;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An account or territory that goes to another seller within the period of its quota. Immutable,
 * serializable and thread-safe.
 *
 * @param fromSellerId who carries its quota until then; not blank
 * @param toSellerId who carries the rest; another seller
 * @param effectiveOn the first day of the new seller
 */
public record QuotaTransfer(String fromSellerId, String toSellerId, LocalDate effectiveOn)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param fromSellerId who carries the quota until then
   * @param toSellerId who carries the rest
   * @param effectiveOn the first day of the new seller
   * @throws IllegalArgumentException if an id is blank or both are the same
   */
  public QuotaTransfer {
    Require.notBlank(fromSellerId, "fromSellerId", "Name the seller who hands over.");
    Require.notBlank(toSellerId, "toSellerId", "Name the seller who takes over.");
    Require.nonNull(effectiveOn, "effectiveOn");
    Require.that(
        !fromSellerId.equals(toSellerId),
        "toSellerId",
        toSellerId,
        "differ from the fromSellerId",
        "Leave out this transfer.");
  }

  /**
   * Divides the quota of an account or territory among those who carry it one after the other, in
   * proportion to their working days and to the last minor unit.
   *
   * @param quota what the account or territory is to bring over the period, in whole minor units
   * @param period the days of the quota; with an end and at least one working day
   * @param transfers in the order of time, at least one; each from who carries it then, effective
   *     after the first and up to the last day
   * @param calendar which days count
   * @return who carries which part, in the order of time; the parts add up to the quota
   * @throws IllegalArgumentException if the transfers don't follow on each other within the period
   */
  public static List<QuotaTenure> divide(
      Money quota, DateRange period, List<QuotaTransfer> transfers, WorkingCalendar calendar) {
    Require.nonNull(quota, "quota");
    Require.nonNull(period, "period");
    Require.nonNull(calendar, "calendar");
    Require.notEmpty(transfers, "transfers", "Keep the quota as it is without one.");
    List<String> sellers = new ArrayList<>(List.of(transfers.get(0).fromSellerId()));
    List<DateRange> ranges = new ArrayList<>();
    LocalDate start = period.start();
    for (QuotaTransfer transfer : transfers) {
      transfer.requireFollows(sellers.get(sellers.size() - 1), start, period);
      ranges.add(DateRange.of(start, transfer.effectiveOn));
      sellers.add(transfer.toSellerId);
      start = transfer.effectiveOn;
    }
    ranges.add(DateRange.of(start, period.endExclusive()));
    double[] days = ranges.stream().mapToDouble(calendar::workingDays).toArray();
    Require.positive(
        calendar.workingDays(period), "period", "Give a period with at least one working day.");
    List<Money> parts = Apportionment.byLargestRemainder(quota, days);
    List<QuotaTenure> tenures = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      tenures.add(new QuotaTenure(sellers.get(i), ranges.get(i), parts.get(i)));
    }
    return List.copyOf(tenures);
  }

  private void requireFollows(String holder, LocalDate start, DateRange period) {
    Require.that(
        fromSellerId.equals(holder),
        "fromSellerId",
        fromSellerId,
        "be who carries the quota then, " + holder,
        "Put the transfers in the order of time.");
    Require.that(
        effectiveOn.isAfter(start) && effectiveOn.isBefore(period.endExclusive()),
        "effectiveOn",
        effectiveOn,
        "be after " + start + " and before " + period.endExclusive(),
        "Give the quota to the new seller alone, or put the transfers in the order of time.");
  }

  /**
   * Moves the rest of an account's or territory's quota within a tree: what is left of it from the
   * effective date on, by working days, is taken off one seller and put on the other. The tree's
   * total stays the same to the last minor unit.
   *
   * @param tree the tree, in which the first seller has a quota for the period of at least what is
   *     moved
   * @param moved what the account or territory is to bring over the whole period, as a quota of
   *     {@code fromSellerId}
   * @param fiscal the calendar of the period
   * @param working which days count
   * @return a changed copy
   * @throws IllegalArgumentException if the quota is of another seller, the date outside of the
   *     period, a seller unknown, or the first seller has less than is moved
   */
  public QuotaTree applyTo(
      QuotaTree tree, Quota moved, FiscalCalendar fiscal, WorkingCalendar working) {
    Require.nonNull(tree, "tree");
    Require.that(
        Require.nonNull(moved, "moved").nodeId().equals(fromSellerId),
        "moved",
        moved.nodeId(),
        "be a quota of the seller who hands over, " + fromSellerId,
        "Name the quota's seller as fromSellerId.");
    FiscalPeriod period = moved.period();
    Money rest =
        divide(moved.amount(), fiscal.range(period), List.of(this), working).get(1).amount();
    Money left = of(tree, fromSellerId, period).minus(rest);
    Require.that(
        !left.isNegative(),
        "moved",
        rest,
        "be at most the quota of " + fromSellerId,
        "Move only what the seller carries.");
    return tree.withQuota(new Quota(fromSellerId, period, left))
        .withQuota(new Quota(toSellerId, period, of(tree, toSellerId, period).plus(rest)));
  }

  private static Money of(QuotaTree tree, String sellerId, FiscalPeriod period) {
    for (Quota quota : tree.quotas()) {
      if (quota.nodeId().equals(sellerId) && quota.period().equals(period)) {
        return quota.amount();
      }
    }
    return Money.zero(tree.currency());
  }
}

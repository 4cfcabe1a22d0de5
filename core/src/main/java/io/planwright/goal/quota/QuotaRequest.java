package io.planwright.goal.quota;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A total that is to be handed out to sellers, and the limits within which. Immutable, serializable
 * and thread-safe.
 *
 * <p>Groups form a forest: each seller and group is a member of at most one group. Limits may
 * contradict each other; a {@link QuotaMethod} answers that with a {@link QuotaConflict}.
 *
 * @param period the period of the quotas
 * @param total what they add up to, in whole minor units, not negative and below 10<sup>15</sup> of
 *     them
 * @param sellers who shares the total; at least one, ids distinct
 * @param groups teams and regions; possibly none
 * @param limits at most one floor and one ceiling for each seller and group
 */
public record QuotaRequest(
    FiscalPeriod period,
    Money total,
    List<QuotaBasis> sellers,
    List<QuotaGroup> groups,
    List<QuotaLimit> limits)
    implements Serializable {

  /** The id that stands for all sellers together in conflicts and gaps. */
  public static final String WHOLE = "*";

  /**
   * Checks and copies the components.
   *
   * @param period the period of the quotas
   * @param total what they add up to
   * @param sellers who shares the total
   * @param groups teams and regions
   * @param limits the limits
   * @throws IllegalArgumentException if there is no seller, an id is there twice or unknown, a node
   *     is in two groups, groups go in a circle, or an amount does not fit
   */
  public QuotaRequest {
    Require.nonNull(period, "period");
    MinorUnits.require(total, "total");
    sellers = List.copyOf(Require.notEmpty(sellers, "sellers", "Name who shares the total."));
    groups = List.copyOf(Require.nonNull(groups, "groups"));
    limits = List.copyOf(Require.nonNull(limits, "limits"));
    Set<String> ids = distinctIds(sellers, groups);
    checkMembers(groups, ids);
    checkLimits(limits, ids, total);
  }

  /**
   * A request without groups and limits.
   *
   * @param period the period of the quotas
   * @param total what they add up to
   * @param sellers who shares the total
   * @return the request
   */
  public static QuotaRequest of(FiscalPeriod period, Money total, List<QuotaBasis> sellers) {
    return new QuotaRequest(period, total, sellers, List.of(), List.of());
  }

  /**
   * Adds a group.
   *
   * @param group the group
   * @return a changed copy
   */
  public QuotaRequest with(QuotaGroup group) {
    return new QuotaRequest(
        period, total, sellers, appended(groups, Require.nonNull(group, "group")), limits);
  }

  /**
   * Adds a limit.
   *
   * @param limit the limit
   * @return a changed copy
   */
  public QuotaRequest with(QuotaLimit limit) {
    return new QuotaRequest(
        period, total, sellers, groups, appended(limits, Require.nonNull(limit, "limit")));
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static Set<String> distinctIds(List<QuotaBasis> sellers, List<QuotaGroup> groups) {
    Set<String> ids = new HashSet<>();
    ids.add(WHOLE);
    for (QuotaBasis seller : sellers) {
      requireNew(ids, seller.sellerId(), "sellers");
    }
    for (QuotaGroup group : groups) {
      requireNew(ids, group.id(), "groups");
    }
    return ids;
  }

  private static void requireNew(Set<String> ids, String id, String field) {
    Require.that(
        ids.add(id),
        field,
        id,
        "have an id of its own, other than " + WHOLE,
        "Merge the two or rename one.");
  }

  private static void checkMembers(List<QuotaGroup> groups, Set<String> ids) {
    Set<String> members = new HashSet<>();
    for (QuotaGroup group : groups) {
      for (String member : group.memberIds()) {
        Require.that(
            ids.contains(member) && !member.equals(WHOLE),
            "memberIds",
            member,
            "be a seller or group of the request",
            "Add the basis of that seller, or take the member off.");
        Require.that(
            members.add(member),
            "memberIds",
            member,
            "be in one group only",
            "Nest the groups in each other.");
      }
    }
    // A node has one group at most, so what can't be reached from the top goes in a circle.
    Set<String> reached = new HashSet<>();
    for (QuotaGroup group : groups) {
      if (!members.contains(group.id())) {
        reach(group, groups, reached);
      }
    }
    for (QuotaGroup group : groups) {
      Require.that(
          reached.contains(group.id()),
          "groups",
          group.id(),
          "not go in a circle",
          "Take the larger group off the members of the smaller one.");
    }
  }

  private static void reach(QuotaGroup top, List<QuotaGroup> groups, Set<String> reached) {
    reached.add(top.id());
    Set<String> members = new HashSet<>(top.memberIds());
    for (QuotaGroup group : groups) {
      if (members.contains(group.id())) {
        reach(group, groups, reached);
      }
    }
  }

  private static void checkLimits(List<QuotaLimit> limits, Set<String> ids, Money total) {
    Set<String> seen = new HashSet<>();
    for (QuotaLimit limit : limits) {
      Require.that(
          ids.contains(limit.nodeId()) && !limit.nodeId().equals(WHOLE),
          "limits",
          limit.nodeId(),
          "be of a seller or group of the request",
          "Add that node, or take the limit off; the whole is limited by its total.");
      Require.that(
          limit.amount().currency().equals(total.currency()),
          "limits",
          limit.amount(),
          "be in the currency of the total",
          "Convert it with ExchangeRates first.");
      Require.that(
          seen.add(limit.kind() + " of " + limit.nodeId()),
          "limits",
          limit.kind() + " of " + limit.nodeId(),
          "be there once",
          "Keep the one that holds.");
    }
  }
}

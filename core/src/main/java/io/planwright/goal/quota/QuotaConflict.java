package io.planwright.goal.quota;

import io.planwright.goal.quota.QuotaLimit.Kind;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.util.BitSet;
import java.util.List;

/**
 * The certificate that no quotas fit the limits: floors that together exceed what their group may
 * have, or ceilings that together fall short of what it must have. It is irreducible: without any
 * one of its limits the others don't contradict each other. Immutable, serializable and
 * thread-safe.
 *
 * @param bound the limit of the group, or of the whole, that cannot be kept; for the whole it is
 *     mostly the total, as a floor or a ceiling
 * @param limits the limits of the other kind inside the group that contradict it; at least one
 */
public record QuotaConflict(QuotaLimit bound, List<QuotaLimit> limits) implements QuotaOutcome {

  /**
   * Checks that this is a contradiction.
   *
   * @param bound the limit that cannot be kept
   * @param limits the limits that contradict it
   * @throws IllegalArgumentException if the limits are not of the other kind than the bound, or
   *     don't contradict it
   */
  public QuotaConflict {
    Require.nonNull(bound, "bound");
    limits = List.copyOf(Require.notEmpty(limits, "limits", "Name what contradicts the bound."));
    for (QuotaLimit limit : limits) {
      Require.that(
          limit.kind() != bound.kind(),
          "limits",
          limit,
          "be of the other kind than the bound",
          "Set floors against a ceiling, or ceilings against a floor.");
    }
    Money sum = sum(bound, limits);
    int comparison = sum.compareTo(bound.amount());
    Require.that(
        bound.kind() == Kind.CEILING ? comparison > 0 : comparison < 0,
        "limits",
        sum,
        "contradict the bound " + bound.amount(),
        "Limits that agree are no conflict.");
  }

  private static Money sum(QuotaLimit bound, List<QuotaLimit> limits) {
    return Money.sum(bound.amount().currency(), limits.stream().map(QuotaLimit::amount).toList());
  }

  /**
   * What the contradicting limits add up to.
   *
   * @return more than the bound if that is a ceiling, less if it is a floor
   */
  public Money sum() {
    return sum(bound, limits);
  }

  /**
   * By how much the limits have to give way, at the least.
   *
   * @return the difference of the sum and the bound, above zero
   */
  public Money excess() {
    return sum().minus(bound.amount()).abs();
  }

  /**
   * The contradiction in one sentence.
   *
   * @return such as "The ceilings of a, b add up to EUR 90.00, less than the EUR 100.00 that all
   *     sellers must have at least."
   */
  public String summary() {
    boolean floors = bound.kind() == Kind.CEILING;
    String side = floors ? "floor" : "ceiling";
    String who = String.join(", ", limits.stream().map(QuotaLimit::nodeId).toList());
    String what = bound.nodeId().equals(QuotaRequest.WHOLE) ? "all sellers" : bound.nodeId();
    return (limits.size() == 1
            ? "The %s of %s is %s, %s than the %s that %s must have %s."
            : "The %ss of %s add up to %s, %s than the %s that %s must have %s.")
        .formatted(
            side,
            who,
            sum(),
            floors ? "more" : "less",
            bound.amount(),
            what,
            floors ? "at most" : "at least");
  }

  /**
   * Checks the certificate against a request, independently of how it was found: its limits are
   * those of the request, floors are of separate nodes inside the bound's, ceilings cover all of
   * it. True is a proof that the request has no solution.
   *
   * @param request the request
   * @return whether it proves that the request has no solution
   */
  public boolean holdsFor(QuotaRequest request) {
    QuotaNodes nodes = new QuotaNodes(Require.nonNull(request, "request"));
    if (!isIn(request, bound)) {
      return false;
    }
    BitSet inside = sellers(nodes, nodes.position(bound.nodeId()));
    BitSet united = new BitSet();
    for (QuotaLimit limit : limits) {
      if (!isIn(request, limit)) {
        return false;
      }
      BitSet part = sellers(nodes, nodes.position(limit.nodeId()));
      if (bound.kind() == Kind.CEILING && part.intersects(united)) {
        return false;
      }
      united.or(part);
    }
    boolean floors = bound.kind() == Kind.CEILING;
    BitSet missing = floors ? united : inside;
    missing.andNot(floors ? inside : united);
    return missing.isEmpty();
  }

  private static boolean isIn(QuotaRequest request, QuotaLimit limit) {
    return request.limits().contains(limit)
        || (limit.nodeId().equals(QuotaRequest.WHOLE) && limit.amount().equals(request.total()));
  }

  private static BitSet sellers(QuotaNodes nodes, int node) {
    BitSet sellers = new BitSet();
    if (nodes.isSeller(node)) {
      sellers.set(node);
    }
    for (int member : nodes.members[node]) {
      sellers.or(sellers(nodes, member));
    }
    return sellers;
  }
}

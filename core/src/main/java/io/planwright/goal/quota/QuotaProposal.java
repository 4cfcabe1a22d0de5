package io.planwright.goal.quota;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.goal.Quota;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Quotas that add up to the total and keep all limits, with the reasons. Immutable, serializable
 * and thread-safe.
 *
 * @param request what was asked
 * @param shares the quota of each seller, in the order of the request; they add up to its total
 * @param explanation how the quotas came about
 * @param provenance the method and its parameters
 */
public record QuotaProposal(
    QuotaRequest request, List<QuotaShare> shares, Explanation explanation, Provenance provenance)
    implements QuotaOutcome {

  /**
   * Checks and copies the components.
   *
   * @param request what was asked
   * @param shares the quota of each seller
   * @param explanation how the quotas came about
   * @param provenance the method and its parameters
   * @throws IllegalArgumentException if the shares are not those of the request's sellers or don't
   *     add up to its total
   */
  public QuotaProposal {
    Require.nonNull(request, "request");
    shares = List.copyOf(Require.nonNull(shares, "shares"));
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
    Require.that(
        shares.stream()
            .map(QuotaShare::sellerId)
            .toList()
            .equals(request.sellers().stream().map(QuotaBasis::sellerId).toList()),
        "shares",
        shares.size(),
        "be those of the request's sellers, in order",
        "Give each seller one share.");
    Money sum =
        Money.sum(request.total().currency(), shares.stream().map(QuotaShare::amount).toList());
    Require.that(
        sum.equals(request.total()),
        "shares",
        sum,
        "add up to the total " + request.total(),
        "Round with the largest remainder.");
  }

  /**
   * The quota of a seller, or the sum of a group.
   *
   * @param nodeId a seller or group of the request, or {@link QuotaRequest#WHOLE}
   * @return the amount
   * @throws IllegalArgumentException if there is no such node
   */
  public Money amount(String nodeId) {
    Set<String> wanted = new HashSet<>();
    Map<String, QuotaGroup> groups = new HashMap<>();
    request.groups().forEach(group -> groups.put(group.id(), group));
    collect(Require.nonNull(nodeId, "nodeId"), groups, wanted);
    boolean whole = nodeId.equals(QuotaRequest.WHOLE);
    List<Money> amounts =
        shares.stream()
            .filter(share -> whole || wanted.contains(share.sellerId()))
            .map(QuotaShare::amount)
            .toList();
    Require.that(
        !amounts.isEmpty(),
        "nodeId",
        nodeId,
        "be a seller or group of the request",
        "Check the id.");
    return Money.sum(request.total().currency(), amounts);
  }

  private static void collect(String id, Map<String, QuotaGroup> groups, Set<String> wanted) {
    wanted.add(id);
    QuotaGroup group = groups.get(id);
    if (group != null) {
      group.memberIds().forEach(member -> collect(member, groups, wanted));
    }
  }

  /**
   * The quotas, to be put into a {@link io.planwright.goal.QuotaTree}.
   *
   * @return one for each seller, for the request's period, unmodifiable
   */
  public List<Quota> quotas() {
    return shares.stream()
        .map(share -> new Quota(share.sellerId(), request.period(), share.amount()))
        .toList();
  }

  /**
   * How fair the quotas are: how likely each seller is to reach the quota.
   *
   * @param outlooks what each seller may sell in the period, by id, in major units of the total's
   *     currency
   * @return the probabilities and their spread
   * @throws IllegalArgumentException if a seller has no outlook
   */
  public AttainmentSpread attainment(Map<String, OutcomeDistribution> outlooks) {
    return AttainmentSpread.of(quotas(), outlooks);
  }
}

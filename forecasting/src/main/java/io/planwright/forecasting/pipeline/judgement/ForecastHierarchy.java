package io.planwright.forecasting.pipeline.judgement;

import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who forecasts for whom, and all that they said. Immutable, serializable and thread-safe.
 *
 * <p>The links of the quota tree that are valid on the as-of day count, over <em>distinct</em>
 * leaves, as quotas do: a seller who counts for a region and a product line is in the company's
 * forecast once. A call on a leaf stands in the place of its deals. A call on a node above is kept
 * as its difference to what rolls up below it, and each difference counts once for whatever is
 * above, so parents are never added up. In each layer the latest call known at the end of the as-of
 * day counts; a manager's goes before the owner's, in the manager-adjusted amount.
 */
public final class ForecastHierarchy implements Serializable {

  private static final long serialVersionUID = 1L;

  private final QuotaTree tree;

  @SuppressWarnings("serial") // an unmodifiable list of the JDK, which is serializable
  private final List<Adjustment> calls;

  private ForecastHierarchy(QuotaTree tree, List<Adjustment> calls) {
    this.tree = tree;
    this.calls = calls;
  }

  /**
   * Puts a hierarchy and the calls together.
   *
   * @param tree the nodes and dated links; its quotas don't count here
   * @param submissions what forecasters submitted, in any order; each is of the owner's layer
   * @param adjustments what was adjusted, in any order
   * @return the hierarchy
   * @throws IllegalArgumentException if a call is on a node that the tree does not have
   * @throws io.planwright.money.CurrencyMismatchException if one is not in the tree's currency
   */
  public static ForecastHierarchy of(
      QuotaTree tree, List<Submission> submissions, List<Adjustment> adjustments) {
    Require.nonNull(tree, "tree");
    List<Adjustment> calls = new ArrayList<>();
    Require.nonNull(submissions, "submissions").forEach(each -> calls.add(Adjustment.of(each)));
    calls.addAll(Require.nonNull(adjustments, "adjustments"));
    Set<String> known = new HashSet<>(tree.nodes().stream().map(QuotaNode::id).toList());
    Money zero = Money.zero(tree.currency());
    for (Adjustment call : calls) {
      Require.that(
          known.contains(call.nodeId()),
          "nodeId",
          call.nodeId(),
          "be the id of a node in the tree",
          "Add the node first.");
      zero.plus(call.amount()); // refuses another currency
    }
    return new ForecastHierarchy(tree, List.copyOf(calls));
  }

  /**
   * Rolls the forecast of a period up to a node. Takes time linear in the deals, and in the nodes
   * times the nodes with a call above the leaves.
   *
   * @param nodeId the node
   * @param deals the deals of the period as known on the as-of day
   * @param method what the amount of a category stands for, in the calls too
   * @return the forecast in each category and layer
   * @throws IllegalArgumentException if there is no such node
   * @throws io.planwright.money.CurrencyMismatchException if the deals are not in the tree's
   *     currency
   */
  public ForecastRollUp rollUp(String nodeId, PeriodDeals deals, RollUpMethod method) {
    Require.nonNull(method, "method");
    Money.zero(tree.currency()).plus(Money.zero(deals.currency())); // refuses another currency
    Instant end = deals.asOf().plusDays(1).atStartOfDay(deals.zone()).toInstant();
    Calls known = new Calls(calls, deals.period(), end);
    LayeredSums sums = new LayeredSums(tree, deals, method, known, nodeId);
    List<CategoryForecast> lines = new ArrayList<>();
    for (ForecastCategory category : ForecastCategory.values()) {
      lines.add(sums.of(category));
    }
    return new ForecastRollUp(nodeId, deals.period(), deals.asOf(), method, lines, unplaced(deals));
  }

  /**
   * Deals of nobody who stands at the foot of the hierarchy on the day. Who has no link on that day
   * stands outside, unless there are no links at all.
   */
  private List<String> unplaced(PeriodDeals deals) {
    Set<String> parents = new HashSet<>();
    Set<String> children = new HashSet<>();
    for (QuotaLink link : tree.links()) {
      if (link.validity().contains(deals.asOf())) {
        parents.add(link.parentId());
        children.add(link.childId());
      }
    }
    Set<String> leaves = new HashSet<>(children);
    if (children.isEmpty()) {
      tree.nodes().forEach(node -> leaves.add(node.id()));
    }
    leaves.removeAll(parents);
    return deals.deals().stream()
        .filter(deal -> !leaves.contains(deal.nodeId()))
        .map(CategorizedDeal::dealId)
        .toList();
  }

  @Override
  public String toString() {
    return "ForecastHierarchy[" + tree + ", " + calls.size() + " calls]";
  }
}

package io.planwright.forecasting.pipeline.judgement;

import io.planwright.forecasting.pipeline.judgement.Adjustment.Layer;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts of one node by layer: distinct leaves, and distinct differences of nodes above. */
final class LayeredSums {

  private final PeriodDeals deals;
  private final RollUpMethod method;
  private final Calls calls;
  private final Money zero;
  private final Set<String> leaves;
  private final Map<String, List<String>> children = new HashMap<>();
  private final List<String> fromBelow = new ArrayList<>();

  LayeredSums(QuotaTree tree, PeriodDeals deals, RollUpMethod method, Calls calls, String nodeId) {
    this.deals = deals;
    this.method = method;
    this.calls = calls;
    this.zero = Money.zero(deals.currency());
    this.leaves = new LinkedHashSet<>();
    tree.leaves(nodeId, deals.asOf()).stream().map(QuotaNode::id).forEach(leaves::add);
    for (QuotaLink link : tree.links()) {
      if (link.validity().contains(deals.asOf())) {
        children.computeIfAbsent(link.parentId(), id -> new ArrayList<>()).add(link.childId());
      }
    }
    order(nodeId, new LinkedHashSet<>());
  }

  /** Children before parents; a quota tree has no circles. */
  private void order(String nodeId, Set<String> seen) {
    if (seen.add(nodeId)) {
      children.getOrDefault(nodeId, List.of()).forEach(child -> order(child, seen));
      fromBelow.add(nodeId);
    }
  }

  CategoryForecast of(ForecastCategory category) {
    Map<String, Money> own = new LinkedHashMap<>();
    leaves.forEach(leaf -> own.put(leaf, zero));
    Money total = zero;
    for (CategorizedDeal deal : deals.deals()) {
      Money sum = own.get(deal.nodeId());
      if (sum != null && method.counts(deal.category(), category)) {
        own.put(deal.nodeId(), sum.plus(deal.amount()));
        total = total.plus(deal.amount());
      }
    }
    Money byOwners = standing(own, category, List.of(Layer.OWNER));
    Money byManagers = standing(own, category, List.of(Layer.MANAGER, Layer.OWNER));
    return new CategoryForecast(category, total, byOwners, byManagers, changes(category));
  }

  /** What stands at the top when the first of the layers that has a call on a node decides. */
  private Money standing(Map<String, Money> own, ForecastCategory category, List<Layer> layers) {
    Map<String, Money> parts = new HashMap<>();
    String top = fromBelow.get(fromBelow.size() - 1);
    for (String node : fromBelow) {
      @Nullable Adjustment call = first(layers, node, category);
      if (leaves.contains(node)) {
        parts.put(node, call == null ? own.getOrDefault(node, zero) : call.amount());
      } else if (call != null) {
        parts.put(node, call.amount().minus(sumBelow(node, parts)));
      }
    }
    return parts.getOrDefault(top, zero).plus(sumBelow(top, parts));
  }

  private @Nullable Adjustment first(List<Layer> layers, String node, ForecastCategory category) {
    for (Layer layer : layers) {
      @Nullable Adjustment call = calls.latest(layer, node, category);
      if (call != null) {
        return call;
      }
    }
    return null;
  }

  /** The parts of all distinct nodes below: leaves' amounts, and differences of those between. */
  private Money sumBelow(String node, Map<String, Money> parts) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(children.getOrDefault(node, List.of()));
    Money sum = zero;
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (seen.add(next)) {
        sum = sum.plus(parts.getOrDefault(next, zero));
        open.addAll(children.getOrDefault(next, List.of()));
      }
    }
    return sum;
  }

  private List<Adjustment> changes(ForecastCategory category) {
    List<Adjustment> changes = new ArrayList<>();
    for (String node : fromBelow) {
      for (Layer layer : Layer.values()) {
        @Nullable Adjustment call = calls.latest(layer, node, category);
        if (call != null) {
          changes.add(call);
        }
      }
    }
    return changes;
  }
}

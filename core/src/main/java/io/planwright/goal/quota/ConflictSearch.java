package io.planwright.goal.quota;

import io.planwright.goal.quota.QuotaLimit.Kind;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds out from the bottom up what each node can come to, and where that is nothing.
 *
 * <p>Groups are laminar, so limits contradict each other if and only if for some node the largest
 * sum of separate floors inside exceeds its ceiling, or the smallest sum of ceilings that cover it
 * falls short of its floor. All is exact, in whole minor units, and linear in the number of nodes.
 */
final class ConflictSearch {

  private final QuotaNodes nodes;
  private final Money total;
  private final long totalUnits;

  private ConflictSearch(QuotaNodes nodes, Money total) {
    this.nodes = nodes;
    this.total = total;
    this.totalUnits = MinorUnits.of(total);
  }

  /** Fills {@code least} and {@code most} of the nodes, or says why that can't be done. */
  static Optional<QuotaConflict> tighten(QuotaNodes nodes, Money total) {
    return new ConflictSearch(nodes, total).tighten();
  }

  private Optional<QuotaConflict> tighten() {
    int whole = nodes.whole();
    nodes.floor[whole] = totalUnits;
    nodes.ceiling[whole] = totalUnits;
    for (int node = 0; node <= whole; node++) {
      int[] members = nodes.members[node];
      boolean seller = nodes.isSeller(node);
      long inside = seller ? nodes.floor[node] : QuotaNodes.sum(members, nodes.least);
      long room = seller ? nodes.ceiling[node] : QuotaNodes.sum(members, nodes.most);
      if (inside > nodes.ceiling[node]) {
        return Optional.of(floors(node));
      }
      if (room < nodes.floor[node]) {
        return Optional.of(ceilings(node));
      }
      if (nodes.floor[node] > nodes.ceiling[node]) {
        return Optional.of(
            new QuotaConflict(limit(node, Kind.CEILING), List.of(limit(node, Kind.FLOOR))));
      }
      nodes.least[node] = Math.max(inside, nodes.floor[node]);
      nodes.most[node] = Math.min(room, nodes.ceiling[node]);
    }
    for (int node = 0; node < whole; node++) {
      nodes.most[node] = Math.min(nodes.most[node], totalUnits);
    }
    return Optional.empty();
  }

  private QuotaLimit limit(int node, Kind kind) {
    return nodes.limit(node, kind, total);
  }

  private QuotaConflict floors(int node) {
    List<QuotaLimit> floors = new ArrayList<>();
    collectFloors(nodes.isSeller(node) ? new int[] {node} : nodes.members[node], floors);
    // The largest first, and no more than needed: so none of them can be left out.
    floors.sort(Comparator.comparing(QuotaLimit::amount).reversed());
    long sum = 0;
    int needed = 0;
    while (sum <= nodes.ceiling[node]) {
      sum += MinorUnits.of(floors.get(needed).amount());
      needed++;
    }
    return new QuotaConflict(limit(node, Kind.CEILING), floors.subList(0, needed));
  }

  private void collectFloors(int[] members, List<QuotaLimit> floors) {
    for (int member : members) {
      int[] inner = nodes.members[member];
      if (nodes.isSeller(member) || nodes.floor[member] >= QuotaNodes.sum(inner, nodes.least)) {
        floors.add(limit(member, Kind.FLOOR));
      } else {
        collectFloors(inner, floors);
      }
    }
  }

  private QuotaConflict ceilings(int node) {
    List<QuotaLimit> ceilings = new ArrayList<>();
    collectCeilings(nodes.isSeller(node) ? new int[] {node} : nodes.members[node], ceilings);
    return new QuotaConflict(limit(node, Kind.FLOOR), ceilings);
  }

  private void collectCeilings(int[] members, List<QuotaLimit> ceilings) {
    for (int member : members) {
      int[] inner = nodes.members[member];
      if (nodes.isSeller(member) || nodes.ceiling[member] <= QuotaNodes.sum(inner, nodes.most)) {
        ceilings.add(limit(member, Kind.CEILING));
      } else {
        collectCeilings(inner, ceilings);
      }
    }
  }
}

package io.planwright.goal.quota;

import io.planwright.goal.quota.QuotaLimit.Kind;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sellers and groups of a request by position, with their limits in minor units.
 *
 * <p>Sellers come first, in the order of their ids, so that no result depends on the order in which
 * they were given. Groups follow, each after its members; the whole is last.
 */
final class QuotaNodes {

  /** No ceiling; small enough that two can be added. */
  static final long UNLIMITED = Long.MAX_VALUE / 4;

  /** Ids by position. */
  final String[] ids;

  /** The positions of the members, of a seller none. */
  final int[][] members;

  /** The limits of each node itself. */
  final long[] floor;

  final long[] ceiling;

  /** The least and most that each node can come to, by its own limits and those inside. */
  final long[] least;

  final long[] most;

  final int sellers;

  private final Map<String, Integer> positions = new HashMap<>();

  QuotaNodes(QuotaRequest request) {
    this.sellers = request.sellers().size();
    List<String> order = new ArrayList<>();
    request.sellers().stream().map(QuotaBasis::sellerId).sorted().forEach(order::add);
    Map<String, QuotaGroup> groups = new HashMap<>();
    request.groups().forEach(group -> groups.put(group.id(), group));
    List<String> top = topMembers(request);
    for (String id : top) {
      appendGroups(id, groups, order);
    }
    order.add(QuotaRequest.WHOLE);
    this.ids = order.toArray(String[]::new);
    for (int i = 0; i < ids.length; i++) {
      positions.put(ids[i], i);
    }
    this.members = new int[ids.length][];
    for (int i = 0; i < ids.length; i++) {
      QuotaGroup group = groups.get(ids[i]);
      members[i] = group == null ? new int[0] : positionsOf(group.memberIds());
    }
    members[whole()] = positionsOf(top);
    this.floor = new long[ids.length];
    this.ceiling = new long[ids.length];
    Arrays.fill(ceiling, UNLIMITED);
    limit(request);
    this.least = new long[ids.length];
    this.most = new long[ids.length];
  }

  private static List<String> topMembers(QuotaRequest request) {
    Map<String, Boolean> inside = new HashMap<>();
    request.groups().forEach(group -> group.memberIds().forEach(id -> inside.put(id, true)));
    List<String> top = new ArrayList<>();
    request.sellers().forEach(seller -> top.add(seller.sellerId()));
    request.groups().forEach(group -> top.add(group.id()));
    top.removeIf(inside::containsKey);
    return top;
  }

  private static void appendGroups(String id, Map<String, QuotaGroup> groups, List<String> order) {
    QuotaGroup group = groups.get(id);
    if (group != null) {
      group.memberIds().forEach(member -> appendGroups(member, groups, order));
      order.add(id);
    }
  }

  /** Positions in the order of ids: sums of doubles must not depend on the order given. */
  private int[] positionsOf(List<String> memberIds) {
    return memberIds.stream().sorted().mapToInt(positions::get).toArray();
  }

  private void limit(QuotaRequest request) {
    for (QuotaLimit limit : request.limits()) {
      long amount = MinorUnits.of(limit.amount());
      if (limit.kind() == Kind.FLOOR) {
        floor[position(limit.nodeId())] = amount;
      } else {
        ceiling[position(limit.nodeId())] = amount;
      }
    }
  }

  int whole() {
    return ids.length - 1;
  }

  boolean isSeller(int node) {
    return node < sellers;
  }

  int position(String id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException(
          "nodeId [" + id + "] must be a seller or group of the request. Check the id.");
    }
    return position;
  }

  /** A node's own limit as the request had it. */
  QuotaLimit limit(int node, Kind kind, Money likeThis) {
    long units = kind == Kind.FLOOR ? floor[node] : ceiling[node];
    return new QuotaLimit(ids[node], kind, Money.ofMinor(units, likeThis.currency()));
  }

  static long sum(int[] members, long[] amounts) {
    long sum = 0;
    for (int member : members) {
      sum = Math.min(UNLIMITED, sum + amounts[member]);
    }
    return sum;
  }
}

package io.planwright.goal;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The links of a quota tree by position, for walks in time linear in what is reached. On no day do
 * they go in a circle.
 */
final class DatedGraph {

  private final List<QuotaNode> nodes;
  private final List<QuotaLink> links;
  private final Map<String, Integer> positions;

  /** For each node the positions of its links down, and for each link that of its child. */
  private final int[][] linksDown;

  private final int[] child;

  DatedGraph(List<QuotaNode> nodes, List<QuotaLink> links) {
    this.nodes = nodes;
    this.links = links;
    this.positions = new HashMap<>();
    for (QuotaNode node : nodes) {
      Require.that(
          positions.put(node.id(), positions.size()) == null,
          "nodes",
          node.id(),
          "have an id each",
          "Keep one of the nodes with this id.");
    }
    this.child = new int[links.size()];
    this.linksDown = new int[nodes.size()][];
    index();
    refuseCircles();
  }

  private void index() {
    int[] parent = new int[child.length];
    int[] count = new int[linksDown.length];
    for (int i = 0; i < child.length; i++) {
      parent[i] = position(links.get(i).parentId(), "parentId");
      child[i] = position(links.get(i).childId(), "childId");
      count[parent[i]]++;
    }
    Arrays.setAll(linksDown, node -> new int[count[node]]);
    for (int i = child.length - 1; i >= 0; i--) {
      linksDown[parent[i]][--count[parent[i]]] = i;
    }
  }

  /** The position of a node in the order given. */
  int position(String nodeId, String field) {
    Integer position = positions.get(Require.nonNull(nodeId, field));
    if (position == null) {
      throw new IllegalArgumentException(
          field + " [" + nodeId + "] must be the id of a node in the tree. Add the node first.");
    }
    return position;
  }

  /** Whether nothing ever counts for this node. */
  boolean isLeaf(int position) {
    return linksDown[position].length == 0;
  }

  /** The positions of the distinct leaves that count for a node on a day; of a leaf, its own. */
  BitSet leaves(int from, LocalDate on) {
    BitSet seen = new BitSet(linksDown.length);
    BitSet leaves = new BitSet(linksDown.length);
    ArrayDeque<Integer> open = new ArrayDeque<>();
    seen.set(from);
    open.push(from);
    while (!open.isEmpty()) {
      int node = open.pop();
      if (isLeaf(node)) {
        leaves.set(node);
      }
      for (int link : linksDown[node]) {
        if (!seen.get(child[link]) && links.get(link).validity().contains(on)) {
          seen.set(child[link]);
          open.push(child[link]);
        }
      }
    }
    return leaves;
  }

  /**
   * Looks at all links at once first: without a circle among them there is none on any day. A
   * circle whose links never hold together is none; and one that does holds on a day on which one
   * of its links starts.
   */
  private void refuseCircles() {
    BitSet all = new BitSet(child.length);
    all.set(0, child.length);
    if (onCircle(all).isEmpty()) {
      return;
    }
    TreeSet<LocalDate> starts = new TreeSet<>();
    for (QuotaLink link : links) {
      starts.add(link.validity().start());
    }
    for (LocalDate day : starts) {
      BitSet valid = new BitSet(child.length);
      for (int i = 0; i < child.length; i++) {
        valid.set(i, links.get(i).validity().contains(day));
      }
      BitSet circular = onCircle(valid);
      if (!circular.isEmpty()) {
        throw circle(circular, valid, day);
      }
    }
  }

  /**
   * Takes away nodes that nothing above counts, until none is left or each has one above it that is
   * left too. (A. B. Kahn, "Topological sorting of large networks", Communications of the ACM 5
   * (11), 1962, pages 558-562.)
   */
  private BitSet onCircle(BitSet valid) {
    int[] above = new int[linksDown.length];
    valid.stream().forEach(link -> above[child[link]]++);
    BitSet left = new BitSet(linksDown.length);
    ArrayDeque<Integer> free = new ArrayDeque<>();
    for (int node = 0; node < above.length; node++) {
      left.set(node);
      if (above[node] == 0) {
        free.push(node);
      }
    }
    while (!free.isEmpty()) {
      int node = free.pop();
      left.clear(node);
      for (int link : linksDown[node]) {
        if (valid.get(link) && --above[child[link]] == 0) {
          free.push(child[link]);
        }
      }
    }
    return left;
  }

  /** Walks up from a node that is left, always to one that is left too, until one comes again. */
  private IllegalArgumentException circle(BitSet left, BitSet valid, LocalDate day) {
    int[] parentLeft = new int[linksDown.length];
    left.stream()
        .forEach(
            node -> {
              for (int link : linksDown[node]) {
                if (valid.get(link)) {
                  parentLeft[child[link]] = node;
                }
              }
            });
    List<Integer> walk = new ArrayList<>();
    BitSet walked = new BitSet(linksDown.length);
    int node = left.nextSetBit(0);
    while (!walked.get(node)) {
      walked.set(node);
      walk.add(node);
      node = parentLeft[node];
    }
    List<Integer> circle = new ArrayList<>(walk.subList(walk.indexOf(node), walk.size()));
    circle.add(node);
    Collections.reverse(circle);
    return new IllegalArgumentException(
        "links ["
            + String.join(" -> ", circle.stream().map(each -> nodes.get(each).id()).toList())
            + "] must not go in a circle on "
            + day
            + ". End one of them before that day.");
  }
}

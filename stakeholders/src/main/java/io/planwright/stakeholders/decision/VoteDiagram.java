package io.planwright.stakeholders.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All courses that the count of a body can take, as a graph: a level for each member, a node for
 * each sum of votes so far that leaves it open, a way on for a yes and one for a no, and two ends.
 * It depends on the weights alone, so that it is made once and evaluated for any probabilities in a
 * time proportional to its nodes.
 *
 * <p>Small sums have a node each, which is the usual dynamic programme. For large ones sums are one
 * node if they lead to the same result whatever the members to come say: M. Behle, "On threshold
 * BDDs and the optimal variable ordering problem", <em>Journal of Combinatorial Optimization</em>
 * 16 (2), 2008, pp. 107-118.
 */
final class VoteDiagram {

  static final int LOST = 0;
  static final int WON = 1;
  static final int ROOT = 2;

  /** About what fits into 200 MB with values and flows. */
  private static final long MOST_SUMS = 8_000_000;

  static final int MOST_NODES = 250_000;

  /** Where merging is worth a try although each sum could have its node. */
  private static final int FEW_MEMBERS = 32;

  private static final int FEW_SUMS = 4_096;

  /** A node that is looked for costs about as much as that many that are counted off. */
  private static final int MERGED_COST = 16;

  private final int[] levelStart;
  private final int[] yes;
  private final int[] no;

  private VoteDiagram(int[] levelStart, int[] yes, int[] no) {
    this.levelStart = levelStart;
    this.yes = yes;
    this.no = no;
  }

  /** Makes a diagram, or nothing if it would be too large. */
  static Optional<VoteDiagram> of(long[] weights, long quota) {
    int members = weights.length;
    long[] rest = new long[members + 1];
    for (int i = members - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + weights[i];
    }
    long sums = 0;
    for (int i = 0; i < members && sums <= MOST_SUMS; i++) {
      sums += Math.max(0, highest(rest, quota, i) - lowest(rest, quota, i) + 1);
    }
    if (members <= FEW_MEMBERS && sums > FEW_SUMS) {
      int most = (int) Math.min(MOST_NODES, sums / MERGED_COST);
      Optional<VoteDiagram> small = new Merged(weights, quota, rest, most).diagram();
      if (small.isPresent()) {
        return small;
      }
    }
    return sums <= MOST_SUMS
        ? Optional.of(bySum(weights, quota, rest, (int) sums))
        : new Merged(weights, quota, rest, MOST_NODES).diagram();
  }

  int nodes() {
    return yes.length;
  }

  /** The nodes of the first levels. */
  int nodesBelow(int level) {
    return levelStart[level] - ROOT;
  }

  double[] newValues() {
    double[] values = new double[yes.length];
    values[WON] = 1;
    return values;
  }

  /** From each node of the levels, the probability to win; later levels are filled in already. */
  void values(double[] chances, double[] values, int fromLevel, int toLevel) {
    for (int level = toLevel - 1; level >= fromLevel; level--) {
      double chance = chances[level];
      double against = 1 - chance;
      int end = levelStart[level + 1];
      for (int node = levelStart[level]; node < end; node++) {
        values[node] = chance * values[yes[node]] + against * values[no[node]];
      }
    }
  }

  /**
   * Sends the flow at the nodes of the levels on to later ones, and sets for each level what one
   * more unit of its chance would bring.
   */
  void slopes(
      double[] chances,
      double[] values,
      double[] flow,
      double[] slopes,
      int fromLevel,
      int toLevel) {
    for (int level = fromLevel; level < toLevel; level++) {
      double chance = chances[level];
      double against = 1 - chance;
      double slope = 0;
      int end = levelStart[level + 1];
      for (int node = levelStart[level]; node < end; node++) {
        double here = flow[node];
        slope += here * (values[yes[node]] - values[no[node]]);
        flow[yes[node]] += here * chance;
        flow[no[node]] += here * against;
      }
      slopes[level] = slope;
    }
  }

  void clear(double[] flow, int fromLevel, int toLevel) {
    Arrays.fill(flow, levelStart[fromLevel], levelStart[toLevel], 0);
  }

  private static long lowest(long[] rest, long quota, int level) {
    return Math.max(0, quota - rest[level]);
  }

  private static long highest(long[] rest, long quota, int level) {
    return Math.min(quota - 1, rest[0] - rest[level]);
  }

  private static VoteDiagram bySum(long[] weights, long quota, long[] rest, int sums) {
    int members = weights.length;
    int[] start = new int[members + 1];
    start[0] = ROOT;
    for (int i = 0; i < members; i++) {
      long width = highest(rest, quota, i) - lowest(rest, quota, i) + 1;
      start[i + 1] = start[i] + (int) Math.max(0, width);
    }
    int[] yes = new int[sums + ROOT];
    int[] no = new int[sums + ROOT];
    for (int i = 0; i < members; i++) {
      long low = lowest(rest, quota, i);
      long nextLow = i + 1 < members ? lowest(rest, quota, i + 1) : quota;
      for (int node = start[i]; node < start[i + 1]; node++) {
        long sum = low + node - start[i];
        yes[node] = next(sum + weights[i], quota, nextLow, start[i + 1]);
        no[node] = next(sum, quota, nextLow, start[i + 1]);
      }
    }
    return new VoteDiagram(start, yes, no);
  }

  private static int next(long sum, long quota, long low, int start) {
    if (sum >= quota) {
      return WON;
    }
    return sum < low ? LOST : (int) (start + sum - low);
  }

  /** Makes the diagram in which sums that lead to the same are one node. */
  private static final class Merged {

    private final long[] weights;
    private final long quota;
    private final long[] rest;
    private final int most;
    private final List<TreeMap<Long, Node>> levels = new ArrayList<>();
    private int nodes;

    Merged(long[] weights, long quota, long[] rest, int most) {
      this.most = most;
      this.weights = weights;
      this.quota = quota;
      this.rest = rest;
      for (int i = 0; i < weights.length; i++) {
        levels.add(new TreeMap<>());
      }
    }

    Optional<VoteDiagram> diagram() {
      makeAll();
      if (nodes > most) {
        return Optional.empty();
      }
      int[] start = new int[weights.length + 1];
      start[0] = ROOT;
      int id = ROOT;
      for (int i = 0; i < weights.length; i++) {
        for (Node node : levels.get(i).values()) {
          node.id = id++;
        }
        start[i + 1] = id;
      }
      int[] yes = new int[id];
      int[] no = new int[id];
      for (Map<Long, Node> level : levels) {
        for (Node node : level.values()) {
          yes[node.id] = node.ifYes().id;
          no[node.id] = node.ifNo().id;
        }
      }
      return Optional.of(new VoteDiagram(start, yes, no));
    }

    /** Depth first by a list of its own: the stack of the thread is too short for large bodies. */
    private void makeAll() {
      Deque<Course> open = new ArrayDeque<>(List.of(new Course(0, 0)));
      while (!open.isEmpty() && nodes <= most) {
        Course course = open.element();
        Course no = new Course(course.level + 1, course.sum);
        Course yes = new Course(course.level + 1, course.sum + weights[course.level]);
        Optional<Node> ifNo = known(no);
        Optional<Node> ifYes = known(yes);
        if (ifNo.isEmpty()) {
          open.push(no);
        } else if (ifYes.isEmpty()) {
          open.push(yes);
        } else {
          make(open.remove().level, ifYes.get(), ifNo.get());
        }
      }
    }

    private Optional<Node> known(Course course) {
      if (course.sum >= quota) {
        return Optional.of(new Node(WON, quota, Long.MAX_VALUE));
      }
      if (course.sum + rest[course.level] < quota) {
        return Optional.of(new Node(LOST, Long.MIN_VALUE / 2, quota - rest[course.level] - 1));
      }
      return Optional.ofNullable(levels.get(course.level).floorEntry(course.sum))
          .map(Map.Entry::getValue)
          .filter(node -> course.sum <= node.high);
    }

    private void make(int level, Node ifYes, Node ifNo) {
      Node made =
          new Node(
              ifYes,
              ifNo,
              Math.max(ifNo.low, ifYes.low - weights[level]),
              Math.min(ifNo.high, ifYes.high - weights[level]));
      levels.get(level).put(made.low, made);
      nodes++;
    }
  }

  /** How many members have voted, and the sum of their votes. */
  private record Course(int level, long sum) {}

  private static final class Node {
    private final Node[] next;
    private final long low;
    private final long high;
    private int id;

    Node(int end, long low, long high) {
      this.next = new Node[0];
      this.id = end;
      this.low = low;
      this.high = high;
    }

    Node(Node ifYes, Node ifNo, long low, long high) {
      this.next = new Node[] {ifYes, ifNo};
      this.low = low;
      this.high = high;
    }

    Node ifYes() {
      return next[0];
    }

    Node ifNo() {
      return next[1];
    }
  }
}

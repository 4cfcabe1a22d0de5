package io.planwright.stakeholders.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sums are one node if they lead to the same result whatever the members to come say: M. Behle, "On
 * threshold BDDs and the optimal variable ordering problem", <em>Journal of Combinatorial
 * Optimization</em> 16 (2), 2008, pp. 107-118.
 */
final class MergedDiagram extends VoteDiagram {

  private final int[] yes;
  private final int[] no;

  private MergedDiagram(int[] levelStart, int[] yes, int[] no) {
    super(levelStart);
    this.yes = yes;
    this.no = no;
  }

  /** Makes a diagram, or nothing if it would have more nodes than that. */
  static Optional<VoteDiagram> of(long[] weights, long quota, int most) {
    return new Courses(weights, quota, most).diagram();
  }

  @Override
  void values(int level, double chance, double[] values) {
    double against = 1 - chance;
    int end = levelStart[level + 1];
    for (int node = levelStart[level]; node < end; node++) {
      values[node] = chance * values[yes[node]] + against * values[no[node]];
    }
  }

  @Override
  double slope(int level, double chance, double[] values, double[] flow) {
    double against = 1 - chance;
    double slope = 0;
    int end = levelStart[level + 1];
    for (int node = levelStart[level]; node < end; node++) {
      double here = flow[node];
      slope += here * (values[yes[node]] - values[no[node]]);
      flow[yes[node]] += here * chance;
      flow[no[node]] += here * against;
    }
    return slope;
  }

  /** Makes the nodes. */
  private static final class Courses {

    private final long[] weights;
    private final long quota;
    private final long[] rest;
    private final int most;
    private final List<TreeMap<Long, Node>> levels = new ArrayList<>();
    private int nodes;

    private Courses(long[] weights, long quota, int most) {
      this.most = most;
      this.weights = weights;
      this.quota = quota;
      rest = new long[weights.length + 1];
      for (int i = weights.length - 1; i >= 0; i--) {
        rest[i] = rest[i + 1] + weights[i];
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
      return Optional.of(new MergedDiagram(start, yes, no));
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

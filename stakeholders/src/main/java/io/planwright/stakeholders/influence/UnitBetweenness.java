package io.planwright.stakeholders.influence;

import java.util.Arrays;

/**
 * Brandes' algorithm for ties of unit length, level by level and without branches on an arc.
 *
 * <p>Two neighbouring levels are joined from whichever side has fewer arcs: from the earlier by the
 * arcs that leave it, or from the later by those that arrive (S. Beamer, K. Asanović, D. Patterson,
 * "Direction-optimizing breadth-first search", SC 2012). Half of the people of a network are often
 * on one level, and then most arcs are never looked at.
 *
 * <p>Whoever stands elsewhere than on the two levels adds zeros, or gets sums that nobody reads:
 * cheaper than to ask every arc where it leads.
 */
final class UnitBetweenness {

  /** Numbers of paths are scaled down before they could overflow. */
  private static final double MANY = 1e200;

  /** The least scaled number, so that no quotient overflows. */
  private static final double FEW = 1e-280;

  /** What an arc that adds to its end costs, in arcs that are only read. */
  private static final int ADDING = 2;

  private final Graph.Rows out;
  private final Graph.Rows in;

  /** 1 for those who are not reached yet, else 0. */
  private final int[] unseen;

  /** People by level; {@link #paths} and {@link #gathered} go along, the others go by person. */
  private final int[] order;

  private final double[] paths;
  private final double[] gathered;
  private final double[] counted;
  private final double[] passed;
  private final double[] quotient;

  /** Those among whom the unseen are, in case that the search looks from their side. */
  private final int[] waiting;

  private int waitingCount;

  private final int[] levelStart;
  private final long[] arcsOut;
  private final long[] arcsIn;
  private final double[] scale;

  /** The sums of dependencies so far. */
  final double[] sums;

  UnitBetweenness(Graph graph) {
    out = graph.out;
    in = graph.in;
    int size = graph.size();
    unseen = new int[size];
    Arrays.fill(unseen, 1);
    order = new int[size + 1];
    paths = new double[size + 1];
    gathered = new double[size];
    counted = new double[size];
    passed = new double[size];
    quotient = new double[size];
    waiting = new int[size + 1];
    levelStart = new int[size + 2];
    arcsOut = new long[size + 1];
    arcsIn = new long[size + 1];
    scale = new double[size + 1];
    sums = new double[size];
  }

  void add(int source) {
    int levels = forward(source);
    for (int i = 0; i < levelStart[levels]; i++) {
      unseen[order[i]] = 1;
      counted[order[i]] = 0;
      // Those who cannot be reached were passed something, too, and may be reached today.
      passed[order[i]] = 0;
    }
    back(levels);
  }

  /** Counts the shortest paths; returns the number of levels. */
  private int forward(int source) {
    order[0] = source;
    paths[0] = 1;
    unseen[source] = 0;
    levelStart[1] = 1;
    waitingCount = -1;
    long unseenArcs = in.to().length;
    for (int level = 0; ; level++) {
      int first = levelStart[level];
      int end = levelStart[level + 1];
      close(level);
      unseenArcs -= arcsIn[level];
      int reached = end;
      if (end < unseen.length) {
        boolean fromHere = ADDING * arcsOut[level] <= unseenArcs;
        reached = fromHere ? goOn(first, end) : callIn(first, end);
      }
      if (reached == end) {
        return level + 1;
      }
      levelStart[level + 2] = reached;
    }
  }

  /** Scales the paths to a level down if they are many, and counts its arcs. */
  private void close(int level) {
    boolean many = false;
    long leaving = 0;
    long arriving = 0;
    for (int i = levelStart[level]; i < levelStart[level + 1]; i++) {
      many |= paths[i] > MANY;
      leaving += out.degree(order[i]);
      arriving += in.degree(order[i]);
    }
    for (int i = levelStart[level]; many && i < levelStart[level + 1]; i++) {
      paths[i] = Math.max(paths[i] / MANY, FEW);
    }
    scale[level] = many ? 1 / MANY : 1;
    arcsOut[level] = leaving;
    arcsIn[level] = arriving;
  }

  /** Finds the next level by the arcs that leave a level; returns where it ends. */
  private int goOn(int first, int end) {
    int[] start = out.start();
    int[] to = out.to();
    int reached = end;
    for (int i = first; i < end; i++) {
      double ways = paths[i];
      for (int k = start[order[i]], last = start[order[i] + 1]; k < last; k++) {
        int next = to[k];
        order[reached] = next;
        reached += unseen[next];
        unseen[next] = 0;
        counted[next] += ways;
      }
    }
    for (int i = end; i < reached; i++) {
      paths[i] = counted[order[i]];
    }
    return reached;
  }

  /** Finds the next level by the arcs that arrive at those unseen; returns where it ends. */
  private int callIn(int first, int end) {
    int[] start = in.start();
    int[] from = in.to();
    // The quotients have no use yet: they lend their zeros to all who are not on this level.
    for (int i = first; i < end; i++) {
      quotient[order[i]] = paths[i];
    }
    if (waitingCount < 0) {
      listWaiting();
    }
    int reached = end;
    int kept = 0;
    for (int w = 0; w < waitingCount; w++) {
      int person = waiting[w];
      if (unseen[person] == 0) {
        continue;
      }
      double ways = 0;
      for (int k = start[person], last = start[person + 1]; k < last; k++) {
        ways += quotient[from[k]];
      }
      int still = ways > 0 ? 0 : 1;
      order[reached] = person;
      paths[reached] = ways;
      reached += 1 - still;
      waiting[kept] = person;
      kept += still;
      unseen[person] = still;
    }
    waitingCount = kept;
    for (int i = first; i < end; i++) {
      quotient[order[i]] = 0;
    }
    return reached;
  }

  private void listWaiting() {
    int count = 0;
    for (int person = 0; person < unseen.length; person++) {
      waiting[count] = person;
      count += unseen[person];
    }
    waitingCount = count;
  }

  /** Adds what depends on each person, the farthest first. */
  private void back(int levels) {
    for (int i = levelStart[levels - 1]; i < levelStart[levels]; i++) {
      quotient[order[i]] = 1 / paths[i];
    }
    for (int level = levels - 2; level > 0; level--) {
      if (arcsOut[level] <= ADDING * arcsIn[level + 1]) {
        gather(levelStart[level], levelStart[level + 1]);
      } else {
        pass(levelStart[level], levelStart[level + 1], levelStart[level + 2]);
      }
      renew(level);
    }
    for (int i = 0; i < levelStart[Math.min(2, levels)]; i++) {
      quotient[order[i]] = 0;
    }
  }

  /** Each of a level gathers by the arcs that leave it. */
  private void gather(int first, int end) {
    int[] start = out.start();
    int[] to = out.to();
    for (int i = first; i < end; i++) {
      double sum = 0;
      for (int k = start[order[i]], last = start[order[i] + 1]; k < last; k++) {
        sum += quotient[to[k]];
      }
      gathered[i] = sum;
    }
  }

  /** Each of the level from middle to end passes back by the arcs that arrive. */
  private void pass(int first, int middle, int end) {
    int[] start = in.start();
    int[] from = in.to();
    for (int i = middle; i < end; i++) {
      double part = quotient[order[i]];
      for (int k = start[order[i]], last = start[order[i] + 1]; k < last; k++) {
        passed[from[k]] += part;
      }
    }
    for (int i = first; i < middle; i++) {
      gathered[i] = passed[order[i]];
    }
  }

  /** Turns what a level gathered into dependencies, and forgets the level behind it. */
  private void renew(int level) {
    for (int i = levelStart[level]; i < levelStart[level + 1]; i++) {
      int person = order[i];
      double dependency = paths[i] * scale[level + 1] * gathered[i];
      sums[person] += dependency;
      quotient[person] = (1 + dependency) / paths[i];
    }
    for (int i = levelStart[level + 1]; i < levelStart[level + 2]; i++) {
      quotient[order[i]] = 0;
    }
  }
}

package io.planwright.stakeholders.influence;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Moves nodes of a level to the communities where modularity gains most. */
final class CommunityMoves {

  /** What a gain has to exceed, relative to all strengths, to be more than rounding. */
  private static final double GAIN = 1e-12;

  private final CommunityLevel level;
  private final int[] community;
  private final double[] held;
  private final double resolution;
  private final double[] towards;
  private final int[] neighbours;
  private int neighbourCount;

  /** Starts from given communities, which {@link #run} changes. */
  CommunityMoves(CommunityLevel level, int[] community, double resolution) {
    this.level = level;
    this.community = community;
    this.resolution = resolution;
    held = new double[level.size];
    for (int node = 0; node < level.size; node++) {
      held[community[node]] += level.strength[node];
    }
    towards = new double[level.size];
    neighbours = new int[level.size];
  }

  /** Starts from single nodes. */
  CommunityMoves(CommunityLevel level, double resolution) {
    this(level, CommunityLevel.identity(level.size), resolution);
  }

  /** Moves until no single move gains; whoever's neighbour moved is looked at again. */
  void run(RandomGenerator random) {
    int size = level.size;
    int[] queue = shuffled(size, random);
    boolean[] waits = new boolean[size];
    Arrays.fill(waits, true);
    int[] empty = emptyCommunities();
    int emptyCount = empty.length;
    empty = Arrays.copyOf(empty, size);
    int[] members = new int[size];
    for (int node = 0; node < size; node++) {
      members[community[node]]++;
    }
    int head = 0;
    for (int waiting = size; waiting > 0; waiting--) {
      int node = queue[head];
      head = (head + 1) % size;
      waits[node] = false;
      int from = community[node];
      gather(node);
      held[from] -= level.strength[node];
      members[from]--;
      if (members[from] == 0) {
        empty[emptyCount++] = from;
        held[from] = 0;
      }
      int to = best(node, from, emptyCount > 0 ? empty[emptyCount - 1] : from);
      if (members[to] == 0) {
        emptyCount = without(empty, emptyCount, to);
      }
      held[to] += level.strength[node];
      members[to]++;
      community[node] = to;
      if (to != from) {
        for (int k = level.rows.start()[node]; k < level.rows.start()[node + 1]; k++) {
          int other = level.rows.to()[k];
          if (!waits[other] && community[other] != to) {
            waits[other] = true;
            queue[(head + waiting - 1) % size] = other;
            waiting++;
          }
        }
      }
    }
  }

  private int[] emptyCommunities() {
    boolean[] used = new boolean[level.size];
    for (int value : community) {
      used[value] = true;
    }
    int[] empty = new int[level.size];
    int count = 0;
    for (int i = 0; i < level.size; i++) {
      if (!used[i]) {
        empty[count++] = i;
      }
    }
    return Arrays.copyOf(empty, count);
  }

  private static int without(int[] stack, int count, int value) {
    int at = count - 1;
    while (stack[at] != value) {
      at--;
    }
    stack[at] = stack[count - 1];
    return count - 1;
  }

  /** The best community for a node that has been taken out of its own. */
  private int best(int node, int from, int empty) {
    int best = from;
    double most = gain(node, from) + GAIN * level.total;
    for (int i = 0; i < neighbourCount; i++) {
      int candidate = neighbours[i];
      if (candidate != from && gain(node, candidate) > most) {
        best = candidate;
        most = gain(node, candidate);
      }
    }
    return empty != from && 0 > most ? empty : best;
  }

  private double gain(int node, int candidate) {
    return towards[candidate] - resolution * level.strength[node] * (held[candidate] / level.total);
  }

  /** Sums up the strengths from a node to the communities around it. */
  private void gather(int node) {
    for (int i = 0; i < neighbourCount; i++) {
      towards[neighbours[i]] = 0;
    }
    towards[community[node]] = 0;
    neighbourCount = 0;
    for (int k = level.rows.start()[node]; k < level.rows.start()[node + 1]; k++) {
      int other = community[level.rows.to()[k]];
      if (towards[other] == 0) {
        neighbours[neighbourCount++] = other;
      }
      towards[other] += level.rows.weight()[k];
    }
  }

  /**
   * Merges single nodes within the given communities, where both sides are tied well enough to the
   * rest of theirs; what is merged hangs together.
   */
  int[] refine(int[] within, RandomGenerator random) {
    int size = level.size;
    double[] heldWithin = new double[size];
    double[] outward = new double[size];
    int[] members = new int[size];
    for (int node = 0; node < size; node++) {
      heldWithin[within[node]] += level.strength[node];
      members[node] = 1;
      for (int k = level.rows.start()[node]; k < level.rows.start()[node + 1]; k++) {
        outward[node] += within[level.rows.to()[k]] == within[node] ? level.rows.weight()[k] : 0;
      }
    }
    for (int node : shuffled(size, random)) {
      int own = community[node];
      double around = heldWithin[within[node]];
      if (members[own] != 1 || !isTied(own, around, outward)) {
        continue;
      }
      gatherWithin(node, within);
      held[own] = 0;
      int best = own;
      double most = 0;
      for (int i = 0; i < neighbourCount; i++) {
        int candidate = neighbours[i];
        if (gain(node, candidate) > most && isTied(candidate, around, outward)) {
          best = candidate;
          most = gain(node, candidate);
        }
      }
      held[best] += level.strength[node];
      if (best != own) {
        community[node] = best;
        members[own] = 0;
        members[best]++;
        outward[best] += outward[own] - 2 * towards[best];
      }
    }
    return community;
  }

  private boolean isTied(int candidate, double around, double[] outward) {
    return outward[candidate]
        >= resolution * held[candidate] * ((around - held[candidate]) / level.total);
  }

  private void gatherWithin(int node, int[] within) {
    for (int i = 0; i < neighbourCount; i++) {
      towards[neighbours[i]] = 0;
    }
    neighbourCount = 0;
    for (int k = level.rows.start()[node]; k < level.rows.start()[node + 1]; k++) {
      int other = level.rows.to()[k];
      if (within[other] == within[node]) {
        if (towards[community[other]] == 0) {
          neighbours[neighbourCount++] = community[other];
        }
        towards[community[other]] += level.rows.weight()[k];
      }
    }
  }

  private static int[] shuffled(int size, RandomGenerator random) {
    int[] order = CommunityLevel.identity(size);
    for (int i = size - 1; i > 0; i--) {
      int j = (int) (random.nextDouble() * (i + 1));
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }
}

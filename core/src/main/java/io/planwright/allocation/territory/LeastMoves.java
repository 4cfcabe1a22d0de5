package io.planwright.allocation.territory;

import java.util.Arrays;

/**
 * A number of accounts that have to change hands in every balanced plan: those of reps who left,
 * and of the others as many as the balance cannot do without.
 *
 * <p>What nobody on the team has can be absorbed beyond the room of the reps beside it only by
 * others, who have to reach it over at least one account of somebody who stays (or give up all
 * their own), or by accounts those beside it hand on. So {@code m} such moves absorb no more than
 * the {@code m} largest rooms of others and the {@code m} largest accounts. Also, a rep above the
 * limit gives at least so many of the largest accounts as bring the load below, and a rep below the
 * limit who is not beside an account without owner takes at least one from somebody who stays.
 */
final class LeastMoves {

  private static final double ROUNDING = 1e-9;

  private final TerritoryProblem problem;
  private final int width;
  private final int reps;
  private final double[] share;
  private final double[] load;
  private final boolean[] isBeside;

  /** The fewest accounts of a rep who is not beside an account without owner. */
  private int fewest = Integer.MAX_VALUE;

  LeastMoves(TerritoryProblem problem, Neighbourhood graph) {
    this.problem = problem;
    width = problem.measures.size();
    reps = problem.reps.size();
    share = problem.fairShare();
    load = new double[reps * width];
    isBeside = new boolean[reps];
    int[] count = new int[reps];
    for (int i = 0; i < problem.owner.length; i++) {
      int r = problem.owner[i];
      for (int k = 0; r >= 0 && k < width; k++) {
        load[r * width + k] += problem.values[i * width + k];
      }
      count[Math.max(0, r)] += r >= 0 ? 1 : 0;
      for (int e = graph.start[i]; r < 0 && e < graph.start[i + 1]; e++) {
        isBeside[Math.max(0, problem.owner[graph.neighbour[e]])] |=
            problem.owner[graph.neighbour[e]] >= 0;
      }
    }
    for (int r = 0; r < reps; r++) {
      isBeside[r] |= !problem.contiguous || count[r] == 0;
      fewest = isBeside[r] ? fewest : Math.min(fewest, count[r]);
    }
  }

  /** The accounts of reps who left, and the least number of others. */
  int count() {
    int left = 0;
    for (int i = 0; i < problem.owner.length; i++) {
      left += problem.owned[i] && problem.owner[i] < 0 ? 1 : 0;
    }
    int most = Math.max(given(), taken());
    for (int k = 0; k < width; k++) {
      most = Math.max(most, share[k] > 0 ? absorbed(k) : 0);
    }
    return left + most;
  }

  /** How many accounts the reps above the limit have to give. */
  private int given() {
    int sum = 0;
    for (int r = 0; r < reps; r++) {
      int most = 0;
      for (int k = 0; k < width; k++) {
        double over = load[r * width + k] - limit(k) * (1 + ROUNDING);
        most = Math.max(most, over > 0 ? largest(accountsOf(r, k), over) : 0);
      }
      sum += most;
    }
    return sum;
  }

  /** How many reps below the limit can take from somebody who stays alone. */
  private int taken() {
    int sum = 0;
    for (int r = 0; r < reps; r++) {
      boolean isBelow = false;
      for (int k = 0; k < width; k++) {
        double least = share[k] * (1 - problem.tolerance - ROUNDING);
        isBelow |= load[r * width + k] < least;
      }
      sum += isBelow && !isBeside[r] ? 1 : 0;
    }
    int moves = 0;
    while (reached(moves) < sum) {
      moves++;
    }
    return moves;
  }

  /**
   * How many reps not beside an account without owner can get at one, or at any, by so many moves:
   * one by each account they take, and one where somebody gives up all accounts.
   */
  private int reached(int moves) {
    return moves + moves / fewest;
  }

  /** How many moves it takes to absorb what nobody has. */
  private int absorbed(int k) {
    double rest = 0;
    double[] rooms = new double[reps];
    for (int r = 0; r < reps; r++) {
      double room = Math.max(0, limit(k) * (1 + ROUNDING) - load[r * width + k]);
      rest -= isBeside[r] ? room : 0;
      rooms[r] = isBeside[r] ? 0 : room;
    }
    for (int i = 0; i < problem.owner.length; i++) {
      rest += problem.owner[i] < 0 ? problem.values[i * width + k] : 0;
    }
    Arrays.sort(rooms);
    double[] accounts = accountsOf(-1, k);
    int moves = 0;
    int used = 0;
    while (rest > 0 && moves < accounts.length) {
      moves++;
      rest -= accounts[accounts.length - moves];
      for (; used < Math.min(reps, reached(moves)); used++) {
        rest -= rooms[reps - 1 - used];
      }
    }
    return moves;
  }

  private double limit(int k) {
    return share[k] * (1 + problem.tolerance);
  }

  /** The values of a rep's accounts, or of everybody's on the team, in rising order. */
  private double[] accountsOf(int r, int k) {
    double[] values = new double[problem.owner.length];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (problem.owner[i] >= 0 && !problem.locked[i] && (r < 0 || problem.owner[i] == r)) {
        values[count++] = problem.values[i * width + k];
      }
    }
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int largest(double[] rising, double amount) {
    double left = amount;
    int count = 0;
    while (left > 0 && count < rising.length) {
      left -= rising[rising.length - ++count];
    }
    return count;
  }
}

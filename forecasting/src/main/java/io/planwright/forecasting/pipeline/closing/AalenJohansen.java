package io.planwright.forecasting.pipeline.closing;

import java.util.Arrays;

/**
 * The curves of won, lost and closed at all, and their variances, at the distinct times of closes.
 *
 * <p>Time is counted in half days: a deal that closes on the day on which it came under observation
 * closes half a day later, so that it was at risk at all. A deal is at risk after its entry up to
 * and including its exit.
 *
 * <p>The variance of a curve is the sum of the squared influences of the deals on it, the
 * infinitesimal jackknife. With a(s) = (dN(s) − Y(s) h(s)) / n(s) for a deal, its influence on the
 * curve F at t is Σ S(s−) [a_F(s) − a(s) (F(t) − F(s)) / S(s)] over s ≤ t. Two sums over a deal's
 * days at risk give it for all t, and deals at risk differ by their entry only: O(T·E + n) for T
 * times and E distinct entries.
 */
final class AalenJohansen {

  static final int WON = 0;
  static final int LOST = 1;
  static final int CLOSED = 2;

  /** When deals closed, in half days, increasing. */
  final int[] times;

  /** How many deals were at risk at each time. */
  final int[] atRisk;

  /** How many closed at each time. */
  final int[] closes;

  /** The share won, lost and closed by each time. */
  final double[][] incidence = new double[3][];

  /** The variances of the shares. */
  final double[][] variance = new double[3][];

  private final int n;
  private final int[] firstRisk;
  private final int[] lastRisk;
  private final byte[] ends;
  private final double[] before;
  private final double[] after;

  AalenJohansen(DealSpells spells) {
    n = spells.size();
    firstRisk = new int[n];
    lastRisk = new int[n];
    ends = new byte[n];
    int[] entry = new int[n];
    int[] exit = new int[n];
    int last = 0;
    for (int i = 0; i < n; i++) {
      entry[i] = 2 * spells.entryAge(i);
      exit[i] = Math.max(2 * spells.exitAge(i), entry[i] + 1);
      ends[i] = (byte) spells.end(i).ordinal();
      last = Math.max(last, exit[i]);
    }
    int[][] closed = countCloses(exit, last);
    times = timesOf(closed);
    int[] rank = ranks(last);
    for (int i = 0; i < n; i++) {
      firstRisk[i] = rank[entry[i]];
      lastRisk[i] = rank[exit[i]];
    }
    atRisk = countAtRisk();
    closes = new int[times.length];
    before = new double[times.length];
    after = new double[times.length];
    follow(closed);
    for (int cause = WON; cause <= CLOSED; cause++) {
      variance[cause] = varianceOf(cause, closed);
    }
  }

  private int[][] countCloses(int[] exit, int last) {
    int[][] closed = new int[2][last + 1];
    for (int i = 0; i < n; i++) {
      if (ends[i] < 2) {
        closed[ends[i]][exit[i]]++;
      }
    }
    return closed;
  }

  private static int[] timesOf(int[][] closed) {
    int[] found = new int[closed[0].length];
    int count = 0;
    for (int t = 0; t < closed[0].length; t++) {
      if (closed[WON][t] + closed[LOST][t] > 0) {
        found[count++] = t;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** For each half day, how many times of closes are not after it. */
  private int[] ranks(int last) {
    int[] rank = new int[last + 1];
    int j = 0;
    for (int t = 0; t <= last; t++) {
      j += j < times.length && times[j] == t ? 1 : 0;
      rank[t] = j;
    }
    return rank;
  }

  private int[] countAtRisk() {
    int[] change = new int[times.length + 1];
    for (int i = 0; i < n; i++) {
      change[firstRisk[i]]++;
      change[lastRisk[i]]--;
    }
    int[] count = new int[times.length];
    int risk = 0;
    for (int j = 0; j < times.length; j++) {
      risk += change[j];
      count[j] = risk;
    }
    return count;
  }

  private void follow(int[][] closed) {
    for (int cause = WON; cause <= CLOSED; cause++) {
      incidence[cause] = new double[times.length];
    }
    double open = 1;
    double won = 0;
    double lost = 0;
    for (int j = 0; j < times.length; j++) {
      int wins = closed[WON][times[j]];
      int losses = closed[LOST][times[j]];
      closes[j] = wins + losses;
      before[j] = open;
      won += open * wins / atRisk[j];
      lost += open * losses / atRisk[j];
      open *= (double) (atRisk[j] - closes[j]) / atRisk[j];
      after[j] = open;
      incidence[WON][j] = won;
      incidence[LOST][j] = lost;
      incidence[CLOSED][j] = 1 - open;
    }
  }

  /** Influences are lines in F(t) once a deal has left; before that they differ by entry only. */
  private double[] varianceOf(int cause, int[][] closed) {
    int count = times.length;
    double[] f = incidence[cause];
    double[] constant = new double[count + 1];
    double[] slope = new double[count + 1];
    for (int j = 0; j < count; j++) {
      int events = cause == CLOSED ? closes[j] : closed[cause][times[j]];
      double scale = before[j] / atRisk[j] / atRisk[j];
      double turn = after[j] > 0 ? scale * closes[j] / after[j] : 0;
      constant[j + 1] = constant[j] - scale * events - turn * f[j];
      slope[j + 1] = slope[j] + turn;
    }
    int[] order = sorted(lastRisk);
    int[] present = new int[count + 1];
    double[] result = new double[count];
    double squares = 0;
    double products = 0;
    double slopes = 0;
    int[][] entrants = entrantsByRank();
    int next = 0;
    while (next < n && lastRisk[order[next]] == 0) {
      next++; // left before the first close
    }
    for (int j = 0; j < count; j++) {
      for (int i : entrants[j]) {
        present[j] += lastRisk[i] > j ? 1 : 0;
      }
      while (next < n && lastRisk[order[next]] == j + 1) {
        int i = order[next++];
        if (firstRisk[i] > j) {
          continue; // no close while it was at risk
        }
        present[firstRisk[i]]--;
        double a = constant[j + 1] - constant[firstRisk[i]];
        double b = slope[j + 1] - slope[firstRisk[i]];
        if (ends[i] < 2) {
          double weight = before[j] / atRisk[j];
          double turn = after[j] > 0 ? weight / after[j] : 0;
          a += (cause == CLOSED || ends[i] == cause ? weight : 0) + turn * f[j];
          b -= turn;
        }
        squares += a * a;
        products += a * b;
        slopes += b * b;
      }
      double sum = squares + 2 * f[j] * products + f[j] * f[j] * slopes;
      for (int e = 0; e <= j; e++) {
        if (present[e] > 0) {
          double u = constant[j + 1] - constant[e] + f[j] * (slope[j + 1] - slope[e]);
          sum += present[e] * u * u;
        }
      }
      result[j] = Math.max(0, sum);
    }
    return result;
  }

  private int[][] entrantsByRank() {
    int[] sizes = new int[times.length + 1];
    for (int rank : firstRisk) {
      sizes[rank]++;
    }
    int[][] entrants = new int[times.length + 1][];
    for (int j = 0; j <= times.length; j++) {
      entrants[j] = new int[sizes[j]];
    }
    for (int i = 0; i < n; i++) {
      entrants[firstRisk[i]][--sizes[firstRisk[i]]] = i;
    }
    return entrants;
  }

  /** A counting sort: the indices in the order of their ranks. */
  private int[] sorted(int[] ranks) {
    int[] from = new int[times.length + 2];
    for (int rank : ranks) {
      from[rank + 1]++;
    }
    for (int j = 1; j < from.length; j++) {
      from[j] += from[j - 1];
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[from[ranks[i]]++] = i;
    }
    return order;
  }
}

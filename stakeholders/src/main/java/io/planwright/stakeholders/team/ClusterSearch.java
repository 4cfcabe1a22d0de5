package io.planwright.stakeholders.team;

import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Searches the grouping of least coordination cost. Not thread-safe: made for one call. */
final class ClusterSearch {

  private static final int EXACT = 10;
  private static final double ROUNDING = 1e-12;

  private final int size;
  private final double[][] both;
  private final double[] costOfSize;

  /** What a need that leaves a team costs, for each unit of its weight. */
  private final double outside;

  ClusterSearch(double[][] weights, double power) {
    size = weights.length;
    both = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        both[i][k] = weights[i][k] + weights[k][i];
      }
    }
    costOfSize = new double[size + 1];
    for (int s = 0; s <= size; s++) {
      costOfSize[s] = StrictMath.pow(s, power);
    }
    outside = costOfSize[size];
  }

  boolean isExact() {
    return size <= EXACT;
  }

  double bound() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        sum += both[i][k] * costOfSize[Math.min(2, size)];
      }
    }
    return sum;
  }

  double cost(int[] team) {
    int[] sizes = new int[size];
    for (int t : team) {
      sizes[t]++;
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        sum += both[i][k] * (team[i] == team[k] ? costOfSize[sizes[team[i]]] : outside);
      }
    }
    return sum;
  }

  /** The team of each element; teams are numbered by their first elements. */
  int[] search(int restarts, long seed, RunControl control) {
    if (isExact()) {
      return enumerated();
    }
    SeedStreams seeds = new SeedStreams(seed).child("team clustering");
    int[] best = new int[size];
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < restarts; run++) {
      if (run > 0 && control.stopRequested().isPresent()) {
        break;
      }
      int[] team = start(run, seeds);
      improve(team, control);
      double cost = cost(team);
      if (cost < least * (1 - ROUNDING)) {
        least = cost;
        best = team;
        control.reportSearch("group into teams", least, Math.min(least, bound()));
      }
    }
    return numbered(best);
  }

  private int[] enumerated() {
    int[] team = new int[size];
    int[] best = new int[size];
    double least = Double.POSITIVE_INFINITY;
    boolean isMore = true;
    while (isMore) {
      double cost = cost(team);
      if (cost < least * (1 - ROUNDING)) {
        least = cost;
        best = team.clone();
      }
      isMore = next(team);
    }
    return best;
  }

  /** The next restricted growth string: each element joins a team so far, or begins the next. */
  private static boolean next(int[] team) {
    for (int i = team.length - 1; i > 0; i--) {
      int most = 0;
      for (int k = 0; k < i; k++) {
        most = Math.max(most, team[k] + 1);
      }
      if (team[i] < most) {
        team[i]++;
        Arrays.fill(team, i + 1, team.length, 0);
        return true;
      }
    }
    return false;
  }

  /** All alone, all together, then by chance. */
  private int[] start(int run, SeedStreams seeds) {
    int[] team = new int[size];
    RandomGenerator random = seeds.stream(run);
    int teams = run > 1 ? 2 + random.nextInt(size - 1) : 1;
    for (int i = 0; i < size; i++) {
      team[i] = run == 0 ? i : random.nextInt(teams);
    }
    return team;
  }

  /** Each round must lower the cost as it is added up afresh, so that rounding cannot go round. */
  private void improve(int[] team, RunControl control) {
    double least = cost(team);
    boolean isBetter = true;
    while (isBetter && control.stopRequested().isEmpty()) {
      int[] next = team.clone();
      double cost = moveElements(next) || joinTeams(next) ? cost(next) : least;
      isBetter = cost < least * (1 - ROUNDING);
      if (isBetter) {
        least = cost;
        System.arraycopy(next, 0, team, 0, size);
      }
    }
  }

  private boolean moveElements(int[] team) {
    boolean isBetter = false;
    int[] sizes = new int[size];
    double[] inner = inner(team, sizes);
    double[] toward = new double[size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(toward, 0);
      double degree = 0;
      for (int k = 0; k < size; k++) {
        toward[team[k]] += both[i][k];
        degree += both[i][k];
      }
      int from = team[i];
      int s = sizes[from];
      double left =
          (inner[from] - toward[from]) * costOfSize[s - 1]
              + toward[from] * outside
              - inner[from] * costOfSize[s];
      int best = from;
      double least = -ROUNDING * (Math.abs(inner[from]) * costOfSize[s] + degree * outside);
      for (int t = 0; t < size; t++) {
        if (t != from) {
          double change =
              left
                  + (inner[t] + toward[t]) * costOfSize[sizes[t] + 1]
                  - inner[t] * costOfSize[sizes[t]]
                  - toward[t] * outside;
          if (change < least) {
            least = change;
            best = t;
          }
        }
      }
      if (best != from) {
        inner[from] -= toward[from];
        inner[best] += toward[best];
        sizes[from]--;
        sizes[best]++;
        team[i] = best;
        isBetter = true;
      }
    }
    return isBetter;
  }

  private double[] inner(int[] team, int[] sizes) {
    double[] inner = new double[size];
    for (int i = 0; i < size; i++) {
      sizes[team[i]]++;
      for (int k = 0; k < i; k++) {
        inner[team[i]] += team[i] == team[k] ? both[i][k] : 0;
      }
    }
    return inner;
  }

  private boolean joinTeams(int[] team) {
    int[] sizes = new int[size];
    double[] inner = inner(team, sizes);
    double[][] between = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        between[team[i]][team[k]] += both[i][k];
      }
    }
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        double apart =
            inner[a] * costOfSize[sizes[a]]
                + inner[b] * costOfSize[sizes[b]]
                + between[a][b] * outside;
        double together = (inner[a] + inner[b] + between[a][b]) * costOfSize[sizes[a] + sizes[b]];
        if (together < apart * (1 - ROUNDING)) {
          for (int i = 0; i < size; i++) {
            team[i] = team[i] == b ? a : team[i];
          }
          return true;
        }
      }
    }
    return false;
  }

  private int[] numbered(int[] team) {
    int[] number = new int[size];
    Arrays.fill(number, -1);
    int count = 0;
    int[] result = new int[size];
    for (int i = 0; i < size; i++) {
      if (number[team[i]] < 0) {
        number[team[i]] = count++;
      }
      result[i] = number[team[i]];
    }
    return result;
  }
}

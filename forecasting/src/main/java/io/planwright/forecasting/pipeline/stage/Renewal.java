package io.planwright.forecasting.pipeline.stage;

import io.planwright.forecasting.internal.numeric.SquareInverse;
import java.io.Serializable;

/**
 * The probability that a deal that enters a stage today is won within so many days, by the discrete
 * renewal equation F(d) = w(d) + Σ over k of q(k) F(d − k), with w(d) the wins straight from the
 * stage by day d and q(k) the moves to other stages on day k (R. A. Howard, Dynamic Probabilistic
 * Systems II, 1971, chapter 10). Moves on the day of entry make F(d) stand on both sides; the
 * system is solved once. Takes S² · D² / 2 multiplications for S stages and D days. Immutable.
 */
final class Renewal implements Serializable {

  private static final long serialVersionUID = 1L;

  private final DailyMoves moves;
  private final double[][] within;

  private Renewal(DailyMoves moves, double[][] within) {
    this.moves = moves;
    this.within = within;
  }

  static Renewal of(DailyMoves moves, int days) {
    int n = moves.stages();
    double[][] wins = new double[n][days + 1];
    double[][][] leave = new double[n][n][days + 1];
    for (int s = 0; s < n; s++) {
      fill(moves, s, wins[s], leave[s]);
    }
    double[] sameDay = sameDay(leave, n);
    double[][] within = new double[n][days + 1];
    double[] right = new double[n];
    for (int d = 0; d <= days; d++) {
      for (int s = 0; s < n; s++) {
        right[s] = wins[s][d] + later(leave[s], within, d);
      }
      for (int s = 0; s < n; s++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
          sum += sameDay[s * n + j] * right[j];
        }
        within[s][d] = sum;
      }
    }
    return new Renewal(moves, within);
  }

  private static void fill(DailyMoves moves, int s, double[] wins, double[][] leave) {
    double left = 1;
    double won = 0;
    for (int k = 0; k < wins.length; k++) {
      double[] daily = moves.on(s, k);
      won += left * daily[leave.length];
      wins[k] = won;
      for (int j = 0; j < leave.length; j++) {
        leave[j][k] = left * daily[j];
      }
      left *= 1 - moves.exit(s, k);
    }
  }

  private static double later(double[][] leave, double[][] within, int d) {
    double sum = 0;
    for (int j = 0; j < leave.length; j++) {
      double[] move = leave[j];
      double[] then = within[j];
      for (int k = 1; k <= d; k++) {
        sum += move[k] * then[d - k];
      }
    }
    return sum;
  }

  private static double[] sameDay(double[][][] leave, int n) {
    double[] matrix = new double[n * n];
    for (int s = 0; s < n; s++) {
      for (int j = 0; j < n; j++) {
        matrix[s * n + j] = (s == j ? 1 : 0) - leave[s][j][0];
      }
    }
    double[] inverse = new double[n * n];
    if (!SquareInverse.invert(matrix, n, inverse)) {
      throw new IllegalStateException("moves that do not end within a day");
    }
    return inverse;
  }

  /** The probability of a win in the next days, of a deal that has been in its stage for some. */
  double win(int stage, int daysInStage, int days) {
    double left = 1;
    double won = 0;
    for (int k = 1; k <= days; k++) {
      double[] daily = moves.on(stage, daysInStage + k);
      double sum = daily[moves.stages()];
      for (int j = 0; j < moves.stages(); j++) {
        sum += daily[j] * within[j][days - k];
      }
      won += left * sum;
      left *= 1 - moves.exit(stage, daysInStage + k);
    }
    return Math.max(0, Math.min(1, won));
  }
}

package io.planwright.forecasting.pipeline.closing;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * The multinomial logit of won, lost and still open on a day at risk, penalised, by Newton's method
 * with halved steps.
 *
 * <p>Each cause has a constant, a deviation for each age band, the effects of the calendar and a
 * weight for each column in units of its standard deviation. A pass costs two exponentials an entry
 * of {@link PersonDays} and the square of the columns a group: what a cell adds to the information
 * is summed over groups first.
 */
final class HazardRegression {

  /** The penalty of band deviations: a band of days without a close gets about half a close. */
  private static final double BAND_RIDGE = 0.1;

  private static final int MOST_PASSES = 60;
  private static final double CLOSE = 1e-6;

  private final PersonDays days;
  private final Phases phases;
  private final int bands;
  private final int k;
  private final double[] x;
  private final double[] penalty;
  private final int[][] design;

  /** The number of parameters of a cause. */
  final int width;

  /** The parameters of winning, then those of losing. */
  double[] parameters;

  /** The penalised information, factored by Cholesky. */
  double[] information;

  HazardRegression(
      DealSpells spells,
      PersonDays days,
      Phases phases,
      int bands,
      double ridge,
      Odds.Columns columns) {
    this.days = days;
    this.phases = phases;
    this.bands = bands;
    k = columns.centre().length;
    width = 1 + bands + phases.effects() + k;
    x = new double[days.groups * k];
    for (int g = 0; g < days.groups; g++) {
      for (int j = 0; j < k; j++) {
        x[g * k + j] = columns.standard(j, spells.value(j, days.example[g]));
      }
    }
    penalty = new double[width];
    Arrays.fill(penalty, 1, 1 + bands, BAND_RIDGE);
    Arrays.fill(penalty, 1 + bands, width, ridge);
    design = design();
    parameters = new double[2 * width];
    information = new double[0];
  }

  private int[][] design() {
    int[][] rows = new int[days.cells][];
    int count = phases.count();
    for (int cell = 0; cell < rows.length; cell++) {
      int[] effects = count == 1 ? new int[0] : phases.effectsOf(cell % count);
      int[] row = new int[2 + effects.length];
      row[1] = 1 + cell / count;
      for (int e = 0; e < effects.length; e++) {
        row[2 + e] = 1 + bands + effects[e];
      }
      rows[cell] = row;
    }
    return rows;
  }

  void fit(double winOdds, double lossOdds, RunControl control) {
    parameters[0] = winOdds;
    parameters[width] = lossOdds;
    Pass pass = new Pass(parameters);
    for (int round = 0; round < MOST_PASSES; round++) {
      control.checkpoint();
      double[] step = pass.gradient.clone();
      double[] factor = pass.hessian.clone();
      Cholesky.factor(factor, 2 * width, 0);
      Cholesky.substitute(factor, 2 * width, step);
      double gain = 0;
      for (int i = 0; i < step.length; i++) {
        gain += step[i] * pass.gradient[i];
      }
      information = factor;
      if (gain < CLOSE) {
        return;
      }
      Pass next = better(pass, step);
      if (next == pass) {
        return;
      }
      pass = next;
    }
  }

  private Pass better(Pass now, double[] step) {
    double size = 1;
    while (size > 1e-8) {
      double[] tried = now.at.clone();
      for (int i = 0; i < tried.length; i++) {
        tried[i] += size * step[i];
      }
      Pass pass = new Pass(tried);
      if (pass.likelihood > now.likelihood) {
        parameters = tried;
        return pass;
      }
      size /= 2;
    }
    return now;
  }

  /** The log-odds by cell of one cause without columns. */
  double[] cellOdds(double[] at, int cause) {
    double[] odds = new double[days.cells];
    for (int cell = 0; cell < odds.length; cell++) {
      for (int index : design[cell]) {
        odds[cell] += at[cause * width + index];
      }
    }
    return odds;
  }

  double[] weights(double[] at, int cause) {
    int from = cause * width + 1 + bands + phases.effects();
    return Arrays.copyOfRange(at, from, from + k);
  }

  /** Log-likelihood, gradient and negative Hessian at some parameters. */
  private final class Pass {

    private final double[] at;
    private final double[] gradient = new double[2 * width];
    private final double[] hessian = new double[4 * width * width];
    private double likelihood;

    /** By cell: residual of winning and losing, weights of win–win, loss–loss, win–loss. */
    private final double[][] byCell = new double[5][days.cells];

    private final double[][] crossed = new double[3][days.cells * k];
    private final double[] sums = new double[5];

    Pass(double[] at) {
      this.at = at;
      double[] win = cellOdds(at, 0);
      double[] loss = cellOdds(at, 1);
      double[] winWeights = weights(at, 0);
      double[] lossWeights = weights(at, 1);
      for (int g = 0; g < days.groups; g++) {
        double w = 0;
        double l = 0;
        for (int j = 0; j < k; j++) {
          w += winWeights[j] * x[g * k + j];
          l += lossWeights[j] * x[g * k + j];
        }
        take(g, win, loss, w, l);
      }
      assemble();
      penalise();
    }

    private void take(int g, double[] win, double[] loss, double w, double l) {
      Arrays.fill(sums, 0);
      for (int e = days.from[g]; e < days.from[g + 1]; e++) {
        int cell = days.cell(e);
        double n = days.exposure(e);
        double etaWin = win[cell] + w;
        double etaLoss = loss[cell] + l;
        double expWin = Math.exp(etaWin);
        double expLoss = Math.exp(etaLoss);
        double all = 1 + expWin + expLoss;
        double p = expWin / all;
        double q = expLoss / all;
        double wins = days.wins(e);
        double losses = days.losses(e);
        likelihood += wins * etaWin + losses * etaLoss - n * Math.log(all);
        double rw = wins - n * p;
        double rl = losses - n * q;
        double ww = n * p * (1 - p);
        double ll = n * q * (1 - q);
        double wl = -n * p * q;
        byCell[0][cell] += rw;
        byCell[1][cell] += rl;
        byCell[2][cell] += ww;
        byCell[3][cell] += ll;
        byCell[4][cell] += wl;
        sums[0] += rw;
        sums[1] += rl;
        sums[2] += ww;
        sums[3] += ll;
        sums[4] += wl;
        for (int j = 0; j < k; j++) {
          double value = x[g * k + j];
          crossed[0][cell * k + j] += ww * value;
          crossed[1][cell * k + j] += ll * value;
          crossed[2][cell * k + j] += wl * value;
        }
      }
      takeColumns(g);
    }

    private void takeColumns(int g) {
      int first = width - k;
      for (int j = 0; j < k; j++) {
        double value = x[g * k + j];
        gradient[first + j] += sums[0] * value;
        gradient[width + first + j] += sums[1] * value;
        for (int i = 0; i < k; i++) {
          double product = value * x[g * k + i];
          addAll(first + j, first + i, sums, product);
        }
      }
    }

    private void addAll(int row, int column, double[] weights, double factor) {
      int n = 2 * width;
      hessian[row * n + column] += weights[2] * factor;
      hessian[(width + row) * n + width + column] += weights[3] * factor;
      hessian[row * n + width + column] += weights[4] * factor;
      hessian[(width + row) * n + column] += weights[4] * factor;
    }

    private void assemble() {
      double[] weights = new double[5];
      for (int cell = 0; cell < days.cells; cell++) {
        for (int part = 0; part < 5; part++) {
          weights[part] = byCell[part][cell];
        }
        for (int row : design[cell]) {
          gradient[row] += weights[0];
          gradient[width + row] += weights[1];
          for (int column : design[cell]) {
            addAll(row, column, weights, 1);
          }
          for (int j = 0; j < k; j++) {
            addCrossed(row, width - k + j, cell * k + j);
          }
        }
      }
    }

    private void addCrossed(int row, int column, int at) {
      double[] weights = {0, 0, crossed[0][at], crossed[1][at], crossed[2][at]};
      addAll(row, column, weights, 1);
      addAll(column, row, weights, 1);
    }

    private void penalise() {
      for (int i = 0; i < 2 * width; i++) {
        double weight = penalty[i % width];
        likelihood -= 0.5 * weight * at[i] * at[i];
        gradient[i] -= weight * at[i];
        hessian[i * 2 * width + i] += weight;
      }
    }
  }
}

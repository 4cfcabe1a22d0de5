package io.planwright.forecasting.pipeline.closing;

import java.io.Serializable;

/**
 * The log-odds of won and of lost against staying open on a day, by cell of age band and calendar
 * phase, with what the columns of a deal add to them.
 *
 * @param win by cell
 * @param loss by cell
 * @param columns how columns are centred, scaled and weighed
 */
record Odds(double[] win, double[] loss, Columns columns) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The weights of columns.
   *
   * @param centre the mean of each column
   * @param scale the standard deviation of each column, or 1 where it is constant
   * @param win the weights on winning
   * @param loss the weights on losing
   */
  record Columns(double[] centre, double[] scale, double[] win, double[] loss)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    static Columns of(DealSpells spells) {
      int count = spells.columnNames().size();
      double[] centre = new double[count];
      double[] scale = new double[count];
      for (int column = 0; column < count; column++) {
        double sum = 0;
        for (int i = 0; i < spells.size(); i++) {
          sum += spells.value(column, i);
        }
        double mean = sum / spells.size();
        double squares = 0;
        for (int i = 0; i < spells.size(); i++) {
          double deviation = spells.value(column, i) - mean;
          squares += deviation * deviation;
        }
        double deviation = Math.sqrt(squares / spells.size());
        centre[column] = mean;
        scale[column] = deviation > 1e-12 * Math.abs(mean) ? deviation : 1;
      }
      return new Columns(centre, scale, new double[count], new double[count]);
    }

    static Columns none() {
      return new Columns(new double[0], new double[0], new double[0], new double[0]);
    }

    double standard(int column, double value) {
      return (value - centre[column]) / scale[column];
    }

    double add(double[] weights, DealSpells spells, int spell) {
      double sum = 0;
      for (int column = 0; column < weights.length; column++) {
        sum += weights[column] * standard(column, spells.value(column, spell));
      }
      return sum;
    }
  }

  /** With the odds of cells from one on no higher than some, of winning and of losing. */
  Odds cappedFrom(int cell, double[] most) {
    double[] wins = win.clone();
    double[] losses = loss.clone();
    for (int c = cell; c < wins.length; c++) {
      wins[c] = Math.min(wins[c], Math.log(most[0]));
      losses[c] = Math.min(losses[c], Math.log(most[1]));
    }
    return new Odds(wins, losses, columns);
  }

  /** From daily probabilities. */
  static Odds ofHazards(double[] win, double[] loss) {
    double[] winOdds = new double[win.length];
    double[] lossOdds = new double[win.length];
    for (int cell = 0; cell < win.length; cell++) {
      double both = Math.min(win[cell] + loss[cell], 1 - 1e-9);
      double shrink = both / (win[cell] + loss[cell]);
      winOdds[cell] = Math.log(win[cell] * shrink / (1 - both));
      lossOdds[cell] = Math.log(loss[cell] * shrink / (1 - both));
    }
    return new Odds(winOdds, lossOdds, Columns.none());
  }
}

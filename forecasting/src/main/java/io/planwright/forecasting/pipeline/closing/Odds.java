package io.planwright.forecasting.pipeline.closing;

import java.io.Serializable;

/**
 * The log-odds of won and of lost against staying open on a day, by cell of age band and calendar
 * phase, with what the columns of a deal add to them.
 *
 * @param win by cell
 * @param loss by cell
 * @param columns how columns are centred, scaled and weighed
 * @param cap what the log-odds of old cells may not exceed, columns included
 */
record Odds(double[] win, double[] loss, Columns columns, Cap cap) implements Serializable {

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

  Odds(double[] win, double[] loss, Columns columns) {
    this(win, loss, columns, new Cap(win.length, Double.MAX_VALUE, Double.MAX_VALUE));
  }

  /**
   * The most that log-odds may be in cells from one on.
   *
   * @param from the first capped cell
   * @param win the most of winning
   * @param loss the most of losing
   */
  record Cap(int from, double win, double loss) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /** With daily chances in cells from one on no higher than some, whatever a deal's columns. */
  Odds cappedFrom(int cell, double[] most) {
    return new Odds(win, loss, columns, new Cap(cell, Math.log(most[0]), Math.log(most[1])));
  }

  /** The log-odds of winning in a cell for a deal whose columns add a weight. */
  double win(int cell, double weight) {
    double odds = win[cell] + weight;
    return cell < cap.from ? odds : Math.min(odds, cap.win);
  }

  /** The log-odds of losing in a cell for a deal whose columns add a weight. */
  double loss(int cell, double weight) {
    double odds = loss[cell] + weight;
    return cell < cap.from ? odds : Math.min(odds, cap.loss);
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

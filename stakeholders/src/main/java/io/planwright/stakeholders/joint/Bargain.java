package io.planwright.stakeholders.joint;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * All packages of one set of numbers. An issue that takes any number goes, from our best value to
 * theirs, along one straight line in the plane of both worths: between the wishes both worths are
 * linear. Given the choice of options, the frontier is therefore the chain of these lines, steepest
 * first, which is exact; options are enumerated. Not thread-safe: made for one call.
 */
final class Bargain {

  /** Differences of worth that small are rounding. */
  static final double ROUNDING = 1e-12;

  private static final int CHECK = 1024;

  final int size;
  final double[] ourWeight;
  final double[] theirWeight;

  /** Our and their best value of each issue that takes any number. */
  final double[] from;

  final double[] to;

  /** The issues that take any number and cost us something, in the order of giving way. */
  final int[] order;

  private final double[][] stand;
  private final double[][] options;
  private final int[] choice;
  private final RunControl control;
  private int steps;
  private double ourBase;
  private double theirBase;
  private final double[] ourDelta;
  private final double[] theirDelta;

  /**
   * Takes the numbers of each issue: our aspiration, reservation and weight, then theirs.
   *
   * @param bounds the least and greatest value that firm reservations leave
   * @param options the values to choose from, none for any number
   * @param control asked on the way through all choices
   */
  Bargain(double[][] stand, double[][] bounds, double[][] options, RunControl control) {
    this.control = control;
    this.stand = stand;
    this.options = options;
    size = stand.length;
    ourWeight = weights(2);
    theirWeight = weights(5);
    from = new double[size];
    to = new double[size];
    choice = new int[size];
    ourDelta = new double[size];
    theirDelta = new double[size];
    List<Integer> costly = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (options[i].length == 0) {
        from[i] = Math.min(bounds[i][1], Math.max(bounds[i][0], stand[i][0]));
        to[i] = Math.min(bounds[i][1], Math.max(bounds[i][0], stand[i][3]));
        ourDelta[i] = our(i, to[i]) - our(i, from[i]);
        theirDelta[i] = their(i, to[i]) - their(i, from[i]);
        if (ourDelta[i] < 0 && theirDelta[i] > 0) {
          costly.add(i);
        } else if (theirDelta[i] > 0) {
          from[i] = to[i]; // their best costs us nothing
        }
      }
    }
    order =
        costly.stream()
            .sorted((a, b) -> Double.compare(ratio(b), ratio(a)))
            .mapToInt(i -> i)
            .toArray();
    rebase();
  }

  private double ratio(int i) {
    return theirDelta[i] / -ourDelta[i];
  }

  private double[] weights(int column) {
    double[] weights = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      weights[i] = stand[i][column];
      sum += weights[i];
    }
    for (int i = 0; i < size; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  double our(int i, double value) {
    return ourWeight[i] * worth(stand[i][0], stand[i][1], value);
  }

  double their(int i, double value) {
    return theirWeight[i] * worth(stand[i][3], stand[i][4], value);
  }

  private static double worth(double aspiration, double reservation, double value) {
    return Math.min(1, (value - reservation) / (aspiration - reservation));
  }

  /**
   * Goes on to the next choice of options; false after the last one, when it is the first again.
   */
  boolean next() {
    if (++steps % CHECK == 0) {
      control.checkpoint();
    }
    for (int i = size - 1; i >= 0; i--) {
      if (++choice[i] < options[i].length) {
        rebase();
        return true;
      }
      choice[i] = 0;
    }
    rebase();
    return false;
  }

  private void rebase() {
    ourBase = 0;
    theirBase = 0;
    for (int i = 0; i < size; i++) {
      double value = options[i].length == 0 ? from[i] : options[i][choice[i]];
      ourBase += our(i, value);
      theirBase += their(i, value);
    }
  }

  /** Our worth before giving way on anything. */
  double ourBase() {
    return ourBase;
  }

  double theirBase() {
    return theirBase;
  }

  double ourLoss(int i) {
    return -ourDelta[i];
  }

  double theirGain(int i) {
    return theirDelta[i];
  }

  /** The values of a package: all of the first corners given way on, and a part of the next. */
  double[] values(int[] choices, int corner, double part) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = options[i].length == 0 ? from[i] : options[i][choices[i]];
    }
    for (int k = 0; k < corner; k++) {
      values[order[k]] = to[order[k]];
    }
    if (part > 0) {
      int i = order[corner];
      values[i] = from[i] + part * (to[i] - from[i]);
    }
    return values;
  }

  int[] choices() {
    return choice.clone();
  }

  /** The choices after so many steps from the first ones. */
  int[] choices(int steps) {
    int[] choices = new int[size];
    int rest = steps;
    for (int i = size - 1; i >= 0; i--) {
      int count = Math.max(1, options[i].length);
      choices[i] = rest % count;
      rest /= count;
    }
    return choices;
  }

  double[] worths(double[] values) {
    double[] worths = new double[2];
    for (int i = 0; i < size; i++) {
      worths[0] += our(i, values[i]);
      worths[1] += their(i, values[i]);
    }
    return worths;
  }
}

package io.planwright.allocation.budget;

import io.planwright.run.RunControl;

/**
 * Improves spends of several periods where responses are not concave: moves of money between two
 * lines or periods, or from what is left, by amounts that are halved when none helps.
 */
final class CarryOverMoves {

  private static final int HALVINGS = 22;
  private static final long MOST_TRIALS = 3_000_000;

  private final CarryOverModel model;
  private final double[] spend;
  private final double[] left;
  private final double[] ofLine;
  private double allLeft;
  private long trials;

  CarryOverMoves(CarryOverModel model, double[] start) {
    this.model = model;
    this.spend = start.clone();
    this.left = model.periodBudgets.clone();
    this.allLeft = model.budget;
    for (int i = 0; i < spend.length; i++) {
      left[i % model.periods] -= spend[i];
      allLeft -= spend[i];
    }
    this.ofLine = new double[model.lines.size()];
    for (int l = 0; l < ofLine.length; l++) {
      ofLine[l] = value(l);
    }
  }

  double[] improved(RunControl control) {
    double amount = model.budget / 2;
    for (int k = 0; k < HALVINGS && isToGoOn(control); k++) {
      while (pass(amount, control) && isToGoOn(control)) {
        // each pass counts its trials
      }
      amount /= 2;
    }
    return spend;
  }

  private boolean isToGoOn(RunControl control) {
    return trials < MOST_TRIALS && control.stopRequested().isEmpty();
  }

  private boolean pass(double amount, RunControl control) {
    boolean isBetter = false;
    for (int to = 0; to < spend.length && isToGoOn(control); to++) {
      if (model.high[to] <= model.low[to]) {
        continue;
      }
      isBetter |= move(-1, to, amount);
      for (int from = 0; from < spend.length; from++) {
        if (from != to && spend[from] > model.low[from]) {
          isBetter |= move(from, to, amount);
        }
      }
    }
    return isBetter;
  }

  private boolean move(int from, int to, double amount) {
    int periods = model.periods;
    boolean isSamePeriod = from >= 0 && from % periods == to % periods;
    double most = Math.min(amount, model.high[to] - spend[to]);
    most = from < 0 ? Math.min(most, allLeft) : Math.min(most, spend[from] - model.low[from]);
    most = isSamePeriod ? most : Math.min(most, left[to % periods]);
    if (!(most > 1e-13 * model.budget)) {
      return false;
    }
    trials++;
    int gains = to / periods;
    int loses = from < 0 ? gains : from / periods;
    shift(from, to, most);
    double gained = value(gains);
    double lost = loses == gains ? 0 : value(loses);
    double before = ofLine[gains] + (loses == gains ? 0 : ofLine[loses]);
    if (gained + lost > before + 1e-14 * Math.abs(before)) {
      ofLine[gains] = gained;
      if (loses != gains) {
        ofLine[loses] = lost;
      }
      return true;
    }
    shift(from, to, -most);
    return false;
  }

  private void shift(int from, int to, double amount) {
    spend[to] = Math.min(model.high[to], Math.max(model.low[to], spend[to] + amount));
    left[to % model.periods] -= amount;
    if (from >= 0) {
      spend[from] = Math.min(model.high[from], Math.max(model.low[from], spend[from] - amount));
      left[from % model.periods] += amount;
    } else {
      allLeft -= amount;
    }
  }

  private double value(int l) {
    CarryOverLine line = model.lines.get(l);
    double stock = line.openingStock();
    double sum = 0;
    for (int i = l * model.periods; i < (l + 1) * model.periods; i++) {
      stock = line.retention() * stock + spend[i];
      sum += model.envelopes[i].actual(stock);
    }
    return sum + line.endValue() * stock;
  }
}

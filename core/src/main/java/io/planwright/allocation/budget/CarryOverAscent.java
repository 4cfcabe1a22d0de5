package io.planwright.allocation.budget;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * Divides the budgets of several periods along the concave envelopes by a primal-dual interior
 * point method. Each step costs the lines times the cube of the periods; some thirty are usual.
 *
 * <p>Spends stay strictly within all limits, so that each iterate is a plan, and the prices of each
 * give a bound; the best of both are kept. (S. J. Wright, <em>Primal-Dual Interior-Point
 * Methods</em>, SIAM, 1997.)
 */
final class CarryOverAscent {

  private static final int MOST_STEPS = 150;
  private static final double ENOUGH = 1e-10;
  private static final double TO_THE_EDGE = 0.995;
  private static final double FIXED = 1e100;
  private static final double LEAST_TARGET = 1e-140;
  private static final int MOST_HALVINGS = 12;
  private static final double ROUNDING = 1e-13;
  private static final double STRAIGHT = 1e-9;

  private final CarryOverModel model;
  private final int periods;
  private final int size;
  private final double[] spend;
  private final double[] lowPrice;
  private final double[] highPrice;

  /** The price of each period's budget, and of the whole at the end; what is left of each. */
  private final double[] price;

  private final double[] left;

  private double[] perStock = {};
  private double[] curvature = {};
  private double[][] inverse = {};

  /** How far each spend is from its limits. */
  private final double[] above;

  private final double[] below;

  /** What each limit weighs at present. */
  private double target;

  private int steps;
  private final CarryOverRecord found;

  CarryOverAscent(CarryOverModel model) {
    this.model = model;
    this.found = new CarryOverRecord(model);
    this.periods = model.periods;
    this.size = model.low.length;
    this.spend = model.low.clone();
    this.above = new double[size];
    this.below = new double[size];
    this.lowPrice = new double[size];
    this.highPrice = new double[size];
    this.price = new double[periods + 1];
    this.left = new double[periods + 1];
  }

  void run(RunControl control) {
    start();
    look();
    openPrices();
    look();
    while (steps < MOST_STEPS && !found.isEnough(ENOUGH)) {
      if (!(target > LEAST_TARGET) || control.stopRequested().isPresent()) {
        return;
      }
      steps++;
      double length = step();
      if (Double.isNaN(length)) {
        return;
      }
      double mean = complementarity();
      target = mean * (length > 0.9 ? 0.1 : length > 0.5 ? 0.3 : 0.7);
      look();
      control.reportSearch("divide budgets of periods", found.value(), found.bound());
    }
  }

  private boolean isFree(int i) {
    return model.high[i] > model.low[i];
  }

  /** Starts halfway to the nearest limit. */
  private void start() {
    measureLeft();
    double[] range = new double[periods + 1];
    for (int i = 0; i < size; i++) {
      range[i % periods] += model.high[i] - model.low[i];
    }
    double all = 0;
    double[] part = new double[periods];
    for (int t = 0; t < periods; t++) {
      part[t] = range[t] > 0 ? Math.min(0.5, 0.5 * left[t] / range[t]) : 0;
      all += part[t] * range[t];
    }
    double scale = all > 0 ? Math.min(1, 0.7 * left[periods] / all) : 0;
    for (int i = 0; i < size; i++) {
      above[i] = scale * part[i % periods] * (model.high[i] - model.low[i]);
      below[i] = model.high[i] - model.low[i] - above[i];
      spend[i] += above[i];
    }
    measureLeft();
  }

  private void measureLeft() {
    System.arraycopy(model.periodBudgets, 0, left, 0, periods);
    left[periods] = model.budget;
    for (int i = 0; i < size; i++) {
      left[i % periods] -= spend[i];
      left[periods] -= spend[i];
    }
  }

  /** Opens with prices at which all limits weigh the same; 0 where nothing is free. */
  private void openPrices() {
    double[] brings = model.carriedBack(perStock);
    double worth = 0;
    int free = 0;
    for (int i = 0; i < size; i++) {
      if (isFree(i)) {
        worth += Math.min(brings[i], 1e200) * above[i];
        free++;
      }
    }
    target = free == 0 ? 0 : worth / free;
    for (int i = 0; i < size; i++) {
      if (isFree(i)) {
        lowPrice[i] = target / above[i];
        highPrice[i] = target / below[i];
      }
    }
    for (int t = 0; t <= periods; t++) {
      price[t] = isOpen(t) ? target / left[t] : 0;
    }
  }

  private boolean isOpen(int t) {
    return left[t] > 0 && (t == periods || hasFree(t));
  }

  private boolean hasFree(int t) {
    for (int i = t; i < size; i += periods) {
      if (isFree(i)) {
        return true;
      }
    }
    return false;
  }

  /** Evaluates the spends, and keeps the best value and bound. */
  private void look() {
    double[] stock = model.stocks(spend);
    perStock = new double[size];
    curvature = new double[size];
    Sum value = new Sum();
    for (int i = 0; i < size; i++) {
      Envelope envelope = model.envelopes[i];
      value.add(envelope.value(stock[i]));
      if (!envelope.domain.isPoint()) {
        Envelope.Bend bend = envelope.bend(stock[i], Math.max(target, LEAST_TARGET));
        perStock[i] = Math.min(bend.slope(), 1e200);
        curvature[i] =
            Math.max(Math.min(bend.curvature(), 1e200), STRAIGHT * perStock[i] / stock[i]);
      }
      if (i % periods == periods - 1) {
        value.add(model.lines.get(i / periods).endValue() * stock[i]);
      }
    }
    found.offer(value.get(), spend);
    found.offerBound(perStock, price);
  }

  private double complementarity() {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (isFree(i)) {
        sum += lowPrice[i] * above[i] + highPrice[i] * below[i];
        count += 2;
      }
    }
    for (int t = 0; t <= periods; t++) {
      if (isOpen(t)) {
        sum += price[t] * left[t];
        count++;
      }
    }
    return sum / count;
  }

  /** One Newton step towards limits that weigh the target; how far it went, from 0 to 1. */
  private double step() {
    double[] brings = model.carriedBack(perStock);
    double[] right = new double[size];
    for (int i = 0; i < size; i++) {
      if (isFree(i)) {
        right[i] =
            brings[i] - price[i % periods] - price[periods] + target / above[i] - target / below[i];
      }
    }
    double[] priceMove = priceMove(right);
    double[] move = new double[size];
    for (int l = 0; l < model.lines.size(); l++) {
      for (int t = 0; t < periods; t++) {
        double sum = 0;
        for (int k = 0; k < periods; k++) {
          int i = l * periods + k;
          double pays = isFree(i) ? priceMove[k] + priceMove[periods] : 0;
          sum += inverse[l * periods + t][k] * (right[i] - pays);
        }
        move[l * periods + t] = isFree(l * periods + t) ? sum : 0;
      }
    }
    return advance(move, priceMove);
  }

  /** The change of the prices: the complement of all lines' systems. */
  private double[] priceMove(double[] right) {
    double[][] matrix = new double[periods + 1][periods + 1];
    double[] side = new double[periods + 1];
    inverse = new double[size][];
    for (int l = 0; l < model.lines.size(); l++) {
      Cholesky system = Cholesky.of(system(l));
      for (int t = 0; t < periods; t++) {
        double[] column = new double[periods];
        column[t] = 1;
        system.solve(column);
        inverse[l * periods + t] = column;
        for (int k = 0; k < periods; k++) {
          double each = column[k];
          matrix[t][k] += each;
          matrix[periods][k] += each;
          matrix[t][periods] += each;
          matrix[periods][periods] += each;
          side[t] += each * right[l * periods + k];
          side[periods] += each * right[l * periods + k];
        }
      }
    }
    for (int t = 0; t <= periods; t++) {
      boolean isOpen = price[t] > 0;
      matrix[t][t] += isOpen ? left[t] / price[t] : FIXED;
      side[t] = isOpen ? side[t] - left[t] + target / price[t] : 0;
    }
    Cholesky.of(matrix).solve(side);
    return side;
  }

  private double[][] system(int l) {
    double retention = model.lines.get(l).retention();
    double[][] matrix = new double[periods][periods];
    double carried = 0;
    for (int t = periods - 1; t >= 0; t--) {
      int i = l * periods + t;
      carried = curvature[i] + retention * retention * carried;
      double kept = carried;
      for (int k = t; k >= 0; k--) {
        matrix[t][k] = kept;
        kept *= retention;
      }
      matrix[t][t] += isFree(i) ? lowPrice[i] / above[i] + highPrice[i] / below[i] : FIXED;
    }
    return matrix;
  }

  private double advance(double[] move, double[] priceMove) {
    if (!Double.isFinite(Arrays.stream(move).sum() + Arrays.stream(priceMove).sum())) {
      // Numbers are at the end of their range: what was found so far stands.
      Arrays.fill(move, 0);
      Arrays.fill(priceMove, 0);
      return Double.NaN;
    }
    double[] lowMove = new double[size];
    double[] highMove = new double[size];
    double far = 1;
    double priceFar = 1;
    double[] leftMove = new double[periods + 1];
    for (int i = 0; i < size; i++) {
      if (!isFree(i)) {
        continue;
      }
      lowMove[i] = (target - lowPrice[i] * move[i]) / above[i] - lowPrice[i];
      highMove[i] = (target + highPrice[i] * move[i]) / below[i] - highPrice[i];
      far = Math.min(far, room(above[i], move[i]));
      far = Math.min(far, room(below[i], -move[i]));
      priceFar = Math.min(priceFar, room(lowPrice[i], lowMove[i]));
      priceFar = Math.min(priceFar, room(highPrice[i], highMove[i]));
      leftMove[i % periods] -= move[i];
      leftMove[periods] -= move[i];
    }
    for (int t = 0; t <= periods; t++) {
      if (price[t] > 0) {
        far = Math.min(far, room(left[t], leftMove[t]));
        priceFar = Math.min(priceFar, room(price[t], priceMove[t]));
      }
    }
    far = held(far, move, leftMove);
    for (int i = 0; i < size; i++) {
      above[i] += far * move[i];
      below[i] -= far * move[i];
      spend[i] = Math.min(model.high[i], model.low[i] + above[i]);
      lowPrice[i] += priceFar * lowMove[i];
      highPrice[i] += priceFar * highMove[i];
    }
    for (int t = 0; t <= periods; t++) {
      price[t] += price[t] > 0 ? priceFar * priceMove[t] : 0;
      left[t] += far * leftMove[t];
    }
    return Math.min(far, priceFar);
  }

  /** Shortens a step until the responses and the distances from limits do not lose by it. */
  private double held(double far, double[] move, double[] leftMove) {
    double before = merit(0, move, leftMove);
    double part = far;
    for (int k = 0; k < MOST_HALVINGS; k++) {
      if (merit(part, move, leftMove) >= before - ROUNDING * Math.abs(before)) {
        return part;
      }
      part /= 2;
    }
    return part;
  }

  private double merit(double part, double[] move, double[] leftMove) {
    double[] to = spend.clone();
    double sum = 0;
    for (int i = 0; i < size; i++) {
      if (isFree(i)) {
        to[i] += part * move[i];
        sum += Math.log((above[i] + part * move[i]) * (below[i] - part * move[i]));
      }
    }
    for (int t = 0; t <= periods; t++) {
      sum += price[t] > 0 ? Math.log(left[t] + part * leftMove[t]) : 0;
    }
    sum *= target;
    double[] stock = model.stocks(to);
    for (int i = 0; i < size; i++) {
      sum += model.envelopes[i].bend(stock[i], target).value();
      boolean isLast = i % periods == periods - 1;
      sum += isLast ? model.lines.get(i / periods).endValue() * stock[i] : 0;
    }
    return sum;
  }

  /** The part of a move after which a little of what must stay positive is left. */
  private static double room(double value, double move) {
    return move < 0 ? Math.min(1, -TO_THE_EDGE * value / move) : 1;
  }

  /** The best spends and the least bound, along the envelopes. */
  CarryOverRecord found() {
    return found;
  }

  int steps() {
    return steps;
  }
}

package io.planwright.allocation.budget;

import java.util.List;

/**
 * A problem of several periods as arrays. The spend of line l in period t is at l · periods + t.
 * Responses are replaced by their concave envelopes over the stocks that a line may reach in a
 * period, which are the responses themselves for concave lines.
 */
final class CarryOverModel {

  final CarryOverProblem problem;
  final List<CarryOverLine> lines;
  final int periods;
  final double[] periodBudgets;
  final double budget;

  /** The least and largest spend; equal where nothing else is possible. */
  final double[] low;

  final double[] high;

  /** The largest spend that the budgets leave room for. */
  private final double[] reachable;

  final Envelope[] envelopes;

  CarryOverModel(CarryOverProblem problem) {
    this.problem = problem;
    this.lines = problem.lines();
    this.periods = problem.periods();
    this.periodBudgets = problem.periodBudgets();
    this.budget = problem.budget();
    int size = lines.size() * periods;
    this.low = new double[size];
    this.high = new double[size];
    this.reachable = new double[size];
    this.envelopes = new Envelope[size];
    limit();
    envelop();
  }

  private void limit() {
    double all = 0;
    double[] floors = new double[periods];
    for (int i = 0; i < low.length; i++) {
      low[i] = lines.get(i / periods).floor(i % periods);
      floors[i % periods] += low[i];
      all += low[i];
    }
    for (int i = 0; i < high.length; i++) {
      int t = i % periods;
      double room = Math.min(periodBudgets[t] - floors[t], budget - all);
      double most = Math.min(lines.get(i / periods).ceiling(t), low[i] + room);
      boolean isFixed = most - low[i] <= 1e-12 * budget;
      reachable[i] = isFixed ? low[i] : most;
      // Beyond the room there is, so that only one limit, the budget's, has a price there.
      high[i] = isFixed ? low[i] : Math.min(lines.get(i / periods).ceiling(t), low[i] + 2 * room);
    }
  }

  private void envelop() {
    for (int l = 0; l < lines.size(); l++) {
      CarryOverLine line = lines.get(l);
      double least = line.openingStock();
      double most = line.openingStock();
      for (int t = 0; t < periods; t++) {
        int i = l * periods + t;
        least = line.retention() * least + low[i];
        most = line.retention() * most + reachable[i];
        envelopes[i] =
            Envelopes.of(
                line.curve(), line.weight(), Domain.of(least, least, Math.max(least, most), 0));
      }
    }
  }

  /** The stocks that spends lead to. */
  double[] stocks(double[] spend) {
    double[] stock = new double[spend.length];
    for (int i = 0; i < spend.length; i++) {
      CarryOverLine line = lines.get(i / periods);
      double before = i % periods == 0 ? line.openingStock() : stock[i - 1];
      stock[i] = line.retention() * before + spend[i];
    }
    return stock;
  }

  /** What spends really bring, the value of the stocks at the end included. */
  double actual(double[] spend) {
    double[] stock = stocks(spend);
    Sum sum = new Sum();
    for (int i = 0; i < stock.length; i++) {
      sum.add(envelopes[i].actual(stock[i]));
    }
    for (int l = 0; l < lines.size(); l++) {
      sum.add(lines.get(l).endValue() * stock[(l + 1) * periods - 1]);
    }
    return sum.get();
  }

  /** What a unit of each spend brings, then and later, given what a unit of each stock brings. */
  double[] carriedBack(double[] perStock) {
    double[] brings = new double[perStock.length];
    for (int i = brings.length - 1; i >= 0; i--) {
      CarryOverLine line = lines.get(i / periods);
      boolean isLast = i % periods == periods - 1;
      brings[i] = perStock[i] + (isLast ? line.endValue() : line.retention() * brings[i + 1]);
    }
    return brings;
  }

  /**
   * What no spends can pass, by weak duality: stocks are free at the prices perStock, which spends
   * have to pay for, and money costs what it costs in its period.
   */
  double bound(double[] perStock, double[] periodPrice, double budgetPrice) {
    Sum sum = new Sum();
    double[] brings = carriedBack(perStock);
    for (int i = 0; i < perStock.length; i++) {
      double best = envelopes[i].low(perStock[i]);
      sum.add(envelopes[i].value(best) - perStock[i] * best);
      double earns = brings[i] - periodPrice[i % periods] - budgetPrice;
      sum.add(earns * (earns > 0 ? high[i] : low[i]));
      if (i % periods == 0) {
        CarryOverLine line = lines.get(i / periods);
        sum.add(line.retention() * line.openingStock() * brings[i]);
      }
    }
    for (int t = 0; t < periods; t++) {
      sum.add(periodPrice[t] * periodBudgets[t]);
    }
    sum.add(budgetPrice * budget);
    return sum.get();
  }
}

package io.planwright.allocation.budget;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Divides the budgets of several periods among lines whose spend works on.
 *
 * <p>Where all curves are concave, the division is the optimum up to its bound, which is rounding
 * for smooth curves. Where some are S-shaped, it is the best that moves of money find from the
 * optimum along the concave envelopes; the bound is that optimum, and the gap is what is not
 * proven. Time grows with the lines times the cube of the periods. Stateless and thread-safe.
 */
public final class CarryOverBudget {

  private static final double ROUNDING = 1e-12;

  private CarryOverBudget() {}

  /**
   * Divides the budgets.
   *
   * @param problem what to divide among which lines
   * @param control how to stop the run, which then answers with its best plan so far and its bound;
   *     told of both as it goes on
   * @return the plan; or the floors that do not fit in a budget
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it began
   */
  public static Solution<CarryOverPlan> solve(CarryOverProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    control.checkpoint();
    List<String> conflict = conflict(problem);
    if (!conflict.isEmpty()) {
      return Solution.infeasible("The floors do not fit in the " + conflict.get(0) + ".", conflict);
    }
    CarryOverModel model = new CarryOverModel(problem);
    CarryOverAscent ascent = new CarryOverAscent(model);
    ascent.run(control);
    double[] spend = ascent.found().best();
    boolean isConcave = problem.lines().stream().allMatch(line -> line.curve().inflection() == 0);
    if (!isConcave) {
      spend = new CarryOverMoves(model, spend).improved(control);
    }
    return Solution.feasible(plan(model, ascent, spend));
  }

  private static List<String> conflict(CarryOverProblem problem) {
    double all = 0;
    List<String> everywhere = new ArrayList<>(List.of("budget " + problem.budget()));
    for (int t = 0; t < problem.periods(); t++) {
      double sum = 0;
      double budget = problem.periodBudgets()[t];
      List<String> names = new ArrayList<>(List.of("budget of period " + t + " " + budget));
      for (CarryOverLine line : problem.lines()) {
        double floor = line.floor(t);
        sum += floor;
        if (floor > 0) {
          names.add("floor of " + line.id() + " in period " + t + " " + floor);
        }
      }
      if (sum > budget * (1 + ROUNDING)) {
        return names;
      }
      all += sum;
      everywhere.addAll(names.subList(1, names.size()));
    }
    return all > problem.budget() * (1 + ROUNDING) ? everywhere : List.of();
  }

  private static CarryOverPlan plan(CarryOverModel model, CarryOverAscent ascent, double[] spend) {
    int periods = model.periods;
    double[] stock = model.stocks(spend);
    double[] now = new double[spend.length];
    for (int i = 0; i < now.length; i++) {
      CarryOverLine line = model.lines.get(i / periods);
      now[i] = Math.min(line.weight() * line.curve().slope(stock[i]), Double.MAX_VALUE);
    }
    double[] brings = model.carriedBack(now);
    List<PeriodSpend> spends = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    Map<String, Double> endStocks = new LinkedHashMap<>();
    double endValue = 0;
    for (int l = 0; l < model.lines.size(); l++) {
      CarryOverLine line = model.lines.get(l);
      double response = 0;
      double spent = 0;
      for (int i = l * periods; i < (l + 1) * periods; i++) {
        double each = line.weight() * line.curve().response(stock[i]);
        double later = Math.min(Math.max(0, brings[i] - now[i]), Double.MAX_VALUE);
        spends.add(
            new PeriodSpend(line.id(), i % periods, spend[i], stock[i], each, now[i], later));
        response += each;
        spent += spend[i];
      }
      double end = stock[(l + 1) * periods - 1];
      endStocks.put(line.id(), end);
      endValue += line.endValue() * end;
      reasons.add(
          new Reason(
              line.id(),
              response,
              String.format(
                  Locale.ROOT,
                  "Spends %.6g over %d periods and leaves a stock of %.6g.",
                  spent,
                  periods,
                  end)));
    }
    double value = model.actual(spend);
    Optimality optimality =
        new Optimality(Optimality.Goal.MAXIMISE, value, Math.max(value, ascent.found().bound()));
    double[] prices = ascent.found().prices();
    List<Double> periodPrices = new ArrayList<>();
    for (int t = 0; t < periods; t++) {
      periodPrices.add(Math.max(0, prices[t] + prices[periods]));
    }
    String summary =
        String.format(
            Locale.ROOT,
            "%d periods of %d lines bring %.6g, %.6g of it as stock at the end; %s.",
            periods,
            model.lines.size(),
            value,
            endValue,
            optimality.statement());
    return new CarryOverPlan(
        spends,
        optimality,
        periodPrices,
        Math.max(0, prices[periods]),
        endStocks,
        endValue,
        new Explanation(summary, reasons),
        Provenance.of(
            "interior point method on concave envelopes",
            Map.of("steps", Integer.toString(ascent.steps())),
            periods + " periods of " + model.lines.size() + " lines",
            spends.size()));
  }
}

package io.planwright.allocation.budget;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocator;
import io.planwright.allocation.BudgetLimit;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.allocation.BudgetShare;
import io.planwright.allocation.InfeasibleException;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides money by response, to the last minor unit: {@link ResponseBudget} behind the contract of
 * {@link BudgetAllocator}.
 *
 * <p>Each line has a response curve, whose spend is in major units of the budget's currency; the
 * weight of the request's line is what a unit of its response is worth, and a line of weight 0 gets
 * its floor. The optimal amounts are rounded by largest remainder within the limits, so that each
 * is less than one minor unit from the optimum wherever the limits allow it. All of the total is
 * given out, also where it brings nothing.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class ResponseBudgetAllocator implements BudgetAllocator {

  private static final long serialVersionUID = 1L;

  private final ResponseBudget engine;
  private final HashMap<String, ResponseCurve> curves;

  private ResponseBudgetAllocator(ResponseBudget engine, Map<String, ResponseCurve> curves) {
    this.engine = Require.nonNull(engine, "engine");
    this.curves = new HashMap<>(Map.copyOf(curves));
  }

  /**
   * An allocator with the standard engine.
   *
   * @param curves the curves by the id of their line; for more lines than a request has, if need be
   * @return the allocator
   */
  public static ResponseBudgetAllocator of(Map<String, ? extends ResponseCurve> curves) {
    return of(ResponseBudget.standard(), curves);
  }

  /**
   * An allocator with an engine.
   *
   * @param engine the engine, with its limits
   * @param curves the curves by the id of their line
   * @return the allocator
   */
  public static ResponseBudgetAllocator of(
      ResponseBudget engine, Map<String, ? extends ResponseCurve> curves) {
    return new ResponseBudgetAllocator(engine, Map.copyOf(Require.nonNull(curves, "curves")));
  }

  /**
   * Divides the budget.
   *
   * @param request what to divide among which lines
   * @param control how to stop the run
   * @return the shares; a reason's contribution is the line's weighted response to its share
   * @throws IllegalArgumentException if a line has no curve
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  @Override
  public BudgetAllocation allocate(BudgetRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    control.checkpoint();
    SpendPlan plan = plan(request, control);
    List<Money> amounts = WholeUnits.amounts(request, plan.spends());
    List<BudgetShare> shares = new ArrayList<>(amounts.size());
    List<Reason> reasons = new ArrayList<>(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      LineSpend line = plan.lines().get(i);
      shares.add(share(request, i, amounts.get(i), line));
      reasons.add(new Reason(line.lineId(), line.response(), line.statement()));
    }
    return new BudgetAllocation(
        request.total(),
        shares,
        new Explanation(plan.explanation().summary(), reasons),
        Provenance.of(
            plan.provenance().method(),
            Map.of("rounding", "largest remainder", "quality", plan.optimality().statement()),
            request.total() + " among " + amounts.size() + " lines",
            amounts.size()));
  }

  /**
   * The plan behind the shares, before rounding to minor units: with its bound and shadow prices.
   *
   * @param request what to divide among which lines
   * @param control how to stop the run
   * @return the plan
   * @throws IllegalArgumentException if a line has no curve
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  public SpendPlan plan(BudgetRequest request, RunControl control) {
    SpendProblem.Builder problem = SpendProblem.builder(request.total().toDouble()).wholeBudget();
    for (BudgetLine line : request.lines()) {
      ResponseCurve curve = curves.get(line.id());
      Require.that(curve != null, "line", line.id(), "have a response curve", "Give it one.");
      double floor = line.floor().map(Money::toDouble).orElse(0.0);
      double ceiling = line.ceiling().map(Money::toDouble).orElse(Double.MAX_VALUE);
      double weight = line.weight().doubleValue();
      problem.line(
          ResponseLine.builder(line.id(), Require.nonNull(curve, "curve"))
              .weight(weight)
              .floor(floor)
              .ceiling(weight > 0 ? ceiling : floor)
              .build());
    }
    try {
      return engine.solve(problem.build(), control).orElseThrow();
    } catch (InfeasibleException e) {
      // A request checks its limits in exact decimals, so only a tiny weight can bring this about.
      throw new IllegalArgumentException("lines must be able to take the total. Check weights.", e);
    }
  }

  private static BudgetShare share(BudgetRequest request, int i, Money amount, LineSpend line) {
    Money total = request.total();
    BudgetLine of = request.lines().get(i);
    double fraction = total.isZero() ? 0 : Math.min(1, amount.ratioTo(total));
    BudgetLimit limit = BudgetLimit.NONE;
    Money floor = of.floor().orElse(Money.zero(total.currency()));
    if (amount.equals(floor) && line.marginalReturn() <= line.price()) {
      limit = BudgetLimit.FLOOR;
    } else if (of.ceiling().isPresent() && amount.equals(of.ceiling().get())) {
      limit = BudgetLimit.CEILING;
    }
    return new BudgetShare(line.lineId(), amount, fraction, limit, line.statement());
  }
}

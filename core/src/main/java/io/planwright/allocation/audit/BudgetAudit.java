package io.planwright.allocation.audit;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.allocation.budget.LineSpend;
import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Audits how a budget is divided: what the division of now brings against the best one, and the
 * fewest lines to change for most of the gain.
 *
 * <p>The best division is that of {@link ResponseBudget}, with its bound. With few lines, all ways
 * to leave some alone are tried, so that the number of changes is proven; with more, lines are left
 * alone one after the other, the least useful first. Immutable, serializable and thread-safe.
 */
public final class BudgetAudit implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double STANDARD_SHARE = 0.8;
  private static final double ROUNDING = 1e-9;

  private final double share;
  private final ResponseBudget engine;

  private BudgetAudit(double share, ResponseBudget engine) {
    this.share = share;
    this.engine = engine;
  }

  /**
   * An audit that asks for the changes that gain 80 % of what can be gained.
   *
   * @return the audit
   */
  public static BudgetAudit standard() {
    return new BudgetAudit(STANDARD_SHARE, ResponseBudget.standard());
  }

  /**
   * Changes how much of the possible gain the changes are to bring.
   *
   * @param newShare the share, from 0.01 to 1
   * @return a copy with that share
   * @throws IllegalArgumentException if the share is out of its range
   */
  public BudgetAudit withGainShare(double newShare) {
    Require.between(newShare, 0.01, 1, "gainShare", "0.8 is usual.");
    return new BudgetAudit(newShare, engine);
  }

  /**
   * Changes the engine that finds the best division.
   *
   * @param newEngine the engine, with its limits
   * @return a copy with that engine
   */
  public BudgetAudit withEngine(ResponseBudget newEngine) {
    return new BudgetAudit(share, Require.nonNull(newEngine, "engine"));
  }

  /**
   * Audits a division.
   *
   * @param problem the budget, the lines and their limits; the division of now may break them,
   *     which the report then says
   * @param now what each line gets now, by its id; lines without an entry get nothing
   * @param control how to stop the run; a stop while few lines are sought ends with the fewest
   *     found so far
   * @return what was found; or the limits of the problem that contradict each other
   * @throws IllegalArgumentException if an amount is negative or not finite, or its line unknown
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a division
   */
  public Solution<BudgetAuditReport> assess(
      SpendProblem problem, Map<String, Double> now, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    double[] spends = spends(problem, now);
    return engine.solve(problem, control).map(best -> report(problem, spends, best, control));
  }

  private static double[] spends(SpendProblem problem, Map<String, Double> now) {
    Require.nonNull(now, "now");
    Set<String> ids = new LinkedHashSet<>();
    problem.lines().forEach(line -> ids.add(line.id()));
    now.forEach(
        (id, amount) -> {
          Require.that(ids.contains(id), "line of now", id, "be in the problem", "Add the line.");
          Require.notNegative(amount, "amount of " + id, "Use 0 for nothing.");
        });
    return ids.stream().mapToDouble(id -> now.getOrDefault(id, 0.0)).toArray();
  }

  private BudgetAuditReport report(
      SpendProblem problem, double[] now, SpendPlan best, RunControl control) {
    double valueNow = value(problem, now);
    Optimality quality = best.optimality();
    BrokenLimits broken = new BrokenLimits(problem, now);
    double missedShare = Misallocation.share(valueNow, quality.value());
    double index = broken.named().isEmpty() ? Math.max(0, missedShare) : missedShare;
    double high = Math.max(index, Misallocation.share(valueNow, quality.bound()));
    Misallocation missed = new Misallocation(valueNow, quality, index, index, high);
    double possible = quality.value() - valueNow;
    if (possible <= ROUNDING * Math.max(1, Math.abs(valueNow))) {
      return new BudgetAuditReport(missed, best, List.of(), 0, 0, broken.named());
    }
    ShiftSearch search =
        new ShiftSearch(
            problem, now, broken.isOfLine(), valueNow + share * possible, engine, control);
    SpendPlan chosen = search.run(best);
    List<BudgetShift> shifts = new ArrayList<>();
    for (int i = 0; i < now.length; i++) {
      if (search.isChanged(i)) {
        shifts.add(shift(problem.lines().get(i), now[i], chosen.lines().get(i), best));
      }
    }
    double gain = Math.max(0, chosen.optimality().value() - valueNow);
    return new BudgetAuditReport(
        missed, best, shifts, gain, Math.min(search.leastChanged(), shifts.size()), broken.named());
  }

  private static double value(SpendProblem problem, double[] spends) {
    double sum = 0;
    for (int i = 0; i < spends.length; i++) {
      sum += problem.lines().get(i).value(spends[i]);
    }
    return sum;
  }

  private static BudgetShift shift(
      ResponseLine line, double now, LineSpend chosen, SpendPlan best) {
    double slope = line.weight() * line.curve().slope(Math.max(now, Double.MIN_NORMAL));
    String reason =
        "The next unit brings "
            + Figures.number(Math.min(slope, Double.MAX_VALUE))
            + " here now, and "
            + Figures.number(best.budgetPrice())
            + " at the margin of the best division.";
    return new BudgetShift(
        line.id(), now, chosen.spend(), line.value(chosen.spend()) - line.value(now), reason);
  }
}

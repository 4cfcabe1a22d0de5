package io.planwright.allocation.calls;

import io.planwright.allocation.Solution;
import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.TabulatedCurve;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.run.StopReason;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Plans how often a seller calls on which account, to the optimum with a bound: hours are a budget
 * that the calls divide in whole steps ({@link ResponseBudget}).
 *
 * <p>Sellers are planned each alone. Travel is shared out over the calls of a zone, as {@link
 * CallZone} says, so that accounts do not depend on each other. Immutable, serializable and
 * thread-safe.
 */
public final class CallPlanner implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double ROUNDING = 1e-9;

  private final ResponseBudget engine;

  private CallPlanner(ResponseBudget engine) {
    this.engine = engine;
  }

  /**
   * The planner with the standard limits of the engine.
   *
   * @return a planner
   */
  public static CallPlanner standard() {
    return using(ResponseBudget.standard());
  }

  /**
   * A planner with limits of one's own.
   *
   * @param engine the engine, with its gap and its limit of nodes
   * @return a planner
   */
  public static CallPlanner using(ResponseBudget engine) {
    return new CallPlanner(Require.nonNull(engine, "engine"));
  }

  /**
   * Plans one seller's calls. Time grows with the calls that fit in the hours, over all accounts.
   *
   * @param problem the hours and the accounts
   * @param control how to stop the run; told of incumbent and bound as the search goes on
   * @return the plan; or the fewest and locked calls that do not fit in the hours
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a plan
   */
  public Solution<CallPlan> plan(CallProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    double needed = 0;
    for (CallAccount account : problem.accounts()) {
      needed += account.fewest() * problem.hoursOfCall(account);
    }
    if (needed > problem.hours() + ROUNDING * Math.max(1, problem.hours())) {
      return tooMuch(problem, needed);
    }
    double hours = Math.max(problem.hours(), needed);
    SpendProblem.Builder budget = SpendProblem.builder(hours);
    for (CallAccount account : problem.accounts()) {
      budget.line(line(problem, account, hours));
    }
    Solution<SpendPlan> solution = engine.solve(budget.build(), control);
    return solution.map(spends -> new CallReport(problem, spends).plan());
  }

  /**
   * Plans the calls of several sellers, each alone.
   *
   * <p>At the deadline nothing is lost: what is planned stays, and each seller whose turn comes
   * later gets the first plan that the search comes to, in time of the order of one sorting of the
   * accounts, with its bound.
   *
   * @param problems one a seller
   * @param control how to stop the run; told how many are done
   * @return the answers in the order of the problems, unmodifiable
   * @throws io.planwright.run.RunStoppedException if the run was cancelled before each had a plan
   */
  public List<Solution<CallPlan>> planEach(List<CallProblem> problems, RunControl control) {
    Require.nonNull(problems, "problems");
    Require.nonNull(control, "control");
    List<Solution<CallPlan>> plans = new ArrayList<>(problems.size());
    for (CallProblem problem : problems) {
      plans.add(planInTime(problem, control));
      control.report("plan calls", plans.size(), problems.size());
    }
    return List.copyOf(plans);
  }

  private Solution<CallPlan> planInTime(CallProblem problem, RunControl control) {
    try {
      return plan(problem, control);
    } catch (RunStoppedException e) {
      if (e.reason() == StopReason.CANCELLED) {
        throw e;
      }
      return new CallPlanner(engine.withNodeLimit(1)).plan(problem, RunControl.unlimited());
    }
  }

  /** The account as a line that spends hours, tabulated at each whole number of calls. */
  private static ResponseLine line(CallProblem problem, CallAccount account, double hours) {
    double each = problem.hoursOfCall(account);
    int fitting = (int) Math.min(account.most(), Math.floor(hours / each * (1 + ROUNDING)));
    double[] spends = new double[Math.max(fitting, account.fewest()) + 1];
    double[] responses = new double[spends.length];
    for (int calls = 0; calls < spends.length; calls++) {
      spends[calls] = calls * each;
      responses[calls] = account.curve().response(calls);
    }
    return ResponseLine.builder(account.id(), new TabulatedCurve(spends, responses))
        .weight(account.margin())
        .floor(account.fewest() * each)
        .ceiling(account.most() * each)
        .step(each)
        .build();
  }

  private static Solution<CallPlan> tooMuch(CallProblem problem, double needed) {
    List<String> conflict = new ArrayList<>();
    conflict.add("hours of " + problem.sellerId() + " " + problem.hours());
    List<CallAccount> byTime = new ArrayList<>(problem.accounts());
    byTime.sort(
        Comparator.comparingDouble((CallAccount a) -> a.fewest() * problem.hoursOfCall(a))
            .reversed());
    double sum = 0;
    for (CallAccount account : byTime) {
      if (sum <= problem.hours()) {
        sum += account.fewest() * problem.hoursOfCall(account);
        String what = account.isLocked() ? "locked calls of " : "fewest calls of ";
        conflict.add(what + account.id() + " " + account.fewest());
      }
    }
    return Solution.infeasible(
        "The calls that must be made take "
            + needed
            + " hours, and "
            + problem.sellerId()
            + " has "
            + problem.hours()
            + ".",
        conflict);
  }
}

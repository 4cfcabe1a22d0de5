package io.planwright.allocation.territory;

import io.planwright.evidence.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What no plan can balance, whatever it does: proofs from single reps, accounts and measures. */
final class BalanceConflicts {

  private static final String FACTOR = "conflict";

  /** So that a sum at the limit but for rounding proves nothing. */
  private static final double ROUNDING = 1e-9;

  private final TerritoryProblem problem;
  private final int width;
  private final double[] share;
  private final List<Reason> reasons = new ArrayList<>();

  private BalanceConflicts(TerritoryProblem problem) {
    this.problem = problem;
    width = problem.measures.size();
    share = problem.fairShare();
  }

  /** A reason for each rep, account and measure that can't be within the tolerance. */
  static List<Reason> of(TerritoryProblem problem) {
    BalanceConflicts conflicts = new BalanceConflicts(problem);
    for (int k = 0; k < conflicts.width; k++) {
      if (conflicts.share[k] > 0) {
        conflicts.locked(k);
        conflicts.large(k);
        conflicts.few(k);
      }
    }
    return conflicts.reasons;
  }

  private void locked(int k) {
    double[] load = new double[problem.reps.size()];
    for (int i = 0; i < problem.locked.length; i++) {
      if (problem.locked[i]) {
        load[problem.owner[i]] += problem.values[i * width + k];
      }
    }
    for (int r = 0; r < load.length; r++) {
      if (isTooMuch(load[r], k)) {
        add("locked accounts of " + problem.reps.get(r) + " alone", load[r], k);
      }
    }
  }

  private void large(int k) {
    for (int i = 0; i < problem.locked.length; i++) {
      double value = problem.values[i * width + k];
      if (isTooMuch(value, k)) {
        add("account " + problem.accounts.get(i) + " alone", value, k);
      }
    }
  }

  private void few(int k) {
    int some = 0;
    for (int i = 0; i < problem.locked.length; i++) {
      some += problem.values[i * width + k] > 0 ? 1 : 0;
    }
    int reps = problem.reps.size();
    if (some < reps) {
      reasons.add(
          new Reason(
              FACTOR,
              -1,
              "only "
                  + some
                  + " accounts have any "
                  + problem.measures.get(k)
                  + " for "
                  + reps
                  + " reps: somebody gets none"));
    }
  }

  private boolean isTooMuch(double value, int k) {
    return value > share[k] * (1 + problem.tolerance + ROUNDING);
  }

  private void add(String who, double value, int k) {
    double off = value / share[k] - 1;
    String statement =
        String.format(
            Locale.ROOT,
            "%s: %s %s against a fair share of %s, %.1f %% too much where %.1f %% is tolerated",
            who,
            problem.measures.get(k),
            figure(value),
            figure(share[k]),
            100 * off,
            100 * problem.tolerance);
    reasons.add(new Reason(FACTOR, off, statement));
  }

  private static String figure(double value) {
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }
}

package io.planwright.allocation.calls;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.budget.LineSpend;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a division of hours as calls. */
final class CallReport {

  private final CallProblem problem;
  private final SpendPlan spends;

  CallReport(CallProblem problem, SpendPlan spends) {
    this.problem = problem;
    this.spends = spends;
  }

  CallPlan plan() {
    List<AccountCalls> all = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    double hours = 0;
    double presentHours = 0;
    double presentResponse = 0;
    for (int i = 0; i < problem.accounts().size(); i++) {
      AccountCalls calls = calls(problem.accounts().get(i), spends.lines().get(i));
      all.add(calls);
      reasons.add(
          new Reason(
              calls.accountId(), calls.response() - calls.presentResponse(), calls.statement()));
      hours += calls.hours();
      presentHours += calls.presentCalls() * problem.hoursOfCall(problem.accounts().get(i));
      presentResponse += calls.presentResponse();
    }
    Optimality optimality = spends.optimality();
    String summary =
        String.format(
            Locale.ROOT,
            "%s makes %d calls in %.6g of %.6g hours: %.6g against %.6g now, %s; an hour more"
                + " brings about %.4g.",
            problem.sellerId(),
            all.stream().mapToInt(AccountCalls::calls).sum(),
            hours,
            problem.hours(),
            optimality.value(),
            presentResponse,
            optimality.statement(),
            spends.budgetPrice());
    return new CallPlan(
        problem.sellerId(),
        all,
        optimality,
        hours,
        presentHours,
        presentResponse,
        spends.budgetPrice(),
        new Explanation(summary, reasons),
        Provenance.of(
            "CALLPLAN, by branch and bound on concave envelopes",
            Map.of("engine", spends.provenance().method()),
            problem.hours() + " hours among " + all.size() + " accounts",
            all.size()));
  }

  private AccountCalls calls(CallAccount account, LineSpend line) {
    double each = problem.hoursOfCall(account);
    int calls = (int) Math.rint(line.spend() / each);
    double response = account.value(calls);
    double last = calls == 0 ? 0 : (response - account.value(calls - 1)) / each;
    double next = (account.value(calls + 1) - response) / each;
    return new AccountCalls(
        account.id(),
        account.presentCalls(),
        calls,
        calls * each,
        account.value(account.presentCalls()),
        response,
        Math.max(0, last),
        Math.max(0, next),
        statement(account, calls, each));
  }

  private String statement(CallAccount account, int calls, double each) {
    int present = account.presentCalls();
    if (account.isLocked()) {
      return "Locked at " + present + " calls.";
    }
    String cutOff = String.format(Locale.ROOT, "the cut-off of %.4g", spends.budgetPrice());
    if (calls == present) {
      return String.format(
          Locale.ROOT,
          "Stays at %d calls: the next would bring %.4g an hour against %s.",
          calls,
          (account.value(calls + 1) - account.value(calls)) / each,
          cutOff);
    }
    double perHour = (account.value(calls) - account.value(present)) / ((calls - present) * each);
    String limit = limit(account, calls);
    return calls > present
        ? String.format(
            Locale.ROOT,
            "From %d to %d calls: the added hours bring %.4g each against %s%s.",
            present,
            calls,
            perHour,
            cutOff,
            limit)
        : String.format(
            Locale.ROOT,
            "From %d to %d calls: the hours given up bring %.4g each, below or near %s%s.",
            present,
            calls,
            perHour,
            cutOff,
            limit);
  }

  private static String limit(CallAccount account, int calls) {
    if (calls == account.fewest() && calls > 0) {
      return ", and it may not get fewer";
    }
    return calls == account.most() ? ", and it may not get more" : "";
  }
}

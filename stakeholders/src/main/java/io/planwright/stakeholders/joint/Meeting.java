package io.planwright.stakeholders.joint;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where to meet at the likely numbers. Not thread-safe: made for one call. */
final class Meeting {

  private final Negotiation negotiation;
  private final RunControl control;
  private final List<String> blocked;

  Meeting(Negotiation negotiation, RunControl control) {
    this.control = control;
    this.negotiation = negotiation;
    this.blocked = BargainNumbers.blocked(negotiation);
  }

  private Bargain bargain() {
    return BargainNumbers.bargain(negotiation, UncertainValue::likely, control);
  }

  Solution<Agreement> agreement() {
    if (!blocked.isEmpty()) {
      return Solution.infeasible("Firm reservations exclude each other.", blocked);
    }
    double ourLeast = negotiation.ourAlternative();
    double theirLeast = negotiation.theirAlternative();
    Bargain bargain = bargain();
    double ourMost = MeetingPoint.ideal(bargain, true, ourLeast, theirLeast);
    double theirMost = MeetingPoint.ideal(bargain, false, ourLeast, theirLeast);
    if (ourMost < ourLeast - Bargain.ROUNDING || theirMost < theirLeast - Bargain.ROUNDING) {
      return Solution.infeasible(
          "There is no zone of agreement: no package is worth as much to both as no deal.",
          conflict(bargain, ourMost));
    }
    TermPackage nash = terms(bargain, new MeetingPoint(bargain, ourLeast, theirLeast).nash());
    TermPackage equal =
        terms(
            bargain,
            new MeetingPoint(bargain, ourLeast, theirLeast).equalShares(ourMost, theirMost));
    List<TermPackage> frontier =
        Frontier.of(bargain, control).stream().map(values -> terms(bargain, values)).toList();
    return Solution.feasible(
        new Agreement(nash, equal, frontier, trades(bargain), explain(bargain, nash)));
  }

  private List<String> conflict(Bargain bargain, double ourMost) {
    List<String> conflict = new ArrayList<>();
    conflict.add(
        "no deal is worth "
            + Figures.number(negotiation.ourAlternative())
            + " to us and "
            + Figures.number(negotiation.theirAlternative())
            + " to the customer");
    if (Double.isFinite(ourMost)) {
      conflict.add(
          "a package that the customer takes is worth at most "
              + Figures.number(ourMost)
              + " to us");
    }
    for (IssueGap gap : Gaps.of(negotiation.issues())) {
      if (!gap.zone().isKnown()) {
        conflict.add(gap.explanation());
      }
    }
    return conflict;
  }

  Solution<TermPackage> improve(double[] values) {
    if (!blocked.isEmpty()) {
      return Solution.infeasible("Firm reservations exclude each other.", blocked);
    }
    Bargain bargain = bargain();
    double[] now = bargain.worths(values);
    double ourMost = MeetingPoint.ideal(bargain, true, now[0], now[1]);
    double theirMost = MeetingPoint.ideal(bargain, false, now[0], now[1]);
    double most = Math.max(ourMost - now[0], theirMost - now[1]);
    if (most <= 1e-9) {
      return Solution.infeasible(
          "No package is better for one side without loss to the other.",
          List.of(
              "worth " + Figures.number(now[0]) + " to us",
              "worth " + Figures.number(now[1]) + " to the customer"));
    }
    return Solution.feasible(terms(bargain, new MeetingPoint(bargain, now[0], now[1]).nash()));
  }

  private TermPackage terms(Bargain bargain, double[] values) {
    Map<String, Double> terms = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      terms.put(negotiation.issues().get(i).id(), values[i]);
    }
    double[] worths = bargain.worths(values);
    return new TermPackage(terms, worths[0], worths[1]);
  }

  private List<Agreement.Trade> trades(Bargain bargain) {
    List<Agreement.Trade> trades = new ArrayList<>();
    for (int i : bargain.order) {
      trades.add(
          new Agreement.Trade(
              negotiation.issues().get(i).id(),
              bargain.from[i],
              bargain.to[i],
              bargain.ourLoss(i),
              bargain.theirGain(i)));
    }
    return trades;
  }

  private Explanation explain(Bargain bargain, TermPackage nash) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < bargain.size; i++) {
      NegotiationIssue issue = negotiation.issues().get(i);
      double value = nash.terms().getOrDefault(issue.id(), 0.0);
      double our = bargain.our(i, value);
      reasons.add(
          new Reason(
              issue.id(),
              our,
              Figures.number(value)
                  + (issue.unit().isEmpty() ? "" : " " + issue.unit())
                  + " is worth "
                  + Figures.number(our)
                  + " to us and "
                  + Figures.number(bargain.their(i, value))
                  + " to the customer"));
    }
    return new Explanation(
        "The sides meet at a worth of "
            + Figures.number(nash.ourWorth())
            + " to us and "
            + Figures.number(nash.theirWorth())
            + " to the customer.",
        reasons);
  }
}

package io.planwright.stakeholders.joint;

import io.planwright.run.RunControl;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Takes the numbers of a negotiation out of its issues. */
final class BargainNumbers {

  private BargainNumbers() {}

  /** A bargain with each uncertain number at what a function makes of it. */
  static Bargain bargain(
      Negotiation negotiation, ToDoubleFunction<UncertainValue> number, RunControl control) {
    List<NegotiationIssue> issues = negotiation.issues();
    double[][] stands = new double[issues.size()][];
    double[][] bounds = new double[issues.size()][];
    double[][] options = new double[issues.size()][];
    for (int i = 0; i < stands.length; i++) {
      NegotiationIssue issue = issues.get(i);
      IssueStand ours = issue.ours().orElseThrow();
      IssueStand theirs = issue.theirs().orElseThrow();
      stands[i] =
          new double[] {
            number.applyAsDouble(ours.aspiration()),
            number.applyAsDouble(ours.reservation()),
            number.applyAsDouble(ours.weight()),
            number.applyAsDouble(theirs.aspiration()),
            number.applyAsDouble(theirs.reservation()),
            number.applyAsDouble(theirs.weight())
          };
      bounds[i] = bounds(ours, theirs);
      options[i] =
          issue.options().stream()
              .mapToDouble(x -> x)
              .filter(x -> x >= bounds(ours, theirs)[0] && x <= bounds(ours, theirs)[1])
              .toArray();
    }
    return new Bargain(stands, bounds, options, control);
  }

  /** What firm reservations leave of an issue. */
  static double[] bounds(IssueStand ours, IssueStand theirs) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (IssueStand stand : List.of(ours, theirs)) {
      if (stand.firm() && stand.wantsMore()) {
        low = Math.max(low, stand.reservation().likely());
      } else if (stand.firm()) {
        high = Math.min(high, stand.reservation().likely());
      }
    }
    return new double[] {low, high};
  }

  /** The issues on which firm reservations leave nothing. */
  static List<String> blocked(Negotiation negotiation) {
    return negotiation.issues().stream()
        .filter(
            issue -> {
              double[] bounds = bounds(issue.ours().orElseThrow(), issue.theirs().orElseThrow());
              boolean hasOption =
                  issue.options().isEmpty()
                      || issue.options().stream().anyMatch(x -> x >= bounds[0] && x <= bounds[1]);
              return bounds[0] > bounds[1] || !hasOption;
            })
        .map(
            issue ->
                issue.id()
                    + ": our firm reservation or none "
                    + issue.ours().orElseThrow().reservation().likely()
                    + ", theirs "
                    + issue.theirs().orElseThrow().reservation().likely())
        .toList();
  }
}

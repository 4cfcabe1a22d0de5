package io.planwright.stakeholders.joint;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.stakeholders.joint.IssueGap.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares stands issue by issue. */
final class Gaps {

  private Gaps() {}

  static List<IssueGap> of(List<NegotiationIssue> issues) {
    double ourSum = 0;
    double theirSum = 0;
    for (NegotiationIssue issue : issues) {
      ourSum += issue.ours().orElseThrow().weight().likely();
      theirSum += issue.theirs().orElseThrow().weight().likely();
    }
    List<IssueGap> gaps = new ArrayList<>();
    for (NegotiationIssue issue : issues) {
      IssueStand ours = issue.ours().orElseThrow();
      IssueStand theirs = issue.theirs().orElseThrow();
      gaps.add(
          gap(
              issue,
              ours,
              theirs,
              ours.weight().likely() / ourSum,
              theirs.weight().likely() / theirSum));
    }
    gaps.sort(Comparator.comparingDouble(gap -> -gap.ourWeight() - gap.theirWeight()));
    return List.copyOf(gaps);
  }

  private static IssueGap gap(
      NegotiationIssue issue,
      IssueStand ours,
      IssueStand theirs,
      double ourWeight,
      double theirWeight) {
    boolean isOpposed = ours.wantsMore() != theirs.wantsMore();
    double sign = ours.wantsMore() ? 1 : -1;
    double apart =
        isOpposed
            ? Math.max(0, sign * (ours.aspiration().likely() - theirs.aspiration().likely()))
            : 0;
    double[] zone = zone(ours, theirs);
    double room = zone[1] - zone[0];
    List<Double> inside =
        issue.options().stream().filter(x -> x >= zone[0] && x <= zone[1]).sorted().toList();
    boolean isEmpty = room < 0 || (!issue.options().isEmpty() && inside.isEmpty());
    Answer<Zone> both =
        isEmpty
            ? Answer.insufficient(
                "values of " + issue.id() + " that both take",
                "a value within both reservations",
                room < 0
                    ? "reservations " + Figures.number(-room) + " apart"
                    : "no option among the values that both take",
                "Trade it against another issue, or move a reservation.")
            : Answer.known(
                inside.isEmpty()
                    ? new Zone(zone[0], zone[1])
                    : new Zone(inside.get(0), inside.get(inside.size() - 1)));
    String unit = issue.unit().isEmpty() ? "" : " " + issue.unit();
    String text =
        issue.id()
            + ": "
            + (isOpposed
                ? "wishes are " + Figures.number(apart) + unit + " apart"
                : "both want the same direction")
            + ", "
            + (room < 0
                ? "reservations are " + Figures.number(-room) + unit + " apart."
                : "reservations leave "
                    + Figures.number(room)
                    + unit
                    + (isEmpty ? " of room, but no option lies in it." : " of room."));
    return new IssueGap(issue.id(), isOpposed, apart, room, ourWeight, theirWeight, both, text);
  }

  /**
   * The values that both take within both wishes; the end before the start where there are none.
   */
  static double[] zone(IssueStand ours, IssueStand theirs) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (IssueStand stand : List.of(ours, theirs)) {
      double reservation = stand.reservation().likely();
      if (stand.wantsMore()) {
        low = Math.max(low, reservation);
      } else {
        high = Math.min(high, reservation);
      }
      least = Math.min(least, stand.aspiration().likely());
      most = Math.max(most, stand.aspiration().likely());
    }
    if (low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY) {
      return new double[] {low, high};
    }
    return low > Double.NEGATIVE_INFINITY
        ? new double[] {low, Math.max(low, most)}
        : new double[] {Math.min(high, least), high};
  }
}

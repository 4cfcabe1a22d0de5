package io.planwright.goal.quota;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Top-down quotas and bottom-up submissions brought together. Immutable, serializable and
 * thread-safe.
 *
 * <p>The total stays that of the top-down proposal. The gap is closed in proportion to the variance
 * of the submissions: quotas minimise Σ (quota − submission)² / σ² within the limits, so who is
 * sure of the own figure moves least. This is the minimum-variance adjustment to a known sum.
 *
 * @param outcome the agreed quotas, or the limits that contradict each other
 * @param gaps for each seller, each group and the whole, in this order; empty if there are no
 *     agreed quotas
 */
public record QuotaReconciliation(QuotaOutcome outcome, List<QuotaGap> gaps)
    implements Serializable {

  /** Keeps weights within the range of {@link QuotaTarget}. */
  private static final double LARGEST_WEIGHT = 1e9;

  /**
   * Checks and copies the components.
   *
   * @param outcome the agreed quotas, or the limits that contradict each other
   * @param gaps for each node
   */
  public QuotaReconciliation {
    Require.nonNull(outcome, "outcome");
    gaps = List.copyOf(Require.nonNull(gaps, "gaps"));
  }

  /**
   * Reconciles.
   *
   * @param topDown what is asked, by any method
   * @param submissions what is offered, one for each seller of the request
   * @return the agreed quotas and the gap at each node
   * @throws IllegalArgumentException if a seller has no submission, or two, or is unknown
   */
  public static QuotaReconciliation of(QuotaProposal topDown, List<QuotaSubmission> submissions) {
    Require.nonNull(topDown, "topDown");
    Require.notEmpty(submissions, "submissions", "Collect one from each seller.");
    double largest = 0;
    for (QuotaSubmission submission : submissions) {
      largest = Math.max(largest, submission.standardDeviation());
    }
    List<QuotaTarget> targets = new ArrayList<>(submissions.size());
    for (QuotaSubmission each : submissions) {
      double ratio = largest / each.standardDeviation();
      double weight = Math.min(LARGEST_WEIGHT, ratio * ratio);
      targets.add(new QuotaTarget(each.sellerId(), each.amount(), weight));
    }
    QuotaOutcome outcome =
        new LeastSquaresQuotas(targets)
            .propose(
                new QuotaProblem(
                    topDown.request(),
                    "inverse-variance reconciliation of quotas",
                    Map.of("submissions", Integer.toString(submissions.size()))),
                "What the seller submitted.",
                "The gap between submissions and total is closed in proportion to the variance of"
                    + " the submissions.");
    return new QuotaReconciliation(
        outcome,
        outcome instanceof QuotaProposal agreed ? gaps(topDown, submissions, agreed) : List.of());
  }

  private static List<QuotaGap> gaps(
      QuotaProposal topDown, List<QuotaSubmission> submissions, QuotaProposal agreed) {
    QuotaNodes nodes = new QuotaNodes(topDown.request());
    Map<String, Money> offered = new HashMap<>();
    submissions.forEach(each -> offered.put(each.sellerId(), each.amount()));
    Money[][] sums = {
      sums(nodes, amounts(topDown)), sums(nodes, offered), sums(nodes, amounts(agreed))
    };
    List<QuotaGap> gaps = new ArrayList<>(nodes.ids.length);
    for (int i = 0; i < nodes.ids.length; i++) {
      gaps.add(new QuotaGap(nodes.ids[i], sums[0][i], sums[1][i], sums[2][i]));
    }
    return gaps;
  }

  private static Map<String, Money> amounts(QuotaProposal proposal) {
    Map<String, Money> amounts = new HashMap<>();
    proposal.shares().forEach(share -> amounts.put(share.sellerId(), share.amount()));
    return amounts;
  }

  private static Money[] sums(QuotaNodes nodes, Map<String, Money> bySeller) {
    Money zero = Money.zero(bySeller.values().iterator().next().currency());
    Money[] sums = new Money[nodes.ids.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = bySeller.getOrDefault(nodes.ids[i], zero);
      for (int member : nodes.members[i]) {
        sums[i] = sums[i].plus(sums[member]);
      }
    }
    return sums;
  }
}

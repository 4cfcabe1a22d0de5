package io.planwright.goal.quota;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Quotas that all sellers reach with the same probability, as far as limits allow. */
record EqualAttainmentQuotas(Map<String, OutcomeDistribution> outlooks) implements QuotaMethod {

  EqualAttainmentQuotas {
    outlooks =
        Collections.unmodifiableMap(
            new TreeMap<>(Map.copyOf(Require.nonNull(outlooks, "outlooks"))));
  }

  @Override
  public QuotaOutcome propose(QuotaRequest request) {
    QuotaProblem problem = problem(Require.nonNull(request, "request"));
    OutcomeDistribution[] bySeller = new OutcomeDistribution[problem.sellers.size()];
    double[] medians = new double[bySeller.length];
    double[] means = new double[bySeller.length];
    double perMajor = MinorUnits.perMajor(request.total().currency());
    for (int i = 0; i < bySeller.length; i++) {
      bySeller[i] = AttainmentSpread.outlook(outlooks, problem.sellers.get(i).sellerId());
      medians[i] = bySeller[i].quantile(0.5) * perMajor;
      means[i] = Math.max(0, bySeller[i].mean());
    }
    QuotaOutcome outcome =
        problem.solve(
            medians,
            "The median of the seller's outlook.",
            "Sellers between their limits reach their quotas with the same probability.",
            nodes -> EqualAttainment.solve(nodes, bySeller, perMajor));
    return outcome instanceof QuotaProposal fair && anyAboveZero(means)
        ? compared(fair, problem(request).proportional(means, "Expected sales.", "Before."))
        : outcome;
  }

  private static QuotaProblem problem(QuotaRequest request) {
    return new QuotaProblem(request, "equal attainment quotas", Map.of());
  }

  private static boolean anyAboveZero(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum > 0;
  }

  /** Adds how far the probabilities were apart in proportion to expected sales. */
  private QuotaProposal compared(QuotaProposal fair, QuotaOutcome proportional) {
    double before = proportional.orElseThrow().attainment(outlooks).range();
    double after = fair.attainment(outlooks).range();
    List<Reason> reasons =
        List.of(
            reason("spread before", before, "quotas in proportion to expected sales"),
            reason("spread after", after, "these quotas"));
    return new QuotaProposal(
        fair.request(),
        fair.shares(),
        new Explanation(fair.explanation().summary(), reasons),
        fair.provenance());
  }

  private static Reason reason(String factor, double range, String quotas) {
    return new Reason(
        factor,
        range,
        String.format(
            Locale.ROOT,
            "With %s, the largest and the smallest probability of reaching the quota are %.1f"
                + " points apart.",
            quotas,
            100 * range));
  }
}

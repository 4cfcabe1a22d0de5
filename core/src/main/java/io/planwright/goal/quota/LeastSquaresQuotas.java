package io.planwright.goal.quota;

import io.planwright.internal.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quotas as near to targets as the total and the limits allow. */
record LeastSquaresQuotas(List<QuotaTarget> targets) implements QuotaMethod {

  LeastSquaresQuotas {
    targets = List.copyOf(Require.nonNull(targets, "targets"));
    Require.that(
        targets.stream().map(QuotaTarget::sellerId).distinct().count() == targets.size(),
        "targets",
        targets.size(),
        "have one a seller",
        "Keep the one that holds.");
  }

  @Override
  public QuotaOutcome propose(QuotaRequest request) {
    return propose(
        new QuotaProblem(
            Require.nonNull(request, "request"),
            "bounded least squares quotas",
            Map.of("targets", Integer.toString(targets.size()))),
        "The seller's target.",
        "Quotas are as near to the targets as the total and the limits allow.");
  }

  QuotaOutcome propose(QuotaProblem problem, String statement, String summary) {
    Map<String, QuotaTarget> bySeller = new HashMap<>();
    targets.forEach(target -> bySeller.put(target.sellerId(), target));
    double[] wishes = new double[problem.sellers.size()];
    double[] weights = new double[wishes.length];
    double perMajor = MinorUnits.perMajor(problem.request.total().currency());
    for (int i = 0; i < wishes.length; i++) {
      QuotaTarget target = bySeller.remove(problem.sellers.get(i).sellerId());
      if (target == null) {
        throw new IllegalArgumentException(
            "targets ["
                + problem.sellers.get(i).sellerId()
                + "] must be given for each seller. Add one, or leave the seller out.");
      }
      problem.request.total().minus(target.amount()); // refuses different currencies
      wishes[i] = target.amount().toDouble() * perMajor;
      weights[i] = target.weight();
    }
    Require.that(
        bySeller.isEmpty(),
        "targets",
        bySeller.keySet(),
        "be of sellers of the request",
        "Take them off.");
    return problem.solve(
        wishes, statement, summary, nodes -> LeastSquares.solve(nodes, wishes, weights));
  }
}

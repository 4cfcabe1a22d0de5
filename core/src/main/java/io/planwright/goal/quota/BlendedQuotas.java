package io.planwright.goal.quota;

import io.planwright.internal.Require;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Quotas in proportion to potential blended with shrunk history. */
record BlendedQuotas(double potentialWeight) implements QuotaMethod {

  BlendedQuotas {
    Require.between(potentialWeight, 0, 1, "potentialWeight", "Give 0.5 to count both the same.");
  }

  @Override
  public QuotaOutcome propose(QuotaRequest request) {
    QuotaProblem problem =
        new QuotaProblem(
            Require.nonNull(request, "request"),
            "blended quotas",
            Map.of("potentialWeight", Double.toString(potentialWeight)));
    List<QuotaBasis> sellers = problem.sellers;
    for (QuotaBasis seller : sellers) {
      Require.that(
          seller.potential() > 0,
          "potential",
          seller.sellerId(),
          "be above zero for each seller",
          "Estimate the potential, or use the history alone.");
    }
    HistoryShrinkage shrinkage = HistoryShrinkage.of(sellers);
    double[] parts = new double[sellers.size()];
    double kept = 0;
    for (int i = 0; i < parts.length; i++) {
      QuotaBasis seller = sellers.get(i);
      double blend = potentialWeight + (1 - potentialWeight) * shrinkage.index(seller);
      parts[i] = seller.potential() * blend * seller.capacity();
      kept += shrinkage.kept(seller) / parts.length;
    }
    return problem.proportional(
        parts,
        "The total in proportion to blended potential and history, times capacity.",
        String.format(
            Locale.ROOT,
            "Potential counts %.0f %%; of each history's distance from it, %.0f %% is kept on"
                + " average, the rest is taken for noise.",
            100 * potentialWeight,
            100 * kept));
  }
}

package io.planwright.strategy;

import io.planwright.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/** A small analysis whose numbers can be checked by hand. */
final class SwotExample {

  static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  // Shares: S1 1/2, S2 1/4, W1 1/4; O1 3/5, T1 2/5.
  static final SwotFactor S1 = factor("S1", SwotKind.STRENGTH, 2, 4);
  static final SwotFactor S2 = factor("S2", SwotKind.STRENGTH, 1, 3);
  static final SwotFactor W1 = factor("W1", SwotKind.WEAKNESS, 1, 1);
  static final SwotFactor O1 =
      factor("O1", SwotKind.OPPORTUNITY, 0.6, 3).toBuilder()
          .addEvidence(new Evidence("Survey", "Demand grows by 12 %.", LocalDate.of(2025, 11, 1)))
          .expiresOn(LocalDate.of(2026, 7, 1))
          .build();
  static final SwotFactor T1 = factor("T1", SwotKind.THREAT, 0.4, 2);

  // Scores: A 2 + 1.8 = 3.8; B 0.75 + 1.2 = 1.95; C 1 + 1.8 = 2.8.
  static final TowsOption A = option("A", TowsQuadrant.SO, "S1", "O1");
  static final TowsOption B = option("B", TowsQuadrant.ST, "S2", "T1");
  static final TowsOption C = option("C", TowsQuadrant.WO, "W1", "O1");

  static final SwotAnalysis SWOT = new SwotAnalysis(List.of(S1, S2, W1, O1, T1), List.of(B, C, A));

  private SwotExample() {}

  static SwotFactor factor(String id, SwotKind kind, double weight, int rating) {
    return SwotFactor.builder()
        .id(id)
        .kind(kind)
        .statement("Statement " + id)
        .weight(weight)
        .rating(rating)
        .build();
  }

  static TowsOption option(String id, TowsQuadrant quadrant, String... factorIds) {
    return new TowsOption(id, quadrant, "Option " + id, List.of(factorIds));
  }
}

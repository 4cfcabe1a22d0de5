package io.planwright.cycle;

import io.planwright.strategy.SwotAnalysis;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotKind;
import io.planwright.strategy.TowsOption;
import io.planwright.strategy.TowsQuadrant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drafts SWOT factors from the data and joins the weightiest into options. */
final class StrategyStep {

  /** How many factors of a kind are joined; more would bury the reader in options. */
  private static final int JOINED = 2;

  private final Analysis analysis;

  StrategyStep(Analysis analysis) {
    this.analysis = analysis;
  }

  StrategyDraft run() {
    List<SwotFactor> factors = new SwotDraft(analysis).factors();
    List<TowsOption> options = new ArrayList<>();
    for (TowsQuadrant quadrant : TowsQuadrant.values()) {
      for (SwotFactor internal : weightiest(factors, quadrant.internal())) {
        for (SwotFactor external : weightiest(factors, quadrant.external())) {
          options.add(
              new TowsOption(
                  quadrant + "/" + internal.id() + "/" + external.id(),
                  quadrant,
                  statement(quadrant, internal, external),
                  List.of(internal.id(), external.id())));
        }
      }
    }
    SwotAnalysis swot = new SwotAnalysis(factors, options);
    return new StrategyDraft(swot, swot.asOf(analysis.brief().asOf()));
  }

  private static List<SwotFactor> weightiest(List<SwotFactor> factors, SwotKind kind) {
    return factors.stream()
        .filter(factor -> factor.kind() == kind)
        .sorted(
            Comparator.comparingDouble(SwotFactor::weight).reversed().thenComparing(SwotFactor::id))
        .limit(JOINED)
        .toList();
  }

  private static String statement(TowsQuadrant quadrant, SwotFactor internal, SwotFactor external) {
    String form =
        switch (quadrant) {
          case SO -> "Build on what is strong (%s) where the market gives (%s)";
          case WO -> "Mend what is weak (%s) to win what the market gives (%s)";
          case ST -> "Use what is strong (%s) against what threatens (%s)";
          case WT -> "Mend what is weak (%s) before the threat grows (%s)";
        };
    return form.formatted(internal.statement(), external.statement());
  }
}

package io.planwright.forecasting.pipeline.movement;

import io.planwright.internal.Require;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exact sums over the movements of deals. */
record MovementSum(Money opening, Money closing, List<MovementLine> lines) {

  /**
   * Sums up deals, each of which has to be there once.
   *
   * @throws CurrencyMismatchException if one is in another currency
   */
  static MovementSum of(Currency currency, List<DealMovement> deals) {
    MovementKind[] kinds = MovementKind.values();
    BigDecimal[] amounts = new BigDecimal[kinds.length];
    List<List<String>> ids = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      amounts[i] = BigDecimal.ZERO;
      ids.add(new ArrayList<>());
    }
    Money opening = Money.zero(currency);
    Money closing = opening;
    Set<String> seen = new HashSet<>();
    for (DealMovement deal : deals) {
      requireOnce(seen.add(deal.dealId()), deal.dealId());
      opening = opening.plus(deal.opening());
      closing = closing.plus(deal.closing());
      for (MovementStep step : deal.steps()) {
        int kind = step.kind().ordinal();
        amounts[kind] = amounts[kind].add(step.amount().amount());
        ids.get(kind).add(deal.dealId());
      }
    }
    List<MovementLine> lines = new ArrayList<>();
    for (MovementKind kind : kinds) {
      List<String> its = ids.get(kind.ordinal());
      if (!its.isEmpty()) {
        Money amount = Money.of(amounts[kind.ordinal()], currency);
        lines.add(new MovementLine(kind, amount, its.size(), its));
      }
    }
    return new MovementSum(opening, closing, List.copyOf(lines));
  }

  private static void requireOnce(boolean once, String dealId) {
    Require.that(once, "deals", dealId, "be there once", "Keep one movement a deal.");
  }

  /** The deals of parts that don't overlap, with moves between the parts cancelled. */
  static List<DealMovement> joined(List<PipelineMovement> parts) {
    Map<String, DealMovement> joined = new LinkedHashMap<>();
    for (PipelineMovement part : parts) {
      for (DealMovement deal : part.deals()) {
        joined.merge(deal.dealId(), deal, MovementSum::joined);
      }
    }
    return List.copyOf(joined.values());
  }

  private static DealMovement joined(DealMovement one, DealMovement other) {
    boolean leaves = handedOver(one);
    DealMovement out = leaves ? one : other;
    DealMovement in = leaves ? other : one;
    boolean moved =
        handedOver(out)
            && !in.steps().isEmpty()
            && in.steps().get(0).kind() == MovementKind.OWNER_IN
            && in.steps().get(0).amount().equals(out.opening());
    Require.that(
        moved,
        "parts",
        one.dealId(),
        "have a deal in two parts only if it moved from one to the other",
        "Sum parts that don't overlap.");
    List<MovementStep> rest = in.steps().subList(1, in.steps().size());
    return new DealMovement(
        in.dealId(), true, out.opening(), rest, in.closing(), in.amountMissing());
  }

  private static boolean handedOver(DealMovement deal) {
    return deal.steps().size() == 1 && deal.steps().get(0).kind() == MovementKind.OWNER_OUT;
  }
}

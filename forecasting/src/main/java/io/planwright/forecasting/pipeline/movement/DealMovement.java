package io.planwright.forecasting.pipeline.movement;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;

/**
 * How one deal changed the pipeline: {@code opening + steps = closing}, to the last digit.
 * Immutable, serializable and thread-safe.
 *
 * <p>The steps are a story: a deal enters before it changes its value, leaves afterwards, and is
 * worth nothing to the pipeline while it is not in it. So no amount counts twice.
 *
 * @param dealId the id of the opportunity; not blank
 * @param inOpening whether it was part of the opening pipeline
 * @param opening what it was worth in the opening pipeline; zero if it was not part of it
 * @param steps what happened, in order; empty for a deal that stayed as it was
 * @param closing what it is worth in the closing pipeline; zero if it is not part of it
 * @param amountMissing whether it had no amount at one of the two days, which counted as zero
 */
public record DealMovement(
    String dealId,
    boolean inOpening,
    Money opening,
    List<MovementStep> steps,
    Money closing,
    boolean amountMissing)
    implements Serializable {

  /**
   * Validates that the steps lead from the opening to the closing.
   *
   * @param dealId the id of the opportunity; not blank
   * @param inOpening whether it was part of the opening pipeline
   * @param opening what it was worth in the opening pipeline
   * @param steps what happened, in order
   * @param closing what it is worth in the closing pipeline, in the currency of the opening
   * @param amountMissing whether it had no amount at one of the two days
   * @throws IllegalArgumentException if the steps don't add up, a deal enters twice, or changes or
   *     leaves without being in
   * @throws io.planwright.money.CurrencyMismatchException if the amounts differ in currency
   */
  public DealMovement {
    Require.notBlank(dealId, "dealId", "Use the id that your CRM has for this opportunity.");
    Require.nonNull(opening, "opening");
    Require.nonNull(closing, "closing");
    steps = List.copyOf(Require.nonNull(steps, "steps"));
    boolean in = inOpening;
    Money worth = opening;
    check(in || opening.isZero(), dealId, "be worth zero before it enters");
    for (MovementStep step : steps) {
      boolean entry = step.kind().effect() == MovementKind.Effect.ENTRY;
      check(in != entry, dealId, "be in before it changes or leaves, and out before it enters");
      in = step.kind().effect() != MovementKind.Effect.EXIT;
      worth = worth.plus(step.amount());
      check(in || worth.isZero(), dealId, "leave with all that it was worth");
    }
    check(worth.compareTo(closing) == 0, dealId, "have steps that lead to its closing amount");
  }

  private static void check(boolean rule, String dealId, String text) {
    if (!rule) { // a million deals need no million messages
      Require.that(false, "steps", dealId, text, "Use MovementSpec.between.");
    }
  }

  /**
   * Whether the deal is part of the closing pipeline.
   *
   * @return whether it was in at the opening and did not leave, or entered last
   */
  public boolean inClosing() {
    boolean in = inOpening;
    for (MovementStep step : steps) {
      in = step.kind().effect() != MovementKind.Effect.EXIT;
    }
    return in;
  }
}

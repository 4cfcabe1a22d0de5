package io.planwright.forecasting.pipeline.movement;

import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the course of one deal apart, whoever owns it: it enters at its opening amount (a new one
 * at its closing amount), changes its value at the rates of the opening, is revalued, and leaves at
 * its closing amount.
 */
final class DealCourse {

  private final PipelineScope scope;
  private final Valuation valuation;

  DealCourse(PipelineScope scope, Valuation valuation) {
    this.scope = scope;
    this.valuation = valuation;
  }

  /** What happened to a deal; empty for one that the scope has never seen. */
  Optional<DealMovement> of(
      @Nullable OpportunitySnapshot before, @Nullable OpportunitySnapshot after) {
    if (before == null) {
      return after == null ? Optional.empty() : created(after);
    }
    boolean held = before.isOpen() && scope.counts(closeOf(before));
    if (after == null) {
      return held ? Optional.of(removed(before)) : Optional.empty();
    }
    @Nullable MovementKind entry = held ? null : entry(before, after);
    if (!held && entry == null) {
      return Optional.empty();
    }
    return Optional.of(changed(before, after, entry));
  }

  private Optional<DealMovement> created(OpportunitySnapshot after) {
    if (!seesArrival(after)) {
      return Optional.empty();
    }
    Money amount = valuation.atClosing(after.amount());
    List<MovementStep> steps = new ArrayList<>(2);
    steps.add(new MovementStep(MovementKind.NEW, amount));
    Money zero = valuation.zero();
    boolean open = after.isOpen();
    if (!open) {
      steps.add(new MovementStep(closed(after), amount.negated()));
    }
    return Optional.of(
        new DealMovement(
            after.id(), false, zero, steps, open ? amount : zero, after.amount().isEmpty()));
  }

  private DealMovement removed(OpportunitySnapshot before) {
    Money amount = valuation.atOpening(before.amount());
    MovementStep step = new MovementStep(MovementKind.REMOVED, amount.negated());
    return new DealMovement(
        before.id(), true, amount, List.of(step), valuation.zero(), before.amount().isEmpty());
  }

  private DealMovement changed(
      OpportunitySnapshot before, OpportunitySnapshot after, @Nullable MovementKind entry) {
    Money opening = valuation.atOpening(before.amount());
    Money constant = valuation.atOpening(after.amount());
    Money closing = valuation.atClosing(after.amount());
    List<MovementStep> steps = new ArrayList<>(4);
    if (entry != null) {
      steps.add(new MovementStep(entry, opening));
    }
    Money change = constant.minus(opening);
    if (!change.isZero()) {
      steps.add(
          new MovementStep(change.isPositive() ? MovementKind.UP : MovementKind.DOWN, change));
    }
    Money revaluation = closing.minus(constant);
    if (!revaluation.isZero()) {
      steps.add(new MovementStep(MovementKind.REVALUED, revaluation));
    }
    @Nullable MovementKind exit = exit(after);
    if (exit != null) {
      steps.add(new MovementStep(exit, closing.negated()));
    }
    Money zero = valuation.zero();
    return new DealMovement(
        after.id(),
        entry == null,
        entry == null ? opening : zero,
        steps,
        exit == null ? closing : zero,
        before.amount().isEmpty() || after.amount().isEmpty());
  }

  /** Why a deal that the scope did not hold came in; nothing if it did not. */
  private @Nullable MovementKind entry(OpportunitySnapshot before, OpportunitySnapshot after) {
    if (!before.isOpen()) {
      return before.status() != after.status() && seesArrival(after) ? MovementKind.REOPENED : null;
    }
    @Nullable LocalDate close = closeOf(after);
    if (after.status() == OpportunityStatus.LOST || close == null || !scope.counts(close)) {
      return null; // lost from where it stood, which was elsewhere
    }
    @Nullable LocalDate expected = closeOf(before);
    if (expected == null) {
      return MovementKind.DATED;
    }
    return close.isBefore(expected) ? MovementKind.PULLED_IN : MovementKind.SLIPPED_IN;
  }

  /** Why a deal that the scope held, or took in, is not there any more; nothing if it is. */
  private @Nullable MovementKind exit(OpportunitySnapshot after) {
    if (after.status() == OpportunityStatus.LOST) {
      return MovementKind.LOST;
    }
    @Nullable LocalDate close = closeOf(after);
    if (scope.counts(close)) {
      return after.isOpen() ? null : MovementKind.WON;
    }
    if (close == null) {
      return MovementKind.UNDATED;
    }
    return scope.isBefore(close) ? MovementKind.PULLED_OUT : MovementKind.PUSHED_OUT;
  }

  /** Whether a deal that was not open at the opening came to be one of the scope. */
  private boolean seesArrival(OpportunitySnapshot after) {
    boolean lost = after.status() == OpportunityStatus.LOST;
    return scope.counts(
        lost ? after.expectedClose().or(after::closedOn).orElse(null) : closeOf(after));
  }

  private static MovementKind closed(OpportunitySnapshot deal) {
    return deal.status() == OpportunityStatus.WON ? MovementKind.WON : MovementKind.LOST;
  }

  private static @Nullable LocalDate closeOf(OpportunitySnapshot deal) {
    return (deal.isOpen() ? deal.expectedClose() : deal.closedOn()).orElse(null);
  }
}

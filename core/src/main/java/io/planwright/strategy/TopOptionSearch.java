package io.planwright.strategy;

import io.planwright.strategy.TopOptionSensitivity.Direction;
import io.planwright.strategy.TopOptionSensitivity.NoSingleChange;
import io.planwright.strategy.TopOptionSensitivity.WeightChange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest change of one weight that topples the top option.
 *
 * <p>With the share of factor f moved by d, the lead of the top option t over a rival o is L + d·M:
 * L is the lead now, and M the difference of the two {@linkplain OptionScores#slope slopes}. They
 * are level at d = −L/M, which counts if the moved share stays between 0 and 1. Every factor and
 * rival is tried: O(factors × options × links).
 */
final class TopOptionSearch {

  private static final Comparator<Crossing> SMALLEST_FIRST =
      Comparator.comparing((Crossing crossing) -> crossing.change().abs())
          .thenComparing(crossing -> crossing.factor().id())
          .thenComparing(Crossing::direction)
          // Of several rivals that draw level at once the steepest leads just beyond.
          .thenComparing(Crossing::steepness, Comparator.reverseOrder())
          .thenComparing(crossing -> crossing.rival().id());

  private final OptionScores scores;
  private final List<SwotFactor> factors;

  TopOptionSearch(OptionScores scores, List<SwotFactor> factors) {
    this.scores = scores;
    this.factors = factors;
  }

  /** Searches, given the options best first. */
  TopOptionSensitivity search(List<TowsOption> ranked) {
    if (ranked.size() < 2) {
      return new NoSingleChange(
          ranked.isEmpty() ? "No option is ranked." : "Only one option is ranked.");
    }
    TowsOption top = ranked.get(0);
    @Nullable Crossing smallest = null;
    for (SwotFactor factor : factors) {
      for (TowsOption rival : ranked.subList(1, ranked.size())) {
        Crossing found = crossing(top, rival, factor).orElse(null);
        if (found != null && (smallest == null || SMALLEST_FIRST.compare(found, smallest) < 0)) {
          smallest = found;
        }
      }
    }
    return smallest == null
        ? new NoSingleChange(
            "No change of a single weight puts another option above " + top.id() + ".")
        : smallest.toWeightChange(scores.share(smallest.factor()).toDouble());
  }

  private Optional<Crossing> crossing(TowsOption top, TowsOption rival, SwotFactor factor) {
    Fraction share = scores.share(factor);
    if (share.equals(Fraction.ONE)) {
      return Optional.empty(); // alone on its side: nothing could make up for a change
    }
    Fraction lead = scores.score(top).minus(scores.score(rival));
    Fraction drift = scores.slope(top, factor).minus(scores.slope(rival, factor));
    if (drift.signum() == 0) {
      return Optional.empty();
    }
    Fraction change = lead.negated().dividedBy(drift);
    Fraction moved = share.plus(change);
    boolean outside = moved.signum() < 0 || moved.compareTo(Fraction.ONE) > 0;
    boolean atBound = moved.signum() == 0 || moved.equals(Fraction.ONE);
    boolean winsTie = rival.id().compareTo(top.id()) < 0;
    if (outside || (atBound && !winsTie)) {
      return Optional.empty();
    }
    // Nothing lies beyond a bound, so there the tie-break alone names the new top option.
    Fraction steepness = atBound ? Fraction.ZERO : drift.abs();
    Direction direction = drift.signum() < 0 ? Direction.RAISED : Direction.LOWERED;
    return Optional.of(new Crossing(factor, rival, change, direction, steepness));
  }

  private record Crossing(
      SwotFactor factor,
      TowsOption rival,
      Fraction change,
      Direction direction,
      Fraction steepness) {

    WeightChange toWeightChange(double share) {
      return new WeightChange(factor.id(), direction, share, change.toDouble(), rival.id());
    }
  }
}

package io.planwright.strategy;

import io.planwright.strategy.TopOptionSensitivity.Direction;
import io.planwright.strategy.TopOptionSensitivity.NoSingleChange;
import io.planwright.strategy.TopOptionSensitivity.WeightChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    List<Rival> rivals =
        ranked.stream()
            .skip(1)
            .map(option -> new Rival(option, scores.score(top).minus(scores.score(option))))
            .toList();
    return factors.stream()
        // Alone on its side, a factor has a weight of 1 whatever is done to it.
        .filter(factor -> !scores.share(factor).equals(Fraction.ONE))
        .flatMap(factor -> crossings(factor, top, rivals))
        .min(SMALLEST_FIRST)
        .<TopOptionSensitivity>map(this::weightChange)
        .orElseGet(
            () ->
                new NoSingleChange(
                    "No change of a single weight puts another option above " + top.id() + "."));
  }

  private Stream<Crossing> crossings(SwotFactor factor, TowsOption top, List<Rival> rivals) {
    Fraction share = scores.share(factor);
    Fraction topSlope = scores.slope(top, factor);
    List<Crossing> found = new ArrayList<>();
    for (Rival rival : rivals) {
      Fraction drift = topSlope.minus(scores.slope(rival.option(), factor));
      if (drift.signum() == 0) {
        continue;
      }
      Fraction change = rival.lag().negated().dividedBy(drift);
      Fraction moved = share.plus(change);
      boolean outside = moved.signum() < 0 || moved.compareTo(Fraction.ONE) > 0;
      boolean atBound = moved.signum() == 0 || moved.equals(Fraction.ONE);
      boolean winsTie = rival.option().id().compareTo(top.id()) < 0;
      if (!outside && (!atBound || winsTie)) {
        // Nothing lies beyond a bound, so there the tie-break alone names the new top option.
        Fraction steepness = atBound ? Fraction.ZERO : drift.abs();
        Direction direction = drift.signum() < 0 ? Direction.RAISED : Direction.LOWERED;
        found.add(new Crossing(factor, rival.option(), change, direction, steepness));
      }
    }
    return found.stream();
  }

  private WeightChange weightChange(Crossing crossing) {
    return new WeightChange(
        crossing.factor().id(),
        crossing.direction(),
        scores.share(crossing.factor()).toDouble(),
        crossing.change().toDouble(),
        crossing.rival().id());
  }

  /** An option and how far it is behind the top option. */
  private record Rival(TowsOption option, Fraction lag) {}

  /** A change of one factor's share at which a rival draws level. */
  private record Crossing(
      SwotFactor factor,
      TowsOption rival,
      Fraction change,
      Direction direction,
      Fraction steepness) {}
}

package io.planwright.strategy;

import io.planwright.internal.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Normalises the weights of the factors that count and scores options with them, exactly. */
final class OptionScores {

  private final Map<String, SwotFactor> factors = new HashMap<>();
  private final Map<String, Fraction> shares = new HashMap<>();

  OptionScores(List<SwotFactor> current) {
    for (SwotSide side : SwotSide.values()) {
      List<SwotFactor> members =
          current.stream().filter(factor -> factor.kind().side() == side).toList();
      Fraction total = Fraction.ZERO;
      for (SwotFactor factor : members) {
        total = total.plus(Fraction.of(factor.weight()));
      }
      for (SwotFactor factor : members) {
        factors.put(factor.id(), factor);
        shares.put(factor.id(), Fraction.of(factor.weight()).dividedBy(total));
      }
    }
  }

  /** The factors of an option that count, in the option's order. */
  List<SwotFactor> linked(TowsOption option) {
    return option.factorIds().stream().filter(factors::containsKey).map(factors::get).toList();
  }

  /** Whether the factors left out leave an option without one of its two sides. */
  boolean isLapsed(TowsOption option) {
    return linked(option).stream().map(factor -> factor.kind().side()).distinct().count() < 2;
  }

  /** The share of a factor in the weights of its side, above 0 and at most 1. */
  Fraction share(SwotFactor factor) {
    return Require.nonNull(shares.get(factor.id()), "share of " + factor.id());
  }

  /** What one factor adds to the options that it is linked to. */
  Fraction contribution(SwotFactor factor) {
    return share(factor).times(Fraction.of(factor.leverage()));
  }

  Fraction score(TowsOption option) {
    Fraction sum = Fraction.ZERO;
    for (SwotFactor factor : linked(option)) {
      sum = sum.plus(contribution(factor));
    }
    return sum;
  }

  /**
   * How fast an option's score grows with the share w of a factor, the other shares of that side
   * shrinking in proportion: the factor's own leverage if it is linked, less what the option draws
   * from the rest of the side, divided by 1 − w.
   *
   * @param factor a factor with a share below 1
   */
  Fraction slope(TowsOption option, SwotFactor factor) {
    Fraction own = Fraction.ZERO;
    Fraction rest = Fraction.ZERO;
    for (SwotFactor other : linked(option)) {
      if (other.id().equals(factor.id())) {
        own = Fraction.of(factor.leverage());
      } else if (other.kind().side() == factor.kind().side()) {
        rest = rest.plus(contribution(other));
      }
    }
    return own.minus(rest.dividedBy(Fraction.ONE.minus(share(factor))));
  }
}

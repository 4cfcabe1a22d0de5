package io.planwright.strategy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The strategy that was chosen, one decision a lever: a set without one of the four is incomplete
 * and cannot be made. Immutable, serializable and thread-safe.
 *
 * @param product what is sold
 * @param price what it costs
 * @param channel through whom it is sold
 * @param promotion how customers hear of it
 */
public record StrategySet(
    LeverChoice product, LeverChoice price, LeverChoice channel, LeverChoice promotion)
    implements Serializable {

  /**
   * Makes a set.
   *
   * @param product what is sold
   * @param price what it costs
   * @param channel through whom it is sold
   * @param promotion how customers hear of it
   * @throws NullPointerException if a choice is null
   */
  public StrategySet {
    Require.nonNull(product, "product");
    Require.nonNull(price, "price");
    Require.nonNull(channel, "channel");
    Require.nonNull(promotion, "promotion");
  }

  /**
   * Gives the decision about a lever.
   *
   * @param lever the lever
   * @return its choice
   * @throws NullPointerException if the lever is null
   */
  public LeverChoice choice(MarketingLever lever) {
    return switch (Require.nonNull(lever, "lever")) {
      case PRODUCT -> product;
      case PRICE -> price;
      case CHANNEL -> channel;
      case PROMOTION -> promotion;
    };
  }

  /**
   * Lists the options that the four choices put into practice.
   *
   * @return the ids of the options, each once, sorted, unmodifiable
   */
  public List<String> optionIds() {
    Set<String> ids = new TreeSet<>();
    for (MarketingLever lever : MarketingLever.values()) {
      ids.addAll(choice(lever).optionIds());
    }
    return List.copyOf(ids);
  }

  /**
   * Lists the levers whose choice has lost its ground: it names options, and an assessment ranks
   * none of them any more.
   *
   * @param assessment the assessment of the day
   * @return the levers in their usual order, unmodifiable, possibly empty
   * @throws NullPointerException if the assessment is null
   */
  public List<MarketingLever> unsupported(SwotAssessment assessment) {
    Set<String> ranked =
        Require.nonNull(assessment, "assessment").ranking().stream()
            .map(place -> place.option().id())
            .collect(Collectors.toSet());
    List<MarketingLever> unsupported = new ArrayList<>();
    for (MarketingLever lever : MarketingLever.values()) {
      List<String> named = choice(lever).optionIds();
      if (!named.isEmpty() && named.stream().noneMatch(ranked::contains)) {
        unsupported.add(lever);
      }
    }
    return List.copyOf(unsupported);
  }
}

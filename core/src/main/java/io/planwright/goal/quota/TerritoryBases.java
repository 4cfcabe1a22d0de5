package io.planwright.goal.quota;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The bases of sellers, added up from the territories that they have, each by the working days on
 * which they have it. Immutable, serializable and thread-safe.
 *
 * @param bases one for each seller who has a territory in the period, in the order of their ids, at
 *     capacity 1; set the capacity with {@link QuotaBasis#withCapacityOf}
 * @param vacantPotential the part of a territory's potential that falls on days on which nobody has
 *     it, by territory; only those above zero
 */
public record TerritoryBases(List<QuotaBasis> bases, Map<String, Double> vacantPotential)
    implements Serializable {

  /**
   * Copies the components.
   *
   * @param bases one for each seller
   * @param vacantPotential by territory
   */
  public TerritoryBases {
    bases = List.copyOf(Require.nonNull(bases, "bases"));
    vacantPotential =
        Collections.unmodifiableMap(
            new TreeMap<>(Map.copyOf(Require.nonNull(vacantPotential, "vacantPotential"))));
  }

  /**
   * Adds up.
   *
   * @param territories the territories, ids distinct, histories of one length
   * @param holdings who has them when; at most one seller a day and territory
   * @param period the days of the quotas; with an end and at least one working day
   * @param calendar which days count
   * @return the bases and what nobody has
   * @throws IllegalArgumentException if a territory is unknown or there twice, two have one on the
   *     same day, or histories differ in length
   */
  public static TerritoryBases of(
      List<QuotaTerritory> territories,
      List<TerritoryHolding> holdings,
      DateRange period,
      WorkingCalendar calendar) {
    Require.notEmpty(territories, "territories", "Name what is to be sold where.");
    Require.nonNull(holdings, "holdings");
    double days = Require.nonNull(calendar, "calendar").workingDays(period);
    Require.positive(days, "period", "Give a period with at least one working day.");
    Map<String, QuotaTerritory> byId = byId(territories);
    requireSeparate(byId, holdings);
    Map<String, Double> vacant = new HashMap<>();
    territories.forEach(territory -> vacant.put(territory.id(), 1.0));
    Map<String, List<Part>> parts = new TreeMap<>();
    for (TerritoryHolding holding : holdings) {
      Optional<DateRange> held = holding.validity().intersection(period);
      if (held.isPresent()) {
        double part = calendar.workingDays(held.get()) / days;
        vacant.merge(holding.territoryId(), -part, Double::sum);
        QuotaTerritory territory = Require.nonNull(byId.get(holding.territoryId()), "territory");
        parts
            .computeIfAbsent(holding.sellerId(), any -> new ArrayList<>())
            .add(new Part(territory, part));
      }
    }
    List<QuotaBasis> bases = new ArrayList<>();
    parts.forEach((seller, theirs) -> bases.add(basis(seller, theirs)));
    return new TerritoryBases(bases, vacantPotential(territories, vacant));
  }

  private static Map<String, QuotaTerritory> byId(List<QuotaTerritory> territories) {
    Map<String, QuotaTerritory> byId = new HashMap<>();
    for (QuotaTerritory territory : territories) {
      Require.that(
          byId.put(territory.id(), territory) == null,
          "territories",
          territory.id(),
          "be there once",
          "Merge the two.");
      Require.that(
          territory.history().size() == territories.get(0).history().size(),
          "history",
          territory.id(),
          "have as many periods as that of " + territories.get(0).id(),
          "Put zero for periods without sales.");
    }
    return byId;
  }

  private static void requireSeparate(
      Map<String, QuotaTerritory> byId, List<TerritoryHolding> holdings) {
    Collection<List<TerritoryHolding>> grouped =
        holdings.stream()
            .sorted(Comparator.comparing(holding -> holding.validity().start()))
            .collect(Collectors.groupingBy(TerritoryHolding::territoryId))
            .values();
    for (List<TerritoryHolding> ofOne : grouped) {
      String id = ofOne.get(0).territoryId();
      Require.that(byId.containsKey(id), "territoryId", id, "be one of the territories", "Add it.");
      for (int i = 1; i < ofOne.size(); i++) {
        Require.that(
            !ofOne.get(i).validity().overlaps(ofOne.get(i - 1).validity()),
            "holdings",
            id + " from " + ofOne.get(i).validity().start(),
            "be of one seller a day",
            "End the earlier holding on the day of the transfer.");
      }
    }
  }

  private static QuotaBasis basis(String sellerId, List<Part> parts) {
    double potential = 0;
    double[] history = new double[parts.get(0).territory().history().size()];
    for (Part part : parts) {
      potential += part.share() * part.territory().potential();
      for (int i = 0; i < history.length; i++) {
        history[i] += part.share() * part.territory().history().get(i);
      }
    }
    return new QuotaBasis(sellerId, potential, Arrays.stream(history).boxed().toList(), 1);
  }

  private static Map<String, Double> vacantPotential(
      List<QuotaTerritory> territories, Map<String, Double> vacant) {
    Map<String, Double> potentials = new HashMap<>();
    for (QuotaTerritory territory : territories) {
      double part = vacant.getOrDefault(territory.id(), 0.0);
      // Shares of days are fractions of one number: less than a millionth is rounding.
      if (part > 1e-6 && territory.potential() > 0) {
        potentials.put(territory.id(), part * territory.potential());
      }
    }
    return potentials;
  }

  /** A territory, and the part of the period for which the seller has it. */
  private record Part(QuotaTerritory territory, double share) {}
}

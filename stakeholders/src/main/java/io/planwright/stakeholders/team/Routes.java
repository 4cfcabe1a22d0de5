package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a log of hand-offs: what could be seen of it at a moment, and item by item. */
final class Routes {

  /** By the first ids that differ; of ways that begin alike the shorter one first. */
  static final Comparator<List<String>> BY_IDS =
      (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

  private Routes() {}

  /** The hand-offs up to a moment, as they stood then. */
  static List<HandOff> seen(List<HandOff> log, Instant asOf) {
    Require.nonNull(asOf, "asOf");
    List<HandOff> seen = new ArrayList<>();
    for (HandOff handOff : List.copyOf(Require.nonNull(log, "log"))) {
      if (!handOff.handedOver().isAfter(asOf)) {
        seen.add(asOf(handOff, asOf));
      }
    }
    return seen;
  }

  private static HandOff asOf(HandOff handOff, Instant asOf) {
    boolean isOver = handOff.finished().filter(end -> !end.isAfter(asOf)).isPresent();
    boolean isBegun = handOff.started().filter(begin -> !begin.isAfter(asOf)).isPresent();
    if (isOver) {
      return handOff;
    }
    return handOff.toBuilder()
        .finished(Optional.empty())
        .returned(false)
        .started(isBegun ? handOff.started() : Optional.empty())
        .build();
  }

  /** The hand-offs of each item in the order of time; items in the order of their ids. */
  static List<List<HandOff>> byItem(List<HandOff> seen) {
    Map<String, List<HandOff>> items = new TreeMap<>();
    for (HandOff handOff : seen) {
      items.computeIfAbsent(handOff.itemId(), key -> new ArrayList<>()).add(handOff);
    }
    Comparator<HandOff> order =
        Comparator.comparing(HandOff::handedOver)
            .thenComparing(HandOff::fromId)
            .thenComparing(HandOff::toId);
    items.values().forEach(item -> item.sort(order));
    return List.copyOf(items.values());
  }

  /** The parties that an item goes through; one that hands over what it did not get is named. */
  static List<String> path(List<HandOff> item) {
    List<String> path = new ArrayList<>();
    for (HandOff handOff : item) {
      if (path.isEmpty() || !path.get(path.size() - 1).equals(handOff.fromId())) {
        path.add(handOff.fromId());
      }
      path.add(handOff.toId());
    }
    return path;
  }
}

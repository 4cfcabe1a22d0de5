package io.planwright.stakeholders.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A chart by ids; belongs to one call. */
final class ChartIndex {

  final RaciChart chart;
  private final Map<String, RaciItem> items = new LinkedHashMap<>();
  private final Map<String, RaciParty> parties = new LinkedHashMap<>();
  private final Map<String, Map<RaciRole, List<String>>> partiesByItem = new HashMap<>();
  private final Map<String, Map<RaciRole, List<String>>> itemsByParty = new HashMap<>();
  private final Set<String> withEntry = new HashSet<>();
  private final Map<String, List<RaciDelegation>> delegationsFrom = new HashMap<>();

  ChartIndex(RaciChart chart) {
    this.chart = chart;
    chart.items().forEach(item -> items.put(item.id(), item));
    chart.parties().forEach(party -> parties.put(party.id(), party));
    for (RaciEntry entry : chart.entries()) {
      withEntry.add(entry.partyId());
      put(partiesByItem, entry.itemId(), entry.role(), entry.partyId());
      if (items.containsKey(entry.itemId())) {
        put(itemsByParty, entry.partyId(), entry.role(), entry.itemId());
      }
    }
    for (RaciDelegation delegation : chart.delegations()) {
      delegationsFrom
          .computeIfAbsent(delegation.fromId(), key -> new ArrayList<>())
          .add(delegation);
    }
  }

  private static void put(
      Map<String, Map<RaciRole, List<String>>> map, String key, RaciRole role, String value) {
    map.computeIfAbsent(key, any -> new EnumMap<>(RaciRole.class))
        .computeIfAbsent(role, any -> new ArrayList<>())
        .add(value);
  }

  Optional<RaciItem> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  Optional<RaciParty> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  boolean knowsParty(String id) {
    return parties.containsKey(id);
  }

  boolean knowsItem(String id) {
    return items.containsKey(id);
  }

  /** The parties with a role in an item, known or not, in the order of the entries. */
  List<String> holders(String itemId, RaciRole role) {
    return partiesByItem.getOrDefault(itemId, Map.of()).getOrDefault(role, List.of());
  }

  /** The known items in which a party has a role, in the order of the entries. */
  List<String> itemsOf(String partyId, RaciRole role) {
    return itemsByParty.getOrDefault(partyId, Map.of()).getOrDefault(role, List.of());
  }

  /** Whether an entry names a party, be it for an item that is not listed. */
  boolean hasAnyRole(String partyId) {
    return withEntry.contains(partyId);
  }

  List<RaciDelegation> delegationsFrom(String partyId) {
    return delegationsFrom.getOrDefault(partyId, List.of());
  }
}

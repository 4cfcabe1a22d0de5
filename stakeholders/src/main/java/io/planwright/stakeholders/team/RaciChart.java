package io.planwright.stakeholders.team;

import static java.util.stream.Collectors.toSet;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who does, answers for, is asked and is told about what; and who stands in for whom. A chart may
 * break every rule of {@link RaciRule}: {@link RaciCheck} says which.
 *
 * <p>Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param items activities and deliverables, with different ids
 * @param parties people and departments, with different ids
 * @param entries the letters, each once
 * @param delegations who stands in for whom, and when
 */
public record RaciChart(
    List<RaciItem> items,
    List<RaciParty> parties,
    List<RaciEntry> entries,
    List<RaciDelegation> delegations)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param items activities and deliverables, with different ids
   * @param parties people and departments, with different ids
   * @param entries the letters, each once
   * @param delegations who stands in for whom, and when
   * @throws IllegalArgumentException if an id or an entry is given twice, or a person is named as
   *     somebody's department
   */
  public RaciChart {
    items = Ids.distinct(items, RaciItem::id, "items");
    parties = Ids.distinct(parties, RaciParty::id, "parties");
    entries = List.copyOf(Require.nonNull(entries, "entries"));
    Set<RaciEntry> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      RaciEntry entry = entries.get(i);
      Require.that(seen.add(entry), "entries[" + i + "]", entry, "be given once", "Drop one.");
    }
    delegations = List.copyOf(Require.nonNull(delegations, "delegations"));
    Set<String> departments =
        parties.stream().flatMap(party -> party.departmentId().stream()).collect(toSet());
    for (int i = 0; i < parties.size(); i++) {
      RaciParty party = parties.get(i);
      Require.that(
          party.kind() == RaciParty.Kind.DEPARTMENT || !departments.contains(party.id()),
          "departmentId",
          "the id of parties[" + i + "]",
          "name a department",
          "Give that party the kind DEPARTMENT.");
    }
  }

  /**
   * A chart without delegations.
   *
   * @param items activities and deliverables, with different ids
   * @param parties people and departments, with different ids
   * @param entries the letters, each once
   * @return the chart
   * @throws IllegalArgumentException if an id or an entry is given twice, or a person is named as
   *     somebody's department
   */
  public static RaciChart of(
      List<RaciItem> items, List<RaciParty> parties, List<RaciEntry> entries) {
    return new RaciChart(items, parties, entries, List.of());
  }

  /**
   * Gives what charts hold on people. Erasing takes out the person with the entries and delegations
   * of this person, and mentions in the names of items; {@link RaciCheck} then finds the roles that
   * nobody has any more. Redacting keeps the ids of departments.
   *
   * @return the contract for charts
   */
  public static PersonalHolder<RaciChart> personalData() {
    return new ChartPersonalData();
  }

  /**
   * The letters in one cell.
   *
   * @param itemId the item
   * @param partyId the person or department
   * @return the roles, in the order R, A, C, I; empty where the cell is; a new set
   */
  public Set<RaciRole> roles(String itemId, String partyId) {
    Set<RaciRole> roles = EnumSet.noneOf(RaciRole.class);
    for (RaciEntry entry : entries) {
      if (entry.itemId().equals(itemId) && entry.partyId().equals(partyId)) {
        roles.add(entry.role());
      }
    }
    return roles;
  }
}

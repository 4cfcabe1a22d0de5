package io.planwright.stakeholders.team;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Computes {@link RaciChart#personalData}. */
record ChartPersonalData() implements PersonalHolder<RaciChart> {

  @Override
  public void list(RaciChart value, PersonalItems items) {
    for (RaciItem item : value.items()) {
      items.mention("mention in the name of an item", item.name());
      items.mention("mention in the id of an item", item.id());
      items.mentions("mention in a skill that an item needs", item.skills());
    }
    for (RaciParty party : value.parties()) {
      if (items.is(party.id())) {
        addOwn(items, party);
      } else {
        list(items, party);
      }
    }
    for (RaciEntry entry : value.entries()) {
      if (items.is(entry.partyId())) {
        items.add("role in " + entry.itemId(), entry.role());
      }
    }
    for (RaciDelegation delegation : value.delegations()) {
      if (items.is(delegation.fromId()) || items.is(delegation.toId())) {
        String direction = items.is(delegation.fromId()) ? "hands over" : "takes over";
        items.add(direction, delegation.during());
      }
    }
  }

  private static void addOwn(PersonalItems items, RaciParty party) {
    items.add("id", party.id());
    party.departmentId().ifPresent(id -> items.add("department", id));
    party.grade().ifPresent(grade -> items.add("grade", grade));
    party.approvalLimit().ifPresent(limit -> items.add("approval limit", limit));
    items.addAll("skill", party.skills());
    party.weeklyHours().ifPresent(hours -> items.add("hours a week", hours));
    items.addAll("absence", party.absences());
  }

  private static void list(PersonalItems items, RaciParty party) {
    party.departmentId().filter(items::is).ifPresent(id -> items.add("department of another", id));
    party
        .departmentId()
        .filter(id -> !items.is(id))
        .ifPresent(id -> items.mention("mention in a department", id));
    if (party.kind() == RaciParty.Kind.DEPARTMENT) {
      items.mention("mention in a department", party.id());
    }
    items.mentions("mention in a skill of another party", party.skills());
  }

  @Override
  public List<String> things(RaciChart value) {
    return Stream.concat(departments(value).stream(), value.items().stream().map(RaciItem::id))
        .toList();
  }

  private static Set<String> departments(RaciChart chart) {
    Set<String> departments = new LinkedHashSet<>();
    for (RaciParty party : chart.parties()) {
      party.departmentId().ifPresent(departments::add);
      if (party.kind() == RaciParty.Kind.DEPARTMENT) {
        departments.add(party.id());
      }
    }
    return departments;
  }

  @Override
  public RaciChart rewrite(RaciChart value, Rewriting how) {
    Set<String> departments = departments(value);
    UnaryOperator<String> party = id -> departments.contains(id) ? how.thing(id) : how.id(id);
    return new RaciChart(
        how.each(value.items(), item -> rewrite(item, how)),
        how.others(value.parties(), RaciParty::id, old -> rewrite(old, party, how)),
        how.others(
            value.entries(),
            RaciEntry::partyId,
            entry ->
                new RaciEntry(
                    how.thing(entry.itemId()), party.apply(entry.partyId()), entry.role())),
        value.delegations().stream()
            .filter(delegation -> how.keeps(delegation.fromId()) && how.keeps(delegation.toId()))
            .map(
                delegation ->
                    new RaciDelegation(
                        party.apply(delegation.fromId()),
                        party.apply(delegation.toId()),
                        delegation.during(),
                        how.each(delegation.itemIds(), how::thing)))
            .toList());
  }

  private static RaciItem rewrite(RaciItem item, Rewriting how) {
    return item.toBuilder()
        .id(how.thing(item.id()))
        .name(how.text(item.name()))
        .skills(how.texts(item.skills()))
        .build();
  }

  private static RaciParty rewrite(RaciParty old, UnaryOperator<String> party, Rewriting how) {
    return old.toBuilder()
        .id(party.apply(old.id()))
        .departmentId(old.departmentId().filter(how::keeps).map(how::thing))
        .skills(how.texts(old.skills()))
        .build();
  }
}

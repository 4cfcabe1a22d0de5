package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Computes {@link RaciChart#personalData}. */
record ChartPersonalData() implements PersonalData<RaciChart> {

  @Override
  public List<PersonalItem> items(RaciChart value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (RaciItem item : Require.nonNull(value, "value").items()) {
      if (person.isMentionedIn(item.name())) {
        items.add(new PersonalItem("mention in the name of an item", item.name()));
      }
    }
    for (RaciParty party : value.parties()) {
      if (person.is(party.id())) {
        addOwn(items, party);
      } else if (party.departmentId().filter(person::is).isPresent()) {
        items.add(new PersonalItem("department of another party", person.id()));
      }
    }
    for (RaciEntry entry : value.entries()) {
      if (person.is(entry.partyId())) {
        items.add(new PersonalItem("role in " + entry.itemId(), entry.role().name()));
      }
    }
    for (RaciDelegation delegation : value.delegations()) {
      if (isOf(delegation, person)) {
        String direction = person.is(delegation.fromId()) ? "hands over" : "takes over";
        items.add(new PersonalItem(direction, delegation.during().toString()));
      }
    }
    return List.copyOf(items);
  }

  private static void addOwn(List<PersonalItem> items, RaciParty party) {
    items.add(new PersonalItem("id", party.id()));
    party.departmentId().ifPresent(id -> items.add(new PersonalItem("department", id)));
    party.grade().ifPresent(grade -> items.add(new PersonalItem("grade", Integer.toString(grade))));
    party
        .approvalLimit()
        .ifPresent(limit -> items.add(new PersonalItem("approval limit", limit.toString())));
    party.skills().forEach(skill -> items.add(new PersonalItem("skill", skill)));
    party
        .weeklyHours()
        .ifPresent(hours -> items.add(new PersonalItem("hours a week", Double.toString(hours))));
    party.absences().forEach(absence -> items.add(new PersonalItem("absence", absence.toString())));
  }

  private static boolean isOf(RaciDelegation delegation, PersonIdentity person) {
    return person.is(delegation.fromId()) || person.is(delegation.toId());
  }

  @Override
  public RaciChart erase(RaciChart value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<RaciParty> parties =
        Require.nonNull(value, "value").parties().stream()
            .filter(party -> !person.is(party.id()))
            .map(
                party ->
                    party.toBuilder()
                        .departmentId(party.departmentId().filter(id -> !person.is(id)))
                        .build())
            .toList();
    return new RaciChart(
        items(value, person::erasedFrom),
        parties,
        value.entries().stream().filter(entry -> !person.is(entry.partyId())).toList(),
        value.delegations().stream().filter(delegation -> !isOf(delegation, person)).toList());
  }

  @Override
  public RaciChart redact(RaciChart value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    Set<String> departments = new HashSet<>();
    for (RaciParty party : Require.nonNull(value, "value").parties()) {
      party.departmentId().ifPresent(departments::add);
      if (party.kind() == RaciParty.Kind.DEPARTMENT) {
        departments.add(party.id());
      }
    }
    UnaryOperator<String> id = party -> departments.contains(party) ? party : redactor.id(party);
    return new RaciChart(
        items(value, redactor::text),
        value.parties().stream()
            .map(party -> party.toBuilder().id(id.apply(party.id())).build())
            .toList(),
        value.entries().stream()
            .map(entry -> new RaciEntry(entry.itemId(), id.apply(entry.partyId()), entry.role()))
            .toList(),
        value.delegations().stream()
            .map(
                delegation ->
                    new RaciDelegation(
                        id.apply(delegation.fromId()),
                        id.apply(delegation.toId()),
                        delegation.during(),
                        delegation.itemIds()))
            .toList());
  }

  private static List<RaciItem> items(RaciChart value, UnaryOperator<String> text) {
    return value.items().stream()
        .map(item -> item.toBuilder().name(text.apply(item.name())).build())
        .toList();
  }
}

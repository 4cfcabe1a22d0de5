package io.planwright.stakeholders.privacy;

import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import java.util.List;

/** Computes {@link CorePersonalData#network}. */
record NetworkPersonalData() implements PersonalHolder<StakeholderNetwork> {

  @Override
  public void list(StakeholderNetwork value, PersonalItems items) {
    list(value.stakeholders(), items);
    for (StakeholderRelation relation : value.relations()) {
      if (items.is(relation.fromId()) || items.is(relation.toId())) {
        String direction = items.is(relation.fromId()) ? "from this person" : "to this person";
        items.add("relation", relation.kind() + " " + direction + ", " + relation.strength());
      }
    }
  }

  static void list(List<Stakeholder> stakeholders, PersonalItems items) {
    for (Stakeholder stakeholder : stakeholders) {
      if (items.is(stakeholder.id())) {
        addOwn(items, stakeholder);
      } else {
        String field = "mention with another stakeholder";
        items.mention(field, stakeholder.name());
        stakeholder.role().ifPresent(role -> items.mention(field, role));
        stakeholder.organisation().ifPresent(name -> items.mention(field, name));
        items.mentions(field, stakeholder.concerns());
      }
    }
  }

  private static void addOwn(PersonalItems items, Stakeholder person) {
    items.add("id", person.id());
    items.add("name", person.name());
    person.role().ifPresent(role -> items.add("role", role));
    person.organisation().ifPresent(organisation -> items.add("organisation", organisation));
    items.add("power", person.power());
    items.add("interest", person.interest());
    items.add("attitude", person.attitude());
    person.desiredAttitude().ifPresent(desired -> items.add("desired attitude", desired));
    items.addAll("concern", person.concerns());
  }

  @Override
  public StakeholderNetwork rewrite(StakeholderNetwork value, Rewriting how) {
    List<StakeholderRelation> relations =
        value.relations().stream()
            .filter(relation -> how.keeps(relation.fromId()) && how.keeps(relation.toId()))
            .map(
                relation ->
                    new StakeholderRelation(
                        how.id(relation.fromId()),
                        relation.kind(),
                        how.id(relation.toId()),
                        relation.strength()))
            .toList();
    return new StakeholderNetwork(rewrite(value.stakeholders(), how), relations);
  }

  static List<Stakeholder> rewrite(List<Stakeholder> stakeholders, Rewriting how) {
    return how.others(
        stakeholders,
        Stakeholder::id,
        person ->
            person.toBuilder()
                .id(how.id(person.id()))
                .name(how.name(person.id(), person.name()))
                .role(person.role().map(how::text))
                .organisation(person.organisation().map(how::text))
                .concerns(how.each(person.concerns(), how::text))
                .build());
  }
}

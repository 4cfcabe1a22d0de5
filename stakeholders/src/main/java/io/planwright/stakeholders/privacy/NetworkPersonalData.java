package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link CorePersonalData#network}. */
record NetworkPersonalData() implements PersonalData<StakeholderNetwork> {

  @Override
  public List<PersonalItem> items(StakeholderNetwork value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (Stakeholder stakeholder : Require.nonNull(value, "value").stakeholders()) {
      if (person.is(stakeholder.id())) {
        addOwn(items, stakeholder);
      } else {
        for (String text : texts(stakeholder)) {
          if (person.isMentionedIn(text)) {
            items.add(new PersonalItem("mention with another stakeholder", text));
          }
        }
      }
    }
    for (StakeholderRelation relation : value.relations()) {
      if (person.is(relation.fromId()) || person.is(relation.toId())) {
        String direction = person.is(relation.fromId()) ? "from this person" : "to this person";
        items.add(
            new PersonalItem(
                "relation", relation.kind() + " " + direction + ", " + relation.strength()));
      }
    }
    return List.copyOf(items);
  }

  private static void addOwn(List<PersonalItem> items, Stakeholder person) {
    items.add(new PersonalItem("id", person.id()));
    items.add(new PersonalItem("name", person.name()));
    person.role().ifPresent(role -> items.add(new PersonalItem("role", role)));
    person
        .organisation()
        .ifPresent(organisation -> items.add(new PersonalItem("organisation", organisation)));
    items.add(new PersonalItem("power", Double.toString(person.power())));
    items.add(new PersonalItem("interest", Double.toString(person.interest())));
    items.add(new PersonalItem("attitude", Double.toString(person.attitude())));
    person
        .desiredAttitude()
        .ifPresent(
            desired -> items.add(new PersonalItem("desired attitude", Double.toString(desired))));
    person.concerns().forEach(concern -> items.add(new PersonalItem("concern", concern)));
  }

  private static List<String> texts(Stakeholder stakeholder) {
    List<String> texts = new ArrayList<>(List.of(stakeholder.name()));
    stakeholder.role().ifPresent(texts::add);
    stakeholder.organisation().ifPresent(texts::add);
    texts.addAll(stakeholder.concerns());
    return texts;
  }

  @Override
  public StakeholderNetwork erase(StakeholderNetwork value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<Stakeholder> others =
        Require.nonNull(value, "value").stakeholders().stream()
            .filter(stakeholder -> !person.is(stakeholder.id()))
            .map(stakeholder -> with(stakeholder, id -> id, person::erasedFrom))
            .toList();
    List<StakeholderRelation> relations =
        value.relations().stream()
            .filter(relation -> !person.is(relation.fromId()) && !person.is(relation.toId()))
            .toList();
    return new StakeholderNetwork(others, relations);
  }

  @Override
  public StakeholderNetwork redact(StakeholderNetwork value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    List<Stakeholder> people =
        Require.nonNull(value, "value").stakeholders().stream()
            .map(
                stakeholder ->
                    with(stakeholder, redactor::id, redactor::text).toBuilder()
                        .name(redactor.id(stakeholder.id()))
                        .build())
            .toList();
    List<StakeholderRelation> relations =
        value.relations().stream()
            .map(
                relation ->
                    new StakeholderRelation(
                        redactor.id(relation.fromId()),
                        relation.kind(),
                        redactor.id(relation.toId()),
                        relation.strength()))
            .toList();
    return new StakeholderNetwork(people, relations);
  }

  private static Stakeholder with(
      Stakeholder person, UnaryOperator<String> id, UnaryOperator<String> text) {
    return person.toBuilder()
        .id(id.apply(person.id()))
        .name(text.apply(person.name()))
        .role(person.role().map(text))
        .organisation(person.organisation().map(text))
        .concerns(person.concerns().stream().map(text).toList())
        .build();
  }
}

package io.planwright.stakeholders.influence;

import io.planwright.evidence.Evidence;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link InfluenceNetwork#personalData}. */
record InfluencePersonalData() implements PersonalData<InfluenceNetwork> {

  @Override
  public List<PersonalItem> items(InfluenceNetwork value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    Require.nonNull(value, "value").people().stream()
        .filter(person::is)
        .forEach(id -> items.add(new PersonalItem("id", id)));
    for (Tie tie : value.ties()) {
      if (isOf(tie, person)) {
        addOwn(items, tie, person.is(tie.fromId()) ? "from this person" : "to this person");
      } else {
        for (Evidence evidence : tie.evidence()) {
          addMention(items, person, evidence.source());
          addMention(items, person, evidence.statement());
        }
      }
    }
    return List.copyOf(items);
  }

  private static boolean isOf(Tie tie, PersonIdentity person) {
    return person.is(tie.fromId()) || person.is(tie.toId());
  }

  private static void addOwn(List<PersonalItem> items, Tie tie, String direction) {
    String until = tie.until().map(day -> " until " + day).orElse("");
    items.add(
        new PersonalItem(
            "tie " + direction + " since " + tie.since() + until,
            tie.kind() + ", " + tie.sign() + ", " + tie.weight()));
    for (Evidence evidence : tie.evidence()) {
      items.add(new PersonalItem("evidence of " + evidence.asOf(), evidence.statement()));
      items.add(new PersonalItem("source of the evidence", evidence.source()));
    }
  }

  private static void addMention(List<PersonalItem> items, PersonIdentity person, String text) {
    if (person.isMentionedIn(text)) {
      items.add(new PersonalItem("mention in the evidence of a tie", text));
    }
  }

  @Override
  public InfluenceNetwork erase(InfluenceNetwork value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return InfluenceNetwork.builder()
        .addAllPeople(
            Require.nonNull(value, "value").people().stream().filter(id -> !person.is(id)).toList())
        .addAllTies(
            value.ties().stream()
                .filter(tie -> !isOf(tie, person))
                .map(tie -> with(tie, UnaryOperator.identity(), person::erasedFrom))
                .toList())
        .build();
  }

  @Override
  public InfluenceNetwork redact(InfluenceNetwork value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return InfluenceNetwork.builder()
        .addAllPeople(Require.nonNull(value, "value").people().stream().map(redactor::id).toList())
        .addAllTies(
            value.ties().stream().map(tie -> with(tie, redactor::id, redactor::text)).toList())
        .build();
  }

  private static Tie with(Tie tie, UnaryOperator<String> id, UnaryOperator<String> text) {
    return tie.toBuilder()
        .fromId(id.apply(tie.fromId()))
        .toId(id.apply(tie.toId()))
        .evidence(
            tie.evidence().stream()
                .map(
                    evidence ->
                        new Evidence(
                            text.apply(evidence.source()),
                            text.apply(evidence.statement()),
                            evidence.asOf()))
                .toList())
        .build();
  }
}

package io.planwright.stakeholders.decision;

import io.planwright.evidence.Evidence;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link Decision#personalData}. */
record DecisionPersonalData() implements PersonalData<Decision> {

  @Override
  public List<PersonalItem> items(Decision value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    add(items, Require.nonNull(value, "value").rule(), person);
    for (Voter voter : value.voters()) {
      if (person.is(voter.personId())) {
        items.add(new PersonalItem("probability of a yes", voter.position().words()));
        for (Evidence evidence : voter.evidence()) {
          items.add(new PersonalItem("evidence of " + evidence.asOf(), evidence.statement()));
          items.add(new PersonalItem("source of the evidence", evidence.source()));
        }
      } else {
        for (Evidence evidence : voter.evidence()) {
          addMention(items, person, evidence.source());
          addMention(items, person, evidence.statement());
        }
      }
    }
    return List.copyOf(items);
  }

  private static void add(List<PersonalItem> items, DecisionRule rule, PersonIdentity person) {
    if (!(rule instanceof DecisionRule.Person)) {
      addMention(items, person, rule.name());
    }
    for (DecisionRule member : rule.members()) {
      add(items, member, person);
    }
    if (rule instanceof DecisionRule.Person seat && person.is(seat.personId())) {
      items.add(new PersonalItem("votes by the rule", seat.personId()));
    }
  }

  private static void addMention(List<PersonalItem> items, PersonIdentity person, String text) {
    if (person.isMentionedIn(text)) {
      items.add(new PersonalItem("mention", text));
    }
  }

  @Override
  public Decision erase(Decision value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<Voter> voters =
        Require.nonNull(value, "value").voters().stream()
            .map(voter -> person.is(voter.personId()) ? Voter.unknown(voter.personId()) : voter)
            .toList();
    return with(
        value.toBuilder().voters(voters).build(),
        StandIns.of(value.rule().people(), person::is),
        person::erasedFrom);
  }

  @Override
  public Decision redact(Decision value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return with(Require.nonNull(value, "value"), redactor::id, redactor::text);
  }

  private static Decision with(
      Decision value, UnaryOperator<String> id, UnaryOperator<String> text) {
    return value.toBuilder()
        .rule(RuleNames.renamed(value.rule(), id, text))
        .voters(
            value.voters().stream()
                .map(
                    voter ->
                        new Voter(
                            id.apply(voter.personId()),
                            voter.position(),
                            voter.evidence().stream()
                                .map(
                                    evidence ->
                                        new Evidence(
                                            text.apply(evidence.source()),
                                            text.apply(evidence.statement()),
                                            evidence.asOf()))
                                .toList()))
                .toList())
        .build();
  }
}

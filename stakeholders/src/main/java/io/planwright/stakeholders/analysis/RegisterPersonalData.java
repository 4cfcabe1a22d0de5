package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.privacy.StandIns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Computes {@link StakeholderRegister#personalData}. */
record RegisterPersonalData() implements PersonalData<StakeholderRegister> {

  @Override
  public List<PersonalItem> items(StakeholderRegister value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (RegisteredPerson registered : Require.nonNull(value, "value").people()) {
      if (person.is(registered.id())) {
        addOwn(items, registered);
      } else {
        texts(registered).forEach(text -> addMention(items, person, text));
      }
    }
    value.assessments().forEach(assessment -> add(items, assessment, person));
    value.requirements().forEach(requirement -> add(items, requirement, person));
    return List.copyOf(items);
  }

  private static void addOwn(List<PersonalItem> items, RegisteredPerson person) {
    items.add(new PersonalItem("id", person.id()));
    items.add(new PersonalItem("name", person.name()));
    person.role().ifPresent(role -> items.add(new PersonalItem("role", role)));
    person
        .organisation()
        .ifPresent(organisation -> items.add(new PersonalItem("organisation", organisation)));
    items.add(new PersonalItem("registered on", person.registeredOn().toString()));
  }

  private static Stream<String> texts(RegisteredPerson person) {
    return Stream.of(
            Stream.of(person.name()), person.role().stream(), person.organisation().stream())
        .flatMap(texts -> texts);
  }

  private static void addMention(List<PersonalItem> items, PersonIdentity person, String text) {
    if (person.isMentionedIn(text)) {
      items.add(new PersonalItem("mention", text));
    }
  }

  private static void add(List<PersonalItem> items, Assessment assessment, PersonIdentity person) {
    String field = assessment.dimension().text() + " on " + assessment.on();
    String said =
        assessment
                .engagement()
                .map(Engagement::name)
                .orElseGet(() -> Double.toString(assessment.score().orElseThrow()))
            + ", "
            + assessment.strength();
    if (person.is(assessment.stakeholderId())) {
      items.add(new PersonalItem(field, said));
      assessment.note().ifPresent(note -> items.add(new PersonalItem("note", note)));
    } else {
      assessment.note().ifPresent(note -> addMention(items, person, note));
    }
    if (person.isCalled(assessment.raterId())) {
      items.add(new PersonalItem("rater of " + field, said));
    }
  }

  private static void add(
      List<PersonalItem> items, Requirement requirement, PersonIdentity person) {
    String field = requirement.kind() + " on " + requirement.on();
    if (person.is(requirement.stakeholderId())) {
      items.add(new PersonalItem(field, requirement.text()));
      items.add(new PersonalItem("importance", Double.toString(requirement.importance())));
    } else {
      addMention(items, person, requirement.text());
    }
    if (person.isCalled(requirement.raterId())) {
      items.add(new PersonalItem("source of " + field, requirement.text()));
    }
  }

  @Override
  public StakeholderRegister erase(StakeholderRegister value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<String> raters =
        Stream.concat(
                Require.nonNull(value, "value").assessments().stream().map(Assessment::raterId),
                value.requirements().stream().map(Requirement::raterId))
            .toList();
    StakeholderRegister others =
        value.toBuilder()
            .people(value.people().stream().filter(other -> !person.is(other.id())).toList())
            .assessments(
                value.assessments().stream()
                    .filter(assessment -> !person.is(assessment.stakeholderId()))
                    .toList())
            .requirements(
                value.requirements().stream()
                    .filter(requirement -> !person.is(requirement.stakeholderId()))
                    .toList())
            .build();
    return with(
        others,
        UnaryOperator.identity(),
        StandIns.of(raters, person::isCalled),
        person::erasedFrom);
  }

  @Override
  public StakeholderRegister redact(StakeholderRegister value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    StakeholderRegister redacted =
        with(Require.nonNull(value, "value"), redactor::id, redactor::id, redactor::text);
    return redacted.toBuilder()
        .people(
            redacted.people().stream()
                .map(person -> person.toBuilder().name(person.id()).build())
                .toList())
        .build();
  }

  private static StakeholderRegister with(
      StakeholderRegister value,
      UnaryOperator<String> id,
      UnaryOperator<String> rater,
      UnaryOperator<String> text) {
    Set<List<Object>> wanted = new HashSet<>();
    return value.toBuilder()
        .people(value.people().stream().map(person -> with(person, id, text)).toList())
        .assessments(
            value.assessments().stream()
                .map(
                    assessment ->
                        assessment.toBuilder()
                            .stakeholderId(id.apply(assessment.stakeholderId()))
                            .raterId(rater.apply(assessment.raterId()))
                            .note(assessment.note().map(text))
                            .build())
                .toList())
        .requirements(
            value.requirements().stream()
                .map(requirement -> with(requirement, id, rater, text))
                // Those who wrote of one person by two names may have said the same twice.
                .filter(
                    requirement ->
                        wanted.add(
                            List.of(
                                requirement.stakeholderId(),
                                requirement.kind(),
                                requirement.text())))
                .toList())
        .build();
  }

  private static RegisteredPerson with(
      RegisteredPerson person, UnaryOperator<String> id, UnaryOperator<String> text) {
    return person.toBuilder()
        .id(id.apply(person.id()))
        .name(text.apply(person.name()))
        .role(person.role().map(text))
        .organisation(person.organisation().map(text))
        .build();
  }

  private static Requirement with(
      Requirement requirement,
      UnaryOperator<String> id,
      UnaryOperator<String> rater,
      UnaryOperator<String> text) {
    return requirement.toBuilder()
        .stakeholderId(id.apply(requirement.stakeholderId()))
        .raterId(rater.apply(requirement.raterId()))
        .text(text.apply(requirement.text()))
        .build();
  }
}

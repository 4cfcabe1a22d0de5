package io.planwright.stakeholders.analysis;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Computes {@link StakeholderRegister#personalData}. */
record RegisterPersonalData() implements PersonalHolder<StakeholderRegister> {

  @Override
  public void list(StakeholderRegister value, PersonalItems items) {
    for (RegisteredPerson person : value.people()) {
      if (items.is(person.id())) {
        items.add("id", person.id());
        items.add("name", person.name());
        person.role().ifPresent(role -> items.add("role", role));
        person.organisation().ifPresent(organisation -> items.add("organisation", organisation));
        items.add("registered on", person.registeredOn());
      } else {
        items.mention("mention", person.name());
        person.role().ifPresent(role -> items.mention("mention", role));
        person.organisation().ifPresent(text -> items.mention("mention", text));
      }
    }
    value.assessments().forEach(assessment -> list(assessment, items));
    value.requirements().forEach(requirement -> list(requirement, items));
  }

  private static void list(Assessment assessment, PersonalItems items) {
    String field = assessment.dimension().text() + " on " + assessment.on();
    String said =
        assessment
                .engagement()
                .map(Engagement::name)
                .orElseGet(() -> Double.toString(assessment.score().orElseThrow()))
            + ", "
            + assessment.strength();
    if (items.is(assessment.stakeholderId())) {
      items.add(field, said);
      assessment.note().ifPresent(note -> items.add("note", note));
    } else {
      assessment.note().ifPresent(note -> items.mention("mention", note));
    }
    if (items.isCalled(assessment.raterId())) {
      items.add("rater", assessment.raterId());
      items.add("rater of " + field, said);
    }
  }

  private static void list(Requirement requirement, PersonalItems items) {
    String field = requirement.kind() + " on " + requirement.on();
    if (items.is(requirement.stakeholderId())) {
      items.add(field, requirement.text());
      items.add("importance", requirement.importance());
    } else {
      items.mention("mention", requirement.text());
    }
    if (items.isCalled(requirement.raterId())) {
      items.add("source", requirement.raterId());
      items.add("source of " + field, requirement.text());
    }
  }

  /** Raters stay, because what they said of others counts. */
  @Override
  public List<String> places(StakeholderRegister value) {
    return Stream.concat(
            value.assessments().stream().map(Assessment::raterId),
            value.requirements().stream().map(Requirement::raterId))
        .toList();
  }

  @Override
  public StakeholderRegister rewrite(StakeholderRegister value, Rewriting how) {
    Set<List<Object>> wanted = new HashSet<>();
    return value.toBuilder()
        .people(how.others(value.people(), RegisteredPerson::id, old -> rewrite(old, how)))
        .assessments(
            how.others(value.assessments(), Assessment::stakeholderId, old -> rewrite(old, how)))
        .requirements(
            how
                .others(value.requirements(), Requirement::stakeholderId, old -> rewrite(old, how))
                .stream()
                // Those who wrote of one person by two names may have said the same twice.
                .filter(one -> wanted.add(List.of(one.stakeholderId(), one.kind(), one.text())))
                .toList())
        .build();
  }

  private static RegisteredPerson rewrite(RegisteredPerson person, Rewriting how) {
    return person.toBuilder()
        .id(how.id(person.id()))
        .name(how.name(person.id(), person.name()))
        .role(person.role().map(how::text))
        .organisation(person.organisation().map(how::text))
        .build();
  }

  private static Assessment rewrite(Assessment assessment, Rewriting how) {
    return assessment.toBuilder()
        .stakeholderId(how.id(assessment.stakeholderId()))
        .raterId(how.called(assessment.raterId()))
        .note(assessment.note().map(how::text))
        .build();
  }

  private static Requirement rewrite(Requirement requirement, Rewriting how) {
    return requirement.toBuilder()
        .stakeholderId(how.id(requirement.stakeholderId()))
        .raterId(how.called(requirement.raterId()))
        .text(how.text(requirement.text()))
        .build();
  }
}

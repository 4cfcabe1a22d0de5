package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes {@link PersonalNotes#personalData}. */
record NotesPersonalData() implements PersonalData<PersonalNotes> {

  @Override
  public List<PersonalItem> items(PersonalNotes value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (PersonalNote note : Require.nonNull(value, "value").notes()) {
      if (person.is(note.personId())) {
        items.add(new PersonalItem("note of " + note.recordedOn(), note.text()));
        items.add(new PersonalItem("purpose", note.purpose()));
        note.legalBasis().ifPresent(basis -> items.add(new PersonalItem("basis", basis.name())));
        items.add(new PersonalItem("kept until", note.lastDay().toString()));
      } else {
        if (person.isMentionedIn(note.text()) || person.isMentionedIn(note.purpose())) {
          items.add(new PersonalItem("mention in a note on somebody else", note.text()));
        }
        if (note.authorId().filter(person::isCalled).isPresent()) {
          items.add(new PersonalItem("author of a note of", note.recordedOn().toString()));
        }
      }
    }
    return List.copyOf(items);
  }

  @Override
  public PersonalNotes erase(PersonalNotes value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return new PersonalNotes(
        Require.nonNull(value, "value").notes().stream()
            .filter(note -> !person.is(note.personId()))
            .map(note -> without(note, person))
            .toList());
  }

  private static PersonalNote without(PersonalNote note, PersonIdentity person) {
    Optional<String> author = note.authorId().filter(id -> !person.isCalled(id));
    return note.toBuilder()
        .text(person.erasedFrom(note.text()))
        .purpose(person.erasedFrom(note.purpose()))
        .authorId(author)
        .build();
  }

  @Override
  public PersonalNotes redact(PersonalNotes value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return new PersonalNotes(
        Require.nonNull(value, "value").notes().stream()
            .map(
                note ->
                    note.toBuilder()
                        .personId(redactor.id(note.personId()))
                        .text(redactor.text(note.text()))
                        .purpose(redactor.text(note.purpose()))
                        .authorId(note.authorId().map(redactor::id))
                        .build())
            .toList());
  }
}

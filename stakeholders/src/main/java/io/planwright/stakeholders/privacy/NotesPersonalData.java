package io.planwright.stakeholders.privacy;

import java.util.List;

/** Computes {@link PersonalNotes#personalData}. */
record NotesPersonalData() implements PersonalHolder<PersonalNotes> {

  @Override
  public void list(PersonalNotes value, PersonalItems items) {
    for (PersonalNote note : value.notes()) {
      if (items.is(note.personId())) {
        items.add("note of " + note.recordedOn(), note.text());
        items.add("purpose", note.purpose());
        note.legalBasis().ifPresent(basis -> items.add("basis", basis));
        items.add("kept until", note.lastDay());
      } else {
        String field = "mention in a note on somebody else";
        items.mentions(field, List.of(note.text(), note.purpose(), note.id()));
        if (note.authorId().filter(items::isCalled).isPresent()) {
          items.add("author of a note of", note.recordedOn());
        }
      }
    }
  }

  @Override
  public List<String> things(PersonalNotes value) {
    return value.notes().stream().map(PersonalNote::id).toList();
  }

  @Override
  public PersonalNotes rewrite(PersonalNotes value, Rewriting how) {
    return new PersonalNotes(
        how.others(
            value.notes(),
            PersonalNote::personId,
            note ->
                note.toBuilder()
                    .id(how.thing(note.id()))
                    .personId(how.id(note.personId()))
                    .text(how.text(note.text()))
                    .purpose(how.text(note.purpose()))
                    .authorId(note.authorId().filter(how::keepsCalled).map(how::called))
                    .build()));
  }
}

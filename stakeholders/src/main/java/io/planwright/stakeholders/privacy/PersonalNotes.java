package io.planwright.stakeholders.privacy;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import io.planwright.report.CsvCell;
import io.planwright.report.CsvTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Notes on people. Immutable, serializable and thread-safe, the same in JSON under Jackson 2 and
 * Jackson 3; its text form shows how many there are, and nothing of them.
 *
 * @param notes the notes, with distinct ids
 */
public record PersonalNotes(List<PersonalNote> notes) implements Serializable {

  /**
   * Collects notes.
   *
   * @param notes the notes, with distinct ids
   * @throws IllegalArgumentException if two notes share an id
   * @throws NullPointerException if the list or an element is null
   */
  public PersonalNotes {
    notes = List.copyOf(Require.nonNull(notes, "notes"));
    int distinct = DistinctIds.count(notes, PersonalNote::id);
    Require.that(
        distinct == notes.size(),
        "notes",
        notes.size() + " notes with " + distinct + " ids",
        "have distinct ids",
        "Give each note an id of its own.");
  }

  /**
   * Gives what notes hold on people. Erasing takes out the notes on the person and mentions of this
   * person in the others; a note that this person wrote on somebody else loses its author.
   *
   * @return the contract for notes
   */
  public static PersonalHolder<PersonalNotes> personalData() {
    return new NotesPersonalData();
  }

  /**
   * Cuts off what was written later.
   *
   * @param asOf the last day to keep
   * @return the notes written by the end of that day
   * @throws NullPointerException if the day is null
   */
  public PersonalNotes asOf(LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    return new PersonalNotes(
        notes.stream().filter(note -> !note.recordedOn().isAfter(asOf)).toList());
  }

  /**
   * Lists the notes on a person.
   *
   * @param personId whom they are about
   * @return the notes in their order, unmodifiable
   * @throws NullPointerException if the id is null
   */
  public List<PersonalNote> about(String personId) {
    Require.nonNull(personId, "personId");
    return notes.stream().filter(note -> note.personId().equals(personId)).toList();
  }

  /**
   * Lists the notes that have to be deleted: those whose last day is over.
   *
   * @param asOf the day to look at them
   * @return the notes in their order, unmodifiable
   * @throws NullPointerException if the day is null
   */
  public List<PersonalNote> dueForDeletion(LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    return notes.stream().filter(note -> note.isDue(asOf)).toList();
  }

  /**
   * Deletes the notes whose last day is over.
   *
   * @param asOf the day to look at them
   * @return the other notes
   * @throws NullPointerException if the day is null
   */
  public PersonalNotes withoutDue(LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    return new PersonalNotes(notes.stream().filter(note -> !note.isDue(asOf)).toList());
  }

  /**
   * Gives the notes as a table that is safe to open in a spreadsheet.
   *
   * @return the table, one row a note
   */
  public CsvTable toTable() {
    return new CsvTable(
        "notes",
        List.of(
            "id", "person", "text", "purpose", "legal_basis", "author", "recorded_on", "last_day"),
        notes.stream().map(PersonalNotes::row).toList());
  }

  private static List<CsvCell> row(PersonalNote note) {
    return List.of(
        CsvCell.text(note.id()),
        CsvCell.text(note.personId()),
        CsvCell.text(note.text()),
        CsvCell.text(note.purpose()),
        CsvCell.text(note.legalBasis().map(LegalBasis::name).orElse("")),
        CsvCell.text(note.authorId().orElse("")),
        CsvCell.date(note.recordedOn()),
        CsvCell.date(note.lastDay()));
  }

  @Override
  public String toString() {
    return "PersonalNotes[" + notes.size() + " notes]";
  }
}

package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.ANNA;
import static io.planwright.stakeholders.privacy.People.DAY;
import static io.planwright.stakeholders.privacy.People.note;
import static io.planwright.testkit.BadInput.row;

import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.testkit.BadInput;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final Pseudonyms NAMES = new Pseudonyms("0123456789abcdef");
  private static final Redactor REDACTOR = new Redactor(NAMES, List.of());
  private static final PersonalNotes NOTES = new PersonalNotes(List.of());
  private static final PersonalModel MODEL =
      PersonalModel.empty().with("notes", PersonalNotes.personalData(), NOTES);

  private static PersonalNote.Builder secret() {
    return note("n", "p", "SECRET").toBuilder();
  }

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "blank id",
            () -> PersonIdentity.of(" ", "Ann"),
            VALUE,
            "id [ ] must not be blank. Use the id of the person."),
        row(
            "alias of one sign",
            () -> PersonIdentity.of("p", "Ann", "A"),
            VALUE,
            "aliases[1].length [1] must be at least 2. One sign is found everywhere; leave it out."),
        row(
            "no aliases",
            () -> new PersonIdentity("p", null),
            NULL,
            "aliases [null] must not be null. Give a value."),
        row(
            "no text to search",
            () -> ANNA.isMentionedIn(null),
            NULL,
            "text [null] must not be null. Give a value."),
        row(
            "no text to erase from",
            () -> ANNA.erasedFrom(null),
            NULL,
            "text [null] must not be null. Give a value."),
        row(
            "no id to compare",
            () -> ANNA.is(null),
            NULL,
            "otherId [null] must not be null. Give a value."),
        row(
            "short salt",
            () -> new Pseudonyms("SECRET"),
            VALUE,
            "salt.length [6] must be at least 16. Use a long random text, or random()."),
        row(
            "no salt",
            () -> new Pseudonyms(null),
            NULL,
            "salt [null] must not be null. Give a value."),
        row(
            "blank id for a pseudonym",
            () -> NAMES.of(""),
            VALUE,
            "personId [] must not be blank. Use the id of the person."),
        row(
            "no pseudonyms",
            () -> new Redactor(null, List.of()),
            NULL,
            "pseudonyms [null] must not be null. Give a value."),
        row(
            "no people to redact",
            () -> new Redactor(NAMES, null),
            NULL,
            "people [null] must not be null. Give a value."),
        row(
            "no text to redact",
            () -> REDACTOR.text(null),
            NULL,
            "text [null] must not be null. Give a value."),
        row(
            "blank note id",
            () -> secret().id("").build(),
            VALUE,
            "id [] must not be blank. Give the note an id."),
        row(
            "note on nobody",
            () -> secret().personId(" ").build(),
            VALUE,
            "personId [ ] must not be blank. Name whom the note is about."),
        row(
            "empty note",
            () -> secret().text(" ").build(),
            VALUE,
            "text [ ] must not be blank. Say something, or leave the note out."),
        row(
            "note without purpose",
            () -> secret().purpose("").build(),
            VALUE,
            "purpose [] must not be blank. Say what the note is kept for."),
        row(
            "blank author",
            () -> secret().authorId("").build(),
            VALUE,
            "authorId [] must not be blank. Name who wrote it."),
        row(
            "two retentions",
            () -> secret().keepUntil(DAY).build(),
            VALUE,
            "keepUntil [with keepFor] must be given exactly where keepFor is not. Say until when or for how long the note may be kept."),
        row(
            "no retention",
            () ->
                PersonalNote.builder()
                    .id("n")
                    .personId("p")
                    .text("SECRET")
                    .purpose("x")
                    .recordedOn(DAY)
                    .build(),
            VALUE,
            "keepUntil [without keepFor] must be given exactly where keepFor is not. Say until when or for how long the note may be kept."),
        row(
            "negative retention",
            () -> secret().keepFor(Period.ofDays(-1)).build(),
            VALUE,
            "keepFor [P-1D] must not be negative. Count from the day on which the note was written."),
        row(
            "retention without an end",
            () -> secret().keepFor(Period.ofYears(Integer.MAX_VALUE)).build(),
            VALUE,
            "keepFor [P2147483647Y] must end before the year 1 000 000 000. Say for how many months or years the note may be kept."),
        row(
            "retention of too many days",
            () -> secret().keepFor(Period.of(999_999_000, 0, Integer.MAX_VALUE)).build(),
            VALUE,
            "keepFor [P999999000Y2147483647D] must end before the year 1 000 000 000. Say for how many months or years the note may be kept."),
        row(
            "retention that ends before it begins",
            () ->
                PersonalNote.builder()
                    .id("n")
                    .personId("p")
                    .text("SECRET")
                    .purpose("x")
                    .recordedOn(DAY)
                    .keepUntil(DAY.minusDays(1))
                    .build(),
            VALUE,
            "keepUntil [2026-01-14] must not be before recordedOn, 2026-01-15. Correct one of the days."),
        row(
            "notes that share an id",
            () -> new PersonalNotes(List.of(secret().build(), secret().build())),
            VALUE,
            "notes [2 notes with 1 ids] must have distinct ids. Give each note an id of its own."),
        row(
            "no notes",
            () -> new PersonalNotes(null),
            NULL,
            "notes [null] must not be null. Give a value."),
        row(
            "no day to look for due notes",
            () -> NOTES.dueForDeletion(null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "no day to delete due notes",
            () -> NOTES.withoutDue(null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "no day to cut",
            () -> NOTES.asOf(null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "notes about null",
            () -> NOTES.about(null),
            NULL,
            "personId [null] must not be null. Give a value."),
        row(
            "blank field",
            () -> new PersonalItem(" ", "SECRET"),
            VALUE,
            "field [ ] must not be blank. Say what it is."),
        row(
            "no value",
            () -> new PersonalItem("text", null),
            NULL,
            "value [null] must not be null. Give a value."),
        row(
            "blank holding",
            () -> MODEL.with("", PersonalNotes.personalData(), NOTES),
            VALUE,
            "name [] must not be blank. Name the holding."),
        row(
            "no contract",
            () -> MODEL.with("x", null, NOTES),
            NULL,
            "data [null] must not be null. Give a value."),
        row(
            "unknown holding",
            () -> MODEL.value("x", PersonalNotes.class),
            VALUE,
            "name [x] must be one of [notes]. Add the holding, or correct it."),
        row(
            "holding of another type",
            () -> MODEL.value("notes", StakeholderNetwork.class),
            VALUE,
            "type [StakeholderNetwork] must be a type of the holding notes. Ask for the type that was added."),
        row(
            "export of nobody",
            () -> MODEL.export(null),
            NULL,
            "person [null] must not be null. Give a value."),
        row(
            "erase nobody",
            () -> MODEL.erase(null),
            NULL,
            "person [null] must not be null. Give a value."),
        row(
            "no redactor",
            () -> MODEL.redact(null),
            NULL,
            "redactor [null] must not be null. Give a value."),
        row(
            "blank person of an export",
            () -> new PersonExport("", List.of()),
            VALUE,
            "personId [] must not be blank. Use the id of the person."),
        row(
            "erase nobody from notes",
            () -> PersonalNotes.personalData().erase(NOTES, null),
            NULL,
            "person [null] must not be null. Give a value."),
        row(
            "erase from no network",
            () -> CorePersonalData.network().erase(null, ANNA),
            NULL,
            "value [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}

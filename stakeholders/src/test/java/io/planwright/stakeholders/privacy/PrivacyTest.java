package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.ANNA;
import static io.planwright.stakeholders.privacy.People.DAY;
import static io.planwright.stakeholders.privacy.People.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.crm.Contact;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.buying.ClaimStrength;
import io.planwright.stakeholders.buying.MeddpiccCheck;
import io.planwright.stakeholders.buying.MeddpiccPolicy;
import io.planwright.stakeholders.buying.MeddpiccSlot;
import io.planwright.stakeholders.buying.SlotEntry;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyTest {

  private static final Pseudonyms NAMES = new Pseudonyms("0123456789abcdef");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "Anna Schmidt wants it.|[erased] wants it.",
        "ask ANNA   SCHMIDT, now|ask [erased], now",
        "anna@example.com|[erased]",
        "Mail (Anna@Example.com)|Mail ([erased])",
        "c-anna/c-anna|[erased]/[erased]",
        "Anna Schmidtchen|Anna Schmidtchen",
        "Johanna Schmidt|Johanna Schmidt",
        "Anna alone|Anna alone",
        "Anna\u00A0Schmidt|[erased]"
      })
  void findsMentionsAsWholeWords(String text, String erased) {
    assertThat(ANNA.erasedFrom(text)).isEqualTo(erased);
    assertThat(ANNA.isMentionedIn(text)).isEqualTo(!text.equals(erased));
  }

  @Test
  void findsNamesInWhicheverFormOfUnicode() {
    PersonIdentity person = PersonIdentity.of("1", "J\u00FCrgen");
    assertThat(person.erasedFrom("Ju\u0308rgen said")).isEqualTo("[erased] said");
    assertThat(person.erasedFrom("JU\u0308RGEN said")).isEqualTo("[erased] said");
    assertThat(person.isMentionedIn("1 of 7")).as("a short number is no mention").isFalse();
    assertThat(PersonIdentity.of("100017").isMentionedIn("see 100017")).isTrue();
  }

  @Test
  void givesTheSamePseudonymForTheSameSaltOnly() {
    assertThat(NAMES.of("c-anna")).matches("person-[0-9a-f]{16}").isEqualTo(NAMES.of("c-anna"));
    assertThat(NAMES.of("c-bert")).isNotEqualTo(NAMES.of("c-anna"));
    assertThat(new Pseudonyms("0123456789abcdeg").of("c-anna")).isNotEqualTo(NAMES.of("c-anna"));
    assertThat(Pseudonyms.random().of("c-anna")).isNotEqualTo(Pseudonyms.random().of("c-anna"));
    assertThat(NAMES.toString()).doesNotContain("0123456789abcdef");
    assertThat(JsonRoundTrip.serializedCopy(NAMES)).isEqualTo(NAMES);
  }

  @Test
  void redactsKnownPeopleAddressesAndTelephones() {
    Redactor redactor = new Redactor(NAMES, List.of(ANNA));
    String anna = NAMES.of("c-anna");
    assertThat(redactor.text("Anna Schmidt <anna@example.com>"))
        .isEqualTo(anna + " <" + anna + ">");
    assertThat(redactor.text("write to x.y+z@mail.example.org."))
        .matches("write to mail-[0-9a-f]{16}\\.");
    assertThat(redactor.text("A@b.de and a@B.de").split(" and "))
        .as("the same address, whatever its case")
        .satisfies(mails -> assertThat(mails[0]).isEqualTo(mails[1]));
    assertThat(redactor.text("call +49 (30) 123-4567 or 030/1234567!"))
        .isEqualTo("call [phone] or [phone]!");
    assertThat(redactor.text("on 2026-01-02, 0.5 of 1000000, no. 0815 @ noon"))
        .isEqualTo("on 2026-01-02, 0.5 of 1000000, no. 0815 @ noon");
  }

  @Test
  void keepsNotesUntilTheirLastDay() {
    PersonalNote half = note("a", "p", "text");
    PersonalNote until =
        PersonalNote.builder()
            .id("b")
            .personId("p")
            .text("text")
            .purpose("purpose")
            .legalBasis(LegalBasis.CONSENT)
            .authorId("rep")
            .recordedOn(DAY.plusDays(1))
            .keepUntil(DAY.plusDays(9))
            .build();
    PersonalNotes notes = new PersonalNotes(List.of(half, until));
    assertThat(half.lastDay()).isEqualTo(LocalDate.parse("2026-07-15"));
    assertThat(notes.dueForDeletion(DAY.plusDays(9))).isEmpty();
    assertThat(notes.dueForDeletion(DAY.plusDays(10))).containsExactly(until);
    assertThat(notes.withoutDue(DAY.plusDays(10)).notes()).containsExactly(half);
    assertThat(notes.withoutDue(DAY.plusYears(1)).notes()).isEmpty();
    assertThat(notes.asOf(DAY).notes()).containsExactly(half);
    JsonRoundTrip.assertRoundTrips(notes, PersonalNotes.class);
  }

  @Test
  void showsNothingPersonalInItsTextForm() {
    PersonalNote note = note("n1", "c-anna", "drinks").toBuilder().authorId("rep-7").build();
    PersonalModel model =
        PersonalModel.empty()
            .with("notes", PersonalNotes.personalData(), new PersonalNotes(List.of(note)));
    String text =
        List.of(note, model, model.export(ANNA), ANNA, model.erase(ANNA)).toString()
            + model.export(ANNA).holdings();
    assertThat(text)
        .contains("n1")
        .doesNotContain("drinks")
        .doesNotContain("anna")
        .doesNotContain("negotiation")
        .doesNotContain("rep-7");
  }

  @Test
  void writesNotesThatNoSpreadsheetRuns() {
    PersonalNotes notes = new PersonalNotes(List.of(note("n", "p", "=HYPERLINK(\"x\")")));
    assertThat(notes.toTable().toCsv())
        .isEqualTo(
            "id,person,text,purpose,legal_basis,author,recorded_on,last_day\r\n"
                + "n,p,\"'=HYPERLINK(\"\"x\"\")\",negotiation,,,2026-01-15,2026-07-15\r\n");
  }

  @Test
  void refusesHoldingsThatKeepSomething() {
    PersonalData<PersonalNotes> careless =
        new PersonalData<>() {
          private static final long serialVersionUID = 1L;

          @Override
          public List<PersonalItem> items(PersonalNotes value, PersonIdentity person) {
            return PersonalNotes.personalData().items(value, person);
          }

          @Override
          public PersonalNotes erase(PersonalNotes value, PersonIdentity person) {
            return value;
          }

          @Override
          public PersonalNotes redact(PersonalNotes value, Redactor redactor) {
            return value;
          }
        };
    PersonalModel model =
        PersonalModel.empty()
            .with("careless", careless, new PersonalNotes(List.of(note("n", "c-anna", "text"))));
    assertThatThrownBy(() -> model.erase(ANNA))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(
            "holding [careless] still has 3 items after the erasure. Correct the erase method of"
                + " its PersonalData.");
  }

  @Test
  void doesNotBringBackWhatWasTakenBack() {
    SlotEntry entry =
        SlotEntry.builder()
            .slot(MeddpiccSlot.CHAMPION)
            .content("There is one.")
            .strength(ClaimStrength.DEMONSTRATED)
            .source("call")
            .on(DAY)
            .ownerId("rep")
            .build();
    BuyingCentre centre =
        BuyingCentre.builder()
            .dealId("d")
            .addEntries(
                entry,
                entry.toBuilder()
                    .content("Anna Schmidt has left.")
                    .addPersonIds("c-anna")
                    .holds(false)
                    .build())
            .build();
    BuyingCentre erased = BuyingCentre.personalData().erase(centre, ANNA);
    MeddpiccPolicy policy = MeddpiccPolicy.standard();
    assertThat(MeddpiccCheck.of(erased, policy, DAY))
        .isEqualTo(MeddpiccCheck.of(centre, policy, DAY));
    assertThat(erased.entries()).hasSize(2);
    assertThat(erased.entries().get(1).content()).isEqualTo("[erased]");
  }

  @Test
  void takesIdentitiesFromTheCrm() {
    Contact contact = Contact.builder().id("c-1").name("Ann").email("a@b.de").build();
    assertThat(PersonIdentity.of(contact)).isEqualTo(PersonIdentity.of("c-1", "Ann", "a@b.de"));
    JsonRoundTrip.assertRoundTrips(PersonIdentity.of(contact), PersonIdentity.class);
  }

  @Test
  void isSerializable() {
    PersonalModel model = People.model(new Random(1));
    assertThat(JsonRoundTrip.serializedCopy(model)).isEqualTo(model).hasSameHashCodeAs(model);
    assertThat(model.names()).containsExactly("notes", "network", "centre");
    assertThat(note("n", "p", "t").toBuilder().keepFor(Period.ZERO).build().lastDay())
        .isEqualTo(DAY);
  }
}

package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.note;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.crm.Contact;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.buying.ClaimStrength;
import io.planwright.stakeholders.buying.RoleClaim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as people type them, against names as the CRM has them. */
class NameMatchingTest {

  static Stream<Arguments> mentions() {
    return Stream.of(
        Arguments.of("Anna  Schmidt", "ask Anna Schmidt!", "ask [erased]!"),
        Arguments.of("Anna Schmidt", "ask Anna\t\r\n Schmidt!", "ask [erased]!"),
        Arguments.of("J Smith", "J  Smith", "[erased]"),
        Arguments.of("J Smith", "for J\r\nSmith", "for [erased]"),
        Arguments.of("J  Smith", "J Smith", "[erased]"),
        Arguments.of("Al Wu", "Al\u00A0 Wu, Al", "[erased], Al"),
        Arguments.of("\u00A0Anna Schmidt", "Anna Schmidt", "[erased]"),
        Arguments.of("Anna Schmidt\u00A0", "Anna Schmidt", "[erased]"),
        Arguments.of("Pat O'Neil", "Pat O\u2019Neil said", "[erased] said"),
        Arguments.of("Pat O\u2019Neil", "Pat O'Neil said", "[erased] said"),
        Arguments.of("Kim M\u00FCller-Lang", "Kim M\u00FCller\u2011Lang", "[erased]"),
        Arguments.of("Kim M\u00FCller-Lang", "Kim Mu\u0308ller\u2010Lang", "[erased]"),
        Arguments.of("Anna Schmidt", "to Anna Schm\u00ADidt.", "to [erased]."),
        Arguments.of("Anna Schmidt", "to An\u200Bna Schmidt.", "to [erased]."),
        Arguments.of("Anna Schmidt", "to Anna\u200BSchmidt\u200Bsoon", "to [erased]\u200Bsoon"),
        Arguments.of("Anna Sch\u00ADmidt", "to Anna Schmidt.", "to [erased]."),
        Arguments.of(
            "Uwe Gro\u00DF", "UWE GROSS and Uwe Gro\u00DFe", "[erased] and Uwe Gro\u00DFe"),
        Arguments.of("Uwe Gross", "Uwe Gro\u00DF.", "[erased]."),
        Arguments.of("Uwe Gros", "Uwe Gro\u00DF.", "Uwe Gro\u00DF."),
        Arguments.of(
            "Ann Lee",
            "Strau\u00DFe \u00AD\u00AD Ann Lee \u00DF",
            "Strau\u00DFe \u00AD\u00AD [erased] \u00DF"),
        Arguments.of("Anna Schmidt", "Anna Schm\u00ADidtchen", "Anna Schm\u00ADidtchen"));
  }

  @ParameterizedTest
  @MethodSource("mentions")
  void findsNamesHoweverTheyAreTyped(String alias, String text, String erased) {
    PersonIdentity person = PersonIdentity.of("c-7", alias);
    assertThat(person.erasedFrom(text)).isEqualTo(erased);
    assertThat(person.isMentionedIn(text)).isEqualTo(!text.equals(erased));
    assertThat(person.isMentionedIn(erased)).isFalse();
  }

  @Test
  void countsWhatItErasesForANameFromTheCrm() {
    Contact contact = Contact.builder().id("c-1").name("Anna  Schmidt").build();
    PersonalModel model =
        PersonalModel.empty()
            .with(
                "notes",
                PersonalNotes.personalData(),
                new PersonalNotes(List.of(note("n", "p", "Anna Schmidt asked for it"))));
    PersonalModel.Erasure erasure = model.erase(PersonIdentity.of(contact));
    assertThat(erasure.idFound()).as("only the name is mentioned").isFalse();
    assertThat(model.erase(PersonIdentity.of("p", contact.name())).idFound()).isTrue();
    assertThat(erasure.erased()).containsEntry("notes", 1);
    assertThat(erasure.model().value("notes", PersonalNotes.class).notes().get(0).text())
        .isEqualTo("[erased] asked for it");
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of("J\u00FCrgen Ott", "Ju\u0308rgen Ott"),
        Arguments.of("Anna Schmidt", "Anna Schmidt (sales)"),
        Arguments.of("Anna Schmidt", "Anna  Schmidt"),
        Arguments.of("Anna Schmidt", "Anna Schmidt <anna@x.de>"),
        Arguments.of("Anna Schmidt", " anna schmidt "),
        Arguments.of("Anna Schmidt", "c-7"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void ownersAndAuthorsDoNotKeepThePerson(String alias, String field) {
    PersonIdentity person = PersonIdentity.of("c-7", alias);
    assertThat(person.isCalled(field)).isTrue();
    PersonalNotes notes =
        new PersonalNotes(List.of(note("n", "p", "text").toBuilder().authorId(field).build()));
    BuyingCentre centre =
        BuyingCentre.builder()
            .dealId("d")
            .addClaims(
                RoleClaim.builder()
                    .personId("p")
                    .role(BuyingRole.COACH)
                    .strength(ClaimStrength.STATED)
                    .source("call")
                    .on(People.DAY)
                    .ownerId(field)
                    .build())
            .build();
    assertThat(PersonalNotes.personalData().items(notes, person)).hasSize(1);
    assertThat(PersonalNotes.personalData().erase(notes, person).notes().get(0).authorId())
        .isEmpty();
    assertThat(BuyingCentre.personalData().erase(centre, person).claims().get(0).ownerId())
        .isEqualTo("[erased]");
  }

  @Test
  void doesNotTakeWordsOfOneSignForAnId() {
    PersonIdentity person = PersonIdentity.of("a", "Anna Schmidt");
    assertThat(person.erasedFrom("a note on a deal")).isEqualTo("a note on a deal");
    assertThat(person.isCalled("a")).isTrue();
    assertThat(PersonIdentity.of("ab").erasedFrom("ab and abc")).isEqualTo("[erased] and abc");
  }
}

/**
 * Notes on people are personal data: purpose and retention on every note, and for one person at a
 * time an export of everything, an erasure across the model, and redaction by pseudonyms.
 *
 * <p>A type that holds data on people says so by a {@link
 * io.planwright.stakeholders.privacy.PersonalData}: what it holds on a person, and how that is
 * erased and redacted. A {@link io.planwright.stakeholders.privacy.PersonalHolder} does so by two
 * walks over a value; those of the core are in {@link
 * io.planwright.stakeholders.privacy.CorePersonalData}, the others with their types. A {@link
 * io.planwright.stakeholders.privacy.PersonalModel} collects values of such types and treats them
 * together; it refuses an erasure that leaves something behind.
 *
 * <pre>{@code
 * PersonalNotes notes = new PersonalNotes(List.of(
 *     PersonalNote.builder().id("n-1").personId("c-17").text("Prefers calls.")
 *         .purpose("negotiation").recordedOn(LocalDate.of(2026, 3, 2))
 *         .keepFor(Period.ofMonths(6)).build()));
 * PersonIdentity anna = PersonIdentity.of("c-17", "Anna Schmidt", "anna@example.com");
 * PersonalModel model =
 *     PersonalModel.empty().with("notes", PersonalNotes.personalData(), notes);
 * PersonExport everything = model.export(anna);
 * PersonalModel without = model.erase(anna).model();
 * }</pre>
 *
 * <p>No message of an exception and no {@code toString()} of this package shows a text about a
 * person, a name or an id: they name the field.
 */
@NullMarked
package io.planwright.stakeholders.privacy;

import org.jspecify.annotations.NullMarked;

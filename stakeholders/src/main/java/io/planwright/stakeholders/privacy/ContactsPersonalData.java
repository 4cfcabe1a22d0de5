package io.planwright.stakeholders.privacy;

import io.planwright.crm.Contact;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link CorePersonalData#contacts}. */
record ContactsPersonalData() implements PersonalData<List<Contact>> {

  @Override
  public List<PersonalItem> items(List<Contact> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (Contact contact : Require.nonNull(value, "value")) {
      if (person.is(contact.id())) {
        items.add(new PersonalItem("id", contact.id()));
        items.add(new PersonalItem("name", contact.name()));
        contact.accountId().ifPresent(account -> items.add(new PersonalItem("account", account)));
        contact.role().ifPresent(role -> items.add(new PersonalItem("role", role)));
        contact.email().ifPresent(email -> items.add(new PersonalItem("mail address", email)));
      } else {
        texts(contact)
            .filter(person::isMentionedIn)
            .forEach(text -> items.add(new PersonalItem("mention with another contact", text)));
      }
    }
    return List.copyOf(items);
  }

  private static Stream<String> texts(Contact contact) {
    return Stream.of(Stream.of(contact.name()), contact.role().stream(), contact.email().stream())
        .flatMap(texts -> texts);
  }

  @Override
  public List<Contact> erase(List<Contact> value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return Require.nonNull(value, "value").stream()
        .filter(contact -> !person.is(contact.id()))
        .map(
            contact ->
                contact.toBuilder()
                    .name(person.erasedFrom(contact.name()))
                    .role(contact.role().map(person::erasedFrom))
                    .email(contact.email().map(person::erasedFrom))
                    .build())
        .toList();
  }

  @Override
  public List<Contact> redact(List<Contact> value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return Require.nonNull(value, "value").stream()
        .map(
            contact ->
                contact.toBuilder()
                    .id(redactor.id(contact.id()))
                    .name(redactor.id(contact.id()))
                    .role(contact.role().map(redactor::text))
                    .email(contact.email().map(redactor::text))
                    .build())
        .toList();
  }
}

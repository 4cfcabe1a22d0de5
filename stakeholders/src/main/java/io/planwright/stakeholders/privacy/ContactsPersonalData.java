package io.planwright.stakeholders.privacy;

import io.planwright.crm.Contact;
import java.util.List;

/** Computes {@link CorePersonalData#contacts}. */
record ContactsPersonalData() implements PersonalHolder<List<Contact>> {

  @Override
  public void list(List<Contact> value, PersonalItems items) {
    for (Contact contact : value) {
      if (items.is(contact.id())) {
        items.add("id", contact.id());
        items.add("name", contact.name());
        contact.accountId().ifPresent(account -> items.add("account", account));
        contact.role().ifPresent(role -> items.add("role", role));
        contact.email().ifPresent(email -> items.add("mail address", email));
      } else {
        String field = "mention with another contact";
        items.mention(field, contact.name());
        contact.accountId().ifPresent(account -> items.mention(field, account));
        contact.role().ifPresent(role -> items.mention(field, role));
        contact.email().ifPresent(email -> items.mention(field, email));
      }
    }
  }

  @Override
  public List<Contact> rewrite(List<Contact> value, Rewriting how) {
    return how.others(
        value,
        Contact::id,
        contact ->
            contact.toBuilder()
                .id(how.id(contact.id()))
                .name(how.name(contact.id(), contact.name()))
                .accountId(contact.accountId().map(how::thing))
                .role(contact.role().map(how::text))
                .email(contact.email().map(how::text))
                .build());
  }
}

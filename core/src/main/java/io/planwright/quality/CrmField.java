package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesActivity;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field that may be empty, and how to read it throughout a CRM.
 *
 * @param entity the kind of thing that has the field
 * @param name the field as the domain types call it
 * @param reader hands over the id of each thing and what stands in its field
 */
record CrmField(CrmEntity entity, String name, Reader reader) {

  /** Reads a field throughout a CRM. */
  @FunctionalInterface
  interface Reader {
    void read(CrmSnapshot crm, BiConsumer<String, Optional<String>> idAndValue);
  }

  static CrmField deal(String name, Function<OpportunitySnapshot, Optional<String>> value) {
    return new CrmField(
        CrmEntity.OPPORTUNITY,
        name,
        each(CrmSnapshot::opportunities, OpportunitySnapshot::id, value));
  }

  static CrmField account(String name, Function<Account, Optional<String>> value) {
    return new CrmField(CrmEntity.ACCOUNT, name, each(CrmSnapshot::accounts, Account::id, value));
  }

  static CrmField contact(String name, Function<Contact, Optional<String>> value) {
    return new CrmField(CrmEntity.CONTACT, name, each(CrmSnapshot::contacts, Contact::id, value));
  }

  static CrmField activity(String name, Function<SalesActivity, Optional<String>> value) {
    return new CrmField(
        CrmEntity.ACTIVITY, name, each(CrmSnapshot::activities, SalesActivity::id, value));
  }

  void read(CrmSnapshot crm, BiConsumer<String, Optional<String>> idAndValue) {
    reader.read(crm, idAndValue);
  }

  private static <T> Reader each(
      Function<CrmSnapshot, List<T>> things,
      Function<T, String> id,
      Function<T, Optional<String>> value) {
    return (crm, sink) -> {
      for (T thing : things.apply(crm)) {
        sink.accept(id.apply(thing), value.apply(thing));
      }
    };
  }
}

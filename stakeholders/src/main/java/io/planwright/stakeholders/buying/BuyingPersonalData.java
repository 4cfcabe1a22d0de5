package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link BuyingCentre#personalData}. */
record BuyingPersonalData() implements PersonalData<BuyingCentre> {

  @Override
  public List<PersonalItem> items(BuyingCentre value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (RoleClaim claim : Require.nonNull(value, "value").claims()) {
      if (person.is(claim.personId())) {
        String holds = claim.holds() ? "" : " no longer";
        items.add(new PersonalItem("role" + holds + " on " + claim.on(), claim.role().name()));
        items.add(new PersonalItem("source of the role", claim.source()));
      } else {
        addMention(items, person, claim.source());
      }
      addOwner(items, person, claim.ownerId());
    }
    for (SlotEntry entry : value.entries()) {
      if (isAbout(entry, person)) {
        items.add(
            new PersonalItem(Wording.of(entry.slot()) + " on " + entry.on(), entry.content()));
        items.add(new PersonalItem("source of the entry", entry.source()));
      } else {
        addMention(items, person, entry.content());
        addMention(items, person, entry.source());
      }
      addOwner(items, person, entry.ownerId());
    }
    return List.copyOf(items);
  }

  private static void addMention(List<PersonalItem> items, PersonIdentity person, String text) {
    if (person.isMentionedIn(text)) {
      items.add(new PersonalItem("mention", text));
    }
  }

  private static void addOwner(List<PersonalItem> items, PersonIdentity person, String ownerId) {
    if (person.isCalled(ownerId)) {
      items.add(new PersonalItem("owner", ownerId));
    }
  }

  @Override
  public BuyingCentre erase(BuyingCentre value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return Require.nonNull(value, "value").toBuilder()
        .claims(
            value.claims().stream()
                .filter(claim -> !person.is(claim.personId()))
                .map(claim -> with(claim, id -> id, owner(person), person::erasedFrom))
                .toList())
        .entries(
            value.entries().stream()
                .filter(entry -> !entry.holds() || !isAbout(entry, person))
                .map(entry -> isAbout(entry, person) ? emptied(entry, person) : entry)
                .map(entry -> with(entry, id -> id, owner(person), person::erasedFrom))
                .toList())
        .build();
  }

  private static boolean isAbout(SlotEntry entry, PersonIdentity person) {
    return entry.personIds().stream().anyMatch(person::is);
  }

  private static UnaryOperator<String> owner(PersonIdentity person) {
    return owner -> person.isCalled(owner) ? PersonIdentity.ERASED : owner;
  }

  /** Without an entry that takes others back, what was taken back would hold again. */
  private static SlotEntry emptied(SlotEntry entry, PersonIdentity person) {
    return entry.toBuilder()
        .content(PersonIdentity.ERASED)
        .source(PersonIdentity.ERASED)
        .personIds(entry.personIds().stream().filter(id -> !person.is(id)).toList())
        .build();
  }

  @Override
  public BuyingCentre redact(BuyingCentre value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return Require.nonNull(value, "value").toBuilder()
        .claims(
            value.claims().stream()
                .map(claim -> with(claim, redactor::id, redactor::id, redactor::text))
                .toList())
        .entries(
            value.entries().stream()
                .map(entry -> with(entry, redactor::id, redactor::id, redactor::text))
                .toList())
        .build();
  }

  private static RoleClaim with(
      RoleClaim claim,
      UnaryOperator<String> person,
      UnaryOperator<String> owner,
      UnaryOperator<String> text) {
    return claim.toBuilder()
        .personId(person.apply(claim.personId()))
        .ownerId(owner.apply(claim.ownerId()))
        .source(text.apply(claim.source()))
        .build();
  }

  private static SlotEntry with(
      SlotEntry entry,
      UnaryOperator<String> person,
      UnaryOperator<String> owner,
      UnaryOperator<String> text) {
    return entry.toBuilder()
        .personIds(entry.personIds().stream().map(person).toList())
        .ownerId(owner.apply(entry.ownerId()))
        .source(text.apply(entry.source()))
        .content(text.apply(entry.content()))
        .build();
  }
}

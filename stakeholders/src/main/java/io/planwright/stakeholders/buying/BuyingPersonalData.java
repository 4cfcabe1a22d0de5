package io.planwright.stakeholders.buying;

import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link BuyingCentre#personalData}. */
record BuyingPersonalData() implements PersonalHolder<BuyingCentre> {

  @Override
  public void list(BuyingCentre value, PersonalItems items) {
    items.mention("mention in the id of the deal", value.dealId());
    value.accountId().ifPresent(id -> items.mention("mention in the id of the account", id));
    for (RoleClaim claim : value.claims()) {
      if (items.is(claim.personId())) {
        String holds = claim.holds() ? "" : " no longer";
        items.add("role" + holds + " on " + claim.on(), claim.role());
        items.add("source of the role", claim.source());
      } else {
        items.mention("mention", claim.source());
      }
      addOwner(items, claim.ownerId());
    }
    for (SlotEntry entry : value.entries()) {
      if (entry.personIds().stream().anyMatch(items::is)) {
        items.add(Wording.of(entry.slot()) + " on " + entry.on(), entry.content());
        items.add("source of the entry", entry.source());
      } else {
        items.mentions("mention", List.of(entry.content(), entry.source()));
      }
      addOwner(items, entry.ownerId());
    }
  }

  private static void addOwner(PersonalItems items, String ownerId) {
    if (items.isCalled(ownerId)) {
      items.add("owner", ownerId);
    }
  }

  @Override
  public BuyingCentre rewrite(BuyingCentre value, Rewriting how) {
    return value.toBuilder()
        .dealId(how.thing(value.dealId()))
        .accountId(value.accountId().map(how::thing))
        .claims(
            how.others(
                value.claims(),
                RoleClaim::personId,
                claim ->
                    claim.toBuilder()
                        .personId(how.id(claim.personId()))
                        .ownerId(how.called(claim.ownerId()))
                        .source(how.text(claim.source()))
                        .build()))
        .entries(
            value.entries().stream()
                .filter(entry -> !entry.holds() || keepsAll(entry, how))
                .map(entry -> rewrite(entry, how))
                .toList())
        .build();
  }

  private static boolean keepsAll(SlotEntry entry, Rewriting how) {
    return entry.personIds().stream().allMatch(how::keeps);
  }

  /** Without an entry that takes others back, what was taken back would hold again. */
  private static SlotEntry rewrite(SlotEntry entry, Rewriting how) {
    boolean stays = keepsAll(entry, how);
    return entry.toBuilder()
        .personIds(how.ids(entry.personIds()))
        .ownerId(how.called(entry.ownerId()))
        .source(stays ? how.text(entry.source()) : PersonIdentity.ERASED)
        .content(stays ? how.text(entry.content()) : PersonIdentity.ERASED)
        .build();
  }
}

package io.planwright.stakeholders.privacy;

import io.planwright.crm.CreditShare;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.OpportunitySnapshot;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link CorePersonalData#snapshot}. */
record SnapshotPersonalData() implements PersonalHolder<CrmSnapshot> {

  @Override
  public void list(CrmSnapshot value, PersonalItems items) {
    MasterData.list(masterData(value), items);
    for (OpportunitySnapshot deal : value.opportunities()) {
      items.mention("mention in the id of a deal", deal.id());
      deal.name().ifPresent(name -> items.mention("mention in the name of a deal", name));
      deal.stage().ifPresent(stage -> items.mention("mention in the stage of a deal", stage));
      deal.accountId().ifPresent(id -> items.mention("mention in the id of an account", id));
      deal.productId().ifPresent(id -> items.mention("mention in the id of a product", id));
      if (deal.ownerId().filter(items::is).isPresent()) {
        items.add("owner of deal", deal.id());
      }
      deal.credit().ifPresent(credit -> CrmPersonalData.list(deal.id(), credit, items));
    }
  }

  private static InMemoryCrm masterData(CrmSnapshot snapshot) {
    return InMemoryCrm.builder()
        .accounts(snapshot.accounts())
        .contacts(snapshot.contacts())
        .products(snapshot.products())
        .priceLists(snapshot.priceLists())
        .reps(snapshot.reps())
        .teams(snapshot.teams())
        .teamMemberships(snapshot.teamMemberships())
        .territories(snapshot.territories())
        .territoryAssignments(snapshot.territoryAssignments())
        .activities(snapshot.activities())
        .build();
  }

  @Override
  public List<String> places(CrmSnapshot value) {
    return Stream.concat(
            MasterData.places(masterData(value)),
            value.opportunities().stream().flatMap(this::reps))
        .toList();
  }

  private Stream<String> reps(OpportunitySnapshot deal) {
    return Stream.concat(
        deal.ownerId().stream(),
        deal.credit().stream().flatMap(c -> c.shares().stream()).map(CreditShare::repId));
  }

  @Override
  public List<String> things(CrmSnapshot value) {
    return Stream.concat(
            MasterData.things(masterData(value)),
            value.opportunities().stream().map(OpportunitySnapshot::id))
        .toList();
  }

  @Override
  public CrmSnapshot rewrite(CrmSnapshot value, Rewriting how) {
    return value.with(
        MasterData.rewrite(masterData(value), how).build(),
        how.each(
            value.opportunities(),
            deal ->
                deal.toBuilder()
                    .id(how.thing(deal.id()))
                    .name(deal.name().map(how::text))
                    .stage(deal.stage().map(how::text))
                    .ownerId(deal.ownerId().map(how::id))
                    .accountId(deal.accountId().map(how::thing))
                    .productId(deal.productId().map(how::thing))
                    .credit(deal.credit().map(credit -> CrmPersonalData.rewrite(credit, how)))
                    .build()));
  }
}

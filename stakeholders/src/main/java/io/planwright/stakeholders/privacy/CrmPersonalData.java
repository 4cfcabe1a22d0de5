package io.planwright.stakeholders.privacy;

import io.planwright.crm.CreditShare;
import io.planwright.crm.CreditSplit;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link CorePersonalData#crm}. */
record CrmPersonalData() implements PersonalHolder<InMemoryCrm> {

  @Override
  public void list(InMemoryCrm value, PersonalItems items) {
    MasterData.list(value, items);
    value
        .opportunities()
        .forEach(
            deal -> {
              items.mention("mention in the id of a deal", deal.id());
              deal.name().ifPresent(name -> items.mention("mention in the name of a deal", name));
              deal.facts().forEach(fact -> list(deal, fact, items));
            });
  }

  private static void list(Opportunity deal, OpportunityFact fact, PersonalItems items) {
    if (fact instanceof OpportunityFact.OwnerSet owner && items.is(owner.repId())) {
      items.add("owner of deal " + deal.id() + " from", owner.at());
    } else if (fact instanceof OpportunityFact.CreditSet credit) {
      list(deal.id(), credit.credit(), items);
    } else if (fact instanceof OpportunityFact.StageEntered stage) {
      items.mention("mention in the stage of a deal", stage.stage());
    } else if (fact instanceof OpportunityFact.AccountLinked link) {
      items.mention("mention in the id of an account", link.accountId());
    } else if (fact instanceof OpportunityFact.ProductSet product) {
      items.mention("mention in the id of a product", product.productId());
    }
  }

  static void list(String dealId, CreditSplit credit, PersonalItems items) {
    credit.shares().stream()
        .filter(share -> items.is(share.repId()))
        .forEach(share -> items.add("credit for deal " + dealId, share.share()));
  }

  /** Deals and activities stay with their reps, because they happened. */
  @Override
  public List<String> places(InMemoryCrm value) {
    return Stream.concat(
            MasterData.places(value),
            value.opportunities().flatMap(deal -> deal.facts().stream()).flatMap(this::reps))
        .toList();
  }

  private Stream<String> reps(OpportunityFact fact) {
    if (fact instanceof OpportunityFact.OwnerSet owner) {
      return Stream.of(owner.repId());
    }
    return fact instanceof OpportunityFact.CreditSet credit
        ? credit.credit().shares().stream().map(CreditShare::repId)
        : Stream.empty();
  }

  @Override
  public List<String> things(InMemoryCrm value) {
    return Stream.concat(MasterData.things(value), value.opportunities().map(Opportunity::id))
        .toList();
  }

  @Override
  public InMemoryCrm rewrite(InMemoryCrm value, Rewriting how) {
    return MasterData.rewrite(value, how)
        .opportunities(
            value
                .opportunities()
                .map(
                    deal ->
                        deal.toBuilder()
                            .id(how.thing(deal.id()))
                            .name(deal.name().map(how::text))
                            .facts(how.each(deal.facts(), fact -> rewrite(fact, how)))
                            .build())
                .toList())
        .build();
  }

  private static OpportunityFact rewrite(OpportunityFact fact, Rewriting how) {
    if (fact instanceof OpportunityFact.OwnerSet owner) {
      return new OpportunityFact.OwnerSet(owner.at(), how.id(owner.repId()));
    }
    if (fact instanceof OpportunityFact.CreditSet credit) {
      return new OpportunityFact.CreditSet(credit.at(), rewrite(credit.credit(), how));
    }
    if (fact instanceof OpportunityFact.StageEntered stage) {
      return new OpportunityFact.StageEntered(stage.at(), how.text(stage.stage()));
    }
    if (fact instanceof OpportunityFact.AccountLinked link) {
      return new OpportunityFact.AccountLinked(link.at(), how.thing(link.accountId()));
    }
    if (fact instanceof OpportunityFact.ProductSet product) {
      return new OpportunityFact.ProductSet(
          product.at(), how.thing(product.productId()), product.quantity());
    }
    return fact;
  }

  static CreditSplit rewrite(CreditSplit credit, Rewriting how) {
    return new CreditSplit(
        how.each(
            credit.shares(),
            share -> new CreditShare(how.id(share.repId()), share.share(), share.kind())));
  }
}

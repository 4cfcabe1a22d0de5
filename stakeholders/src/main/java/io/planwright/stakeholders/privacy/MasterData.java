package io.planwright.stakeholders.privacy;

import io.planwright.crm.Account;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.PriceList;
import io.planwright.crm.PriceListEntry;
import io.planwright.crm.Product;
import io.planwright.crm.SalesActivity;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.crm.Territory;
import io.planwright.crm.TerritoryAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a CRM holds on people beside its deals. */
final class MasterData {

  private static final ContactsPersonalData CONTACTS = new ContactsPersonalData();
  private static final ActivitiesPersonalData ACTIVITIES = new ActivitiesPersonalData();

  private MasterData() {}

  static void list(InMemoryCrm crm, PersonalItems items) {
    crm.accounts().forEach(account -> list(account, items));
    CONTACTS.list(crm.contacts().toList(), items);
    crm.products()
        .forEach(
            product -> {
              items.mentions("mention in a product", List.of(product.id(), product.name()));
              product.family().ifPresent(text -> items.mention("mention in a product", text));
            });
    crm.priceLists().forEach(list -> items.mention("mention in the id of prices", list.id()));
    crm.reps().forEach(rep -> list(rep, items));
    crm.teams().forEach(team -> list(team, items));
    crm.teamMemberships()
        .filter(membership -> items.is(membership.repId()))
        .forEach(
            membership -> items.add("member of " + membership.teamId(), membership.validity()));
    crm.territories()
        .forEach(
            territory ->
                items.mentions(
                    "mention in a territory", List.of(territory.id(), territory.name())));
    crm.territoryAssignments()
        .filter(assignment -> items.is(assignment.repId()))
        .forEach(
            assignment -> items.add("holds " + assignment.territoryId(), assignment.validity()));
    ACTIVITIES.list(crm.activities().toList(), items);
  }

  private static void list(Account account, PersonalItems items) {
    List<String> texts = new ArrayList<>(List.of(account.id(), account.name()));
    account.sector().ifPresent(texts::add);
    account.country().ifPresent(texts::add);
    texts.addAll(account.attributes().keySet());
    texts.addAll(account.attributes().values());
    items.mentions("mention in an account", texts);
  }

  private static void list(SalesRep rep, PersonalItems items) {
    if (items.is(rep.id())) {
      items.add("id", rep.id());
      items.add("name", rep.name());
      rep.hiredOn().ifPresent(day -> items.add("hired on", day));
      rep.leftOn().ifPresent(day -> items.add("left on", day));
    } else {
      items.mention("mention with another rep", rep.name());
    }
  }

  private static void list(SalesTeam team, PersonalItems items) {
    if (team.managerId().filter(items::is).isPresent()) {
      items.add("leads the team", team.id());
      team.managerName().ifPresent(name -> items.add("name as its manager", name));
    } else {
      team.managerName().ifPresent(name -> items.mention("mention as a manager", name));
    }
    items.mentions("mention in a team", List.of(team.id(), team.name()));
    team.region().ifPresent(region -> items.mention("mention in a team", region));
  }

  static Stream<String> places(InMemoryCrm crm) {
    return crm.activities().map(SalesActivity::repId);
  }

  static Stream<String> things(InMemoryCrm crm) {
    return Stream.of(
            crm.accounts().map(Account::id),
            crm.products().map(Product::id),
            crm.priceLists().map(PriceList::id),
            crm.teams().map(SalesTeam::id),
            crm.territories().map(Territory::id),
            crm.activities().map(SalesActivity::id))
        .flatMap(ids -> ids);
  }

  static InMemoryCrm.Builder rewrite(InMemoryCrm crm, Rewriting how) {
    return InMemoryCrm.builder()
        .accounts(crm.accounts().map(account -> rewrite(account, how)).toList())
        .contacts(CONTACTS.rewrite(crm.contacts().toList(), how))
        .products(crm.products().map(product -> rewrite(product, how)).toList())
        .priceLists(crm.priceLists().map(list -> rewrite(list, how)).toList())
        .reps(
            how.others(
                crm.reps().toList(),
                SalesRep::id,
                rep ->
                    rep.toBuilder()
                        .id(how.id(rep.id()))
                        .name(how.name(rep.id(), rep.name()))
                        .build()))
        .teams(crm.teams().map(team -> rewrite(team, how)).toList())
        .teamMemberships(
            how.others(
                crm.teamMemberships().toList(),
                TeamMembership::repId,
                old ->
                    new TeamMembership(
                        how.id(old.repId()), how.thing(old.teamId()), old.validity())))
        .territories(
            crm.territories()
                .map(old -> new Territory(how.thing(old.id()), how.text(old.name())))
                .toList())
        .territoryAssignments(
            how.others(
                crm.territoryAssignments().toList(),
                TerritoryAssignment::repId,
                old ->
                    new TerritoryAssignment(
                        how.thing(old.territoryId()), how.id(old.repId()), old.validity())))
        .activities(ACTIVITIES.rewrite(crm.activities().toList(), how));
  }

  private static Account rewrite(Account account, Rewriting how) {
    Map<String, String> attributes = new TreeMap<>();
    account.attributes().forEach((name, value) -> attributes.put(how.text(name), how.text(value)));
    return account.toBuilder()
        .id(how.thing(account.id()))
        .name(how.text(account.name()))
        .sector(account.sector().map(how::text))
        .country(account.country().map(how::text))
        .parentAccountId(account.parentAccountId().map(how::thing))
        .attributes(attributes)
        .build();
  }

  private static Product rewrite(Product product, Rewriting how) {
    return product.toBuilder()
        .id(how.thing(product.id()))
        .name(how.text(product.name()))
        .family(product.family().map(how::text))
        .build();
  }

  private static PriceList rewrite(PriceList list, Rewriting how) {
    return new PriceList(
        how.thing(list.id()),
        list.currency(),
        how.each(
            list.entries(),
            entry ->
                new PriceListEntry(how.thing(entry.productId()), entry.price(), entry.validity())));
  }

  private static SalesTeam rewrite(SalesTeam team, Rewriting how) {
    boolean keeps = team.managerId().map(how::keeps).orElse(true);
    return team.toBuilder()
        .id(how.thing(team.id()))
        .name(how.text(team.name()))
        .managerId(team.managerId().filter(how::keeps).map(how::id))
        .managerName(
            team.managerName()
                .filter(name -> keeps)
                .map(name -> team.managerId().map(id -> how.name(id, name)).orElse(how.text(name))))
        .region(team.region().map(how::text))
        .build();
  }
}

package io.planwright.crm;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a CRM knew at the end of a day: the reader of all analyses and engines.
 *
 * <p>Nothing later leaks. Deals and activities are cut at the end of the day. Reps hired later are
 * not there, and a leaving, or the end of a membership, assignment or price, that lies ahead is not
 * known yet. Accounts, contacts, products, teams and territories have no dated history in the
 * source and are taken as they are.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class CrmSnapshot implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;
  private final ZoneId zone;
  private final Register<Account> accounts;
  private final Register<Contact> contacts;
  private final Register<Product> products;
  private final Register<SalesRep> reps;
  private final Register<SalesTeam> teams;
  private final Register<Territory> territories;
  private final Register<OpportunitySnapshot> opportunities;

  @SuppressWarnings("serial") // the lists are unmodifiable ones of the JDK, which are serializable
  private final List<PriceList> priceLists;

  @SuppressWarnings("serial") // as above
  private final List<TeamMembership> teamMemberships;

  @SuppressWarnings("serial") // as above
  private final List<TerritoryAssignment> territoryAssignments;

  @SuppressWarnings("serial") // as above
  private final List<SalesActivity> activities;

  private CrmSnapshot(
      CrmSource source, KnowledgeCut cut, Supplier<List<OpportunitySnapshot>> deals) {
    asOf = cut.date();
    zone = cut.zone();
    MasterDataCut masterData = new MasterDataCut(asOf);
    accounts = Register.of("accounts", Register.read(source.accounts()), Account::id);
    contacts = Register.of("contacts", Register.read(source.contacts()), Contact::id);
    products = Register.of("products", Register.read(source.products()), Product::id);
    reps = Register.of("reps", masterData.reps(source), SalesRep::id);
    teams = Register.of("teams", Register.read(source.teams()), SalesTeam::id);
    territories = Register.of("territories", Register.read(source.territories()), Territory::id);
    priceLists = masterData.priceLists(source);
    teamMemberships = masterData.teamMemberships(source);
    territoryAssignments = masterData.territoryAssignments(source);
    activities = Register.read(source.activities().filter(activity -> cut.knows(activity.at())));
    opportunities = Register.of("opportunities", deals.get(), OpportunitySnapshot::id);
  }

  /**
   * Reads what a source knew at the end of a day, in one pass over its facts.
   *
   * @param source the CRM
   * @param asOf the as-of date
   * @param zone the zone in which days start and end
   * @return the snapshot
   * @throws IllegalArgumentException if the source gives an id twice among the things of one kind
   */
  public static CrmSnapshot of(CrmSource source, LocalDate asOf, ZoneId zone) {
    Require.nonNull(source, "source");
    KnowledgeCut cut = KnowledgeCut.of(asOf, zone);
    return new CrmSnapshot(source, cut, () -> known(source.opportunities(), cut));
  }

  /**
   * Gives a snapshot as of the same day with other contents, such as those without one person.
   *
   * @param masterData everything but deals; its opportunities are not read
   * @param deals the deals as of this day, with different ids
   * @return the snapshot
   * @throws IllegalArgumentException if a deal is as of another day, or an id is there twice
   * @throws NullPointerException if an argument or element is missing
   */
  public CrmSnapshot with(CrmSource masterData, List<OpportunitySnapshot> deals) {
    Require.nonNull(masterData, "masterData");
    for (OpportunitySnapshot deal : Require.nonNull(deals, "deals")) {
      Require.that(
          deal.asOf().equals(asOf),
          "deals",
          deal.asOf(),
          "be as of " + asOf,
          "Take the deals of this snapshot.");
    }
    return new CrmSnapshot(masterData, KnowledgeCut.of(asOf, zone), () -> deals);
  }

  private static List<OpportunitySnapshot> known(Stream<Opportunity> all, KnowledgeCut cut) {
    List<OpportunitySnapshot> known = new ArrayList<>();
    try (all) {
      all.forEachOrdered(
          opportunity -> {
            OpportunitySnapshot snapshot = FactReplay.snapshot(opportunity, cut);
            if (snapshot != null) {
              known.add(snapshot);
            }
          });
    }
    return known;
  }

  /**
   * The day at the end of which all this was known.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The zone in which days start and end.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return zone;
  }

  /**
   * The accounts.
   *
   * @return the accounts in the order of the source, unmodifiable
   */
  public List<Account> accounts() {
    return accounts.values();
  }

  /**
   * Finds an account.
   *
   * @param id its id
   * @return the account, or empty if there is none with this id
   */
  public Optional<Account> account(String id) {
    return accounts.find(id);
  }

  /**
   * The contacts.
   *
   * @return the contacts in the order of the source, unmodifiable
   */
  public List<Contact> contacts() {
    return contacts.values();
  }

  /**
   * The products.
   *
   * @return the products in the order of the source, unmodifiable
   */
  public List<Product> products() {
    return products.values();
  }

  /**
   * Finds a product.
   *
   * @param id its id
   * @return the product, or empty if there is none with this id
   */
  public Optional<Product> product(String id) {
    return products.find(id);
  }

  /**
   * The price lists, with the prices that had started by the as-of date.
   *
   * @return the price lists in the order of the source, unmodifiable
   */
  public List<PriceList> priceLists() {
    return priceLists;
  }

  /**
   * The reps hired by the as-of date, those who had left included.
   *
   * @return the reps in the order of the source, unmodifiable
   */
  public List<SalesRep> reps() {
    return reps.values();
  }

  /**
   * Finds a rep.
   *
   * @param id the rep's id
   * @return the rep, or empty if none with this id was known
   */
  public Optional<SalesRep> rep(String id) {
    return reps.find(id);
  }

  /**
   * The teams.
   *
   * @return the teams in the order of the source, unmodifiable
   */
  public List<SalesTeam> teams() {
    return teams.values();
  }

  /**
   * The team of a rep on the as-of date; the first one in the order of the source if there are
   * several.
   *
   * @param repId the id of the rep
   * @return the team, or empty if the rep belonged to none that is known
   */
  public Optional<SalesTeam> teamOf(String repId) {
    Require.nonNull(repId, "repId");
    return teamMemberships.stream()
        .filter(m -> m.repId().equals(repId) && m.validity().contains(asOf))
        .flatMap(m -> teams.find(m.teamId()).stream())
        .findFirst();
  }

  /**
   * Who belonged to which team: the memberships that had started by the as-of date.
   *
   * @return the memberships in the order of the source, unmodifiable
   */
  public List<TeamMembership> teamMemberships() {
    return teamMemberships;
  }

  /**
   * The territories.
   *
   * @return the territories in the order of the source, unmodifiable
   */
  public List<Territory> territories() {
    return territories.values();
  }

  /**
   * Who held which territory: the assignments that had started by the as-of date.
   *
   * @return the assignments in the order of the source, unmodifiable
   */
  public List<TerritoryAssignment> territoryAssignments() {
    return territoryAssignments;
  }

  /**
   * What the reps had done to sell.
   *
   * @return the activities in the order of the source, unmodifiable
   */
  public List<SalesActivity> activities() {
    return activities;
  }

  /**
   * The deals that existed, open and closed.
   *
   * @return the snapshots in the order of the source, unmodifiable
   */
  public List<OpportunitySnapshot> opportunities() {
    return opportunities.values();
  }

  /**
   * Finds a deal.
   *
   * @param id its id
   * @return the snapshot, or empty if none with this id was known
   */
  public Optional<OpportunitySnapshot> opportunity(String id) {
    return opportunities.find(id);
  }

  /**
   * The open deals.
   *
   * @return the snapshots in the order of the source, unmodifiable
   */
  public List<OpportunitySnapshot> open() {
    return with(OpportunityStatus.OPEN);
  }

  /**
   * All deals won.
   *
   * @return the snapshots in the order of the source, unmodifiable
   */
  public List<OpportunitySnapshot> won() {
    return with(OpportunityStatus.WON);
  }

  /**
   * The deals won in a span of days.
   *
   * @param closedOn the days on which the deals counted as won
   * @return the snapshots in the order of the source, unmodifiable
   */
  public List<OpportunitySnapshot> won(DateRange closedOn) {
    return within(closedOn, won());
  }

  /**
   * All deals lost.
   *
   * @return the snapshots in the order of the source, unmodifiable
   */
  public List<OpportunitySnapshot> lost() {
    return with(OpportunityStatus.LOST);
  }

  /**
   * The deals lost in a span of days.
   *
   * @param closedOn the days on which the deals counted as lost
   * @return the snapshots in the order of the source, unmodifiable
   */
  public List<OpportunitySnapshot> lost(DateRange closedOn) {
    return within(closedOn, lost());
  }

  private List<OpportunitySnapshot> with(OpportunityStatus status) {
    return opportunities.values().stream().filter(deal -> deal.status() == status).toList();
  }

  private static List<OpportunitySnapshot> within(
      DateRange days, List<OpportunitySnapshot> closed) {
    Require.nonNull(days, "closedOn");
    return closed.stream()
        .filter(deal -> deal.closedOn().map(days::contains).orElse(false))
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CrmSnapshot snapshot && contents().equals(snapshot.contents());
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, zone, opportunities);
  }

  /**
   * How much was known.
   *
   * @return the as-of date and the numbers of accounts, reps and opportunities
   */
  @Override
  public String toString() {
    return "CrmSnapshot["
        + asOf
        + ", "
        + accounts().size()
        + " accounts, "
        + reps().size()
        + " reps, "
        + opportunities().size()
        + " opportunities]";
  }

  private List<Object> contents() {
    return List.of(
        asOf,
        zone,
        accounts,
        contacts,
        products,
        reps,
        teams,
        territories,
        priceLists,
        teamMemberships,
        territoryAssignments,
        activities,
        opportunities);
  }
}

package io.planwright.crm;

import java.util.stream.Stream;

/**
 * The port to a CRM: a host implements it over its own tables, files or services, or fills an
 * {@link InMemoryCrm}. Only the four methods without a default are needed for a plan.
 *
 * <p>A source hands over <em>all</em> facts that it has and does not cut at a date; {@link
 * CrmSnapshot#of} does that. Ids are unique among the things of one kind. What is handed over may
 * be dirty: references may dangle, values may be misspelt. A stream is read once and closed by the
 * reader, so it may sit on a database cursor. Implementations say whether they may be read by
 * several threads at once.
 */
public interface CrmSource {

  /**
   * The accounts.
   *
   * @return a new stream of all accounts
   */
  Stream<Account> accounts();

  /**
   * The products.
   *
   * @return a new stream of all products
   */
  Stream<Product> products();

  /**
   * The reps.
   *
   * @return a new stream of all reps, those who left included
   */
  Stream<SalesRep> reps();

  /**
   * The opportunities.
   *
   * @return a new stream of all opportunities, closed ones included
   */
  Stream<Opportunity> opportunities();

  /**
   * The contacts.
   *
   * @return a new stream of all contacts, empty unless overridden
   */
  default Stream<Contact> contacts() {
    return Stream.empty();
  }

  /**
   * The price lists.
   *
   * @return a new stream of all price lists, empty unless overridden
   */
  default Stream<PriceList> priceLists() {
    return Stream.empty();
  }

  /**
   * The teams.
   *
   * @return a new stream of all teams, empty unless overridden
   */
  default Stream<SalesTeam> teams() {
    return Stream.empty();
  }

  /**
   * Who belongs to which team, and when.
   *
   * @return a new stream of all memberships, past ones included, empty unless overridden
   */
  default Stream<TeamMembership> teamMemberships() {
    return Stream.empty();
  }

  /**
   * The territories.
   *
   * @return a new stream of all territories, empty unless overridden
   */
  default Stream<Territory> territories() {
    return Stream.empty();
  }

  /**
   * Who holds which territory, and when.
   *
   * @return a new stream of all assignments, past ones included, empty unless overridden
   */
  default Stream<TerritoryAssignment> territoryAssignments() {
    return Stream.empty();
  }

  /**
   * What the reps did to sell.
   *
   * @return a new stream of all activities, empty unless overridden
   */
  default Stream<SalesActivity> activities() {
    return Stream.empty();
  }
}

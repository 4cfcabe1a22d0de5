package io.planwright.crm;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CRM held in memory: for tests, for files that were read, and as a copy of another source.
 *
 * <p>Ids must be unique among the things of one kind. References are not checked, so that a dirty
 * CRM can be held and inspected. Immutable, serializable and thread-safe; equal to another one that
 * holds the same things in the same order.
 */
public final class InMemoryCrm implements CrmSource, Serializable {

  private static final long serialVersionUID = 1L;

  private final Register<Account> accounts;
  private final Register<Product> products;
  private final Register<SalesRep> reps;
  private final Register<Opportunity> opportunities;
  private final Register<Contact> contacts;
  private final Register<PriceList> priceLists;
  private final Register<SalesTeam> teams;

  @SuppressWarnings("serial") // List.copyOf gives a serializable list
  private final List<TeamMembership> teamMemberships;

  private final Register<Territory> territories;

  @SuppressWarnings("serial") // List.copyOf gives a serializable list
  private final List<TerritoryAssignment> territoryAssignments;

  private final Register<SalesActivity> activities;

  private InMemoryCrm(Builder builder) {
    accounts = Register.of("accounts", builder.accounts, Account::id);
    products = Register.of("products", builder.products, Product::id);
    reps = Register.of("reps", builder.reps, SalesRep::id);
    opportunities = Register.of("opportunities", builder.opportunities, Opportunity::id);
    contacts = Register.of("contacts", builder.contacts, Contact::id);
    priceLists = Register.of("priceLists", builder.priceLists, PriceList::id);
    teams = Register.of("teams", builder.teams, SalesTeam::id);
    teamMemberships = builder.teamMemberships;
    territories = Register.of("territories", builder.territories, Territory::id);
    territoryAssignments = builder.territoryAssignments;
    activities = Register.of("activities", builder.activities, SalesActivity::id);
  }

  /**
   * Starts an empty CRM.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a source to its end.
   *
   * @param source the source
   * @return a copy of what it holds
   * @throws IllegalArgumentException if an id stands twice among the things of one kind
   */
  public static InMemoryCrm copyOf(CrmSource source) {
    Require.nonNull(source, "source");
    return source instanceof InMemoryCrm same ? same : builderFrom(source).build();
  }

  /**
   * Starts a copy with changes.
   *
   * @return a builder that holds what this CRM holds
   */
  public Builder toBuilder() {
    return builderFrom(this);
  }

  private static Builder builderFrom(CrmSource source) {
    Builder builder = new Builder();
    builder.accounts = Register.read(source.accounts());
    builder.products = Register.read(source.products());
    builder.reps = Register.read(source.reps());
    builder.opportunities = Register.read(source.opportunities());
    builder.contacts = Register.read(source.contacts());
    builder.priceLists = Register.read(source.priceLists());
    builder.teams = Register.read(source.teams());
    builder.teamMemberships = Register.read(source.teamMemberships());
    builder.territories = Register.read(source.territories());
    builder.territoryAssignments = Register.read(source.territoryAssignments());
    builder.activities = Register.read(source.activities());
    return builder;
  }

  @Override
  public Stream<Account> accounts() {
    return accounts.values().stream();
  }

  @Override
  public Stream<Product> products() {
    return products.values().stream();
  }

  @Override
  public Stream<SalesRep> reps() {
    return reps.values().stream();
  }

  @Override
  public Stream<Opportunity> opportunities() {
    return opportunities.values().stream();
  }

  @Override
  public Stream<Contact> contacts() {
    return contacts.values().stream();
  }

  @Override
  public Stream<PriceList> priceLists() {
    return priceLists.values().stream();
  }

  @Override
  public Stream<SalesTeam> teams() {
    return teams.values().stream();
  }

  @Override
  public Stream<TeamMembership> teamMemberships() {
    return teamMemberships.stream();
  }

  @Override
  public Stream<Territory> territories() {
    return territories.values().stream();
  }

  @Override
  public Stream<TerritoryAssignment> territoryAssignments() {
    return territoryAssignments.stream();
  }

  @Override
  public Stream<SalesActivity> activities() {
    return activities.values().stream();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InMemoryCrm crm && contents().equals(crm.contents());
  }

  @Override
  public int hashCode() {
    return Objects.hash(contents());
  }

  /**
   * How much this CRM holds.
   *
   * @return the numbers of accounts, products, reps and opportunities
   */
  @Override
  public String toString() {
    return "InMemoryCrm["
        + accounts.values().size()
        + " accounts, "
        + products.values().size()
        + " products, "
        + reps.values().size()
        + " reps, "
        + opportunities.values().size()
        + " opportunities]";
  }

  private List<Object> contents() {
    return List.of(
        accounts,
        products,
        reps,
        opportunities,
        contacts,
        priceLists,
        teams,
        teamMemberships,
        territories,
        territoryAssignments,
        activities);
  }

  /**
   * Collects the things that a CRM holds. Each method takes the place of what was given for that
   * kind before. Not thread-safe.
   */
  public static final class Builder {

    private List<Account> accounts = List.of();
    private List<Product> products = List.of();
    private List<SalesRep> reps = List.of();
    private List<Opportunity> opportunities = List.of();
    private List<Contact> contacts = List.of();
    private List<PriceList> priceLists = List.of();
    private List<SalesTeam> teams = List.of();
    private List<TeamMembership> teamMemberships = List.of();
    private List<Territory> territories = List.of();
    private List<TerritoryAssignment> territoryAssignments = List.of();
    private List<SalesActivity> activities = List.of();

    private Builder() {}

    /**
     * Sets the companies sold to.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder accounts(Collection<? extends Account> values) {
      accounts = List.copyOf(values);
      return this;
    }

    /**
     * Sets what is sold.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder products(Collection<? extends Product> values) {
      products = List.copyOf(values);
      return this;
    }

    /**
     * Sets the people who sell.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder reps(Collection<? extends SalesRep> values) {
      reps = List.copyOf(values);
      return this;
    }

    /**
     * Sets the deals.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder opportunities(Collection<? extends Opportunity> values) {
      opportunities = List.copyOf(values);
      return this;
    }

    /**
     * Sets the people at the accounts.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder contacts(Collection<? extends Contact> values) {
      contacts = List.copyOf(values);
      return this;
    }

    /**
     * Sets what the products cost.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder priceLists(Collection<? extends PriceList> values) {
      priceLists = List.copyOf(values);
      return this;
    }

    /**
     * Sets the teams of the reps.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder teams(Collection<? extends SalesTeam> values) {
      teams = List.copyOf(values);
      return this;
    }

    /**
     * Sets who belongs to which team, and when.
     *
     * @param values all of them
     * @return this builder
     */
    public Builder teamMemberships(Collection<? extends TeamMembership> values) {
      teamMemberships = List.copyOf(values);
      return this;
    }

    /**
     * Sets the parts of the market.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder territories(Collection<? extends Territory> values) {
      territories = List.copyOf(values);
      return this;
    }

    /**
     * Sets who holds which territory, and when.
     *
     * @param values all of them
     * @return this builder
     */
    public Builder territoryAssignments(Collection<? extends TerritoryAssignment> values) {
      territoryAssignments = List.copyOf(values);
      return this;
    }

    /**
     * Sets what the reps did.
     *
     * @param values all of them, with unique ids
     * @return this builder
     */
    public Builder activities(Collection<? extends SalesActivity> values) {
      activities = List.copyOf(values);
      return this;
    }

    /**
     * Makes the CRM.
     *
     * @return a CRM with all that was set
     * @throws IllegalArgumentException if an id stands twice among the things of one kind
     */
    public InMemoryCrm build() {
      return new InMemoryCrm(this);
    }
  }
}

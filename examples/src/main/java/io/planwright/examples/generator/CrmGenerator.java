package io.planwright.examples.generator;

import io.planwright.crm.InMemoryCrm;
import io.planwright.examples.generator.Truth.MarketChange;
import io.planwright.examples.generator.Truth.PlantedFault;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Makes a CRM of which the truth is known: the deals of a company that sells sensors, gateways and
 * services in four regions of Europe.
 *
 * <p>What is in it: reps who ramp up, leave or change their team; seasons, and a rush at the end of
 * each quarter; a competitor who takes deals of one product family from half-way on, with less
 * demand for all; deals that look open and are dead; changes of stage, amount, close date and
 * owner; misspelt, missing, double and contradictory entries. {@link Truth} says where.
 *
 * <p>Each deal draws from a stream of its own. Stateless and thread-safe.
 */
public final class CrmGenerator {

  /** The currency of all amounts. */
  public static final Currency CURRENCY = Assortment.CURRENCY;

  private CrmGenerator() {}

  /**
   * Makes a CRM.
   *
   * @param spec what to make
   * @return the CRM and its truth; the same spec gives the same
   */
  public static GeneratedCrm generate(CrmGeneratorSpec spec) {
    SeedStreams seeds = new SeedStreams(spec.seed());
    List<PlantedFault> faults = new ArrayList<>();
    Customers customers = Customers.of(seeds, faults);
    SalesForce force = SalesForce.of(spec, seeds);
    DealWriter deals = new DealWriter(spec, customers, force, faults);
    Demand demand = new Demand(spec);
    SeedStreams dealSeeds = seeds.child("deals");
    for (int i = 0; i < spec.opportunities(); i++) {
      deals.write(i, demand, dealSeeds.stream(i));
    }
    InMemoryCrm crm =
        InMemoryCrm.builder()
            .accounts(customers.accounts)
            .contacts(customers.contacts)
            .products(Assortment.products())
            .priceLists(List.of(Assortment.priceList(spec.start(), spec.months())))
            .reps(force.reps)
            .teams(force.teams)
            .teamMemberships(force.memberships)
            .territories(force.territories)
            .territoryAssignments(force.assignments)
            .activities(deals.activities)
            .opportunities(deals.opportunities)
            .build();
    MarketChange change =
        new MarketChange(
            spec.marketChangesOn(),
            Assortment.CONTESTED,
            Assortment.CONTESTED_WIN_RATE_BEFORE,
            Assortment.CONTESTED_WIN_RATE_AFTER,
            Demand.FACTOR_AFTER_CHANGE);
    Truth truth =
        new Truth(
            force.ramping,
            Demand.MONTH_FACTORS,
            DealDates.QUARTER_END_SHARE,
            change,
            deals.zombieIds,
            faults);
    return new GeneratedCrm(crm, truth, spec.asOf());
  }
}

package io.planwright.examples.generator;

import io.planwright.calendar.DateRange;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciEntry;
import io.planwright.stakeholders.team.RaciItem;
import io.planwright.stakeholders.team.RaciParty;
import io.planwright.stakeholders.team.RaciRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes the chart of who in a selling team does what, with the flaws that such charts have: two who
 * answer for one task, nobody who does, a signature beyond a limit, people who are away.
 */
public final class TeamDuties {

  private static final double TWO_ANSWER = 0.4;
  private static final double NOBODY_ANSWERS = 0.3;
  private static final double SELLER_SIGNS = 0.5;
  private static final double AWAY = 0.5;
  private static final long SELLER_LIMIT = 20_000;
  private static final long MANAGER_LIMIT = 250_000;
  private static final String SOLUTION = "solutions";

  private final OpportunitySnapshot deal;
  private final SellingTeam team;
  private final LocalDate asOf;
  private final RandomGenerator random;
  private final List<RaciItem> items = new ArrayList<>();
  private final List<RaciEntry> entries = new ArrayList<>();

  private TeamDuties(
      OpportunitySnapshot deal, SellingTeam team, LocalDate asOf, RandomGenerator random) {
    this.deal = deal;
    this.team = team;
    this.asOf = asOf;
    this.random = random;
  }

  /**
   * Makes a chart.
   *
   * @param deal the deal
   * @param team who works on it
   * @param asOf the day before the first task
   * @param seed the seed; the same seed and deal give the same chart
   * @return the chart
   */
  public static RaciChart of(
      OpportunitySnapshot deal, SellingTeam team, LocalDate asOf, long seed) {
    RandomGenerator random = new SeedStreams(seed).child("duties").child(deal.id()).stream(0);
    return new TeamDuties(deal, team, asOf, random).draw();
  }

  private RaciChart draw() {
    items.add(item("proof", "Technical proof", 8, 17).addSkills(SOLUTION).build());
    entry("proof", RaciRole.ACCOUNTABLE, team.seller());
    entry("proof", RaciRole.RESPONSIBLE, team.presales());
    if (Pick.chance(random, TWO_ANSWER)) {
      entry("proof", RaciRole.ACCOUNTABLE, team.presales());
    }
    items.add(item("offer", "Offer", 10, 20).build());
    entry("offer", RaciRole.ACCOUNTABLE, team.seller());
    entry("offer", RaciRole.RESPONSIBLE, team.seller());
    entry("offer", RaciRole.CONSULTED, team.presales());
    entry("offer", RaciRole.INFORMED, team.manager());
    items.add(item("price", "Price and terms", 15, 22).amount(deal.amount()).build());
    boolean sellerSigns = Pick.chance(random, SELLER_SIGNS);
    entry("price", RaciRole.ACCOUNTABLE, sellerSigns ? team.seller() : team.manager());
    entry("price", RaciRole.RESPONSIBLE, team.seller());
    entry("price", RaciRole.CONSULTED, team.legal());
    items.add(item("contract", "Contract", 20, 34).build());
    entry("contract", RaciRole.RESPONSIBLE, team.legal());
    entry("contract", RaciRole.CONSULTED, team.seller());
    if (!Pick.chance(random, NOBODY_ANSWERS)) {
      entry("contract", RaciRole.ACCOUNTABLE, team.manager());
    }
    return RaciChart.of(items, parties(), entries);
  }

  private RaciItem.Builder item(String id, String name, int from, int to) {
    RaciItem.Builder item = RaciItem.builder();
    item.id(id).name(name).window(days(from, to));
    return item;
  }

  private void entry(String itemId, RaciRole role, String partyId) {
    entries.add(new RaciEntry(itemId, partyId, role));
  }

  private List<RaciParty> parties() {
    RaciParty.Builder presales = RaciParty.builder();
    presales.id(team.presales()).addSkills(SOLUTION);
    if (Pick.chance(random, AWAY)) {
      presales.addAbsences(days(12, 14));
    }
    return List.of(
        signer(team.seller(), SELLER_LIMIT),
        signer(team.manager(), MANAGER_LIMIT),
        presales.build(),
        RaciParty.builder().id(team.legal()).build());
  }

  private RaciParty signer(String id, long limit) {
    RaciParty.Builder signer = RaciParty.builder();
    signer.id(id);
    deal.amount()
        .map(Money::currency)
        .ifPresent(currency -> signer.approvalLimit(Money.of(limit, currency)));
    return signer.build();
  }

  private DateRange days(int from, int to) {
    return DateRange.through(asOf.plusDays(from), asOf.plusDays(to));
  }
}

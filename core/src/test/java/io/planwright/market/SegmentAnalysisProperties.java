package io.planwright.market;

import static io.planwright.market.MarketDeals.CREATED;
import static io.planwright.market.MarketDeals.EUR;
import static io.planwright.market.MarketDeals.account;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.Opportunity;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SegmentAnalysisProperties {

  private static final List<Account> ACCOUNTS =
      List.of(
          account("a-0", "retail", "France"),
          account("a-1", "medical", "France"),
          account("a-2", "retail", "Spain"),
          Account.builder().id("a-3").name("No sector").build());

  private static CrmSnapshot market(Random random) {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      String accountId = random.nextInt(6) == 0 ? "" : "a-" + random.nextInt(5);
      LocalDate closedOn = CREATED.plusDays(random.nextInt(300));
      String amount = "EUR %d.%02d".formatted(random.nextInt(100_000), random.nextInt(100));
      deals.add(
          switch (random.nextInt(4)) {
            case 0 -> MarketDeals.open("o-" + i, accountId);
            case 1 -> MarketDeals.lost("o-" + i, accountId, closedOn);
            case 2 -> MarketDeals.won("o-" + i, accountId, "", closedOn);
            default -> MarketDeals.won("o-" + i, accountId, amount, closedOn);
          });
    }
    return MarketDeals.snapshot(ACCOUNTS, List.of(), deals);
  }

  @Property(tries = 200)
  void segmentsAddUpToTheTotal(@ForAll long seed) {
    CrmSnapshot crm = market(new Random(seed));
    DateRange half = DateRange.of(CREATED, CREATED.plusDays(150));
    SegmentReport report =
        SegmentAnalysis.by("sector", SegmentClassifier.bySector(), half).analyse(crm, EUR);
    for (ToLongFunction<DealCounts> count :
        List.<ToLongFunction<DealCounts>>of(
            DealCounts::open, DealCounts::won, DealCounts::lost, DealCounts::wonWithoutAmount)) {
      assertThat(report.segments().stream().map(SegmentFigures::deals).mapToLong(count).sum())
          .isEqualTo(count.applyAsLong(report.total().deals()));
    }
    assertThat(Money.sum(EUR, report.segments().stream().map(SegmentFigures::revenueWon).toList()))
        .isEqualTo(report.total().revenueWon());
    assertThat(report.total().deals().open()).isEqualTo(crm.open().size());
    assertThat(report.total().deals().won()).isEqualTo(crm.won(half).size());
    assertThat(report.total().deals().lost()).isEqualTo(crm.lost(half).size());
  }

  @Property(tries = 100)
  void theTotalDoesNotDependOnTheSegments(@ForAll long seed) {
    CrmSnapshot crm = market(new Random(seed));
    DateRange year = DateRange.of(CREATED, CREATED.plusYears(1));
    assertThat(
            SegmentAnalysis.by("country", SegmentClassifier.byCountry(), year)
                .analyse(crm, EUR)
                .total())
        .isEqualTo(
            SegmentAnalysis.by("sector", SegmentClassifier.bySector(), year)
                .analyse(crm, EUR)
                .total());
  }
}

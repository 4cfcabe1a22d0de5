package io.planwright.market;

import static io.planwright.market.MarketDeals.AS_OF;
import static io.planwright.market.MarketDeals.CREATED;
import static io.planwright.market.MarketDeals.EUR;
import static io.planwright.market.MarketDeals.account;
import static io.planwright.market.MarketDeals.lost;
import static io.planwright.market.MarketDeals.open;
import static io.planwright.market.MarketDeals.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunityFact;
import io.planwright.evidence.Answer;
import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.MissingRateException;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentAnalysisTest {

  private static final DateRange YEAR = DateRange.of(CREATED, CREATED.plusYears(1));
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static final List<Account> ACCOUNTS =
      List.of(
          account("a-1", "retail", "France"),
          account("a-2", "retail", "Spain"),
          account("a-3", "medical", "France"));

  private static final CrmSnapshot CRM =
      MarketDeals.snapshot(
          ACCOUNTS,
          List.of(),
          List.of(
              won("o-1", "a-1", "EUR 100.10", MAY),
              won("o-2", "a-2", "EUR 200.20", JUNE),
              won("o-3", "a-2", "", JUNE),
              lost("o-4", "a-1", JUNE),
              won("o-5", "a-3", "EUR 99.70", MAY),
              open("o-6", "a-3"),
              open("o-7", "")));

  private static final SegmentAnalysis BY_SECTOR =
      SegmentAnalysis.by("sector", SegmentClassifier.bySector(), YEAR).withMinimumDeals(3);

  @Test
  void countsDealsAndAddsUpRevenue() {
    SegmentReport report = BY_SECTOR.analyse(CRM, EUR);
    assertThat(report.segments())
        .extracting(SegmentFigures::segment)
        .containsExactly("retail", "medical", SegmentReport.NOT_RECORDED);
    SegmentFigures retail = report.segments().get(0);
    assertThat(retail.accounts()).isEqualTo(2);
    assertThat(retail.deals()).isEqualTo(new DealCounts(0, 3, 1, 1));
    assertThat(retail.revenueWon()).isEqualTo(Money.parse("EUR 300.30"));
    assertThat(retail.revenueShare().orElseThrow()).isCloseTo(300.30 / 400, within(1e-12));
    assertThat(retail.winRate()).isEqualTo(Answer.known(WinRate.of(3, 4)));
    // 120 days from 1 January to 1 May, 151 to 1 June.
    assertThat(retail.averageCycleDays()).isEqualTo(Answer.known((120 + 151 + 151) / 3.0));
  }

  @Test
  void totalsAllDeals() {
    SegmentFigures total = BY_SECTOR.analyse(CRM, EUR).total();
    assertThat(total.segment()).isEqualTo(SegmentReport.TOTAL);
    assertThat(total.accounts()).isEqualTo(3);
    assertThat(total.deals()).isEqualTo(new DealCounts(2, 4, 1, 1));
    assertThat(total.revenueWon()).isEqualTo(Money.parse("EUR 400.00"));
    assertThat(total.revenueShare()).isEqualTo(Answer.known(1.0));
  }

  @Test
  void answersWithInsufficientDataBelowTheFloor() {
    SegmentFigures medical = BY_SECTOR.analyse(CRM, EUR).segments().get(1);
    assertThat(medical.winRate())
        .isEqualTo(
            Answer.insufficient(
                "win rate of medical",
                "at least 3 closed deals",
                "1 closed deals",
                "Take a longer time or coarser segments."));
    assertThat(medical.averageCycleDays().isKnown()).isFalse();
  }

  @Test
  void countsClosedDealsOfTheGivenTimeOnly() {
    DateRange may = DateRange.of(MAY, JUNE);
    SegmentReport report =
        SegmentAnalysis.by("sector", SegmentClassifier.bySector(), may).analyse(CRM, EUR);
    assertThat(report.total().deals()).isEqualTo(new DealCounts(2, 2, 0, 0));
    assertThat(report.total().revenueWon()).isEqualTo(Money.parse("EUR 199.80"));
  }

  @Test
  void hasNoSharesWithoutRevenue() {
    CrmSnapshot crm = MarketDeals.snapshot(ACCOUNTS, List.of(), List.of(open("o-1", "a-1")));
    assertThat(BY_SECTOR.analyse(crm, EUR).total().revenueShare())
        .isEqualTo(
            Answer.insufficient(
                "revenue share of (total)",
                "a positive revenue in all segments together",
                "EUR 0.00",
                "Take a longer time."));
    CrmSnapshot empty = MarketDeals.snapshot(ACCOUNTS, List.of(), List.of());
    assertThat(BY_SECTOR.analyse(empty, EUR).segments()).isEmpty();
  }

  @Test
  void classifiesByCountryAndByAnyRule() {
    assertThat(names(SegmentClassifier.byCountry()))
        .containsExactly("Spain", "France", SegmentReport.NOT_RECORDED);
    assertThat(names(SegmentClassifier.byAccount(account -> Optional.of("id " + account.id()))))
        .containsExactly("id a-2", "id a-1", "id a-3", SegmentReport.NOT_RECORDED);
    assertThat(names((deal, crm) -> Optional.of(deal.isOpen() ? "open" : "closed")))
        .containsExactly("closed", "open");
  }

  private static List<String> names(SegmentClassifier classifier) {
    return SegmentAnalysis.by("any", classifier, YEAR).analyse(CRM, EUR).segments().stream()
        .map(SegmentFigures::segment)
        .toList();
  }

  @Test
  void classifiesByProductFamily() {
    List<OpportunityFact> facts = MarketDeals.linked(CREATED, "a-1");
    facts.add(MarketDeals.product("p-1"));
    CrmSnapshot crm =
        MarketDeals.snapshot(
            ACCOUNTS,
            List.of(MarketDeals.product("p-1", "GTX")),
            List.of(won("o-1", facts, "EUR 5.00", MAY), open("o-2", "a-1")));
    SegmentReport report =
        SegmentAnalysis.by("family", SegmentClassifier.byProductFamily(), YEAR).analyse(crm, EUR);
    assertThat(report.segments())
        .extracting(SegmentFigures::segment)
        .containsExactly("GTX", SegmentReport.NOT_RECORDED);
    // One account has deals in both segments.
    assertThat(report.segments()).extracting(SegmentFigures::accounts).containsExactly(1L, 1L);
    assertThat(report.total().accounts()).isEqualTo(1);
    assertThat(
            SegmentAnalysis.by(
                    "name",
                    SegmentClassifier.byProduct(product -> Optional.of(product.name())),
                    YEAR)
                .analyse(crm, EUR)
                .segments()
                .get(0)
                .segment())
        .isEqualTo("p-1");
  }

  @Test
  void convertsAtTheRateOfTheDayOfClosing() {
    Currency dollar = Currency.getInstance("USD");
    CrmSnapshot crm =
        MarketDeals.snapshot(
            ACCOUNTS,
            List.of(),
            List.of(won("o-1", "a-1", "USD 10.00", MAY), won("o-2", "a-1", "USD 10.00", JUNE)));
    ExchangeRates rates =
        ExchangeRates.of(
            List.of(
                new ExchangeRate(dollar, EUR, MAY, new BigDecimal("0.9")),
                new ExchangeRate(dollar, EUR, JUNE, new BigDecimal("0.8"))));
    assertThat(BY_SECTOR.withRates(rates).analyse(crm, EUR).total().revenueWon())
        .isEqualTo(Money.parse("EUR 17.00"));
    assertThatThrownBy(() -> BY_SECTOR.analyse(crm, EUR)).isInstanceOf(MissingRateException.class);
  }

  @Test
  void roundTrips() {
    SegmentReport report = BY_SECTOR.analyse(CRM, EUR);
    assertThat(report.asOf()).isEqualTo(AS_OF);
    JsonRoundTrip.assertGolden(report, SegmentReport.class, "segment-report.json");
  }
}

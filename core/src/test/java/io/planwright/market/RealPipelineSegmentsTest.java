package io.planwright.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.money.Money;
import io.planwright.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Segments a real export of 8,800 deals. The expected figures were counted from the same files by a
 * script of a few lines, without this library.
 */
class RealPipelineSegmentsTest {

  private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);

  /** Deals that were not engaged have no date; any day before the as-of date does. */
  private static final String UNDATED = "2016-10-01";

  private static SegmentReport report;

  @BeforeAll
  static void readPipeline() throws IOException {
    Path folder = SharedData.pipeline();
    InMemoryCrm crm =
        InMemoryCrm.builder()
            .accounts(rows(folder.resolve("accounts.csv"), RealPipelineSegmentsTest::account))
            .opportunities(
                rows(folder.resolve("sales_pipeline.csv"), RealPipelineSegmentsTest::deal))
            .build();
    report =
        SegmentAnalysis.by(
                "sector",
                SegmentClassifier.bySector(),
                DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1)))
            .analyse(CrmSnapshot.of(crm, AS_OF, ZoneOffset.UTC), Currency.getInstance("USD"));
  }

  private static <T> List<T> rows(Path file, Function<String[], T> row) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(1).map(line -> row.apply(line.split(",", -1))).toList();
    }
  }

  private static Account account(String[] cells) {
    return Account.builder().id(cells[0]).name(cells[0]).sector(cells[1]).build();
  }

  private static Opportunity deal(String[] cells) {
    LocalDate engagedOn = LocalDate.parse(cells[5].isEmpty() ? UNDATED : cells[5]);
    List<OpportunityFact> facts = MarketDeals.linked(engagedOn, cells[3]);
    return switch (cells[4]) {
      case "Won" -> MarketDeals.won(cells[0], facts, "USD " + cells[7], LocalDate.parse(cells[6]));
      case "Lost" -> {
        LocalDate closedOn = LocalDate.parse(cells[6]);
        facts.add(
            new OpportunityFact.Closed(MarketDeals.instant(closedOn), Outcome.LOST, closedOn));
        yield Opportunity.of(cells[0], facts);
      }
      default -> Opportunity.of(cells[0], facts);
    };
  }

  @Test
  void reproducesTheTotal() {
    assertThat(report.total().deals()).isEqualTo(new DealCounts(2089, 4238, 2473, 0));
    assertThat(report.total().revenueWon()).isEqualTo(Money.parse("USD 10005534.00"));
    assertThat(report.total().accounts()).isEqualTo(85);
  }

  @Test
  void reproducesTheSectors() {
    assertThat(report.segments())
        .extracting(SegmentFigures::segment)
        .startsWith("retail", "technolgy", "medical", "software")
        .endsWith("employment", SegmentReport.NOT_RECORDED);
    SegmentFigures retail = report.segments().get(0);
    assertThat(retail.accounts()).isEqualTo(17);
    assertThat(retail.deals()).isEqualTo(new DealCounts(130, 799, 468, 0));
    assertThat(retail.revenueWon()).isEqualTo(Money.parse("USD 1867528.00"));
    assertThat(retail.averageCycleDays().orElseThrow()).isCloseTo(51.5531914893617, within(1e-9));
    assertThat(retail.winRate().orElseThrow()).isEqualTo(WinRate.of(799, 799 + 468));
  }

  @Test
  void showsThatOnlyOpenDealsLackTheirAccount() {
    SegmentFigures unplaced = report.segments().get(report.segments().size() - 1);
    assertThat(unplaced.deals()).isEqualTo(new DealCounts(1425, 0, 0, 0));
  }
}

package io.planwright.market;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.DateRange;
import io.planwright.evidence.Evidence;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarketBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DateRange YEAR = DateRange.of(DAY, DAY.plusYears(1));
  private static final Segment RETAIL = new Segment("retail", "Retail", "Chains");
  private static final CompetitorPosition POSITION =
      new CompetitorPosition("medical", MarketRole.NICHER, "Service");
  private static final MarketObservation SEEN =
      MarketObservation.builder()
          .id("m-1")
          .evidence(new Evidence("Press", "Retail grows.", DAY))
          .build();

  static Stream<BadInput> rows() {
    return Stream.of(analyses(), figures(), pictures()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> analyses() {
    SegmentAnalysis analysis = SegmentAnalysis.by("x", (deal, crm) -> Optional.of(" "), YEAR);
    return Stream.of(
        row(
            "blank classification",
            () -> SegmentAnalysis.by("", SegmentClassifier.bySector(), YEAR),
            VALUE,
            "classification [] must not be blank. Say what the segments are."),
        row(
            "no classifier",
            () -> SegmentAnalysis.by("sector", null, YEAR),
            NULL,
            "classifier [null] must not be null. Give a value."),
        row(
            "no time",
            () -> SegmentAnalysis.by("sector", SegmentClassifier.bySector(), null),
            NULL,
            "closedIn [null] must not be null. Give a value."),
        row(
            "floor of no deals",
            () -> analysis.withMinimumDeals(0),
            VALUE,
            "deals [0] must be at least 1. A rate of no deals does not exist."),
        row(
            "no rates",
            () -> analysis.withRates(null),
            NULL,
            "exchangeRates [null] must not be null. Give a value."),
        row(
            "classifier that gives a blank segment",
            () ->
                analysis.analyse(
                    MarketDeals.snapshot(
                        List.of(), List.of(), List.of(MarketDeals.open("o-1", ""))),
                    MarketDeals.EUR),
            VALUE,
            "segment of deal o-1 [ ] must not be blank. Return empty for deals of no segment."),
        row(
            "no attribute to classify by",
            () -> SegmentClassifier.byAccount(null),
            NULL,
            "attribute [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> figures() {
    return Stream.of(
        row(
            "rate of no deals",
            () -> WinRate.of(0, 0),
            VALUE,
            "closed [0] must be positive. Without closed deals there is no rate."),
        row(
            "more won than closed",
            () -> WinRate.of(5, 4),
            VALUE,
            "won [5] must be between 0 and 4. Count the won deals among the closed ones."),
        row(
            "rate outside its interval",
            () -> new WinRate(1, 2, 0.5, 0.6, 0.9),
            VALUE,
            "low [0.6] must be between 0.0 and 0.5. The interval holds the rate."),
        row(
            "negative count",
            () -> new DealCounts(0, 0, -1, 0),
            VALUE,
            "lost [-1] must not be negative. Count the lost deals."),
        row(
            "more deals without amount than won",
            () -> new DealCounts(0, 1, 0, 2),
            VALUE,
            "wonWithoutAmount [2] must be between 0 and 1. Count among the won deals."));
  }

  private static Stream<BadInput> pictures() {
    return Stream.of(
        row(
            "segment without a description",
            () -> new Segment("retail", "Retail", " "),
            VALUE,
            "description [ ] must not be blank. Say what its customers have in common."),
        row(
            "two positions in a segment",
            () -> new Competitor("acme", "Acme", List.of(POSITION, POSITION)),
            VALUE,
            "positions [medical] must name each segment once. Keep the position that counts."),
        row(
            "competitor in an unknown segment",
            () ->
                new MarketPicture(
                    List.of(RETAIL),
                    List.of(new Competitor("acme", "Acme", List.of(POSITION))),
                    List.of()),
            VALUE,
            "segmentId of competitor acme [medical] must be known. Add it, or correct the id."),
        row(
            "observation of an unknown competitor",
            () ->
                new MarketPicture(
                    List.of(RETAIL),
                    List.of(),
                    List.of(SEEN.toBuilder().competitorId("acme").build())),
            VALUE,
            "competitorId of observation m-1 [acme] must be known. Add it, or correct the id."),
        row(
            "a segment twice",
            () -> new MarketPicture(List.of(RETAIL, RETAIL), List.of(), List.of()),
            VALUE,
            "segments [retail] must have distinct ids. Rename one of them."),
        row(
            "value without a unit",
            () -> SEEN.toBuilder().value(3).build(),
            VALUE,
            "unit [none] must be given with a value, and only then. Give both or neither."),
        row(
            "value that is no number",
            () -> SEEN.toBuilder().value(Double.NaN).unit("percent").build(),
            VALUE,
            "value [NaN] must be finite. Leave out what was not measured."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}

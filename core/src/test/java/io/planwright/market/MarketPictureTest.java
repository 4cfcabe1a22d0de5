package io.planwright.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Evidence;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketPictureTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final Segment RETAIL = new Segment("retail", "Retail", "Chains with own shops");
  private static final Segment MEDICAL = new Segment("medical", "Medical", "Clinics");
  private static final Competitor ACME =
      new Competitor(
          "acme",
          "Acme",
          List.of(new CompetitorPosition("retail", MarketRole.LEADER, "Lowest price")));
  private static final MarketObservation GROWTH =
      MarketObservation.builder()
          .id("m-1")
          .evidence(new Evidence("Trade press", "Retail grows.", MARCH))
          .segmentId("retail")
          .value(4.5)
          .unit("percent a year")
          .build();
  private static final MarketObservation ENTRY =
      MarketObservation.builder()
          .id("m-2")
          .evidence(new Evidence("Fair", "Acme shows a medical line.", MARCH.plusDays(1)))
          .segmentId("medical")
          .competitorId("acme")
          .build();

  private static final MarketPicture PICTURE =
      new MarketPicture(List.of(RETAIL, MEDICAL), List.of(ACME), List.of(GROWTH, ENTRY));

  @Test
  void goesBackToWhatWasKnown() {
    assertThat(PICTURE.asOf(MARCH).observations()).containsExactly(GROWTH);
    assertThat(PICTURE.asOf(MARCH.minusDays(1)).observations()).isEmpty();
    assertThat(PICTURE.asOf(MARCH.plusDays(1))).isEqualTo(PICTURE);
    assertThat(PICTURE.asOf(MARCH).competitors()).containsExactly(ACME);
  }

  @Test
  void looksAtASegment() {
    assertThat(PICTURE.competitorsIn("retail")).containsExactly(ACME);
    assertThat(PICTURE.competitorsIn("medical")).isEmpty();
    assertThat(PICTURE.observationsOf("medical")).containsExactly(ENTRY);
    assertThat(ENTRY.observedOn()).isEqualTo(MARCH.plusDays(1));
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(PICTURE, MarketPicture.class, "market-picture.json");
    JsonRoundTrip.assertRoundTrips(GROWTH.toBuilder().build(), MarketObservation.class);
  }
}

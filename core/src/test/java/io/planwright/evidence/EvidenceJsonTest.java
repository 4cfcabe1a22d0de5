package io.planwright.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {

  private static final Evidence FACT =
      new Evidence("CRM", "238 deals won in the quarter", LocalDate.of(2017, 9, 30));

  @Test
  void roundTripsAJudgement() {
    Judgement judgement = Judgement.yes("Measured from the CRM.", List.of(FACT));
    JsonRoundTrip.assertRoundTrips(judgement, Judgement.class);
    JsonRoundTrip.assertGolden(judgement, Judgement.class, "evidence-judgement.json");
  }

  @Test
  void roundTripsAnExplanation() {
    JsonRoundTrip.assertRoundTrips(
        new Explanation("Two factors.", List.of(new Reason("age", -0.2, "older than most"))),
        Explanation.class);
  }

  @Test
  void roundTripsProvenanceInParameterOrder() {
    Provenance provenance =
        Provenance.of("ses", Map.of("level", "3", "alpha", "0.2"), "FY2017-M01 to FY2017-M12", 12);
    JsonRoundTrip.assertRoundTrips(provenance, Provenance.class);
    assertThat(provenance.parameters().keySet()).containsExactly("alpha", "level");
  }

  @Test
  void roundTripsALackOfData() {
    Answer<String> lack = Answer.insufficient("trend", "3 values", "1 value", "Load more.");
    JsonRoundTrip.assertRoundTrips(lack, Answer.class);
    JsonRoundTrip.assertRoundTrips(Answer.known("up"), Answer.class);
  }
}

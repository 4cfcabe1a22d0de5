package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.planwright.forecasting.internal.learned.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelCardsTest {

  @Test
  void tellWhatNetsComeFromAndAreWorth() {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("OWA", 0.87654);
    scores.put("coverage", 0.95);
    List<Member> members =
        List.of(
            Tiny.member(Form.LOG_RATIO, 0.25, 41),
            new Member(Form.DIFFERENCE, Loss.MASE, 12, true, 1, 42));

    Map<String, String> card =
        ModelCards.of(Tiny.blueprint(), members, scores, LocalDate.of(2026, 5, 1));

    assertThat(card)
        .contains(
            entry("frequency", "quarterly"),
            entry("data", "tiny; tiny in sums of [2]; training parts only"),
            entry("net 1", "LOG_RATIO for OWA, window 8, 25 % generated, seed 41"),
            entry("net 2", "DIFFERENCE for MASE, window 12 with memory, 100 % generated, seed 42"),
            entry(
                "training",
                "4 steps of 16 cuts, layers of 8 units, and 1 with what was held out until then"),
            entry("OWA", "0.8765"),
            entry("coverage", "0.9500"))
        .containsKey("attribution");
    assertThat(card.get("cuts"))
        .contains("every cut after 6 values as likely", "20 % of the real ones mixtures");
    assertThat(card).containsEntry("date", "2026-05-01");
    assertThat(card.keySet()).startsWith("frequency", "data", "attribution").endsWith("date");
  }
}

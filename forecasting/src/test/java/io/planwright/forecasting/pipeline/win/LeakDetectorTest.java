package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeakDetectorTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = FIRST.plusDays(500);

  /** Honest fields, and four that were written with the outcome or after it. */
  private static Cases cases() {
    SplittableRandom random = new SplittableRandom(3);
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 4_000; i++) {
      double x = random.nextDouble(-2, 2);
      boolean won = random.nextDouble() < RidgeLogistic.probability(-1.5 + x);
      cases
          .row("c" + i, FIRST.plusDays(i / 10))
          .number("honest", x)
          .category("stage", x > 1 ? "late" : "early")
          .number("invoice", won ? 100 + random.nextInt(50) : 0)
          .category("reason", won ? "w" + random.nextInt(3) : "l" + random.nextInt(3))
          .number("minutes", won ? random.nextDouble(5, 60) : random.nextDouble(0, 30))
          .outcome(won, FIRST.plusDays(i / 10 + 2));
      if (!won && random.nextInt(4) > 0) {
        cases.number("days lost", random.nextDouble(0, 9));
      }
      if (random.nextInt(3) == 0) {
        cases.number("sometimes", random.nextDouble());
      }
    }
    return cases.build();
  }

  @Test
  void namesTheFieldsThatGiveTheOutcomeAway() {
    LeakReport report = LeakDetector.standard().inspect(cases(), LAST).orElseThrow();

    assertThat(report.leaks().keySet()).containsExactly("invoice", "reason", "days lost");
    assertThat(report.leaks())
        .hasEntrySatisfying("invoice", why -> assertThat(why).contains("almost perfectly"))
        .hasEntrySatisfying("days lost", why -> assertThat(why).contains("for one outcome alone"));
    assertThat(report.fields()).hasSize(7);
  }

  /** Short calls are never won, and no other field tells as much: that of the bank's set. */
  @Test
  void findsAFieldThatStandsOut() {
    Cases others = cases().without(List.of("invoice", "reason", "days lost", "honest"));

    LeakReport report =
        LeakDetector.standard().inspect(others.without(List.of("stage")), LAST).orElseThrow();

    assertThat(report.leaks().keySet()).containsExactly("minutes");
    assertThat(report.leaks().get("minutes")).contains("stands out").contains("% of rows have");
  }

  @Test
  void isHeededByTheModel() {
    WinModel model =
        WinModelSpec.standard().fit(cases(), LAST, RunControl.unlimited()).orElseThrow();

    assertThat(model.leaks()).containsOnlyKeys("invoice", "reason", "days lost");
    assertThat(model.skill().brier()).isGreaterThan(0.05);
    assertThat(
            WinModelSpec.standard()
                .withoutLeakDetection()
                .fit(cases(), LAST, RunControl.unlimited())
                .orElseThrow()
                .leaks())
        .isEmpty();
  }

  @Test
  void seesNothingLater() {
    assertThat(LeakDetector.standard().inspect(cases(), FIRST.plusDays(1)))
        .isInstanceOf(Answer.InsufficientData.class);
  }

  @Test
  void refusesThresholdsThatMeanNothing() {
    assertThatThrownBy(() -> new LeakDetector(0.4, 0.7, 0.1)).hasMessageContaining("certain [0.4]");
    assertThatThrownBy(() -> new LeakDetector(0.9, 1.7, 0.1)).hasMessageContaining("strong [1.7]");
    assertThatThrownBy(() -> new LeakDetector(0.9, 0.7, 0.6)).hasMessageContaining("ahead [0.6]");
  }
}

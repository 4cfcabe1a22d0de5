package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinExplanationTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** Eight numbers with falling effects, the last three with little. */
  private static Cases cases() {
    SplittableRandom random = new SplittableRandom(5);
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 2_000; i++) {
      double logOdds = 0;
      cases.row("c" + i, FIRST.plusDays(i / 5));
      for (int field = 0; field < 8; field++) {
        double x = random.nextDouble(-1, 1);
        cases.number("f" + field, x);
        logOdds += x / (1 + field);
      }
      cases.outcome(
          random.nextDouble() < RidgeLogistic.probability(logOdds), FIRST.plusDays(i / 5 + 2));
    }
    return cases.build();
  }

  private static double logOdds(String percent) {
    double rate = Double.parseDouble(percent) / 100;
    return Math.log(rate / (1 - rate));
  }

  @Test
  void tellsFiveFieldsAndTheSumOfTheOthers() {
    Cases cases = cases();
    WinModel model =
        WinModelSpec.standard()
            .fit(cases, FIRST.plusDays(500), RunControl.unlimited())
            .orElseThrow();
    for (int row = 0; row < 50; row++) {
      Explanation explanation = model.explain(cases, row);
      assertThat(explanation.reasons()).hasSize(6);
      assertThat(explanation.reasons().get(5).factor()).isEqualTo("other fields");
      assertThat(explanation.reasons().get(5).statement()).startsWith("3 other fields together ");
      double sum = explanation.reasons().stream().mapToDouble(Reason::contribution).sum();
      String[] said = explanation.summary().split("is | %, that of the average past case | %;", -1);
      double own = model.probabilities(cases)[row];
      assertThat(Double.parseDouble(said[1])).isCloseTo(100 * own, within(0.051));
      assertThat(logOdds(said[1]) - logOdds(said[2])).isCloseTo(sum, within(0.02));
    }
  }

  /** Even odds beside 1 to 3: the fields make up for a factor of 3. */
  @Test
  void givesPointsAndOdds() {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("stage", Math.log(6));
    parts.put("amount", Math.log(0.5));
    Cases one =
        Cases.builder()
            .row("d", FIRST)
            .category("stage", "Offer")
            .logarithm("amount", 25_000)
            .build();
    Explanation explanation = new WinExplanation(0, -Math.log(3)).of(one, parts, "none is like it");
    assertThat(explanation.summary())
        .isEqualTo("The chance is 50.0 %, that of the average past case 25.0 %; none is like it.");
    assertThat(explanation.reasons())
        .extracting(Reason::statement)
        .containsExactly(
            "stage Offer raises the chance by 35.7 points, from 14.3 % if as in the average past"
                + " case (odds times 6.00)",
            "amount 25,000 lowers the chance by 16.7 points, from 66.7 % if as in the average past"
                + " case (odds times 0.50)");
  }

  @ParameterizedTest
  @CsvSource({
    "ageDays, 40, age 40 days",
    "ageDays, 1, age 1 day",
    "daysInStage, 12, days in stage 12",
    "ownerWinRate, 0.614, owner win rate 61 %",
    "amount, 1234567.89, 'amount 1,234,568'",
    "amount, -5000, 'amount -5,000'",
    "daysToExpectedClose, -3, days to expected close -3",
    "x, 0.12345, x 0.123"
  })
  void namesValuesInTheirOwnUnit(String field, double value, String words) {
    assertThat(FieldWords.of(Cases.builder().row("d", FIRST).number(field, value).build(), field))
        .isEqualTo(words);
    Cases kept = Cases.builder().row("d", FIRST).logarithm(field, value).build();
    assertThat(FieldWords.of(kept, field)).isEqualTo(words);
    assertThat(kept.number(field, 0).orElseThrow())
        .isCloseTo(Math.signum(value) * Math.log1p(Math.abs(value)), within(1e-12));
  }

  @Test
  void saysWhatIsMissing() {
    Cases one = Cases.builder().row("c", FIRST).category("stage", "A").row("d", FIRST).build();
    assertThat(FieldWords.of(one.where(row -> row == 1), "stage")).isEqualTo("missing stage");
    assertThat(FieldWords.of(one, "ownerWinRate")).isEqualTo("missing owner win rate");
  }
}

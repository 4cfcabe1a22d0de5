package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipExplanationTest {

  private static final int[] ALIKE = {40, 10};

  private static String statement(SlipExplanation told, int pushes, String owner, int[] own) {
    return told.of(pushes, ALIKE, owner, own).reasons().stream()
        .map(Reason::statement)
        .reduce("", (all, one) -> all + one + ". ");
  }

  @ParameterizedTest
  @CsvSource({
    "0, never pushed before",
    "1, pushed once before",
    "2, pushed 2 times before",
    "3, pushed 3 times or more before"
  })
  void saysHowOftenADealWasPushed(int pushes, String words) {
    assertThat(statement(new SlipExplanation(0.4, 0.25, 0.25), pushes, "", new int[2]))
        .isEqualTo(
            "how often it was pushed lowers the chance by 15.0 points; "
                + words
                + ": 10 of 40 such deals slipped. ");
  }

  @Test
  void saysWhatTheOwnersDealsDid() {
    assertThat(statement(new SlipExplanation(0.25, 0.25, 0.5), 1, "ann", new int[] {6, 5}))
        .contains("how often it was pushed hardly moves the chance; ")
        .contains("its owner raises the chance by 25.0 points; 5 of 6 such deals of ann slipped");
    assertThat(statement(new SlipExplanation(0.4, 0.25, 0.25), 1, "bob", new int[2]))
        .contains("its owner hardly moves the chance; no such deal of bob is known");
  }

  @Test
  void saysThatAnOverdueDealHasSlipped() {
    assertThat(SlipExplanation.overdue(0.3).reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.contribution()).isEqualTo(0.7));
  }
}

package io.planwright.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final Answer<Integer> LACK =
      Answer.insufficient("win rate", "30 closed deals", "4 closed deals", "Wait for more deals.");

  @Test
  void mapsAKnownValue() {
    assertThat(Answer.known(20).map(v -> v + 1)).isEqualTo(Answer.known(21));
  }

  @Test
  void passesTheLackOfDataOnUnchanged() {
    Answer<String> mapped = LACK.map(v -> "never " + v);
    assertThat(mapped)
        .isEqualTo(
            Answer.insufficient(
                "win rate", "30 closed deals", "4 closed deals", "Wait for more deals."));
    assertThat(mapped.isKnown()).isFalse();
    assertThat(mapped.toOptional()).isEmpty();
  }

  @Test
  void chainsAStepThatLacksData() {
    assertThat(Answer.known(1).flatMap(v -> LACK)).isEqualTo(LACK);
  }

  @Test
  void foldsBothCases() {
    assertThat(Answer.known(3).<String>fold(v -> "known " + v, lack -> lack.found()))
        .isEqualTo("known 3");
    assertThat(LACK.<String>fold(v -> "known " + v, lack -> lack.found()))
        .isEqualTo("4 closed deals");
  }

  @Test
  void saysALackInOneSentence() {
    assertThat(LACK.<String>fold(v -> "known", Answer.InsufficientData::summary))
        .isEqualTo("win rate: needs 30 closed deals, found 4 closed deals. Wait for more deals.");
  }

  @Test
  void throwsWithTheFactsWhenTheValueIsDemanded() {
    assertThat(Answer.known(3).orElseThrow()).isEqualTo(3);
    assertThatThrownBy(LACK::orElseThrow)
        .isInstanceOfSatisfying(
            NotEnoughDataException.class,
            e -> {
              assertThat(e.question()).isEqualTo("win rate");
              assertThat(e.needed()).isEqualTo("30 closed deals");
              assertThat(e.found()).isEqualTo("4 closed deals");
            })
        .hasMessage(
            "insufficient data for win rate: needs 30 closed deals, found 4 closed deals."
                + " Wait for more deals.");
  }
}

package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrequencyScoreTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final List<String> STAGES = List.of("s0", "s1", "s2", "won");

  /** Team, country, state, source, stage of the ten leads with a team; then W, L or - (open). */
  private static final String LEADS =
      "10000L 11111L 12222W 10121- 11110- 20112L 20121L 20220W 20121- 21011-";

  /**
   * The case of Odoo's own test of predictive lead scoring (odoo/odoo, addons/crm/tests,
   * test_crm_pls). Its e-mail and phone states are all unset, which Odoo counts as a category.
   */
  private static Cases published() {
    CasesBuilder cases = Cases.builder();
    String[] leads = LEADS.split(" ");
    for (int i = 0; i < leads.length; i++) {
      char[] of = leads[i].toCharArray();
      cases.row("lead" + i, DAY).category("team", "t" + of[0]).category("country", "c" + of[1]);
      cases.category("state", "r" + of[2]).category("source", "q" + of[3]);
      cases.category("stage", "s" + of[4]).category("email", "unset").category("phone", "unset");
      if (of[5] != '-') {
        cases.outcome(of[5] == 'W', DAY);
      }
    }
    return cases.build();
  }

  @Test
  void reproducesThePublishedScores() {
    Cases cases = published();
    FrequencyScore score = FrequencyScore.learn(cases, DAY, "stage", STAGES, "team").orElseThrow();
    assertThat(100 * score.score(cases, 3).orElseThrow()).isCloseTo(33.49, within(0.005));
    assertThat(100 * score.score(cases, 8).orElseThrow()).isCloseTo(7.74, within(0.005));
  }

  @Test
  void scoresATeamWithoutClosedCasesByAllTeams() {
    Cases cases = published();
    FrequencyScore score = FrequencyScore.learn(cases, DAY, "stage", STAGES, "team").orElseThrow();
    Cases other =
        Cases.builder().row("new", DAY).category("team", "t9").category("stage", "s0").build();
    // at the first stage of both teams: won 1.1 + 1.1, lost 2.1 + 2.1
    assertThat(score.score(other, 0).orElseThrow()).isCloseTo(2.2 / 6.4, within(1e-12));
  }

  @Test
  void needsAWinAndALoss() {
    Cases wins = Cases.builder().row("a", DAY).category("stage", "s0").outcome(true, DAY).build();
    assertThat(FrequencyScore.learn(wins, DAY, "stage", STAGES).isKnown()).isFalse();
  }

  @Test
  void leavesARowWithoutStageUnscored() {
    Cases cases = published();
    FrequencyScore score = FrequencyScore.learn(cases, DAY, "stage", STAGES).orElseThrow();
    Cases bare = Cases.builder().row("a", DAY).row("b", DAY).category("stage", "s0").build();
    assertThat(score.score(bare, 0)).isEmpty();
    assertThat(score.score(bare, 1)).isPresent();
  }

  @Property(tries = 50)
  void staysWithinItsClamp(@ForAll @IntRange(min = 1, max = 60) int fields) {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 20; i++) {
      cases.row("c" + i, DAY).category("stage", "s0").outcome(i % 2 == 0, DAY);
      for (int f = 0; f < fields; f++) {
        cases.category("f" + f, i % 2 == 0 ? "yes" : "no");
      }
    }
    Cases table = cases.build();
    FrequencyScore score = FrequencyScore.learn(table, DAY, "stage", STAGES).orElseThrow();
    assertThat(score.score(table, 0).orElseThrow()).isBetween(0.5, 0.9999);
    assertThat(score.score(table, 1).orElseThrow()).isBetween(0.0001, 0.5);
  }

  @Test
  void refusesWhatItCannotUse() {
    Cases cases = published().withNumbers("n", new double[10]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencyScore.learn(cases, DAY, "stage", List.of()))
        .withMessageContaining("stages");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencyScore.learn(cases, DAY, "n", STAGES))
        .withMessageContaining("n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencyScore.learn(cases, DAY, "none", STAGES))
        .withMessageContaining("none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencyScore.learn(cases, DAY, "stage", STAGES, " "))
        .withMessageContaining("teamField");
  }
}

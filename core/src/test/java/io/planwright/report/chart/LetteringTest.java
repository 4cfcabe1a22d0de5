package io.planwright.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
  /** Advance of "Sales" in Arial, 2048 units an em: S 1366, a 1139, l 455, e 1139, s 1024. */
  private static final double SALES_IN_ARIAL = (1366 + 1139 + 455 + 1139 + 1024) / 2048.0 * 12;

  @Test
  void isNeverNarrowerThanACommonFace() {
    assertThat(Lettering.width("Sales", false)).isBetween(SALES_IN_ARIAL, SALES_IN_ARIAL * 1.2);
  }

  @Test
  void countsBoldWider() {
    assertThat(Lettering.width("Sales", true)).isGreaterThan(Lettering.width("Sales", false));
  }

  @Test
  void countsAnAccentWithItsLetter() {
    assertThat(Lettering.width("\u00E9\u00FC", false)).isEqualTo(Lettering.width("eu", false));
  }

  @Test
  void countsIdeographsAndEmojiAsSquares() {
    assertThat(Lettering.width("\u6F22", false)).isGreaterThanOrEqualTo(Lettering.SIZE);
    assertThat(Lettering.width("\uD83D\uDE00", false)).isGreaterThanOrEqualTo(Lettering.SIZE);
  }

  @Test
  void keepsATextThatFits() {
    assertThat(Lettering.fit("Sales", 100, false)).isEqualTo("Sales");
  }

  @Test
  void shortensATextThatDoesNotFit() {
    String shown = Lettering.fit("Rosalina Dieter-Schwarzenbach", 100, false);
    assertThat(shown).startsWith("Rosalina").endsWith("\u2026");
    assertThat(Lettering.width(shown, false)).isLessThanOrEqualTo(100);
  }

  @Test
  void neverCutsASignInTwo() {
    String shown = Lettering.fit("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 35, false);
    assertThat(shown).isEqualTo("\uD83D\uDE00\u2026");
  }

  @Test
  void showsNothingWhereNothingFits() {
    assertThat(Lettering.fit("Sales", 3, false)).isEmpty();
  }

  @Test
  void breaksAtSpaces() {
    assertThat(Lettering.wrap("over 138 days", 60, 2)).containsExactly("over 138", "days");
  }

  @Test
  void shortensTheLastLine() {
    assertThat(Lettering.wrap("Negotiation and contract review", 80, 2))
        .hasSize(2)
        .first()
        .isEqualTo("Negotiation");
  }

  @Test
  void breaksAtSoftHyphensOnlyWhereItMust() {
    assertThat(Lettering.wrap("sup\u00ADportive", 50, 2)).containsExactly("sup-", "portive");
    assertThat(Lettering.wrap("sup\u00ADportive", 90, 2)).containsExactly("supportive");
    assertThat(Lettering.wrap("sup\u00ADportive", 40, 1)).first().asString().startsWith("sup");
  }
}

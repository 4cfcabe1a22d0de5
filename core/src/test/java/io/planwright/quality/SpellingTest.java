package io.planwright.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  /** Distances worked out by hand; kitten and sitting is the classic example. */
  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "technolgy, technology, 1",
    "enagging, engaging, 1",
    "ca, abc, 3",
    "abc, abc, 0",
    "'', abc, 3"
  })
  void countsSlips(String a, String b, int slips) {
    assertThat(Spelling.distance(a, b)).isEqualTo(slips);
    assertThat(Spelling.distance(b, a)).isEqualTo(slips);
  }

  @Property(tries = 300)
  void isBoundedByTheLongerTextAndZeroForTheSame(
      @ForAll @AlphaChars @StringLength(max = 12) String a,
      @ForAll @AlphaChars @StringLength(max = 12) String b) {
    int distance = Spelling.distance(a, b);
    assertThat(distance).isEqualTo(Spelling.distance(b, a));
    assertThat(distance)
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    assertThat(distance == 0).isEqualTo(a.equals(b));
  }

  @Property(tries = 300)
  void costsOneForASwapOfNeighbours(
      @ForAll @AlphaChars @StringLength(min = 2, max = 12) String text) {
    String swapped = "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    assertThat(Spelling.distance(text, swapped)).isEqualTo(text.equals(swapped) ? 0 : 1);
  }

  @Test
  void dropsCaseAccentsSpaceAndPunctuation() {
    assertThat(Spelling.normalForm("  Côte d'Ivoire ")).isEqualTo("cotedivoire");
    assertThat(Spelling.normalForm("GTX-Pro")).isEqualTo(Spelling.normalForm("gtx pro"));
  }

  @Test
  void measuresSimilarityByTheLongerText() {
    assertThat(Spelling.similarity("technolgy", "technology", 0.8)).isCloseTo(0.9, within(1e-12));
    assertThat(Spelling.similarity("technolgy", "technology", 0.95)).isZero();
    assertThat(Spelling.similarity("iran", "iraq", 0.5)).as("too short").isZero();
    assertThat(Spelling.similarity("model500", "model600", 0.5)).as("other digits").isZero();
  }

  @Test
  void namesNoneOfTwoThatAreAsNear() {
    Map<String, String> candidates = Map.of("marketing", "Marketing", "markering", "Markering");
    assertThat(Spelling.nearest("markesing", candidates, 0.8)).isEmpty();
    // Two ways to write Marketing do not outvote Markering, in whichever order they come.
    Map<String, String> oneTwice = new LinkedHashMap<>();
    oneTwice.put("marketing", "Marketing");
    oneTwice.put("markering", "Markering");
    oneTwice.put("markeding", "Marketing");
    assertThat(Spelling.nearest("markesing", oneTwice, 0.8)).isEmpty();
    assertThat(Spelling.nearest("marketin", candidates, 0.8).map(Spelling.Match::value))
        .contains("Marketing");
  }
}

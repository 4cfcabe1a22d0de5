package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that have been printed, for machines without the reference files. */
class PublishedScoresTest {

  private static final RunControl FREE = RunControl.unlimited();

  /** Krackhardt (1990): degree, betweenness and closeness as shares, to three digits. */
  @ParameterizedTest
  @CsvSource({
    "Andre, 4, 0.023, 0.529",
    "Beverly, 4, 0.023, 0.529",
    "Carol, 3, 0.000, 0.500",
    "Diane, 6, 0.102, 0.600",
    "Ed, 3, 0.000, 0.500",
    "Fernando, 5, 0.231, 0.643",
    "Garth, 5, 0.231, 0.643",
    "Heather, 3, 0.389, 0.600",
    "Ike, 2, 0.222, 0.429",
    "Jane, 1, 0.000, 0.310"
  })
  void theKite(String person, double degree, double betweenness, double closeness) {
    Centrality kite = Networks.kite().centrality(TieView.undirected());
    assertThat(kite.degree(Direction.IN).of(person)).isEqualTo(degree);
    assertThat(kite.betweenness(BetweennessForm.SHARE_OF_PAIRS, FREE).of(person))
        .isCloseTo(betweenness, within(5e-4));
    for (ClosenessForm form : List.of(ClosenessForm.WASSERMAN_FAUST, ClosenessForm.WITHIN_REACH)) {
      assertThat(kite.closeness(Direction.IN, form, FREE).of(person))
          .isCloseTo(closeness, within(5e-4));
    }
  }

  /** Betweenness of the karate club, as in Brandes' algorithm's usual test. */
  @ParameterizedTest
  @CsvSource({
    "1, 231.0714285714286",
    "34, 160.5515873015873",
    "33, 76.6904761904762",
    "3, 75.85079365079365",
    "32, 73.00952380952381",
    "8, 0",
    "12, 0"
  })
  void betweennessOfTheKarateClub(String person, double expected) {
    assertThat(
            Networks.karate()
                .centrality(TieView.undirected())
                .betweenness(BetweennessForm.RAW, FREE)
                .of(person))
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void coresOfTheKarateClub() {
    Scores cores = Networks.karate().structure(TieView.undirected()).coreNumbers(Direction.IN);
    Set<String> inner = new HashSet<>();
    cores.ranked().stream().filter(s -> s.score() == 4).forEach(s -> inner.add(s.personId()));
    assertThat(inner)
        .containsExactlyInAnyOrder("1", "2", "3", "4", "8", "9", "14", "31", "33", "34");
    assertThat(cores.ranked().get(0).score()).isEqualTo(4);
    assertThat(cores.of("12")).isEqualTo(1);
    assertThat(cores.of("17")).isEqualTo(2);
    assertThat(cores.of("26")).isEqualTo(3);
  }

  /** The optimum is 0.4198 (U. Brandes et al., "On modularity clustering", 2008). */
  @Test
  void communitiesOfTheKarateClub() {
    Communities found =
        Networks.karate()
            .structure(TieView.undirected())
            .communities(CommunitySpec.of(1), FREE)
            .orElseThrow();
    assertThat(found.modularity()).isCloseTo(0.41978961, within(1e-8));
    assertThat(found.groups()).hasSize(4);
    assertThat(found.of("1")).contains("2").doesNotContain("34");
  }

  @Test
  void theKarateClubHangsOnItsInstructor() {
    assertThat(Networks.karate().structure(TieView.undirected()).articulationPeople())
        .containsExactly("1");
  }

  @Test
  void theKiteHangsOnTwo() {
    assertThat(Networks.kite().structure(TieView.undirected()).articulationPeople())
        .containsExactly("Heather", "Ike");
  }
}

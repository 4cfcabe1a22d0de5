package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks in which two parts are nearly, or just, as large as each other. */
class NearTwinsTest {

  private static final RunControl FREE = RunControl.unlimited();
  private static final TieView STRENGTHS =
      TieView.undirected().withWeighting(TieView.Weighting.STRENGTH);

  private static Tie tie(String from, String to, double weight) {
    return Tie.of(TieKind.COMMUNICATION, from, to, weight, Networks.DAY);
  }

  /** A triangle and a star of four both have the eigenvalue 2; a bridge makes them one part. */
  private static Centrality triangleAndStar(double bridge) {
    return InfluenceNetwork.builder()
        .addTies(tie("a", "b", 1), tie("b", "c", 1), tie("c", "a", 1))
        .addTies(tie("h", "i", 1), tie("h", "j", 1), tie("h", "k", 1), tie("h", "l", 1))
        .addTies(tie("a", "h", bridge))
        .build()
        .centrality(STRENGTHS);
  }

  /** To first order both parts have a half of the square, whatever joins them. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1e-6, 1e-7})
  void smallBridgesDecideBetweenTwins(double bridge) {
    Scores scores = triangleAndStar(bridge).eigenvector(Direction.IN, FREE).orElseThrow();
    assertThat(scores.of("h")).isCloseTo(0.5, within(bridge));
    assertThat(scores.of("a")).isCloseTo(Math.sqrt(1 / 6.0), within(bridge));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-10, 1e-12, 1e-15})
  void smallerBridgesThanRoundingDecideNothing(double bridge) {
    assertThat(triangleAndStar(bridge).eigenvector(Direction.IN, FREE).isKnown()).isFalse();
    assertThat(triangleAndStar(bridge).hits(FREE).isKnown()).isFalse();
  }

  private static Centrality nearlyTwoSides(double third) {
    return InfluenceNetwork.builder()
        .addTies(tie("h", "x", 1), tie("h", "y", 1), tie("h", "z", 1), tie("x", "y", third))
        .build()
        .centrality(STRENGTHS);
  }

  /** As the third tie shrinks, x = √3 h on both sides, of which the sums are 1 and √3. */
  @Test
  void starsThatAreNearlyTwoSided() {
    Hits hits = nearlyTwoSides(1e-6).hits(FREE).orElseThrow();
    double hub = 1 / (1 + Math.sqrt(3));
    assertThat(hits.authorities().of("h")).isCloseTo(hub, within(1e-6));
    assertThat(hits.hubs().of("z")).isCloseTo((1 - hub) / 3, within(1e-6));
    assertThat(nearlyTwoSides(1e-14).hits(FREE).isKnown()).isFalse();
  }

  @Test
  void alphasNextToTheirBound() {
    Centrality pair = Networks.of("a-b b-a").centrality(TieView.asStated());
    double gap = 1e-8;
    assertThat(pair.katz(KatzSpec.of(1 - gap), Direction.IN, FREE).orElseThrow().of("a"))
        .isCloseTo(1 / gap, within(10.0));
    assertThat(pair.katz(KatzSpec.of(1 - 1e-12), Direction.IN, FREE).isKnown()).isFalse();
  }

  private static List<Tie> clique(String name, int size) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        ties.add(tie(name + i, name + j, 1));
      }
    }
    return ties;
  }

  /** Too large to be solved for, so that steps have to notice. */
  @ParameterizedTest
  @CsvSource({"1e-13, false", "1, true"})
  void largeTwins(double bridge, boolean isKnown) {
    int size = DenseTies.MOST / 2 + 10;
    Centrality twins =
        InfluenceNetwork.builder()
            .addAllTies(clique("a", size))
            .addAllTies(clique("b", size))
            .addTies(tie("a0", "b0", bridge))
            .build()
            .centrality(STRENGTHS);
    for (Answer<Scores> answer :
        List.of(
            twins.eigenvector(Direction.IN, FREE),
            twins.hits(FREE).fold(h -> Answer.known(h.hubs()), lack -> cannot()))) {
      assertThat(answer.isKnown()).isEqualTo(isKnown);
      if (isKnown) {
        Scores scores = answer.orElseThrow();
        assertThat(scores.of("a0")).isCloseTo(scores.of("b0"), within(1e-12));
        assertThat(scores.of("a1")).isCloseTo(scores.of("b1"), within(1e-12));
      }
    }
  }

  private static Answer<Scores> cannot() {
    return Answer.insufficient("hubs", "one part", "two", "Use PageRank.");
  }

  /** The next eigenvalue of a long circle is near, but not so near that anything is in doubt. */
  @Test
  void longCircles() {
    List<Tie> ties = new ArrayList<>();
    int size = 2 * DenseTies.MOST + 1;
    for (int i = 0; i < size; i++) {
      ties.add(tie("p" + i, "p" + (i + 1) % size, 1));
    }
    Centrality circle = InfluenceNetwork.builder().addAllTies(ties).build().centrality(STRENGTHS);
    assertThat(circle.eigenvector(Direction.OUT, FREE).orElseThrow().of("p7"))
        .isCloseTo(1 / Math.sqrt(size), within(1e-12));
    assertThat(circle.hits(FREE).orElseThrow().hubs().of("p7"))
        .isCloseTo(1.0 / size, within(1e-12));
  }

  /** The two in the middle are alike; whoever is found first must not come before the other. */
  @Test
  void detoursThatRoundingCannotSee() {
    InfluenceNetwork network =
        InfluenceNetwork.builder()
            .addTies(tie("s", "a", 1), tie("s", "b", 1), tie("a", "b", 1e-14))
            .addTies(tie("b", "a", 1e-14), tie("a", "t", 1), tie("b", "t", 1))
            .build();
    Scores scores =
        network
            .centrality(TieView.asStated().withWeighting(TieView.Weighting.LENGTH))
            .betweenness(BetweennessForm.RAW, FREE);
    assertThat(scores.of("a")).isPositive().isEqualTo(scores.of("b"));
  }

  /** Whoever can only be reached by a step that rounding does not see is reached all the same. */
  @Test
  void stepsThatRoundingCannotSee() {
    InfluenceNetwork network =
        InfluenceNetwork.builder()
            .addTies(tie("s", "a", 1), tie("a", "b", 1e-20), tie("b", "c", 1e-20))
            .build();
    Scores scores =
        network
            .centrality(TieView.asStated().withWeighting(TieView.Weighting.LENGTH))
            .betweenness(BetweennessForm.RAW, FREE);
    assertThat(scores.of("a")).isEqualTo(2);
    assertThat(scores.of("b")).isEqualTo(2);
  }

  /** A tie to oneself is a tie inside, and counts twice as any other does. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void selfTiesAreInsideTheirCommunity(boolean isDirected) {
    TieView view = isDirected ? TieView.asStated() : TieView.undirected();
    assertThat(
            Networks.of("a-b c-c")
                .structure(view.withSelfTies(TieView.SelfTies.COUNTED))
                .communities(CommunitySpec.of(1), FREE)
                .orElseThrow()
                .modularity())
        .isCloseTo(0.5, within(1e-15));
  }
}

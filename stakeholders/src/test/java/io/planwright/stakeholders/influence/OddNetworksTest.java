package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddNetworksTest {

  private static final RunControl FREE = RunControl.unlimited();

  @Test
  void nobodyAtAll() {
    InfluenceNetwork empty = InfluenceNetwork.builder().build();
    Centrality scores = empty.centrality(TieView.asStated());
    NetworkStructure structure = empty.structure(TieView.undirected());
    assertThat(scores.betweenness(BetweennessForm.RAW, FREE).ranked()).isEmpty();
    assertThat(scores.pageRank(PageRankSpec.standard(), Direction.IN, FREE).ranked()).isEmpty();
    assertThat(scores.eigenvector(Direction.IN, FREE).isKnown()).isFalse();
    assertThat(scores.hits(FREE).isKnown()).isFalse();
    assertThat(structure.density().isKnown()).isFalse();
    assertThat(structure.meanClustering(FewContacts.ZERO).isKnown()).isFalse();
    assertThat(structure.strongComponents()).isEmpty();
    assertThat(structure.communities(CommunitySpec.of(1), FREE).isKnown()).isFalse();
    assertThat(structure.balance().isBalanced()).isTrue();
    assertThat(structure.brokerage(Map.of())).isEmpty();
  }

  @Test
  void onePerson() {
    InfluenceNetwork one = InfluenceNetwork.builder().addPeople("a").build();
    Centrality scores = one.centrality(TieView.asStated());
    NetworkStructure structure = one.structure(TieView.asStated());
    for (ClosenessForm form : ClosenessForm.values()) {
      assertThat(scores.closeness(Direction.IN, form, FREE).of("a")).isZero();
    }
    for (HarmonicForm form : HarmonicForm.values()) {
      assertThat(scores.harmonic(Direction.IN, form, FREE).of("a")).isZero();
    }
    for (BetweennessForm form : BetweennessForm.values()) {
      assertThat(scores.betweenness(form, FREE).of("a")).isZero();
    }
    assertThat(scores.pageRank(PageRankSpec.standard(), Direction.IN, FREE).of("a")).isEqualTo(1);
    assertThat(scores.katz(KatzSpec.of(3), Direction.IN, FREE).orElseThrow().of("a")).isEqualTo(1);
    assertThat(structure.constraint(HoleEgo.ANY_TIE).missing()).containsExactly("a");
    assertThat(structure.coreNumbers(Direction.IN).of("a")).isZero();
    assertThat(structure.reach("a", Direction.OUT, 5).size()).isZero();
    assertThat(structure.strongComponents()).containsExactly(List.of("a"));
    PersonalInfluence report =
        structure.personalInfluence("a", PersonalInfluenceSpec.standard(), FREE);
    assertThat(report.reachShare().isKnown()).isFalse();
    assertThat(report.newTies()).isEmpty();
  }

  @Test
  void partsThatAreNotConnected() {
    InfluenceNetwork two = Networks.of("a-b b-c d-e").toBuilder().addPeople("f").build();
    Centrality scores = two.centrality(TieView.undirected());
    assertThat(scores.closeness(Direction.IN, ClosenessForm.WASSERMAN_FAUST, FREE).of("b"))
        .isCloseTo(0.4, within(1e-15));
    assertThat(scores.closeness(Direction.IN, ClosenessForm.WITHIN_REACH, FREE).of("b"))
        .isEqualTo(1);
    assertThat(scores.closeness(Direction.IN, ClosenessForm.RAW, FREE).of("b")).isEqualTo(0.5);
    assertThat(scores.harmonic(Direction.IN, HarmonicForm.MEAN, FREE).of("a"))
        .isCloseTo(0.3, within(1e-15));
    Scores eigenvector = scores.eigenvector(Direction.IN, FREE).orElseThrow();
    assertThat(eigenvector.of("b")).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(eigenvector.of("d")).isZero();
    assertThat(two.structure(TieView.undirected()).connectedComponents())
        .containsExactly(List.of("a", "b", "c"), List.of("d", "e"), List.of("f"));
  }

  @Test
  void partsThatShareTheLargestEigenvalueHaveNoOneEigenvector() {
    assertThat(
            Networks.of("a-b c-d").centrality(TieView.undirected()).eigenvector(Direction.IN, FREE))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("2 parts that share it"));
  }

  @Test
  void partsThatShareTheLargestSingularValueHaveNoOneListOfHubs() {
    assertThat(Networks.of("a-b c-d").centrality(TieView.asStated()).hits(FREE))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("2 parts that share it"));
    Hits hits = Networks.of("a-b c-d c-e").centrality(TieView.asStated()).hits(FREE).orElseThrow();
    assertThat(hits.hubs().of("c")).isCloseTo(1, within(1e-14));
    assertThat(hits.hubs().of("a")).isLessThan(1e-14);
  }

  private static InfluenceNetwork weighted(double w) {
    return InfluenceNetwork.builder()
        .addTies(Tie.of(TieKind.COMMUNICATION, "a", "b", w, Networks.DAY))
        .addTies(Tie.of(TieKind.COMMUNICATION, "b", "a", 1 / w, Networks.DAY))
        .addTies(Tie.of(TieKind.COMMUNICATION, "b", "c", w, Networks.DAY))
        .addTies(Tie.of(TieKind.COMMUNICATION, "c", "a", 1 / w, Networks.DAY))
        .build();
  }

  /** The characteristic equation is x³ = x + w. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e3, 1e15, 1e-15, 1e60})
  void weightsOfAnySizeHaveALargestEigenvalue(double w) {
    Centrality scores =
        weighted(w).centrality(TieView.asStated().withWeighting(TieView.Weighting.STRENGTH));
    double x = scores.largestEigenvalue(FREE).orElseThrow();
    assertThat(x * x * x).isCloseTo(x + w, within(1e-8 * (x + w)));
    assertThat(scores.katz(KatzSpec.of(0.5 / x), Direction.IN, FREE).isKnown()).isTrue();
  }

  @Test
  void networksOfTwoSidesHaveAnEigenvector() {
    Scores star =
        Networks.of("a-b a-c a-d a-e")
            .centrality(TieView.undirected())
            .eigenvector(Direction.OUT, FREE)
            .orElseThrow();
    assertThat(star.of("a")).isCloseTo(Math.sqrt(0.5), within(1e-14));
    assertThat(star.of("b")).isCloseTo(Math.sqrt(0.125), within(1e-14));
  }

  @Test
  void selfTiesCountWhereTheViewCountsThem() {
    InfluenceNetwork loop = Networks.of("a-a a-b b-a");
    TieView counted = TieView.asStated().withSelfTies(TieView.SelfTies.COUNTED);
    assertThat(loop.centrality(TieView.asStated()).degree(Direction.IN).of("a")).isEqualTo(1);
    assertThat(loop.centrality(counted).degree(Direction.IN).of("a")).isEqualTo(2);
    // The matrix ((1, 1), (1, 0)) has the golden ratio as its largest eigenvalue.
    assertThat(loop.centrality(counted).largestEigenvalue(FREE).orElseThrow())
        .isCloseTo((1 + Math.sqrt(5)) / 2, within(1e-12));
    assertThat(loop.structure(counted).tieCount()).isEqualTo(3);
    assertThat(loop.structure(counted).reciprocity().orElseThrow()).isEqualTo(1);
    assertThat(loop.centrality(counted).betweenness(BetweennessForm.RAW, FREE).of("a")).isZero();
    assertThat(loop.structure(counted).coreNumbers(Direction.IN).of("a")).isEqualTo(1);
    assertThat(loop.structure(counted).constraint(HoleEgo.ANY_TIE).of("a")).isEqualTo(1);
    TieView undirected = TieView.undirected().withSelfTies(TieView.SelfTies.COUNTED);
    assertThat(loop.structure(undirected).tieCount()).isEqualTo(2);
  }

  @Test
  void tiesOfSeveralKindsAreJoined() {
    Tie advice = Tie.of(TieKind.ADVICE, "a", "b", 2, Networks.DAY);
    InfluenceNetwork both =
        InfluenceNetwork.builder()
            .addTies(advice, advice.toBuilder().kind(TieKind.TRUST).weight(3).build())
            .build();
    TieView view = TieView.asStated();
    assertThat(both.centrality(view).strength(Direction.OUT).of("a")).isEqualTo(1);
    TieView strengths = view.withWeighting(TieView.Weighting.STRENGTH);
    assertThat(both.centrality(strengths).strength(Direction.OUT).of("a")).isEqualTo(5);
    TieView lengths = view.withWeighting(TieView.Weighting.LENGTH);
    assertThat(both.centrality(lengths).closeness(Direction.OUT, ClosenessForm.RAW, FREE).of("a"))
        .isEqualTo(0.5);
    TieView inverse = view.withWeighting(TieView.Weighting.INVERSE_STRENGTH);
    assertThat(both.centrality(inverse).closeness(Direction.OUT, ClosenessForm.RAW, FREE).of("a"))
        .isEqualTo(5);
    // Influence runs from who is asked and trusted.
    assertThat(both.centrality(TieView.influence()).degree(Direction.OUT).of("b")).isEqualTo(1);
  }

  @Test
  void signsCountAsTheViewSays() {
    InfluenceNetwork mixed =
        InfluenceNetwork.builder()
            .addTies(Networks.tie("a", "b"), Networks.negative("a", "c"))
            .build();
    TieView view = TieView.asStated();
    assertThat(mixed.centrality(view).degree(Direction.OUT).of("a")).isEqualTo(2);
    for (TieView.Signs signs : List.of(TieView.Signs.POSITIVE, TieView.Signs.NEGATIVE)) {
      assertThat(mixed.centrality(view.withSigns(signs)).degree(Direction.OUT).of("a"))
          .isEqualTo(1);
    }
    StructuralBalance balance = mixed.structure(view).balance();
    assertThat(balance.camps()).containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(balance.balancedShare().isKnown()).isFalse();
  }

  /** Doubled at each of 1,500 diamonds, the paths are more than a double can count. */
  @Test
  void veryManyShortestPaths() {
    List<Tie> ties = new ArrayList<>();
    int diamonds = 1500;
    for (int i = 0; i < diamonds; i++) {
      for (String side : List.of("l", "r")) {
        ties.add(Networks.tie("m" + i, side + i));
        ties.add(Networks.tie(side + i, "m" + (i + 1)));
      }
    }
    Scores scores =
        InfluenceNetwork.builder()
            .addAllTies(ties)
            .build()
            .centrality(TieView.asStated())
            .betweenness(BetweennessForm.RAW, FREE);
    int middle = 750;
    double before = 3.0 * middle;
    double after = 3.0 * (diamonds - middle);
    assertThat(scores.of("m" + middle)).isCloseTo(before * after, within(1e-6));
    // Whoever comes before goes on through either side alike.
    assertThat(scores.of("l" + middle)).isCloseTo((before + 1) * (after - 2) / 2, within(1e-6));
  }

  @Test
  void aLongRunCanBeStopped() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    Centrality scores = Networks.kite().centrality(TieView.undirected());
    assertThatThrownBy(() -> scores.betweenness(BetweennessForm.RAW, control))
        .isInstanceOf(RunStoppedException.class);
    assertThatThrownBy(() -> scores.pageRank(PageRankSpec.standard(), Direction.IN, control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void aLongRunReportsItsProgress() {
    List<Long> done = new ArrayList<>();
    RunControl control = RunControl.unlimited().withProgress(progress -> done.add(progress.done()));
    Networks.karate().centrality(TieView.undirected()).betweenness(BetweennessForm.RAW, control);
    assertThat(done).startsWith(0L).endsWith(34L).isSorted();
  }
}

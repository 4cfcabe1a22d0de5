package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.Normal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rare votes, steep steps and uncertain positions do under a common factor. */
class DecisionFactorTest {

  private static PersonOutlook person(Decision decision, String id) {
    return outlook(decision).people().stream()
        .filter(person -> person.personId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static DecisionOutlook outlook(Decision decision) {
    return DecisionEngine.standard().outlook(decision, RunControl.unlimited()).orElseThrow();
  }

  /** Somebody who hardly ever says yes only does so where the other does for sure. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-12, 1e-16, 1e-20, 1e-100})
  void aRareYesSaysWhatItSaysAboutTheOthers(double rare) {
    Decision decision =
        Decision.builder()
            .rule(DecisionRule.unanimous("Pair", "a", "b"))
            .addVoters(Voter.of("a", rare), Voter.of("b", 0.5))
            .correlation(0.9)
            .build();
    assertThat(person(decision, "a").approvalIfYes()).isCloseTo(1, within(1e-9));
  }

  /** P(both) by quadrature of the joint normal in one dimension, with p(a) on both sides. */
  @ParameterizedTest
  @ValueSource(doubles = {1.01e-4, 0.99e-4, 1e-6})
  void rareAndLessRareVotesFollowTheSameFormula(double rare) {
    Decision decision =
        Decision.builder()
            .rule(DecisionRule.unanimous("Pair", "a", "b"))
            .addVoters(Voter.of("a", rare), Voter.of("b", 0.3))
            .correlation(0.4)
            .build();
    double threshold = Normal.quantile(rare);
    double other = Normal.quantile(0.3);
    double both = 0;
    double step = 1.0 / 4096;
    for (double x = threshold - step / 2; x > threshold - 9; x -= step) {
      both += step * Normal.density(x) * Normal.below((other - 0.4 * x) / Math.sqrt(1 - 0.16));
    }
    assertThat(person(decision, "a").approvalIfYes()).isCloseTo(both / rare, within(1e-6));
  }

  /** The step of a body of thousands lies on the edge of two panels. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-4, 1e-5})
  void aStepOnAnEdgeIsSeen(double width) {
    double mean = 0;
    double spike = 0;
    for (FactorQuadrature.Node node :
        FactorQuadrature.nodes(
            z -> new double[] {Normal.below(-z / width), Normal.density(z / width)})) {
      mean += node.weight() * node.values()[0];
      spike += node.weight() * node.values()[1];
    }
    assertThat(mean).isCloseTo(0.5, within(1e-12));
    double expected = Normal.density(0) * width / Math.sqrt(1 + width * width);
    assertThat(spike).isCloseTo(expected, within(1e-11 * width + 1e-12));
  }

  @Test
  void whatIsFoundOutTellsAboutTheFactorToo() {
    Decision decision =
        Decision.builder()
            .rule(DecisionRule.majority("Board", "a", "b", "c"))
            .addVoters(
                new Voter("a", new Position.Between(0.4, 0.6), List.of()),
                Voter.of("b", 0.5),
                Voter.of("c", 0.5))
            .correlation(0.6)
            .build();
    InformationValue value = outlook(decision).worthFindingOut().get(0);
    PersonOutlook a = person(decision, "a");
    assertThat(a.approvalIfYes()).isBetween(value.rangeIfYes().low(), value.rangeIfYes().high());
    assertThat(a.approvalIfNo()).isBetween(value.rangeIfNo().low(), value.rangeIfNo().high());
    assertThat(value.expectedShift().orElseThrow())
        .isCloseTo(0.5 * (a.approvalIfYes() - a.approvalIfNo()), within(1e-9));
    for (double p : new double[] {0.4, 0.6}) {
      Decision known =
          decision.toBuilder()
              .voters(List.of(Voter.of("a", p), Voter.of("b", 0.5), Voter.of("c", 0.5)))
              .build();
      PersonOutlook end = person(known, "a");
      ProbabilityRange ifYes = value.rangeIfYes();
      ProbabilityRange ifNo = value.rangeIfNo();
      assertThat(end.approvalIfYes()).isCloseTo(p < 0.5 ? ifYes.high() : ifYes.low(), within(1e-9));
      assertThat(end.approvalIfNo()).isCloseTo(p < 0.5 ? ifNo.high() : ifNo.low(), within(1e-9));
    }
  }
}

package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.stakeholders.internal.BetaCurve;
import org.junit.jupiter.api.Test;

class DecisionNumericsTest {

  /** Closed forms: beta(1, b) is 1 - (1 - x)^b, beta(1/2, 1/2) the arcsine distribution. */
  @Test
  void theBetaDistributionHasItsClosedForms() {
    for (double x = 0.05; x < 1; x += 0.1) {
      assertThat(new BetaCurve(1, 7).below(x)).isCloseTo(1 - Math.pow(1 - x, 7), within(1e-14));
      assertThat(new BetaCurve(0.5, 0.5).below(x))
          .isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-13));
      assertThat(new BetaCurve(2, 3).below(x))
          .isCloseTo(x * x * (6 - 8 * x + 3 * x * x), within(1e-14));
    }
    assertThat(new BetaCurve(3, 5).quantile(new BetaCurve(3, 5).below(0.3)))
        .isCloseTo(0.3, within(1e-12));
    assertThat(new BetaCurve(1e6, 1e6).quantile(0.5)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void enoughNodesIntegratePowersWithoutError() {
    for (int degree : new int[] {0, 1, 2, 5, 19, 60, 199}) {
      GaussLegendre rule = GaussLegendre.exactTo(degree);
      for (int power = 0; power <= degree; power += 1 + degree / 10) {
        double sum = 0;
        for (int i = 0; i < rule.nodes().length; i++) {
          sum += rule.weights()[i] * Math.pow(rule.nodes()[i], power);
        }
        assertThat(sum).isCloseTo(1.0 / (power + 1), within(1e-13));
      }
    }
  }

  @Test
  void aPanelOfTheFactorKeepsMassMeanAndVariance() {
    double mass = 0;
    double variance = 0;
    for (FactorQuadrature.Node node : FactorQuadrature.nodes(z -> new double[] {1, z * z})) {
      mass += node.weight();
      variance += node.weight() * node.values()[1];
    }
    assertThat(mass).isCloseTo(1, within(1e-14));
    assertThat(variance).isCloseTo(1, within(1e-13));
  }
}

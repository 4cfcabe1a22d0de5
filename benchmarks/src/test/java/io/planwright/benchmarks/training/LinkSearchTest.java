package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSearchTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, 0.8})
  void findsHowErrorsHangTogether(double link) {
    double[] links = links(NormalErrors.linked(4000, 4, link), 4);

    assertThat(links[0]).isZero();
    for (int step = 1; step < 4; step++) {
      assertThat(links[step]).isCloseTo(link, within(0.05));
    }
  }

  /** Scores are errors in units of the quantiles of their side. */
  @Test
  void doesNotDependOnHowWideErrorsAre() {
    NormalErrors errors = NormalErrors.linked(500, 2, 0.6);
    NormalErrors wide = new NormalErrors();
    for (HeldOut held : errors.held) {
      double[] own = new double[2];
      for (int step = 0; step < 2; step++) {
        double error = held.future()[step] - 50;
        own[step] = error < 0 ? 30 * error : 1000 * error;
      }
      wide.add(own, 30, 1000);
    }

    assertThat(links(wide, 2)[1]).isCloseTo(links(errors, 2)[1], within(1e-9));
  }

  @Test
  void staysBetweenNothingAndAlmostOne() {
    assertThat(links(NormalErrors.linked(100, 2, -0.5), 2)[1]).isZero();
    assertThat(links(NormalErrors.linked(100, 2, 1), 2)[1]).isEqualTo(0.99);
  }

  /** One step of 20 histories that hang together by nothing, three that do by much. */
  @Test
  void leansOnAllStepsWhereHistoriesAreFew() {
    NormalErrors errors = NormalErrors.linked(20, 4, 0.8);
    for (HeldOut held : errors.held) {
      held.future()[2] = 50 + (held.future()[2] - 50) * (held.future()[1] > 50 ? -1 : 1);
    }

    assertThat(links(errors, 4)[2]).isGreaterThan(0.1);
  }

  @Test
  void goesOnAsBeforeWhereNoHistoryReaches() {
    double[] links = links(NormalErrors.linked(1000, 2, 0.5), 4);

    assertThat(links[1]).isCloseTo(0.5, within(0.1));
    assertThat(links[2]).isCloseTo(links[1], within(1e-12));
    assertThat(links[3]).isCloseTo(links[1], within(1e-12));
  }

  @Test
  void isNothingWithoutErrors() {
    NormalErrors errors = new NormalErrors();
    errors.add(new double[3], 1);
    errors.add(new double[] {1, 1, 1}, 0);

    assertThat(links(errors, 3)).containsOnly(0);
    assertThat(LinkSearch.links(List.of(), List.of(), List.of(), 2)).containsOnly(0);
  }

  private static double[] links(NormalErrors errors, int horizon) {
    return LinkSearch.links(errors.held, errors.points, errors.distances, horizon);
  }
}

package io.planwright.benchmarks.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Gate;
import io.planwright.forecasting.internal.learned.Outlook;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final int COUNT = 200;

  private final NormalErrors errors = NormalErrors.linked(COUNT, Tiny.HORIZON, 0.5);
  private final List<double[]> futures = errors.held.stream().map(HeldOut::future).toList();

  /** Nets that say 50 beside a perfect standard mixture and a fast one that says 60. */
  @Test
  void scoresAndCalibrates() {
    List<double[]> far = errors.held.stream().map(h -> new double[] {60, 60, 60}).toList();

    Judgement judgement = judgement(errors.points, futures, far);

    assertThat(judgement.members()).containsExactly(0, 2);
    // Naive2 says 50 as well.
    assertThat(score(judgement, "held out: OWA of the nets")).isCloseTo(1, within(1e-9));
    assertThat(score(judgement, "held out: OWA of the classical mixture")).isZero();
    assertThat(score(judgement, "held out: OWA of the fast mixture")).isGreaterThan(5);
    assertThat(score(judgement, "chosen on held-out values: OWA with the classical mixture"))
        .isZero();
    assertThat(score(judgement, "chosen on held-out values: OWA with the fast mixture"))
        .isCloseTo(1, within(1e-9));
    assertThat(score(judgement, "chosen on held-out values: MSIS of the nets")).isBetween(3.5, 5.5);
    assertThat(score(judgement, "chosen on held-out values: coverage of the nets"))
        .isBetween(0.9, 0.98);
    assertThat(judgement.widths())
        .containsExactly(new double[] {1, 1, 1, 1, 1, 1}, Offset.offset(0.3));
    assertThat(judgement.links()).hasSize(Tiny.HORIZON);
    assertThat(judgement.links()[1]).isBetween(0.3, 0.7);
    assertThat(judgement.gate().weights(Gate.STANDARD, 8, 3)).containsExactly(0, 0, 0);
    assertThat(judgement.gate().weights(Gate.FAST, 8, 3)).containsExactly(1, 1, 1);
  }

  @Test
  void prefersTheNetsThatMakeTheBestMixture() {
    Judgement naive = judgement(errors.points, errors.points, errors.points);
    Judgement perfect = judgement(futures, errors.points, errors.points);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Progress progress = new Progress(new PrintStream(out, true, UTF_8));

    assertThat(Judgement.best(List.of(naive, perfect), progress)).isSameAs(perfect);
    assertThat(Judgement.best(List.of(perfect, naive), progress)).isSameAs(perfect);
    assertThat(out.toString(UTF_8).lines().findFirst().orElseThrow())
        .contains("nets [0, 2]: held out: OWA of the nets 1.0000, held out: OWA of the classical");
  }

  @Test
  void makesTheEnsemble() {
    Judgement judgement = judgement(errors.points, futures, futures);
    Ensemble plain = PlainNets.ensemble(Tiny.HORIZON);

    Ensemble ensemble = judgement.ensemble(7, plain.nets(), Map.of("name", "text"));

    assertThat(ensemble.least()).isEqualTo(7);
    assertThat(ensemble.widths()).isEqualTo(judgement.widths());
    assertThat(ensemble.links()).isEqualTo(judgement.links());
    assertThat(ensemble.gate()).isEqualTo(judgement.gate());
    assertThat(ensemble.card()).containsExactly(entry("name", "text"));
    assertThat(plain.widths()).containsOnly(1);
    assertThat(plain.gate()).isEqualTo(Gate.closed());
  }

  private static double score(Judgement judgement, String name) {
    return judgement.scores().getOrDefault(name, Double.NaN);
  }

  private Judgement judgement(List<double[]> points, List<double[]> standard, List<double[]> fast) {
    List<Outlook> outlooks = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      outlooks.add(new Outlook(points.get(i), errors.distances.get(i), new double[1], 0));
    }
    HeldOutForecasts classical =
        new HeldOutForecasts(errors.held, Yardstick.of(errors.held), standard, fast);
    return Judgement.of(Tiny.blueprint(), List.of(0, 2), classical, outlooks);
  }
}

package io.planwright.benchmarks.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.benchmarks.accuracy.Workers;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Ensemble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleTrainingTest {

  private static final int STEPS = 20;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeSet() throws IOException {
    Tiny.writeSet(folder, Tiny.SET, 12, 1e9);
  }

  @Test
  void hasTheSameBitsForTheSameSeedAtAnyNumberOfThreads() throws IOException {
    EnsembleTraining.Trained one = train(Tiny.blueprint(1, STEPS, 5), 1);
    EnsembleTraining.Trained again = train(Tiny.blueprint(1, STEPS, 5), 1);
    EnsembleTraining.Trained two = train(Tiny.blueprint(1, STEPS, 5), 2);
    EnsembleTraining.Trained other = train(Tiny.blueprint(1, STEPS, 50), 1);

    assertSame(again.whole(), one.whole());
    assertSame(two.whole(), one.whole());
    assertSame(two.judged(), one.judged());
    assertThat(other.judged().nets().get(0).weights())
        .isNotEqualTo(one.judged().nets().get(0).weights());
  }

  @Test
  void learnsOnFromTheNetsThatWereJudged() throws IOException {
    EnsembleTraining.Trained trained = train(Tiny.blueprint(4, STEPS, 5), 1);

    Ensemble judged = trained.judged();
    Ensemble whole = trained.whole();
    assertThat(whole.horizon()).isEqualTo(Tiny.HORIZON);
    assertThat(whole.seasonLength()).isEqualTo(4);
    assertThat(whole.least()).isEqualTo(Tiny.LEAST);
    assertThat(whole.nets()).hasSameSizeAs(judged.nets());
    assertThat(whole.nets().get(0).weights()).isNotEqualTo(judged.nets().get(0).weights());
    assertThat(whole.widths()).isEqualTo(judged.widths());
    assertThat(whole.links()).isEqualTo(judged.links());
    assertThat(whole.gate()).isEqualTo(judged.gate());
    assertThat(whole.card()).isEqualTo(judged.card());
  }

  @Test
  void judgesRealAllAndGenerated() throws IOException {
    train(Tiny.blueprint(1, STEPS, 5), 1);

    assertThat(out.toString(UTF_8))
        .contains("quarterly: 24 histories, judged by 12, where Naive2 has sMAPE ")
        .contains("nets [0, 1]: held out: OWA of the nets ")
        .contains("nets [0, 1, 2]: held out: OWA of the nets ")
        .contains("nets [2]: held out: OWA of the nets ");
  }

  @Test
  void looksAtNoTestPart() throws IOException {
    EnsembleTraining.Trained trained = train(Tiny.blueprint(1, STEPS, 5), 1);
    Tiny.writeSet(folder, Tiny.SET, 12, -3);

    assertSame(train(Tiny.blueprint(1, STEPS, 5), 1).whole(), trained.whole());
  }

  /** The last horizon is hidden from the nets that are judged, and shown to them thereafter. */
  @Test
  void holdsOutTheLastHorizonUntilItHasJudged() throws IOException {
    Tiny.writeSet(folder, "judge", 4, 1);
    EnsembleTraining.Trained trained = train(Tiny.judgedBy("judge", STEPS, 5), 1);
    StringBuilder text = new StringBuilder();
    for (History history : Source.of(Tiny.SET).read(folder)) {
      double[] values = history.values().clone();
      for (int t = values.length - Tiny.HORIZON; t < values.length; t++) {
        values[t] += 100;
      }
      text.append(Tiny.line("a", history.seasonLength(), values, 1, 1, 1));
    }
    Files.writeString(Tiny.file(folder, Tiny.SET), text, UTF_8);

    EnsembleTraining.Trained other = train(Tiny.judgedBy("judge", STEPS, 5), 1);

    assertSame(other.judged(), trained.judged());
    assertThat(other.whole().nets().get(0).weights())
        .isNotEqualTo(trained.whole().nets().get(0).weights());
  }

  @Test
  void saysThatNothingCanBeJudgedBy() throws IOException {
    String set = Tiny.line("a", 1, new double[] {1, 2, 3, 4, 5, 6, 7, 8}, 1, 2, 3);
    Files.writeString(Tiny.file(folder, Tiny.SET), set, UTF_8);

    assertThatThrownBy(() -> train(Tiny.blueprint(1, STEPS, 5), 1))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "no history of tiny can be judged by. Give sets of complete histories that change and"
                + " have at least 6 values before the last horizon.");
  }

  private EnsembleTraining.Trained train(Blueprint blueprint, int threads) throws IOException {
    try (Workers workers = new Workers(threads)) {
      Progress progress = new Progress(new PrintStream(out, true, UTF_8));
      return new EnsembleTraining(blueprint, folder, LocalDate.EPOCH, workers, progress).run();
    }
  }

  private static void assertSame(Ensemble one, Ensemble other) {
    assertThat(one.nets()).hasSameSizeAs(other.nets());
    for (int i = 0; i < one.nets().size(); i++) {
      assertThat(one.nets().get(i).weights()).isEqualTo(other.nets().get(i).weights());
    }
    assertThat(one.widths()).isEqualTo(other.widths());
    assertThat(one.links()).isEqualTo(other.links());
    assertThat(one.gate()).isEqualTo(other.gate());
  }
}

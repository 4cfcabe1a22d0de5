package io.planwright.benchmarks.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.EnsembleFile;
import io.planwright.forecasting.internal.learned.Frequency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingRunnerTest {

  private static final int STEPS = 200;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesNetsThatCanBeRead() throws IOException {
    Tiny.writeSet(folder, Tiny.SET, 10, 1e9);
    Path judged = folder.resolve("judged");

    int status =
        tiny("--frequencies", "quarterly", "--judged", judged.toString(), "--percent", "10");

    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(status).isEqualTo(TrainingRunner.DONE);
    Ensemble ensemble = read(folder.resolve("out"));
    assertThat(ensemble.forecast(new double[] {5, 6, 7, 6, 5, 6, 7}, 5).points()).hasSize(5);
    // Seeds of quarters with --seed 1: 100 · (7 + 1).
    assertThat(ensemble.card().values()).anyMatch(text -> text.matches(".*seed 80[0-2]"));
    assertThat(ensemble.card())
        .containsEntry("data", "tiny; tiny in sums of [2]; training parts only")
        .containsEntry(
            "training",
            "20 steps of 16 cuts, layers of 8 units, and 7 with what was held out until then")
        .containsKeys(
            "held out: OWA of the nets",
            "chosen on held-out values: OWA with the classical mixture");
    assertThat(read(judged).card()).isEqualTo(ensemble.card());
    assertThat(read(judged).nets().get(0).weights()).isNotEqualTo(ensemble.nets().get(0).weights());
    assertThat(out.toString(UTF_8))
        .contains("step 20 of 20, loss ", "step 7 of 7, loss ", "quarterly: ", " bytes")
        .endsWith("done" + System.lineSeparator());
  }

  @Test
  void writesTheSameBitsAtAnyNumberOfThreads() throws IOException {
    Tiny.writeSet(folder, Tiny.SET, 6, 1e9);
    tiny("--frequencies", "quarterly", "--percent", "5", "--threads", "1");
    Ensemble one = read(folder.resolve("out"));
    tiny("--frequencies", "quarterly", "--percent", "5", "--threads", "2");
    Ensemble two = read(folder.resolve("out"));

    assertThat(two.nets()).hasSameSizeAs(one.nets());
    for (int i = 0; i < one.nets().size(); i++) {
      assertThat(two.nets().get(i).weights()).isEqualTo(one.nets().get(i).weights());
    }
    assertThat(two.gate()).isEqualTo(one.gate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", ""})
  void explainsItself(String arg) {
    int status = run(arg.isEmpty() ? List.of() : List.of(arg));

    assertThat(status).isEqualTo(arg.isEmpty() ? TrainingRunner.USAGE : TrainingRunner.DONE);
    assertThat(out.toString(UTF_8))
        .contains("--sets FOLDER", "--out FOLDER", "--frequencies NAMES", "--percent P");
  }

  @Test
  void saysWhichOptionIsWrong() {
    assertThat(run(List.of("--sets", folder.toString()))).isEqualTo(TrainingRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("option --out is missing", "--help lists the options");
  }

  @Test
  void saysWhichSetIsMissing() {
    String sets = folder.toString();
    String weights = folder.resolve("out").toString();

    assertThat(run(List.of("--sets", sets, "--out", weights, "--frequencies", "weekly")))
        .isEqualTo(TrainingRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("cannot find ", "m4-weekly.tsv.gz");
  }

  @Test
  void saysWhereASetIsMalformed() throws IOException {
    Files.writeString(Tiny.file(folder, Tiny.SET), "a\tcat\t4\t1\t\t1;x\t2\n", UTF_8);

    assertThat(tiny("--frequencies", "quarterly")).isEqualTo(TrainingRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("line 1, column 6: training value 2 [x]");
  }

  @Test
  void saysThatNothingCanBeJudgedBy() throws IOException {
    Tiny.writeSet(folder, Tiny.SET, 0, 0);

    assertThat(tiny("--frequencies", "quarterly")).isEqualTo(TrainingRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("no history of tiny can be judged by");
  }

  private int tiny(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("--sets", folder.toString(), "--out", folder.resolve("out").toString()));
    args.addAll(List.of(more));
    return new TrainingRunner(
            printing(out), printing(err), (frequency, seed) -> Tiny.blueprint(4, STEPS, seed))
        .run(args);
  }

  private int run(List<String> args) {
    return new TrainingRunner(printing(out), printing(err)).run(args);
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  private static Ensemble read(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(Frequency.QUARTERLY.resource()))) {
      return EnsembleFile.read(in);
    }
  }
}

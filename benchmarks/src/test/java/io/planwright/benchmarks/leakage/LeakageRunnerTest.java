package io.planwright.benchmarks.leakage;

import static io.planwright.benchmarks.leakage.SetFiles.line;
import static io.planwright.benchmarks.leakage.SetFiles.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakageRunnerTest {

  private static final String TEST = "31;33;38;30;37;36";

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsATableAndWritesWhatIsFoundWhere() throws IOException {
    String test = write(folder, "test", line("a", "1;2", TEST)).file().toString();
    String one = write(folder, "one", line("b", "5;" + TEST, TEST)).file().toString();
    String two = write(folder, "two", line("c", "6;62;66;76;60;74;72", TEST)).file().toString();
    Path list = folder.resolve("list.tsv");

    int status =
        run("--train", one + "," + two, "--test", test + "," + two, "--out", list.toString());

    assertThat(status).isEqualTo(LeakageRunner.DONE);
    assertThat(out.toString(UTF_8))
        .isEqualToNormalizingNewlines(
            """
            | set | series | segments | exact | rescaled | unremarkable | series leaked | series duplicated | such as |
            |---|---:|---:|---:|---:|---:|---:|---:|---|
            | test | 1 | 1 | 1 | 0 | 0 | 1 | 0 | a in b, a in c |
            | two | 1 | 1 | 1 | 0 | 0 | 1 | 0 | c in b |
            """);
    assertThat(list)
        .hasContent(
            """
            set\tseries\tstep\tsource set\tsource series\tsource position\tkind
            test\ta\t0\tone\tb\t1\texact
            test\ta\t0\ttwo\tc\t1\trescaled
            two\tc\t0\tone\tb\t1\texact
            """);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", ""})
  void explainsItself(String arg) {
    int status = run(arg.isEmpty() ? new String[0] : new String[] {arg});

    assertThat(status).isEqualTo(arg.isEmpty() ? LeakageRunner.USAGE : LeakageRunner.DONE);
    assertThat(out.toString(UTF_8)).contains("--train FILE", "--test FILE", "--out FILE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--test a.tsv | option --train is missing",
        "--train a.tsv | option --test is missing",
        "--train a.tsv,,b.tsv --test a.tsv | --train must be files separated by commas",
        "--train a.tsv --test b.tsv,a.tsv,b.tsv | --test names [b.tsv] twice",
        "--train nowhere.tsv --test nowhere.tsv | cannot find nowhere.tsv",
        "--train a.tsv --test a.tsv --every 2 | unknown option [--every]",
        "--train a.tsv --test | option --test needs a value",
        "--train a.tsv --test a.tsv --out . | option --out [.] must be a file",
      })
  void saysWhatIsWrongWithACall(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(LeakageRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains(message);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void writesOverNoSet() throws IOException {
    String text = line("a", "1;2", TEST);
    String set = write(folder, "set", text).file().toString();
    String same = folder.resolve(".").resolve("set.tsv").toString();

    assertThat(run("--train", set, "--test", set, "--out", same)).isEqualTo(LeakageRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("must not be one of the sets");
    assertThat(Path.of(set)).hasContent(text);
  }

  @Test
  void saysWhereASetIsMalformed() throws IOException {
    String set = write(folder, "set", line("a", "1;x", TEST)).file().toString();

    assertThat(run("--train", set, "--test", set)).isEqualTo(LeakageRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("column 6: training value 2 [x]");
  }

  private int run(String... args) {
    return new LeakageRunner(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(args));
  }
}

package io.planwright.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.planwright.testkit.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccuracyRunnerTest {

  /** Two series worked by hand: both are forecast by their last value, 13 and 6. */
  private static final String SET =
      """
      a\tcat\t1\t2\t\t10;12;11;13\t13;15
      b\tcat\t1\t1\t\t5;NaN;7;6\t4
      """;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void scoresAndWritesWhatAMethodForecasts() throws IOException {
    Path forecasts = folder.resolve("out.tsv");
    assertThat(
            run(
                "--set",
                set(SET.lines().findFirst().orElseThrow()),
                "--method",
                "snaive",
                "--out",
                forecasts.toString(),
                "--warmup",
                "1"))
        .isEqualTo(AccuracyRunner.DONE);
    Map<String, Double> figures = figures(out.toString(UTF_8));
    // Errors 0 and 2; sMAPE 200*2/28/2; the mean absolute difference of the history is 5/3.
    assertThat(figures)
        .contains(entry("n", 1.0), entry("sMAPE", 7.143), entry("MASE", 0.6), entry("OWA", 1.0));
    assertThat(Files.readAllLines(forecasts, UTF_8))
        .singleElement()
        .asString()
        .startsWith("a\t13.0;13.0\t");
  }

  @Test
  void hasTheSameForecastsAtAnyNumberOfThreads() throws IOException {
    Path one = folder.resolve("one.tsv");
    Path three = folder.resolve("three.tsv");
    run("--set", set(SET), "--method", "auto", "--out", one.toString(), "--warmup", "1");
    run(
        "--set",
        set(SET),
        "--method",
        "auto",
        "--out",
        three.toString(),
        "--warmup",
        "1",
        "--threads",
        "3");
    assertThat(three).hasSameTextualContentAs(one);
  }

  @Test
  void comparesSeveralMethods() throws IOException {
    assertThat(run("--set", set(SET), "--method", "naive2,snaive", "--warmup", "1"))
        .isEqualTo(AccuracyRunner.DONE);
    assertThat(out.toString(UTF_8)).contains("| set | naive2 | ", "| snaive | 1 | ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", ""})
  void explainsItself(String arg) {
    run(arg.isEmpty() ? new String[0] : new String[] {arg});
    assertThat(out.toString(UTF_8))
        .contains("--set FILE", "naive2", "snaive", "auto", "--threads N", "--out FILE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method ets | option --set is missing",
        "--set nowhere.tsv --method naive2 | cannot find nowhere.tsv",
        "--set nowhere.tsv --method magic | unknown method [magic]",
        "--set nowhere.tsv --method naive2 --threads 0 | --threads [0] must be a whole number",
        "--set nowhere.tsv --method naive2 --level 1.5 | --level [1.5] must be a number between",
        "--set nowhere.tsv --method naive2 --speed 1 | unknown option [--speed]",
        "--set nowhere.tsv --method | option --method needs a value",
        "--set a.tsv --set b.tsv --method naive2 | option --set is given twice",
      })
  void saysWhatIsWrongWithACall(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(AccuracyRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains(message);
  }

  @Test
  void writesOverNoSet() throws IOException {
    String set = set(SET);

    assertThat(run("--set", set, "--method", "naive2", "--out", set))
        .isEqualTo(AccuracyRunner.USAGE);
    assertThat(run("--sets", folder.toString(), "--method", "all", "--out", folder.toString()))
        .isEqualTo(AccuracyRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains("must not be where the sets are");
    assertThat(Path.of(set)).hasContent(SET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;cat;1;1;;1,2;3;4 | line 1: has 8 columns, must have 7",
        "a;cat;0;1;;1,2;3 | column 3: season length [0] must be a whole number of at least 1",
        "a;cat;1;2;;1,2;3 | column 7: test values [1 values] must be as many as the horizon 2",
        "a;cat;1;1;;1,x;3 | column 6: training value 2 [x] must be a finite number, or NaN",
        "a;cat;1;1;;1,2;NaN | column 7: test value 1 [NaN] must be a finite number",
        " ;cat;1;1;;1,2;3 | column 1: id",
      })
  void saysWhereASetIsMalformed(String line, String message) throws IOException {
    String text = line.replace(';', '\t').replace(',', ';');
    assertThat(run("--set", set(text), "--method", "naive2")).isEqualTo(AccuracyRunner.USAGE);
    assertThat(err.toString(UTF_8)).contains(message);
  }

  /** The row of Naive2 in the published results of the M4 competition, yearly. */
  @Test
  void reproducesThePublishedYardstick() {
    Path yearly = SharedData.seriesSet("m4-yearly");
    run("--set", yearly.toString(), "--method", "naive2", "--warmup", "1", "--threads", "2");
    assertThat(figures(out.toString(UTF_8)))
        .contains(entry("n", 23000.0), entry("sMAPE", 16.342), entry("MASE", 3.974));
  }

  private int run(String... args) {
    return new AccuracyRunner(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(args));
  }

  private String set(String text) throws IOException {
    return Files.writeString(folder.resolve("set.tsv"), text, UTF_8).toString();
  }

  /** The figures of the row over all series. */
  private static Map<String, Double> figures(String text) {
    Map<String, Double> figures = new TreeMap<>();
    Matcher matcher =
        Pattern.compile("(\\w+)=([0-9.]+)").matcher(text.lines().findFirst().orElseThrow());
    while (matcher.find()) {
      figures.put(matcher.group(1), Double.parseDouble(matcher.group(2)));
    }
    return figures;
  }
}

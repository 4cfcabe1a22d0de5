package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Frequency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingOptionsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void haveDefaults() {
    TrainingOptions options = parse("");

    assertThat(options.sets()).isEqualTo(folder);
    assertThat(options.out()).isEqualTo(folder.resolve("out"));
    assertThat(options.frequencies()).containsExactly(Frequency.values());
    assertThat(options.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(options.judged()).isEmpty();
    assertThat(options.seed()).isEqualTo(1);
    assertThat(options.percent()).isEqualTo(100);
  }

  @Test
  void areRead() {
    TrainingOptions options =
        parse(
            "--frequencies weekly,yearly --threads 3 --judged judged --seed 0 --date 2026-05-01 --percent 5");

    assertThat(options.frequencies()).containsExactly(Frequency.WEEKLY, Frequency.YEARLY);
    assertThat(options.threads()).isEqualTo(3);
    assertThat(options.judged()).contains(Path.of("judged"));
    assertThat(options.seed()).isZero();
    assertThat(options.date()).isEqualTo("2026-05-01");
    assertThat(options.percent()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--frequencies daily,fortnightly | unknown frequency [fortnightly]. Known are: yearly, ",
        "--frequencies daily, | unknown frequency []",
        "--frequencies daily,hourly,daily | --frequencies names [daily] twice",
        "--threads 0 | --threads [0] must be a whole number of at least 1",
        "--percent 0 | --percent [0] must be a whole number of at least 1",
        "--percent ten | --percent [ten] must be a whole number of at least 1",
        "--date soon | --date [soon] must be like 2026-11-26",
        "--seed -1 | --seed [-1] must be a whole number of at least 0",
        "--speed 1 | unknown option [--speed]",
        "--judged | option --judged needs a value",
      })
  void mustBeRight(String more, String message) {
    assertThatThrownBy(() -> parse(more))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nameFoldersThatAreOrCanBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> TrainingOptions.parse(List.of("--sets", "nowhere", "--out", "out")))
        .hasMessage("option --sets [nowhere] must be a folder.");
    assertThatThrownBy(
            () ->
                TrainingOptions.parse(
                    List.of("--sets", folder.toString(), "--out", file.toString())))
        .hasMessage("option --out [" + file + "] must be a folder.");
    assertThatThrownBy(() -> parse("--judged " + file))
        .hasMessage("option --judged [" + file + "] must be a folder.");
    assertThatThrownBy(() -> parse("--judged " + folder + "/./out"))
        .hasMessageEndingWith("must be another folder than --out.");
  }

  @ParameterizedTest
  @CsvSource({"--sets, --out", "--out, --sets"})
  void mustNameBothFolders(String given, String missing) {
    assertThatThrownBy(() -> TrainingOptions.parse(List.of(given, folder.toString())))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("option " + missing + " is missing");
  }

  private TrainingOptions parse(String more) {
    List<String> args =
        new ArrayList<>(
            List.of("--sets", folder.toString(), "--out", folder.resolve("out").toString()));
    if (!more.isEmpty()) {
      args.addAll(List.of(more.split(" ")));
    }
    return TrainingOptions.parse(args);
  }
}

package io.planwright.benchmarks.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.planwright.benchmarks.training.synthetic.SyntheticSource;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Frequency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Blueprints and sets that are trained and judged within seconds. */
final class Tiny {

  static final String SET = "tiny";
  static final int HORIZON = 3;
  static final int LEAST = 6;

  private static final int SEASON = 4;
  private static final int WINDOW = 8;

  private Tiny() {}

  static Member member(Form form, double generated, long seed) {
    return new Member(form, Loss.OWA, WINDOW, false, generated, seed);
  }

  /** Two nets that know real histories, one that knows generated ones alone. */
  static Blueprint blueprint(int seasonLength, int steps, long seed) {
    return blueprint(seasonLength, steps, seed, SET);
  }

  private static Blueprint blueprint(int seasonLength, int steps, long seed, String judge) {
    return new Blueprint(
        Frequency.QUARTERLY,
        seasonLength,
        HORIZON,
        8,
        LEAST,
        Integer.MAX_VALUE,
        60,
        16,
        steps,
        new int[] {20},
        List.of(Source.of(SET), Source.summed(SET, 2)),
        List.of(Source.of(judge)),
        List.of(
            member(Form.DIFFERENCE, 0.2, seed),
            member(Form.LOG_RATIO, 0.2, seed + 1),
            member(Form.DIFFERENCE, 1, seed + 2)));
  }

  /** As {@link #blueprint(int, int, long)}, judged by a set that is not learned from. */
  static Blueprint judgedBy(String set, int steps, long seed) {
    return blueprint(1, steps, seed, set);
  }

  static Blueprint blueprint() {
    return blueprint(1, 4, 1);
  }

  /** Generated quarterly series whose test values are all the same. */
  static void writeSet(Path folder, String set, int series, double test) throws IOException {
    SyntheticSource source = new SyntheticSource(SEASON);
    SplittableRandom random = new SplittableRandom(11);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < series; i++) {
      double[] values = source.draw(random, 24 + random.nextInt(8));
      text.append(line("s" + i, SEASON, values, test, test, test));
    }
    Files.writeString(file(folder, set), text, UTF_8);
  }

  static Path file(Path folder, String set) {
    return folder.resolve(set + ".tsv.gz");
  }

  static String line(String id, int seasonLength, double[] training, double... test) {
    return String.join(
            "\t",
            id,
            "cat",
            String.valueOf(seasonLength),
            String.valueOf(test.length),
            "",
            text(training),
            text(test))
        + "\n";
  }

  private static String text(double[] values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(";"));
  }
}

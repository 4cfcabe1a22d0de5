package io.planwright.benchmarks.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

  private static final double[] UP_TO_14 = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

  @TempDir private Path folder = Path.of("");

  @Test
  void readsTrainingPartsAlone() throws IOException {
    write(
        Tiny.line("a", 4, new double[] {1, Double.NaN, 3}, 99, 98)
            + Tiny.line("b", 1, UP_TO_14, 5));

    List<History> histories = Source.of("set").read(folder);

    assertThat(histories).hasSize(2);
    assertThat(histories.get(0).values()).containsExactly(1, Double.NaN, 3);
    assertThat(histories.get(0).seasonLength()).isEqualTo(4);
    assertThat(histories.get(0).horizon()).isEqualTo(2);
    assertThat(histories.get(0).adjusted()).isFalse();
    assertThat(histories.get(1).values()).isEqualTo(UP_TO_14);
    assertThat(Source.adjusted("set").read(folder)).allMatch(History::adjusted);
  }

  /** 10 … 14, before it 6 … 9 and 2 … 5; the 1 would be in a month that is not whole. */
  @Test
  void sumsWholePeriodsFromTheEnd() throws IOException {
    write(Tiny.line("a", 1, UP_TO_14, 1));

    assertThat(sums(4, 4, 5)).containsExactly(14, 30, 60);
    assertThat(sums(4)).containsExactly(18, 34, 50);
    assertThat(sums(14)).containsExactly(105);
    assertThat(sums(15)).isEmpty();
  }

  /** Whole periods that hold the set's horizon of 14. */
  @Test
  void holdsOutTheHorizonInItsOwnPeriods() throws IOException {
    write(Tiny.line("a", 1, UP_TO_14, UP_TO_14));

    assertThat(Source.of("set").read(folder).get(0).horizon()).isEqualTo(14);
    assertThat(Source.summed("set", 4).read(folder).get(0).horizon()).isEqualTo(4);
    assertThat(Source.summed("set", 4, 4, 5).read(folder).get(0).horizon()).isEqualTo(4);
    assertThat(Source.summed("set", 20).read(folder).get(0).horizon()).isEqualTo(1);
  }

  /** 12 … 14, before it 10 and 11, 9, and again 6 … 8, 4 and 5, 3. */
  @Test
  void takesPeriodsInTurnFromTheLast() throws IOException {
    write(Tiny.line("a", 1, UP_TO_14, 1));

    assertThat(sums(1, 2, 3)).containsExactly(3, 9, 21, 9, 21, 39);
  }

  @Test
  void makesAGapOfASumWithAGap() throws IOException {
    write(Tiny.line("a", 1, new double[] {1, 2, Double.NaN, 4, 5, 6}, 1));

    assertThat(sums(2)).containsExactly(3, Double.NaN, 11);
  }

  @Test
  void tellsWhatItIs() {
    assertThat(Source.of("set").label()).isEqualTo("set");
    assertThat(Source.adjusted("set").label()).isEqualTo("set without season");
    assertThat(Source.summed("set", 4, 4, 5).label()).isEqualTo("set in sums of [4, 4, 5]");
  }

  @Test
  void saysWhichSetIsMissing() {
    assertThatThrownBy(() -> Source.of("elsewhere").read(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("elsewhere.tsv.gz");
  }

  private double[] sums(int... periods) throws IOException {
    return Source.summed("set", periods).read(folder).get(0).values();
  }

  private void write(String text) throws IOException {
    Files.writeString(Tiny.file(folder, "set"), text, UTF_8);
  }
}

package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.testkit.RandomEnsembles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleFileTest {

  private static final int HEADER = 16;
  private static final Ensemble ENSEMBLE =
      new RandomEnsembles(5).of(Frequency.MONTHLY).orElseThrow();

  private static byte[] written(Ensemble ensemble) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EnsembleFile.write(ensemble, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static Ensemble read(byte[] bytes) throws IOException {
    return EnsembleFile.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void bringsEverythingBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("monthly.net");
    Map<String, String> card = new LinkedHashMap<>();
    card.put("data", "series of größerer Herkunft");
    card.put("cuts", "the last horizon of each");
    card.put("a", "stays third");
    Ensemble ensemble =
        new Ensemble(
            7, ENSEMBLE.nets(), ENSEMBLE.widths(), ENSEMBLE.links(), ENSEMBLE.gate(), card);
    try (OutputStream out = Files.newOutputStream(file)) {
      EnsembleFile.write(ensemble, out);
    }

    Ensemble back;
    try (InputStream in = Files.newInputStream(file)) {
      back = EnsembleFile.read(in);
    }

    assertThat(back.card()).containsExactlyEntriesOf(card);
    assertThat(back.least()).isEqualTo(7);
    assertThat(back.widths()).isEqualTo(ENSEMBLE.widths());
    assertThat(back.links()).isEqualTo(ENSEMBLE.links());
    assertThat(back.gate()).isEqualTo(ENSEMBLE.gate());
    assertThat(back.nets()).map(Net::encoding).isEqualTo(encodings(ensemble));
  }

  private static List<Encoding> encodings(Ensemble ensemble) {
    return ensemble.nets().stream().map(Net::encoding).toList();
  }

  @Test
  void roundsWeightsToHalfAStepOfTheirRow() throws IOException {
    Ensemble back = read(written(ENSEMBLE));

    for (int i = 0; i < back.nets().size(); i++) {
      Net net = ENSEMBLE.nets().get(i);
      float[] weights = net.weights();
      float[] rounded = back.nets().get(i).weights();
      for (MatrixBlock block : MatrixBlock.of(net.shape())) {
        for (int row = 0; row < block.rows(); row++) {
          int from = block.from() + row * block.columns();
          double largest = 0;
          for (int j = from; j < from + block.columns(); j++) {
            largest = Math.max(largest, Math.abs(weights[j]));
          }
          for (int j = from; j < from + block.columns(); j++) {
            assertThat((double) rounded[j])
                .isCloseTo(weights[j], within(0.51 * largest / Short.MAX_VALUE));
          }
        }
        int biases = block.biasesFrom();
        assertThat(Arrays.copyOfRange(rounded, biases, biases + block.biases()))
            .isEqualTo(Arrays.copyOfRange(weights, biases, biases + block.biases()));
      }
    }
  }

  @Test
  void coversTheWeightsOnceEach() {
    NetShape shape = new NetShape(12, 5, 7, Distances.perStep());
    int next = 0;
    for (MatrixBlock block : MatrixBlock.of(shape)) {
      assertThat(block.from()).isEqualTo(next);
      next = block.biasesFrom() + block.biases();
    }
    assertThat(next).isEqualTo(shape.weights());
  }

  @Test
  void takesTwoBytesAWeight() {
    Encoding encoding = new Encoding(Form.DIFFERENCE, 48, 18, 12, false);
    Net net = RandomEnsembles.net(encoding, 96, new SplittableRandom(1));
    byte[] bytes = written(RandomEnsembles.ensemble(8, List.of(net)));

    assertThat((double) bytes.length).isLessThan(2.2 * net.shape().weights());
  }

  @Test
  void keepsRowsOfZerosAndOfTheLeastNumbers() throws IOException {
    Net zero = PlainNets.net(Form.DIFFERENCE, 2, 0.5);
    float[] weights = zero.weights();
    weights[0] = Float.MIN_VALUE;
    weights[5] = -Float.MIN_VALUE;
    Net least = Net.of(zero.encoding(), zero.shape(), weights);

    Ensemble back = read(written(PlainNets.ensemble(zero, least)));

    assertThat(back.nets().get(0).weights()).isEqualTo(zero.weights());
    assertThat(back.nets().get(1).weights()[0]).isBetween(0f, Float.MIN_VALUE);
  }

  @Test
  void saysWhatIsWrong() {
    byte[] good = written(ENSEMBLE);
    byte[] otherMark = good.clone();
    otherMark[0]++;
    byte[] otherVersion = good.clone();
    otherVersion[7] = 9;
    byte[] flipped = good.clone();
    flipped[good.length - 3] ^= 4;

    assertRefused(new byte[0], "ends within its first 16 bytes");
    assertRefused(otherMark, "does not start with the mark of one");
    assertRefused(otherVersion, "has version 9, not 1");
    assertRefused(
        Arrays.copyOf(good, good.length - 1),
        "bytes of content instead of " + (good.length - HEADER));
    assertRefused(
        Arrays.copyOf(good, good.length + 1),
        "bytes of content instead of " + (good.length - HEADER));
    assertRefused(flipped, "has another checksum than its content");
  }

  private static void assertRefused(byte[] bytes, String fault) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the file of nets ")
        .hasMessageContaining(fault);
  }

  @Test
  void refusesContentThatIsNoEnsembleWhateverItsChecksum() {
    byte[] good = written(ENSEMBLE);
    SplittableRandom random = new SplittableRandom(11);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] broken = good.clone();
      broken[HEADER + random.nextInt(i % 2 == 0 ? 300 : good.length - HEADER)] = (byte) i;
      try {
        // A weight may be any number: such a change is one that only a checksum can tell.
        assertThat(read(sealed(broken)).nets()).isNotEmpty();
      } catch (IOException typed) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  @Test
  void refusesContentThatEndsEarlyOrGoesOn() {
    byte[] good = written(ENSEMBLE);
    for (int size = HEADER; size < good.length; size += 97) {
      byte[] cut = sealed(Arrays.copyOf(good, size));
      assertRefused(cut, "has content that does not fit together");
    }
    assertRefused(sealed(Arrays.copyOf(good, good.length + 2)), "goes on after its end");
  }

  /** With the length and the checksum that belong to the content. */
  private static byte[] sealed(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, HEADER, bytes.length - HEADER);
    ByteBuffer.wrap(bytes).putInt(8, bytes.length - HEADER).putInt(12, (int) checksum.getValue());
    return bytes;
  }
}

package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.SeedStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Valid files with bytes cut, doubled, moved and replaced: each is read or refused as documented,
 * and what is read is a breakdown that can be written again.
 */
class ScheduleFuzzTest {
  private static final int CASES = 3000;
  private static final ImportLimits LIMITS = new ImportLimits(1 << 20, 500, 5000);
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&#0;",
          "&#x10FFFF;",
          "<!DOCTYPE x [",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?x ?>",
          "\"",
          "'",
          ",",
          ";",
          "\n",
          "\r",
          "\u0000",
          "\uFEFF",
          "-1",
          "0",
          "1e999",
          "NaN",
          "99999999999999999999",
          "PT99999999H",
          "-PT1H",
          "9999-12-31T23:59:59",
          "0000-00-00",
          "</Task>",
          "<Task>",
          "<UID>1</UID>",
          "<OutlineLevel>9</OutlineLevel>",
          "=cmd|x!A1",
          "\uD83D\uDE80",
          "FS+99999",
          "<PredecessorLink>",
          "</Project>",
          "xmlns:a=\"b\"");

  @Test
  void readsOrRefusesXml() {
    fuzz(
        20_261_001,
        seed -> ProjectXml.text(ScheduleDocuments.random(seed)),
        bytes -> ProjectXml.read(new ByteArrayInputStream(bytes), LIMITS));
  }

  @Test
  void readsOrRefusesCsv() {
    fuzz(
        20_261_002,
        seed -> ScheduleCsv.table(ScheduleDocuments.random(seed)).toCsv(),
        bytes -> ScheduleCsv.read(new ByteArrayInputStream(bytes), LIMITS));
  }

  private static void fuzz(
      long seed, Function<Long, String> source, Function<byte[], ScheduleImport> reader) {
    SeedStreams streams = new SeedStreams(seed);
    int read = 0;
    int refused = 0;
    byte[] valid = {};
    for (int i = 0; i < CASES; i++) {
      if (i % 25 == 0) {
        valid = source.apply(seed + i).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.apply(valid).work().activities()).isNotEmpty();
      }
      byte[] mutant = mutated(valid, streams.stream(i));
      try {
        ScheduleImport result = reader.apply(mutant);
        assertThat(result.work().activities()).isNotEmpty();
        assertThat(result.dates().keySet()).allMatch(id -> result.work().activity(id).isPresent());
        read++;
      } catch (ScheduleFormatException e) {
        assertThat(e.getMessage()).contains("must").hasSizeLessThan(3000);
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError(
            "case " + i + ": " + new String(mutant, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(read).as("mutants that are still files").isGreaterThan(CASES / 50);
    assertThat(refused).as("mutants that are none").isGreaterThan(CASES / 10);
  }

  private static byte[] mutated(byte[] valid, RandomGenerator random) {
    byte[] bytes = valid;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      bytes = mutatedOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] mutatedOnce(byte[] bytes, RandomGenerator random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    switch (random.nextInt(6)) {
      case 0 -> out.write(random.nextInt(256));
      case 1 -> {
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        out.write(piece, 0, piece.length);
      }
      case 2 -> out.write(bytes, from, to - from);
      case 3 -> {
        int other = random.nextInt(bytes.length + 1);
        out.write(bytes, other, Math.min(40, bytes.length - other));
      }
      case 4 -> {
        from = to;
        out.write('0' + random.nextInt(10));
      }
      default -> {
        if (random.nextInt(20) == 0) {
          return out.toByteArray();
        }
        from = to;
      }
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}

package io.planwright.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedStreamsTest {

  /** Computed a second time by src/test/resources/reference/seed_streams.py. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 7e39e1897d7913d5, ba22efff2828f96e, 5e89b04ee4b9d65e",
    "42, 0, aefa177b4f1778bf, 92ad556519995bd5, a54e2895971a1fe5",
    "42, 1, 89232d16bc323353, 18a5888910ef9a1b, de13efbbbc5751fc",
    "-1, 7, ba1a97e77d4d88a3, df204160fda87f03, 8cd7c1ff70c8eb33",
    "2026, -1, 70128e9da1a03f19, 5889853e5fab6ca2, b66138f632d2a107"
  })
  void givesTheSameBitsForever(long seed, long index, String first, String second, String third) {
    RandomGenerator stream = new SeedStreams(seed).stream(index);
    assertThat(Long.toHexString(stream.nextLong())).isEqualTo(first);
    assertThat(Long.toHexString(stream.nextLong())).isEqualTo(second);
    assertThat(Long.toHexString(stream.nextLong())).isEqualTo(third);
  }

  @Test
  void givesTheSameDoublesAndIntsForever() {
    RandomGenerator stream = new SeedStreams(42).stream(0);
    assertThat(stream.nextDouble()).isEqualTo((0xaefa177b4f1778bfL >>> 11) * 0x1p-53);
    assertThat(stream.nextInt()).isEqualTo(0x92ad5565);
  }

  @Test
  void namesAChildForever() {
    assertThat(new SeedStreams(42).child("win-rates"))
        .isEqualTo(new SeedStreams(0x8b6cc96dea9df2bfL));
  }

  @Test
  void runsTheGeneratorOfTheJdk() {
    RandomGeneratorFactory<RandomGenerator> jdk = RandomGeneratorFactory.of("L64X128MixRandom");
    // Java 17 reads a byte above 127 of a seed as a negative number, so there is none here.
    long positiveBytes = 0x7f7f7f7f7f7f7f7fL;
    for (int seed = 1; seed <= 20; seed++) {
      long increment = Mix.stafford13(seed) & positiveBytes | 1;
      long congruential = Mix.murmur3(seed) & positiveBytes;
      long high = Mix.lea(seed) & positiveBytes;
      byte[] state =
          ByteBuffer.allocate(32)
              .putLong(increment)
              .putLong(congruential)
              .putLong(seed)
              .putLong(high)
              .array();
      RandomGenerator theirs = jdk.create(state);
      RandomGenerator ours = new LxmGenerator(increment, congruential, seed, high);
      for (int draw = 0; draw < 1000; draw++) {
        assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
      }
    }
  }

  @Test
  void leavesTheStateOfZeros() {
    LxmGenerator generator = new LxmGenerator(0, 0, 0, 0);
    assertThat(generator.nextLong()).isNotEqualTo(generator.nextLong());
    assertThat(new LxmGenerator(0, 0, 0, Mix.GOLDEN_RATIO).nextLong())
        .isEqualTo(new LxmGenerator(0, 0, 0, 0).nextLong());
  }

  @Test
  void startsEachStreamAnew() {
    SeedStreams seeds = new SeedStreams(42);
    seeds.stream(3).nextLong();
    assertThat(seeds.stream(3).nextLong()).isEqualTo(new SeedStreams(42).stream(3).nextLong());
  }
}

package io.planwright.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** Bounds are five standard deviations wide, and the seeds fixed: chance fails none of them. */
class SeedStreamsProperties {

  private static final int STREAMS = 2_000;

  @Property(tries = 200, seed = "1")
  void drawsEvenlyAcrossStreams(@ForAll long seed, @ForAll long firstIndex) {
    SeedStreams seeds = new SeedStreams(seed);
    double sum = 0;
    double products = 0;
    double previous = 0.5;
    for (int i = 0; i < STREAMS; i++) {
      double draw = seeds.stream(firstIndex + i).nextDouble();
      sum += draw;
      products += (draw - 0.5) * (previous - 0.5);
      previous = draw;
    }
    assertThat(sum / STREAMS).isCloseTo(0.5, within(5 * Math.sqrt(1.0 / 12 / STREAMS)));
    assertThat(products / STREAMS).isCloseTo(0, within(5.0 / 12 / Math.sqrt(STREAMS)));
  }

  @Property(tries = 200, seed = "2")
  void drawsEvenlyWithinAStream(@ForAll long seed, @ForAll long index) {
    RandomGenerator stream = new SeedStreams(seed).stream(index);
    int bits = 0;
    for (int i = 0; i < STREAMS; i++) {
      bits += Long.bitCount(stream.nextLong());
    }
    double each = bits / (64.0 * STREAMS);
    assertThat(each).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(64.0 * STREAMS)));
  }

  @Property(tries = 100, seed = "3")
  void changesHalfTheBitsWithOneBitOfSeedOrIndex(@ForAll long seed, @ForAll long index) {
    long draw = new SeedStreams(seed).stream(index).nextLong();
    int changed = 0;
    for (int bit = 0; bit < 64; bit++) {
      long flip = 1L << bit;
      changed += Long.bitCount(draw ^ new SeedStreams(seed ^ flip).stream(index).nextLong());
      changed += Long.bitCount(draw ^ new SeedStreams(seed).stream(index ^ flip).nextLong());
    }
    double flips = 2 * 64 * 64;
    assertThat(changed / flips).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(flips)));
  }

  @Property(tries = 50, seed = "4")
  void givesEachSeedAndIndexItsOwnStream(@ForAll long seed) {
    Set<Long> firstDraws = new HashSet<>();
    for (int s = 0; s < 40; s++) {
      for (int i = 0; i < 40; i++) {
        firstDraws.add(new SeedStreams(seed + s).stream(i).nextLong());
      }
    }
    assertThat(firstDraws).hasSize(1600);
  }

  @Property(tries = 200)
  void givesPartsTheirOwnSeeds(
      @ForAll long seed, @ForAll @AlphaChars @StringLength(min = 1, max = 8) String name) {
    SeedStreams seeds = new SeedStreams(seed);
    assertThat(seeds.child(name)).isEqualTo(seeds.child(name)).isNotEqualTo(seeds);
    assertThat(seeds.child(name)).isNotEqualTo(seeds.child(name + "x"));
  }
}

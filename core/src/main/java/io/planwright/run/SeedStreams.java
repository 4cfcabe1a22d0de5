package io.planwright.run;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * Random numbers by item: one seed and the item's index give a stream of its own, whatever the
 * thread that draws from it and whichever items came before. Immutable, serializable and
 * thread-safe; the streams themselves belong to one thread each.
 *
 * <p>The bits are part of the contract: {@code nextLong()}, {@code nextInt()} and {@code
 * nextDouble()} of a stream stay the same in all versions of this library, on all platforms and all
 * versions of Java. The other methods are computed from these by the JDK at hand.
 *
 * @param seed any number; equal seeds give equal streams
 */
public record SeedStreams(long seed) implements Serializable {

  /**
   * The stream of one item, from its start. Streams of different indexes or seeds are independent
   * for all statistical purposes: both words go through two different mixing functions into the 256
   * bits of the generator's state.
   *
   * @param index the item's index, any number
   * @return a new generator, not thread-safe, with a period of 2<sup>64</sup> (2<sup>128</sup> - 1)
   */
  public RandomGenerator stream(long index) {
    long bySeed = Mix.stafford13(seed);
    long byIndex = Mix.murmur3(index + Mix.GOLDEN_RATIO);
    return new LxmGenerator(
        Mix.stafford13(bySeed + byIndex), Mix.murmur3(bySeed ^ Long.rotateLeft(byIndex, 32)));
  }

  /**
   * Seeds for a part of the work, so that two simulations with the same seed don't draw the same
   * numbers.
   *
   * @param name the name of the part, such as "win-rates"; not blank
   * @return seeds that depend on this seed and the name alone
   * @throws IllegalArgumentException if the name is blank
   */
  public SeedStreams child(String name) {
    Require.notBlank(name, "name", "Name the part of the work that draws the numbers.");
    long hash = Mix.stafford13(seed);
    for (int i = 0; i < name.length(); i++) {
      hash = Mix.murmur3(hash + Mix.GOLDEN_RATIO + name.charAt(i));
    }
    return new SeedStreams(hash);
  }
}

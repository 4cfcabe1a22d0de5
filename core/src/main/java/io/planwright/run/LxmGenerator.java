package io.planwright.run;

import java.util.random.RandomGenerator;

/**
 * The generator L64X128Mix: a linear congruential generator modulo 2<sup>64</sup> and the xor-based
 * xoroshiro128, added and mixed. It gives the same bits as the JDK's {@code L64X128MixRandom} from
 * the same state; it is written out here because the JDK finds its own through a service lookup in
 * a module that not every run-time image has, and promises no bits for a seed.
 *
 * <p>G. L. Steele Jr. and S. Vigna, "LXM: better splittable pseudorandom number generators (and
 * almost as fast)", Proceedings of the ACM on Programming Languages 5 (OOPSLA), 2021, article 148.
 */
final class LxmGenerator implements RandomGenerator {

  /** The multiplier of the congruential part, from the same paper. */
  private static final long MULTIPLIER = 0xd1342543de82ef95L;

  /** Odd, and so distinct for distinct streams that each is a generator of its own. */
  private final long increment;

  private long congruential;
  private long xorLow;
  private long xorHigh;

  /** Fills the 256 bits of the state from 128 well mixed ones. */
  LxmGenerator(long first, long second) {
    this(
        first,
        second,
        Mix.stafford13(first + Mix.SILVER_RATIO),
        Mix.stafford13(second + Mix.GOLDEN_RATIO));
  }

  LxmGenerator(long increment, long congruential, long xorLow, long xorHigh) {
    this.increment = increment | 1;
    this.congruential = congruential;
    this.xorLow = xorLow;
    // Two zeros are the one state that a xor-based generator never leaves.
    this.xorHigh = (xorLow | xorHigh) == 0 ? Mix.GOLDEN_RATIO : xorHigh;
  }

  @Override
  public long nextLong() {
    long result = Mix.lea(congruential + xorLow);
    congruential = MULTIPLIER * congruential + increment;
    long high = xorHigh ^ xorLow;
    xorLow = Long.rotateLeft(xorLow, 24) ^ high ^ (high << 16);
    xorHigh = Long.rotateLeft(high, 37);
    return result;
  }
}

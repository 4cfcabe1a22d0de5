package io.planwright.run;

/**
 * One-to-one functions on 64 bits that spread a change of any bit over all bits. They have the
 * shape xor-shift, multiply, xor-shift, multiply, xor-shift.
 */
final class Mix {

  /** 2<sup>64</sup> divided by the golden ratio, made odd. */
  static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  /** 2<sup>64</sup> divided by the silver ratio, made odd. */
  static final long SILVER_RATIO = 0x6a09e667f3bcc909L;

  private Mix() {}

  /** Variant 13 of D. Stafford, "Better Bit Mixing", 2011. */
  static long stafford13(long bits) {
    long z = bits;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The 64-bit finalizer of A. Appleby's MurmurHash3, 2011. */
  static long murmur3(long bits) {
    long z = bits;
    z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }

  /** D. Lea's function, the one that {@link LxmGenerator} ends with. */
  static long lea(long bits) {
    long z = bits;
    z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
    z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
    return z ^ (z >>> 32);
  }
}

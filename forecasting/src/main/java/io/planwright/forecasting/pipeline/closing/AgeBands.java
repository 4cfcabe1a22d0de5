package io.planwright.forecasting.pipeline.closing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Bands of ages in which the chance of a close is taken as constant: each wide enough to hold some
 * closes, so narrow where deals close often. The last band has none, no end, and begins after the
 * oldest age at which a deal closed.
 */
final class AgeBands implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The first age of each band. */
  private final int[] from;

  /** The band of each age up to the first of the last band. */
  private final int[] bandOf;

  private AgeBands(int[] from) {
    this.from = from;
    bandOf = new int[from[from.length - 1] + 1];
    for (int band = 0; band + 1 < from.length; band++) {
      Arrays.fill(bandOf, from[band], from[band + 1], band);
    }
    bandOf[bandOf.length - 1] = from.length - 1;
  }

  static AgeBands of(DealSpells spells, int closesPerBand, int mostBands) {
    int longest = spells.longestClosedAge();
    int[] closes = new int[longest + 1];
    int all = 0;
    for (int i = 0; i < spells.size(); i++) {
      if (!spells.isOpen(i)) {
        closes[spells.exitAge(i)]++;
        all++;
      }
    }
    int needed = Math.max(closesPerBand, (all + mostBands - 1) / mostBands);
    int[] from = new int[longest + 2];
    int bands = 0;
    int left = all;
    int held = needed; // opens the first band at age 0
    for (int age = 0; age <= longest; age++) {
      if (held >= needed && left >= needed) {
        from[bands++] = age;
        held = 0;
      }
      held += closes[age];
      left -= closes[age];
    }
    if (bands == 0) {
      bands = 1; // too few closes for a full band
    }
    from[bands++] = longest + 1;
    return new AgeBands(Arrays.copyOf(from, bands));
  }

  int count() {
    return from.length;
  }

  int of(int age) {
    return age < bandOf.length ? bandOf[age] : from.length - 1;
  }

  int first(int band) {
    return from[band];
  }

  /** The last age of a band; {@link Integer#MAX_VALUE} for the last band. */
  int last(int band) {
    return band + 1 < from.length ? from[band + 1] - 1 : Integer.MAX_VALUE;
  }
}

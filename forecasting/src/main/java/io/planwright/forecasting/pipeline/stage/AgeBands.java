package io.planwright.forecasting.pipeline.stage;

import java.io.Serializable;
import java.util.List;

/** Bands of stage age, in days from 0; the last has no end. Immutable. */
final class AgeBands implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The last day of each band but the last. */
  private final int[] ends;

  AgeBands(List<Integer> ends) {
    this.ends = ends.stream().mapToInt(Integer::intValue).toArray();
  }

  int count() {
    return ends.length + 1;
  }

  int of(int age) {
    int band = 0;
    while (band < ends.length && age > ends[band]) {
      band++;
    }
    return band;
  }

  boolean isLast(int band) {
    return band == ends.length;
  }

  /** The last day of a band that is not the last. */
  int end(int band) {
    return ends[band];
  }

  int start(int band) {
    return band == 0 ? 0 : ends[band - 1] + 1;
  }
}

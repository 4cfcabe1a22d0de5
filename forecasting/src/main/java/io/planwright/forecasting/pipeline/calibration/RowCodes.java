package io.planwright.forecasting.pipeline.calibration;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rows have in common, numbered from 0 in the order in which it first occurred.
 *
 * @param codes the number of each row
 * @param distinct how many numbers there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and kept within the package
record RowCodes(int[] codes, int distinct) implements Serializable {

  static RowCodes of(List<String> keys) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] codes = new int[keys.size()];
    int row = 0;
    for (String key : keys) {
      codes[row++] = numbers.computeIfAbsent(key, unseen -> numbers.size());
    }
    return new RowCodes(codes, numbers.size());
  }

  static RowCodes of(long[] keys) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] codes = new int[keys.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = numbers.computeIfAbsent(keys[i], unseen -> numbers.size());
    }
    return new RowCodes(codes, numbers.size());
  }

  /** Every row by itself. */
  static RowCodes each(int rows) {
    int[] codes = new int[rows];
    for (int i = 0; i < rows; i++) {
      codes[i] = i;
    }
    return new RowCodes(codes, rows);
  }

  /** Some rows, numbered anew. */
  RowCodes rows(int[] rows) {
    int[] fresh = new int[distinct];
    int[] chosen = new int[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      int code = codes[rows[i]];
      if (fresh[code] == 0) {
        fresh[code] = ++count;
      }
      chosen[i] = fresh[code] - 1;
    }
    return new RowCodes(chosen, count);
  }
}

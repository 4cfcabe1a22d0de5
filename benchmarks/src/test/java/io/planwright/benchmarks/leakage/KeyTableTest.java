package io.planwright.benchmarks.leakage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private static final int KEYS = 5000;

  @Test
  void keepsManyItemsAKeyThroughItsGrowth() {
    KeyTable table = new KeyTable();
    for (int item = 0; item < 3 * KEYS; item++) {
      table.add(key(item % KEYS), item);
    }

    for (int i = 0; i < KEYS; i++) {
      assertThat(items(table, key(i))).containsExactly(i + 2 * KEYS, i + KEYS, i);
    }
    assertThat(items(table, key(KEYS))).isEmpty();
  }

  @Test
  void hasNothingAtFirst() {
    assertThat(new KeyTable().first(0)).isEqualTo(KeyTable.NONE);
  }

  /** Zero among them, and many that share their last bits. */
  private static long key(int i) {
    return (long) i << 20;
  }

  private static List<Integer> items(KeyTable table, long key) {
    List<Integer> items = new ArrayList<>();
    for (int entry = table.first(key); entry != KeyTable.NONE; entry = table.next(entry)) {
      items.add(table.item(entry));
    }
    return items;
  }
}

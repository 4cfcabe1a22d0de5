package io.planwright.schedule.staffed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a search decides by activity; the rest follows from placing one after the other. */
final class Genome {

  /** Lets the placing choose the way that ends first. */
  static final int ANY = -1;

  /** Who goes first: the least key of those whose predecessors are placed. */
  final double[] key;

  /** A slot before which the activity is not wanted to start. */
  final int[] hold;

  /** The way, or {@link #ANY}. */
  final int[] way;

  /** The team of the way; null lets the placing choose the one that ends first. */
  final int[] @Nullable [] team;

  Genome(int size) {
    key = new double[size];
    hold = new int[size];
    way = new int[size];
    team = new int[size][];
    Arrays.fill(way, ANY);
  }

  void copyFrom(Genome other) {
    System.arraycopy(other.key, 0, key, 0, key.length);
    System.arraycopy(other.hold, 0, hold, 0, key.length);
    System.arraycopy(other.way, 0, way, 0, key.length);
    System.arraycopy(other.team, 0, team, 0, key.length);
  }
}

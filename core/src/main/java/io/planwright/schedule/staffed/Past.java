package io.planwright.schedule.staffed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened before a plan is made: by activity, in slots. */
final class Past {

  /** An activity that has not begun. */
  static final int OPEN = 0;

  /** One that has begun, and goes on from now. */
  static final int STARTED = 1;

  /** One that is over. */
  static final int FINISHED = 2;

  /** The slot before which nothing can be planned. */
  final int now;

  /** The day that now is in, before the horizon too; the least number if nothing has happened. */
  final int today;

  /** Whether what has begun may pass to others while its people are there. */
  boolean mayPass;

  final int[] state;
  final int[] start;
  final int[] finish;

  /** What is left of a started activity, in the unit of {@link Way#need}. */
  final long[] left;

  /** The way that a started activity has taken. */
  final int[] way;

  /** Who does a started activity; null where somebody has left and others are to be found. */
  final int[] @Nullable [] team;

  /** The ids of those who were to do each activity by the agreed plan. */
  final List<List<String>> agreed;

  private final @Nullable Instant[] startedAt;
  private final @Nullable Instant[] finishedAt;

  /** Nothing has happened. */
  Past(int now, int size) {
    this(now, Integer.MIN_VALUE, size);
  }

  Past(int now, int today, int size) {
    this.now = now;
    this.today = today;
    state = new int[size];
    start = new int[size];
    finish = new int[size];
    left = new long[size];
    way = new int[size];
    team = new int[size][];
    agreed = new ArrayList<>(Collections.nCopies(size, List.of()));
    startedAt = new Instant[size];
    finishedAt = new Instant[size];
  }

  /** Notes that an activity has begun. */
  void begin(int i, Actual.Started begun, long rest) {
    state[i] = STARTED;
    left[i] = rest;
    startedAt[i] = begun.startedAt();
  }

  /** Notes that an activity is over. */
  void finish(int i, Actual.Finished over, int slot) {
    state[i] = FINISHED;
    finish[i] = slot;
    startedAt[i] = over.startedAt();
    finishedAt[i] = over.finishedAt();
  }

  /** When an activity started, if it has, or is planned to. */
  Instant startOf(int i, Instant planned) {
    Instant at = startedAt[i];
    return at == null ? planned : at;
  }

  /** When an activity was over, if it is, or is planned to be. */
  Instant finishOf(int i, Instant planned) {
    Instant at = finishedAt[i];
    return at == null ? planned : at;
  }
}

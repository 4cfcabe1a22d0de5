package io.planwright.schedule.project;

import io.planwright.run.RunControl;
import java.util.random.RandomGenerator;

/**
 * A large neighbourhood search on orders in which the activities are placed, and on which of them
 * are held: an activity that is held never starts before its planned time.
 */
final class Repairing {

  private static final String TASK = "repair schedule";
  private static final int CLOCK_MASK = 0x3f;
  private static final int CHANGES = 4;

  private final ProjectChange change;
  private final RandomGenerator random;
  private final RunControl control;
  private final double price;
  private final Network network;
  private final Profile profile;
  private final Ordering ordering;
  private final int size;
  private final int[] duration;
  private final int[] planned;
  private final boolean[] started;

  /** What the started activities ask of the others. */
  private final int[] open;

  private final int[] ready;
  private final int[] order;
  private int[] keys;
  private int[] newKeys;
  private boolean[] held;
  private boolean[] newHeld;
  private int[] starts;
  private int[] newStarts;
  private double cost = Double.POSITIVE_INFINITY;
  private int bound;
  private long schedules;

  Repairing(ProjectChange change, double price, RandomGenerator random, RunControl control) {
    this.change = change;
    this.price = price;
    this.random = random;
    this.control = control;
    network = Network.of(change.problem());
    size = network.size;
    duration = network.duration;
    ordering = new Ordering(size);
    planned = new int[size];
    started = new boolean[size];
    open = new int[size];
    int latest = change.now();
    for (int i = 0; i < size; i++) {
      planned[i] = change.baseline().get(i);
      started[i] = change.hasStarted(i);
      latest = Math.max(latest, planned[i]);
      open[i] = change.now();
    }
    profile = new Profile(new Packing(change.problem()), latest + network.horizon());
    ready = new int[size];
    order = new int[size];
    keys = new int[size];
    newKeys = new int[size];
    held = new boolean[size];
    newHeld = new boolean[size];
    starts = new int[size];
    newStarts = new int[size];
    begin();
  }

  private void begin() {
    for (int i = 0; i < size; i++) {
      if (started[i]) {
        starts[i] = planned[i];
        newStarts[i] = planned[i];
        for (int arc = network.firstArc[i]; arc < network.firstArc[i + 1]; arc++) {
          int next = network.successor[arc];
          open[next] = Math.max(open[next], planned[i] + network.gap[arc]);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      newKeys[i] = planned[i] < 0 ? open[i] : planned[i];
      newHeld[i] = planned[i] >= 0;
    }
    int[] tails = network.tails();
    for (int i = 0; i < size; i++) {
      bound = Math.max(bound, started[i] ? planned[i] + duration[i] : open[i] + tails[i]);
    }
    accept(place());
  }

  /** Searches until so many schedules are made. */
  void run(long most) {
    while (schedules < most
        && ((schedules & CLOCK_MASK) != 0 || control.stopRequested().isEmpty())) {
      vary();
      double newCost = place();
      if (newCost <= cost) {
        accept(newCost);
      }
    }
  }

  private void accept(double newCost) {
    if (newCost < cost) {
      control.reportSearch(TASK, newCost, bound);
    }
    cost = newCost;
    int[] spare = starts;
    starts = newStarts;
    newStarts = spare;
    spare = keys;
    keys = newKeys;
    newKeys = spare;
    boolean[] other = held;
    held = newHeld;
    newHeld = other;
  }

  /** Changes what starts about a time: where something moved, or anywhere. */
  private void vary() {
    System.arraycopy(keys, 0, newKeys, 0, size);
    System.arraycopy(held, 0, newHeld, 0, size);
    int end = change.now();
    for (int i = 0; i < size; i++) {
      end = Math.max(end, starts[i] + duration[i]);
    }
    int length = end - change.now() + 1;
    int chosen = random.nextInt(size);
    boolean hasMoved = starts[chosen] != planned[chosen];
    int middle = hasMoved ? starts[chosen] : change.now() + random.nextInt(length);
    int width = random.nextInt(1 + length / CHANGES);
    int way = random.nextInt(CHANGES);
    for (int i = 0; i < size; i++) {
      if (!started[i] && Math.abs(starts[i] - middle) <= width) {
        varyOne(i, way, width);
      }
    }
  }

  private void varyOne(int activity, int way, int width) {
    switch (way) {
      case 0 -> newHeld[activity] = false;
      case 1 -> {
        newHeld[activity] = planned[activity] >= 0;
        newKeys[activity] = planned[activity] >= 0 ? planned[activity] : keys[activity];
      }
      case 2 -> {
        if (random.nextBoolean()) {
          newKeys[activity] = starts[activity] + random.nextInt(2 * width + 1) - width;
        }
      }
      default -> {
        if (starts[activity] != planned[activity]) {
          newKeys[activity] += random.nextInt(2 * width + 2);
        }
      }
    }
  }

  /** Places the activities in the new order; the cost of that. */
  private double place() {
    schedules++;
    ordering.sort(network, newKeys, 0, order);
    profile.clear();
    System.arraycopy(open, 0, ready, 0, size);
    int end = 0;
    int moves = 0;
    for (int i = 0; i < size; i++) {
      if (started[i]) {
        end = Math.max(end, planned[i] + duration[i]);
        int from = Math.max(planned[i], change.now());
        profile.take(i, from, Math.max(0, planned[i] + duration[i] - from));
      }
    }
    for (int i : order) {
      if (!started[i]) {
        int from = newHeld[i] ? Math.max(ready[i], planned[i]) : ready[i];
        int start = profile.earliest(i, from, duration[i]);
        profile.take(i, start, duration[i]);
        newStarts[i] = start;
        end = Math.max(end, start + duration[i]);
        moves += planned[i] >= 0 && start != planned[i] ? 1 : 0;
        release(i, start);
      }
    }
    return end + price * moves;
  }

  private void release(int activity, int start) {
    for (int arc = network.firstArc[activity]; arc < network.firstArc[activity + 1]; arc++) {
      int next = network.successor[arc];
      ready[next] = Math.max(ready[next], start + network.gap[arc]);
    }
  }

  int[] starts() {
    return starts;
  }

  long schedules() {
    return schedules;
  }
}

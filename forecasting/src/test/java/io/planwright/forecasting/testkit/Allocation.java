package io.planwright.forecasting.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What code takes of the heap. */
public final class Allocation {

  private static final int RUNS = 1_000;

  private Allocation() {}

  /** The bytes that a run takes on average, once warm. */
  public static double bytesPerRun(Runnable run) {
    for (int i = 0; i < RUNS; i++) {
      run.run();
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < RUNS; i++) {
      run.run();
    }
    return (threads.getCurrentThreadAllocatedBytes() - before) / (double) RUNS;
  }
}

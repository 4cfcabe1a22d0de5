package io.planwright.benchmarks.accuracy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures what the current thread takes from its start on. */
final class Stopwatch {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long thread = Thread.currentThread().getId();
  private final long allocated = THREADS.getThreadAllocatedBytes(thread);
  private final long cpu = THREADS.getCurrentThreadCpuTime();
  private final long wall = System.nanoTime();

  /** What was taken so far. */
  Cost cost() {
    long wallNanos = System.nanoTime() - wall;
    long cpuNanos = THREADS.getCurrentThreadCpuTime() - cpu;
    return new Cost(wallNanos, cpuNanos, THREADS.getThreadAllocatedBytes(thread) - allocated);
  }
}

package io.planwright.schedule.risk;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes all runs, in chunks that do not depend on the number of threads and are added up in their
 * order: so neither do the bits. Not thread-safe: made for one call.
 */
final class RiskSimulation {

  private static final int CHUNKS = 16;

  private final RiskModel model;
  private final ScheduleRisk spec;
  private final RunControl control;
  private final int chunk;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReferenceArray<RiskSums> sums = new AtomicReferenceArray<>(CHUNKS);
  private final AtomicReferenceArray<Throwable> failures = new AtomicReferenceArray<>(CHUNKS);

  RiskSimulation(RiskModel model, ScheduleRisk spec, RunControl control) {
    this.model = model;
    this.spec = spec;
    this.control = control;
    int blocks = (spec.runs() + model.width() - 1) / model.width();
    this.chunk = (blocks + CHUNKS - 1) / CHUNKS * model.width();
  }

  /** Makes the runs, the thread of the caller being one of those that work. */
  RiskSums run() {
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(spec.threads(), CHUNKS); i++) {
      Thread helper = new Thread(this::work, "planwright-schedule-risk-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work();
    join(helpers);
    RiskSums total = new RiskSums(model);
    for (int c = 0; c < CHUNKS; c++) {
      Throwable failure = failures.get(c);
      if (failure instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure instanceof Error cause) {
        throw cause;
      }
      RiskSums part = sums.get(c);
      if (part != null) {
        total.add(part);
      }
    }
    return total;
  }

  private void work() {
    RiskBlock block = new RiskBlock(model); // first, so that no chunk is lost if memory is short
    int c = next.getAndIncrement();
    while (c < CHUNKS) {
      try {
        sums.set(c, chunk(c, block));
      } catch (RuntimeException | Error failure) {
        failures.set(c, failure);
        next.set(CHUNKS);
      }
      c = next.getAndIncrement();
    }
  }

  private RiskSums chunk(int c, RiskBlock block) {
    RiskSums part = new RiskSums(model);
    int end = (int) Math.min(spec.runs(), (long) (c + 1) * chunk);
    for (int first = c * chunk; first < end; first += model.width()) {
      control.checkpoint();
      int count = Math.min(model.width(), end - first);
      block.run(first, count, part);
      done.addAndGet(count);
    }
    control.report("simulate schedule", done.get(), spec.runs());
    return part;
  }

  /** Waits for the end whatever interrupts: a run is stopped by its control. */
  private static void join(List<Thread> helpers) {
    boolean isInterrupted = false;
    for (Thread helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException later) {
          isInterrupted = true;
        }
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.planwright.forecasting.internal.parallel;

import io.planwright.run.RunControl;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function to many items on several threads and hands the results over in the order of
 * the items. At most {@link #ITEMS_A_THREAD} items a thread are in memory at a time, however many
 * there are.
 *
 * <p>Source, sink and progress are called in the thread of the caller only. The threads are daemons
 * of the call: they end before it returns.
 *
 * @param task what is done, for progress and the names of the threads
 * @param threads how many threads work; 1 works in the thread of the caller
 */
public record OrderedWork(String task, int threads) {

  /** Enough that a slow item does not leave the other threads idle. */
  static final int ITEMS_A_THREAD = 16;

  /**
   * Works through all items.
   *
   * @param <I> the type of the items
   * @param <O> the type of the results
   * @param items the items
   * @param total how many there are, or -1 if that is not known before
   * @param work the function, called in any thread
   * @param sink takes the results in the order of the items
   * @param control asked before each item; what it throws ends the work
   */
  public <I, O> void run(
      Iterator<? extends I> items,
      long total,
      Function<? super I, ? extends O> work,
      Consumer<? super O> sink,
      RunControl control) {
    if (threads == 1) {
      Delivery<O> delivery = new Delivery<>(sink, total, control);
      while (items.hasNext()) {
        control.checkpoint();
        I item = items.next();
        delivery.accept(work.apply(item), delivery.done + 1);
      }
      return;
    }
    List<Thread> started = new CopyOnWriteArrayList<>();
    ExecutorService pool = newPool(started);
    try {
      feed(pool, items, work, new Delivery<>(sink, total, control));
    } finally {
      pool.shutdownNow();
      awaitEnd(started);
    }
  }

  private <I, O> void feed(
      ExecutorService pool,
      Iterator<? extends I> items,
      Function<? super I, ? extends O> work,
      Delivery<O> delivery) {
    ArrayDeque<Future<? extends O>> pending = new ArrayDeque<>();
    int most = threads * ITEMS_A_THREAD;
    while (items.hasNext()) {
      delivery.control.checkpoint();
      I item = items.next();
      pending.add(pool.submit(() -> work.apply(item)));
      if (pending.size() == most) {
        delivery.accept(resultOf(pending.remove()), delivery.done + most);
      }
    }
    while (!pending.isEmpty()) {
      delivery.control.checkpoint();
      int left = pending.size();
      delivery.accept(resultOf(pending.remove()), delivery.done + left);
    }
  }

  private ExecutorService newPool(List<Thread> started) {
    AtomicInteger number = new AtomicInteger();
    return Executors.newFixedThreadPool(
        threads,
        body -> {
          Thread thread = new Thread(body, "planwright-" + task + "-" + number.incrementAndGet());
          thread.setDaemon(true);
          started.add(thread);
          return thread;
        });
  }

  /** Waits for a result whatever interrupts: a run is stopped by its control. */
  private static <O> O resultOf(Future<O> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(failed);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A pool counts as ended a moment before its threads have. */
  private static void awaitEnd(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands results over and tells how many. */
  private final class Delivery<O> {

    private final Consumer<? super O> sink;
    private final long total;
    private final RunControl control;
    private long done;

    Delivery(Consumer<? super O> sink, long total, RunControl control) {
      this.sink = sink;
      this.total = total;
      this.control = control;
    }

    void accept(O result, long read) {
      sink.accept(result);
      done++;
      control.report(task, done, total < 0 ? read : total);
    }
  }
}

package io.planwright.examples;

import io.planwright.run.Progress;
import io.planwright.run.ProgressListener;
import java.io.PrintStream;

/**
 * Shows what is being done: on a terminal in one line that is written over, elsewhere, such as in a
 * log, a line for each task. Thread-safe.
 */
final class ProgressLine implements ProgressListener {

  private final PrintStream out;
  private final boolean terminal;
  private String task = "";
  private int width;

  ProgressLine(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public synchronized void onProgress(Progress progress) {
    if (terminal) {
      show(progress.task() + ", " + progress.done() + " of " + progress.total());
    } else if (!progress.task().equals(task)) {
      out.println(progress.task());
    }
    task = progress.task();
  }

  /** Leaves the terminal as it was. */
  synchronized void clear() {
    if (terminal && width > 0) {
      show("");
      out.print('\r');
      out.flush();
    }
  }

  private void show(String text) {
    out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    out.flush();
    width = text.length();
  }
}

package io.planwright.benchmarks.training;

import java.io.PrintStream;
import java.time.Duration;

/** Says how far the training is. Thread-safe. */
final class Progress {

  private static final int LINES = 4;

  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    Duration since = Duration.ofNanos(System.nanoTime() - start);
    out.printf("%3d:%02d  %s%n", since.toMinutes(), since.toSecondsPart(), line);
  }

  /** Says a few times a net what its loss is. */
  void step(String net, int step, int steps, double loss) {
    if (step % Math.max(1, steps / LINES) == 0) {
      say("%s: step %d of %d, loss %.4f".formatted(net, step, steps, loss));
    }
  }
}

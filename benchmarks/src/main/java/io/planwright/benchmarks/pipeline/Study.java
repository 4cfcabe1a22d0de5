package io.planwright.benchmarks.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** One thing that is shown. */
interface Study {

  /** The name by which it is asked for. */
  String name();

  /** Measures it and prints what came out, beside what is asked or published. */
  void run(Path data, PrintStream out) throws IOException;
}

package io.planwright.benchmarks.accuracy;

import java.io.IOException;

/** Takes trials, one after the other. */
@FunctionalInterface
interface TrialSink {

  void accept(Trial trial) throws IOException;
}

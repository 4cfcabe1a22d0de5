package io.planwright.benchmarks.leakage;

import io.planwright.benchmarks.leakage.Leak.Kind;
import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The segments of a set's test parts, and where they were found. Not thread-safe. */
final class TestSet {

  /** The shortest segment that is looked for: shorter ones are alike by chance. */
  private static final int SHORTEST = 6;

  /** The longest segment that is looked for: a test part of more steps is cut into runs of it. */
  private static final int LONGEST = 13;

  /** How many training values a duplicated series shares with the other one. */
  private static final int LEAD = 12;

  private final String name;
  private final Path file;
  private final List<TestSegment> segments = new ArrayList<>();
  private final List<TestSegment> stretches = new ArrayList<>();
  private final List<Leak> leaks = new ArrayList<>();
  private int series;

  private TestSet(String name, Path file) {
    this.name = name;
    this.file = file;
  }

  static TestSet read(SeriesSet set) throws IOException {
    try (SeriesReader reader = set.open()) {
      TestSet test = new TestSet(set.name(), set.file().toRealPath());
      for (BenchmarkSeries next = reader.next(); next != null; next = reader.next()) {
        test.add(new ScannedSeries(test.name, test.file, test.series + 1, next));
      }
      return test;
    }
  }

  private void add(ScannedSeries next) {
    series++;
    if (next.horizon() < SHORTEST) {
      return;
    }
    int length = Math.min(next.horizon(), LONGEST);
    for (int step = 0; step + length <= next.horizon(); step++) {
      cut(next, step, length, segments);
    }
    if (next.testStart() >= LEAD) {
      cut(next, -LEAD, LEAD + next.horizon(), stretches);
    }
  }

  private void cut(ScannedSeries from, int step, int length, List<TestSegment> into) {
    if (!Plainness.isVoid(from.values(), from.testStart() + step, length)) {
      into.add(new TestSegment(this, from, step, length));
    }
  }

  Path file() {
    return file;
  }

  /** Runs of the test parts. */
  List<TestSegment> segments() {
    return segments;
  }

  /** The test parts and the training values before them, to find duplicated series by. */
  List<TestSegment> stretches() {
    return stretches;
  }

  void add(Leak leak) {
    leaks.add(leak);
  }

  LeakageReport report() {
    int exact = 0;
    int rescaled = 0;
    int unremarkable = 0;
    for (TestSegment segment : segments) {
      if (segment.isFound(Kind.EXACT)) {
        exact++;
      } else if (segment.isFound(Kind.RESCALED)) {
        rescaled++;
      } else if (segment.isFound(Kind.UNREMARKABLE)) {
        unremarkable++;
      }
    }
    int duplicated = 0;
    for (TestSegment stretch : stretches) {
      duplicated += stretch.isFound(Kind.DUPLICATED) ? 1 : 0;
    }
    return new LeakageReport(
        name, series, segments.size(), exact, rescaled, unremarkable, duplicated, leaks);
  }
}

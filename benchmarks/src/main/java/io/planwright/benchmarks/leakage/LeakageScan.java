package io.planwright.benchmarks.leakage;

import io.planwright.benchmarks.leakage.Leak.Kind;
import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for test parts of series in the training parts of other series.
 *
 * <p>A test part of 6 to 13 steps is looked for as a whole; of a longer one each run of 13 steps in
 * a row is, so that a test part that is there in part is found too; one of fewer than 6 is not
 * looked for. These are the <em>segments</em>. A segment is found where it occurs as consecutive
 * values of the training part of another series, of the same set or of another one:
 *
 * <ul>
 *   <li>{@link Kind#EXACT}: each value is the same;
 *   <li>{@link Kind#RESCALED}: each value is the same but for one positive factor: the ratios to
 *       the first value that is not zero differ by at most a millionth of themselves.
 * </ul>
 *
 * <p>What a series repeats of its own history is no leak; a series is known again by its file and
 * id. A segment whose values are all equal is left out, and none is found in constant values. A
 * find means little if the values, here or there, are fewer than 3 distinct ones or only whole
 * numbers from -2 to 2: these are counted apart as {@link Kind#UNREMARKABLE}. The remarkable may be
 * found by chance too, most of all the short ones of round numbers.
 *
 * <p>Besides, series are found that are {@link Kind#DUPLICATED}: their last 12 training values and
 * the whole test part occur in another series of the training sets, which may be in its test part
 * too. Such a pair leaks nothing as long as both are cut at the same time, but counts double.
 * Unremarkable ones are left out.
 *
 * <p>The sets are read once, series by series. Time is linear in the number of values and of what
 * is found; memory is that of the test parts and of what is found. Not thread-safe.
 */
public final class LeakageScan {

  private final List<TestSet> tests = new ArrayList<>();
  private final Map<Integer, SegmentIndex> segments = new TreeMap<>();
  private final Map<Integer, SegmentIndex> stretches = new TreeMap<>();
  private int sources;

  private LeakageScan() {}

  /**
   * Looks for test parts in training parts.
   *
   * @param training the sets whose training parts are trained on
   * @param tests the sets whose test parts are tested on; they may be among the training sets
   * @return a report for each of the tests, in their order
   * @throws IOException if a set cannot be read, or a line of it is not a series
   */
  public static List<LeakageReport> of(List<SeriesSet> training, List<SeriesSet> tests)
      throws IOException {
    LeakageScan scan = new LeakageScan();
    for (SeriesSet test : tests) {
      scan.lookFor(TestSet.read(test));
    }
    for (SeriesSet set : training) {
      scan.lookInto(set);
    }
    return scan.tests.stream().map(TestSet::report).toList();
  }

  private void lookFor(TestSet test) {
    tests.add(test);
    enter(test.segments(), segments);
    enter(test.stretches(), stretches);
  }

  private static void enter(List<TestSegment> all, Map<Integer, SegmentIndex> indexes) {
    for (TestSegment segment : all) {
      indexes.computeIfAbsent(segment.values().length, SegmentIndex::new).add(segment);
    }
  }

  private void lookInto(SeriesSet set) throws IOException {
    try (SeriesReader reader = set.open()) {
      Path file = set.file().toRealPath();
      for (BenchmarkSeries next = reader.next(); next != null; next = reader.next()) {
        lookInto(new ScannedSeries(set.name(), file, ++sources, next));
      }
    }
  }

  private void lookInto(ScannedSeries source) {
    for (SegmentIndex index : segments.values()) {
      index.scan(
          source.values(),
          source.testStart(),
          (segment, position, exact) -> foundSegment(segment, source, position, exact));
    }
    for (SegmentIndex index : stretches.values()) {
      index.scan(
          source.values(),
          source.values().length,
          (stretch, position, exact) -> foundStretch(stretch, source, position, exact));
    }
  }

  private static void foundSegment(
      TestSegment segment, ScannedSeries source, int position, boolean exact) {
    int length = segment.values().length;
    // Values that hardly move are a multiple of constant ones within the tolerance.
    if (segment.isOf(source) || Plainness.isVoid(source.values(), position, length)) {
      return;
    }
    boolean plain = segment.isPlain() || Plainness.isPlain(source.values(), position, length);
    Kind kind = exact ? Kind.EXACT : Kind.RESCALED;
    segment.found(source, position, plain ? Kind.UNREMARKABLE : kind);
  }

  private static void foundStretch(
      TestSegment stretch, ScannedSeries source, int position, boolean exact) {
    if (exact && !stretch.isPlain() && !stretch.isOf(source)) {
      stretch.found(source, position, Kind.DUPLICATED);
    }
  }
}

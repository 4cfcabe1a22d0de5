package io.planwright.benchmarks.leakage;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a set's test parts occurs in the training parts of other series. A segment that is found
 * in several ways counts once, as the first that applies of exact, rescaled and unremarkable.
 *
 * @param set the name of the set that is tested
 * @param series how many series it has
 * @param segments how many segments of their test parts were looked for; constant ones are not
 * @param exact how many of them were found, each value the same
 * @param rescaled how many were found only multiplied by a positive factor
 * @param unremarkable how many were found, but are too plain to mean anything
 * @param duplicated how many series were found as a whole: the end of the training part and the
 *     test part
 * @param leaks where they were found, in the order of the sources; for a segment one place a source
 *     series and kind, and a single place if it is unremarkable
 */
public record LeakageReport(
    String set,
    int series,
    int segments,
    int exact,
    int rescaled,
    int unremarkable,
    int duplicated,
    List<Leak> leaks) {

  /** Copies the list. */
  public LeakageReport {
    leaks = List.copyOf(leaks);
  }

  /**
   * The series to leave out of a measurement of accuracy: those with a segment that was found
   * exactly or rescaled.
   *
   * @return their ids in alphabetical order, unmodifiable
   */
  public Set<String> leakedIds() {
    Set<String> ids = new TreeSet<>();
    for (Leak leak : leaks) {
      if (leak.kind().isLeakage()) {
        ids.add(leak.seriesId());
      }
    }
    return Collections.unmodifiableSet(ids);
  }
}

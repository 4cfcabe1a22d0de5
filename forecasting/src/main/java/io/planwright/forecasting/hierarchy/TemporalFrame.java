package io.planwright.forecasting.hierarchy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The periods of all levels within one cycle.
 *
 * @param hierarchy which periods are sums of which, the longest first, then the positions
 * @param spans what each node covers, in the order of its nodes
 */
record TemporalFrame(Hierarchy hierarchy, List<Span> spans) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * What a node covers.
   *
   * @param level the index of its level, 0 for positions
   * @param start its first position in the cycle
   * @param length how many positions
   */
  record Span(int level, int start, int length) implements Serializable {

    private static final long serialVersionUID = 1L;

    String name() {
      return length + "@" + start;
    }
  }

  /**
   * Of levels with periods of these lengths.
   *
   * @param periods in ascending order, the first 1, each a divisor of the last
   */
  static TemporalFrame of(List<Integer> periods) {
    int cycle = periods.get(periods.size() - 1);
    Map<String, Span> spans = new LinkedHashMap<>();
    Map<String, List<String>> children = new LinkedHashMap<>();
    for (int level = periods.size() - 1; level >= 0; level--) {
      int length = periods.get(level);
      for (int start = 0; start < cycle; start += length) {
        Span span = new Span(level, start, length);
        spans.put(span.name(), span);
        if (level > 0) {
          children.put(span.name(), parts(periods, span));
        }
      }
    }
    Hierarchy hierarchy = Hierarchy.of(children);
    List<Span> ordered = new ArrayList<>();
    for (String node : hierarchy.nodes()) {
      ordered.add(spans.getOrDefault(node, new Span(0, 0, 1)));
    }
    return new TemporalFrame(hierarchy, List.copyOf(ordered));
  }

  /** The spans of the longest level that this one is made of whole periods of. */
  private static List<String> parts(List<Integer> periods, Span span) {
    int level = span.level() - 1;
    while (span.length() % periods.get(level) != 0) {
      level--;
    }
    int length = periods.get(level);
    List<String> parts = new ArrayList<>();
    for (int at = span.start(); at < span.start() + span.length(); at += length) {
      parts.add(new Span(level, at, length).name());
    }
    return parts;
  }
}

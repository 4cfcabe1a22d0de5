package io.planwright.report.exchange;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element as it is read, and what was found below it. */
final class Branch {
  private final int line;
  private final String id;
  private final String name;
  private final List<Part> parts = new ArrayList<>();
  private int unweighed;
  private long days;

  Branch(int line, String id, String name) {
    this.line = line;
    this.id = id;
    this.name = name;
  }

  int line() {
    return line;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  List<Part> parts() {
    return parts;
  }

  /** The working days of all activities below it, once {@link #weigh} has run. */
  long days() {
    return days;
  }

  /**
   * Adds the working days up from the leaves; what forms a cycle stays at 0 and is refused later.
   */
  static void weigh(Map<String, Branch> branches, Map<String, String> parents) {
    Deque<Branch> ready = new ArrayDeque<>();
    for (Branch branch : branches.values()) {
      for (Part part : branch.parts) {
        branch.unweighed += branches.containsKey(part.id()) ? 1 : 0;
        branch.days += part.days();
      }
      if (branch.unweighed == 0) {
        ready.add(branch);
      }
    }
    while (!ready.isEmpty()) {
      Branch done = ready.remove();
      Branch parent = branches.get(parents.getOrDefault(done.id, ""));
      if (parent != null) {
        parent.days += done.days;
        if (--parent.unweighed == 0) {
          ready.add(parent);
        }
      }
    }
  }

  /**
   * A part of an element.
   *
   * @param id the id of an element or activity
   * @param share its share in percent; null where the file does not say
   * @param days the duration of an activity; 0 for an element
   */
  record Part(String id, @Nullable BigDecimal share, long days) {}
}

package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.on;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Circles of delegations in force on the same day: all parties of a circle, and of circles that
 * meet, are one finding, in the order of their ids. A circle in all items is not reported again for
 * each item.
 */
final class DelegationCycles {

  private final ChartIndex index;
  private final Timeline timeline;
  private final Findings findings;

  DelegationCycles(ChartIndex index, Timeline timeline, Findings findings) {
    this.index = index;
    this.timeline = timeline;
    this.findings = findings;
  }

  void check() {
    if (circles(index::delegationsFrom).isEmpty()) {
      return; // whatever the day
    }
    Map<List<String>, Set<LocalDate>> ofAll = new LinkedHashMap<>();
    Map<List<String>, Map<String, Set<LocalDate>>> ofItems = new LinkedHashMap<>();
    Set<String> named = new LinkedHashSet<>();
    index.chart.delegations().forEach(delegation -> named.addAll(delegation.itemIds()));
    for (LocalDate date : timeline.stretches()) {
      Set<List<String>> general = circles(id -> InForce.ofAllItems(index, id, date));
      general.forEach(circle -> ofAll.computeIfAbsent(circle, c -> new HashSet<>()).add(date));
      for (String item : named) {
        for (List<String> circle : circles(id -> InForce.of(index, id, item, date))) {
          if (!general.contains(circle)) {
            ofItems
                .computeIfAbsent(circle, c -> new LinkedHashMap<>())
                .computeIfAbsent(item, i -> new HashSet<>())
                .add(date);
          }
        }
      }
    }
    ofAll.forEach((circle, dates) -> add(List.of(), circle, dates));
    ofItems.forEach(
        (circle, items) -> items.forEach((item, dates) -> add(List.of(item), circle, dates)));
  }

  private void add(List<String> items, List<String> circle, Set<LocalDate> stretches) {
    List<DateRange> dates = timeline.where(stretches::contains);
    findings.add(
        RaciRule.DELEGATION_CYCLE,
        items,
        circle,
        dates,
        circle.size() + " parties delegate to each other in a circle on " + on(dates) + ".",
        "End one of these delegations, so that somebody holds the work.");
  }

  /** The groups of parties that reach each other. */
  private Set<List<String>> circles(Function<String, List<RaciDelegation>> inForce) {
    Map<String, Set<String>> reach = new LinkedHashMap<>();
    for (RaciDelegation delegation : index.chart.delegations()) {
      reach.computeIfAbsent(delegation.fromId(), id -> reach(id, inForce));
    }
    Set<List<String>> circles = new LinkedHashSet<>();
    reach.forEach(
        (id, others) -> {
          if (others.contains(id)) {
            Set<String> circle = new TreeSet<>(others);
            circle.removeIf(other -> !reach.getOrDefault(other, Set.of()).contains(id));
            circles.add(List.copyOf(circle));
          }
        });
    return circles;
  }

  private static Set<String> reach(String start, Function<String, List<RaciDelegation>> inForce) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      for (RaciDelegation delegation : inForce.apply(open.remove(open.size() - 1))) {
        if (reached.add(delegation.toId())) {
          open.add(delegation.toId());
        }
      }
    }
    return reached;
  }
}

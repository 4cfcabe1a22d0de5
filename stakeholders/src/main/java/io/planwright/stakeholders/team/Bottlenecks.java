package io.planwright.stakeholders.team;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the people and departments through whom most of the flow passes, from a log of hand-offs.
 * Immutable, serializable and thread-safe.
 *
 * @param floor how many items with at least two hand-offs it takes
 */
public record Bottlenecks(int floor) implements Serializable {

  private static final int MOST = 1_500;

  /**
   * Checks the component.
   *
   * @param floor how many items with at least two hand-offs it takes, at least 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public Bottlenecks {
    Require.atLeast(floor, 1, "floor", "10 is usual.");
  }

  /**
   * A search that answers from ten items on.
   *
   * @return the engine
   */
  public static Bottlenecks standard() {
    return new Bottlenecks(10);
  }

  /**
   * Finds them, in about O(n (n + m)) for n parties, at most 1,500, with m pairs.
   *
   * @param log the hand-offs, in any order
   * @param asOf the moment up to which the log is looked at
   * @param control deadline and cancellation
   * @return every party of the log, by the share of items that pass through, betweenness and id;
   *     insufficient data if too few items went on from one party to another and a third
   * @throws IllegalArgumentException if the log has more parties
   * @throws io.planwright.run.RunStoppedException if the control stops it
   */
  public Answer<List<Bottleneck>> find(List<HandOff> log, Instant asOf, RunControl control) {
    Require.nonNull(control, "control");
    List<HandOff> seen = Routes.seen(log, asOf);
    List<List<HandOff>> items = Routes.byItem(seen);
    long longItems = items.stream().filter(item -> item.size() > 1).count();
    if (longItems < floor) {
      return Answer.insufficient(
          "bottlenecks of information",
          "at least " + floor + " items with two hand-offs or more",
          longItems + " such items",
          "Log more hand-offs.");
    }
    Set<String> names = new TreeSet<>();
    for (HandOff handOff : seen) {
      names.add(handOff.fromId());
      names.add(handOff.toId());
    }
    Require.between(names.size(), 0, MOST, "parties of the log", "Log departments, or one area.");
    List<String> ids = List.copyOf(names);
    Map<String, Integer> place = new HashMap<>();
    ids.forEach(id -> place.put(id, place.size()));
    int[] received = new int[ids.size()];
    int[] passedOn = new int[ids.size()];
    FlowGraph graph = new FlowGraph(ids.size());
    for (HandOff handOff : seen) {
      int from = place.getOrDefault(handOff.fromId(), 0);
      int to = place.getOrDefault(handOff.toId(), 0);
      passedOn[from]++;
      received[to]++;
      graph.add(from, to);
    }
    int[] through = through(items, place);
    double[] betweenness = graph.betweenness(control);
    int[] pairsCut = graph.pairsCut(control);
    List<Bottleneck> found = new ArrayList<>();
    for (int p = 0; p < ids.size(); p++) {
      found.add(
          new Bottleneck(
              ids.get(p),
              received[p],
              passedOn[p],
              ObservedShare.of(through[p], items.size()),
              betweenness[p],
              pairsCut[p]));
    }
    found.sort(
        Comparator.comparingDouble((Bottleneck b) -> -b.through().share())
            .thenComparingDouble(b -> -b.betweenness()));
    return Answer.known(List.copyOf(found));
  }

  private static int[] through(List<List<HandOff>> items, Map<String, Integer> place) {
    int[] through = new int[place.size()];
    for (List<HandOff> item : items) {
      List<String> path = Routes.path(item);
      Set<String> inner = new HashSet<>(path.subList(1, path.size() - 1));
      inner.remove(path.get(0));
      inner.remove(path.get(path.size() - 1));
      inner.forEach(id -> through[place.getOrDefault(id, 0)]++);
    }
    return through;
  }
}

package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts brokers between pairs. */
final class BrokerageCount {

  private static final int UNKNOWN = -1;

  private BrokerageCount() {}

  static List<Brokerage> of(Graph graph, Map<String, String> groups) {
    int[] group = numbered(graph, groups);
    int size = graph.size();
    long[][] counts = new long[size][BrokerRole.values().length];
    int[] markedFor = new int[size];
    int[] start = graph.out.start();
    int[] to = graph.out.to();
    for (int first = 0; first < size; first++) {
      for (int k = start[first]; k < start[first + 1]; k++) {
        markedFor[to[k]] = first + 1;
      }
      for (int k = start[first]; k < start[first + 1]; k++) {
        int broker = to[k];
        if (broker == first) {
          continue;
        }
        for (int l = start[broker]; l < start[broker + 1]; l++) {
          int last = to[l];
          if (last != first && last != broker && markedFor[last] != first + 1) {
            counts[broker][role(group[first], group[broker], group[last]).ordinal()]++;
          }
        }
      }
    }
    return listed(graph, counts);
  }

  private static int[] numbered(Graph graph, Map<String, String> groups) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] group = new int[graph.size()];
    for (int person = 0; person < group.length; person++) {
      String name = groups.get(graph.index.person(person));
      group[person] = name == null ? UNKNOWN : numbers.computeIfAbsent(name, n -> numbers.size());
    }
    groups.forEach(
        (personId, name) -> {
          graph.index.number(personId, "groups");
          Require.notBlank(name, "groups", "Leave out people whose group is not known.");
        });
    return group;
  }

  private static BrokerRole role(int first, int broker, int last) {
    if (first == UNKNOWN || broker == UNKNOWN || last == UNKNOWN) {
      return BrokerRole.UNKNOWN_GROUP;
    }
    if (first == last) {
      return first == broker ? BrokerRole.COORDINATOR : BrokerRole.CONSULTANT;
    }
    if (broker == last) {
      return BrokerRole.GATEKEEPER;
    }
    return first == broker ? BrokerRole.REPRESENTATIVE : BrokerRole.LIAISON;
  }

  private static List<Brokerage> listed(Graph graph, long[][] counts) {
    List<Brokerage> brokers = new ArrayList<>();
    for (int person = 0; person < counts.length; person++) {
      Map<BrokerRole, Long> byRole = new EnumMap<>(BrokerRole.class);
      for (BrokerRole role : BrokerRole.values()) {
        byRole.put(role, counts[person][role.ordinal()]);
      }
      brokers.add(new Brokerage(graph.index.person(person), byRole));
    }
    return List.copyOf(brokers);
  }
}

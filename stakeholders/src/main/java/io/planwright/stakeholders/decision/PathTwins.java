package io.planwright.stakeholders.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * People whom neither the rule nor the costs tell apart: they sit on the same body and nowhere
 * else, with the same weight and the same options. Of such people the earlier may be taken to be
 * won first, which leaves one of many orders to the search.
 */
final class PathTwins {

  /** For each person the twin before, or -1. */
  private final int[] before;

  PathTwins(DecisionRule rule, List<String> people, PathOptions options) {
    Map<String, List<Object>> seats = new HashMap<>();
    Set<String> elsewhere = new HashSet<>();
    collect(rule, new int[1], seats, elsewhere);
    Map<List<Object>, Integer> last = new HashMap<>();
    before = new int[people.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = -1;
      String id = people.get(i);
      if (seats.containsKey(id) && !elsewhere.contains(id)) {
        Integer twin = last.put(List.of(seats.get(id), offers(options, i)), i);
        before[i] = twin == null ? -1 : twin;
      }
    }
  }

  private static List<Double> offers(PathOptions options, int person) {
    return IntStream.rangeClosed(0, options.last(person))
        .boxed()
        .flatMap(k -> List.of(options.probability(person, k), options.cost(person, k)).stream())
        .toList();
  }

  private static void collect(
      DecisionRule rule, int[] bodies, Map<String, List<Object>> seats, Set<String> elsewhere) {
    int body = bodies[0]++;
    List<DecisionRule> members = new ArrayList<>(rule.members());
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) instanceof DecisionRule.Person person) {
        double weight =
            rule instanceof DecisionRule.WeightedQuorum quorum ? quorum.seats().get(i).weight() : 1;
        if (seats.put(person.personId(), List.of(body, weight)) != null) {
          elsewhere.add(person.personId());
        }
      } else {
        collect(members.get(i), bodies, seats, elsewhere);
      }
    }
  }

  /** The first of the twins who come before a person without one that is settled between. */
  int firstOpen(int person, int[] least, int[] most) {
    int first = person;
    while (before[first] >= 0 && least[before[first]] < most[before[first]]) {
      first = before[first];
    }
    return first;
  }

  /** Draws the bounds of twins together: an earlier one is won no less than a later one. */
  void order(int[] least, int[] most) {
    for (int i = before.length - 1; i >= 0; i--) {
      if (before[i] >= 0) {
        least[before[i]] = Math.max(least[before[i]], least[i]);
      }
    }
    for (int i = 0; i < before.length; i++) {
      if (before[i] >= 0) {
        most[i] = Math.min(most[i], most[before[i]]);
      }
    }
  }
}

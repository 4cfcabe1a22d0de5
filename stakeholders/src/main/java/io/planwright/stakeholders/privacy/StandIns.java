package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Names for the places of an erased person that must stay: the seat of a voter, a rater of others.
 * They tell no more than that somebody was there, and are told apart within one value only.
 * Stateless and thread-safe.
 */
public final class StandIns {

  private StandIns() {}

  /**
   * Finds names: {@value PersonIdentity#ERASED}, and with numbers where that is taken.
   *
   * @param ids the ids of everybody in the value, those who were erased earlier included
   * @param isPerson tells the ids of the person
   * @return gives the new name of each of these ids, and every other text as it is; thread-safe
   * @throws NullPointerException if an argument or element is null
   */
  public static UnaryOperator<String> of(Collection<String> ids, Predicate<String> isPerson) {
    Require.nonNull(isPerson, "isPerson");
    Set<String> taken = new HashSet<>(Require.nonNull(ids, "ids"));
    Map<String, String> names = new HashMap<>();
    int number = 1;
    for (String id : ids) {
      if (isPerson.test(id) && !names.containsKey(id)) {
        String name = name(number);
        while (!taken.add(name)) {
          number++;
          name = name(number);
        }
        names.put(id, name);
      }
    }
    Map<String, String> found = Map.copyOf(names);
    return id -> found.getOrDefault(id, id);
  }

  private static String name(int number) {
    return number == 1 ? PersonIdentity.ERASED : "[erased " + number + "]";
  }
}

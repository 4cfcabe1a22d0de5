package io.planwright.stakeholders.internal;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Numbers of listed ids. They may be those of people, who have no place in a log: messages say
 * where an id stands, and show none. Stateless and thread-safe.
 */
public final class IdNumbers {

  private IdNumbers() {}

  /**
   * Numbers ids from 0.
   *
   * @param ids the ids
   * @param field their name
   * @return the place of each id
   * @throws IllegalArgumentException if an id is blank or listed twice
   */
  public static HashMap<String, Integer> of(List<String> ids, String field) {
    DistinctIds.require(ids, Function.identity(), field, "List each id once.");
    HashMap<String, Integer> numbers = new HashMap<>(2 * ids.size());
    for (int i = 0; i < ids.size(); i++) {
      Require.notBlank(ids.get(i), field + "[" + i + "]", "Give each one an id.");
      numbers.put(ids.get(i), i);
    }
    return numbers;
  }

  /**
   * The number of a listed id.
   *
   * @param numbers the place of each id
   * @param id the id
   * @param field its name
   * @param list what it must be one of, such as "the personIds"
   * @return the number
   * @throws IllegalArgumentException if the id is not listed
   */
  public static int number(Map<String, Integer> numbers, String id, String field, String list) {
    Integer number = numbers.get(Require.nonNull(id, field));
    Require.that(
        number != null,
        field,
        "an unknown id",
        "be one of " + list,
        "Add it there, or correct it.");
    return Require.nonNull(number, field);
  }
}

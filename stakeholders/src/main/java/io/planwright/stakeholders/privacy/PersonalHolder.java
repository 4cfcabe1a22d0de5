package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.util.Collection;
import java.util.List;

/**
 * A {@link PersonalData} by two walks over a value: one that lists what it holds, one that rewrites
 * it, whether somebody is erased or everybody redacted. Write one for each type of your own.
 *
 * <p>Implementations are stateless, serializable and thread-safe.
 *
 * @param <T> the type of the values, immutable and serializable
 */
public interface PersonalHolder<T> extends PersonalData<T> {

  /**
   * Lists all that a value holds on the person of a list.
   *
   * @param value the value
   * @param items where to list it, in the order of the value
   */
  void list(T value, PersonalItems items);

  /**
   * Rewrites every id and text of a value that may name people.
   *
   * @param value the value
   * @param how what becomes of ids and texts
   * @return the value after that; an equal one if nothing in it changes
   */
  T rewrite(T value, Rewriting how);

  /**
   * Names the people whose places stay when one is erased, such as the seats of voters.
   *
   * @param value the value
   * @return their ids, which {@link StandIns} replace; none unless this is overridden
   */
  default Collection<String> places(T value) {
    return List.of();
  }

  /**
   * Names the things whose ids may name people and must go on to differ, such as messages.
   *
   * @param value the value
   * @return their ids; none unless this is overridden
   */
  default Collection<String> things(T value) {
    return List.of();
  }

  @Override
  default List<PersonalItem> items(T value, PersonIdentity person) {
    PersonalItems items = new PersonalItems(Require.nonNull(person, "person"));
    list(Require.nonNull(value, "value"), items);
    return items.found();
  }

  @Override
  default T erase(T value, PersonIdentity person) {
    Require.nonNull(person, "person");
    Require.nonNull(value, "value");
    return rewrite(value, Rewriting.erasing(person, places(value), things(value)));
  }

  @Override
  default T redact(T value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    Require.nonNull(value, "value");
    return rewrite(value, Rewriting.redacting(redactor, things(value)));
  }
}

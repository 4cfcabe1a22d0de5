package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a host holds on people, by name: the place where one person is exported or erased across
 * everything. Immutable and thread-safe; serializable where its values are. Its text form shows the
 * names of the holdings only.
 */
public final class PersonalModel implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final PersonalModel EMPTY = new PersonalModel(Map.of());

  private record Holding<T>(PersonalData<T> data, T value) implements Serializable {

    List<PersonalItem> items(PersonIdentity person) {
      return data.items(value, person);
    }

    Holding<T> erased(PersonIdentity person) {
      return new Holding<>(data, data.erase(value, person));
    }

    Holding<T> redacted(Redactor redactor) {
      return new Holding<>(data, data.redact(value, redactor));
    }
  }

  @SuppressWarnings("serial") // an unmodifiable map of the JDK, serializable where its values are
  private final Map<String, Holding<?>> holdings;

  private PersonalModel(Map<String, Holding<?>> holdings) {
    this.holdings = Collections.unmodifiableMap(new LinkedHashMap<>(holdings));
  }

  /**
   * A model without one person, and what that took.
   *
   * @param model the model after the erasure
   * @param erased how many items each holding held before; iterates in the order of the holdings
   * @param idFound whether any holding knew the id; if not, mentions of the names are all that was
   *     taken out, and what is held under the right id is still there
   */
  public record Erasure(PersonalModel model, Map<String, Integer> erased, boolean idFound)
      implements Serializable {

    /**
     * Makes a result; {@link PersonalModel#erase} is the usual way to get one.
     *
     * @param model the model after the erasure
     * @param erased how many items each holding held before
     * @param idFound whether any holding knew the id
     * @throws NullPointerException if an argument is null
     */
    public Erasure {
      Require.nonNull(model, "model");
      erased = Collections.unmodifiableMap(new LinkedHashMap<>(erased));
    }
  }

  /**
   * Gives a model that holds nothing.
   *
   * @return the empty model
   */
  public static PersonalModel empty() {
    return EMPTY;
  }

  /**
   * Adds a value, or replaces the one of the same name.
   *
   * @param name what the holding is called, not blank, without anything personal in it
   * @param data what the type of the value holds on people
   * @param value the value
   * @param <T> its type
   * @return a model with it
   * @throws IllegalArgumentException if the name is blank
   * @throws NullPointerException if an argument is null
   */
  public <T> PersonalModel with(String name, PersonalData<T> data, T value) {
    Require.notBlank(name, "name", "Name the holding.");
    Require.nonNull(data, "data");
    Require.nonNull(value, "value");
    Map<String, Holding<?>> changed = new LinkedHashMap<>(holdings);
    changed.put(name, new Holding<>(data, value));
    return new PersonalModel(changed);
  }

  /**
   * Lists the holdings.
   *
   * @return their names in the order in which they were added, unmodifiable
   */
  public List<String> names() {
    return List.copyOf(holdings.keySet());
  }

  /**
   * Gives a value back.
   *
   * @param name what the holding is called
   * @param type the type of the value
   * @param <T> its type
   * @return the value
   * @throws IllegalArgumentException if there is no such holding, or its value is of another type
   * @throws NullPointerException if an argument is null
   */
  public <T> T value(String name, Class<T> type) {
    Holding<?> holding = holdings.get(Require.nonNull(name, "name"));
    if (holding == null) {
      throw new IllegalArgumentException(
          "name [" + name + "] must be one of " + names() + ". Add the holding, or correct it.");
    }
    Require.that(
        Require.nonNull(type, "type").isInstance(holding.value()),
        "type",
        type.getSimpleName(),
        "be a type of the holding " + name,
        "Ask for the type that was added.");
    return type.cast(holding.value());
  }

  /**
   * Collects everything that is held on a person.
   *
   * @param person the person
   * @return what each holding has on this person
   * @throws NullPointerException if the person is null
   */
  public PersonExport export(PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonExport.Held> held = new ArrayList<>();
    holdings.forEach(
        (name, holding) -> held.add(new PersonExport.Held(name, holding.items(person))));
    return new PersonExport(person.id(), held);
  }

  /**
   * Takes a person out of every holding.
   *
   * @param person the person
   * @return the model without this person, and how much each holding held
   * @throws IllegalStateException if a holding still has something on this person afterwards: its
   *     {@link PersonalData} breaks the contract
   * @throws NullPointerException if the person is null
   */
  public Erasure erase(PersonIdentity person) {
    Require.nonNull(person, "person");
    Map<String, Holding<?>> erased = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    holdings.forEach(
        (name, holding) -> {
          Holding<?> without = holding.erased(person);
          int left = without.items(person).size();
          if (left > 0) {
            throw new IllegalStateException(
                "holding ["
                    + name
                    + "] still has "
                    + left
                    + " items after the erasure. Correct "
                    + "the erase method of its PersonalData.");
          }
          counts.put(name, holding.items(person).size());
          erased.put(name, without);
        });
    PersonIdentity byId = PersonIdentity.of(person.id());
    boolean idFound =
        holdings.values().stream().anyMatch(holding -> !holding.items(byId).isEmpty());
    return new Erasure(new PersonalModel(erased), counts, idFound);
  }

  /**
   * Replaces all people in every holding by pseudonyms, the same person by the same pseudonym.
   *
   * @param redactor what to replace by what
   * @return the model with pseudonyms
   * @throws NullPointerException if the redactor is null
   */
  public PersonalModel redact(Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    Map<String, Holding<?>> redacted = new LinkedHashMap<>();
    holdings.forEach((name, holding) -> redacted.put(name, holding.redacted(redactor)));
    return new PersonalModel(redacted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonalModel model && holdings.equals(model.holdings);
  }

  @Override
  public int hashCode() {
    return holdings.hashCode();
  }

  @Override
  public String toString() {
    return "PersonalModel" + names();
  }
}

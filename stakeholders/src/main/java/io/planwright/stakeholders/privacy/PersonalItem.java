package io.planwright.stakeholders.privacy;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One thing that is held on a person. Immutable, serializable and thread-safe; its text form shows
 * neither, as the field may hold the title of a note or promise.
 *
 * @param field what it is, such as "role in the purchase"; not blank
 * @param value what it says; may be empty
 */
public record PersonalItem(String field, String value) implements Serializable {

  /**
   * Makes an item.
   *
   * @param field what it is, not blank
   * @param value what it says
   * @throws IllegalArgumentException if the field is blank
   * @throws NullPointerException if an argument is null
   */
  public PersonalItem {
    Require.notBlank(field, "field", "Say what it is.");
    Require.nonNull(value, "value");
  }

  @Override
  public String toString() {
    return "PersonalItem[not shown]";
  }
}

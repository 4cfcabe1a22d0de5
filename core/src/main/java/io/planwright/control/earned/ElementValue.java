package io.planwright.control.earned;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The earned value of an element or activity: a row of the rolled-up breakdown, in which each
 * element is the sum of its parts to the cent. Immutable, serializable and thread-safe.
 *
 * @param id the id of the element or activity; not blank
 * @param name its name; not blank
 * @param level how deep it lies in the tree, the root being 0
 * @param value its amounts
 */
public record ElementValue(String id, String name, int level, EarnedValue value)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the id of the element or activity; not blank
   * @param name its name; not blank
   * @param level how deep it lies in the tree; at least 0
   * @param value its amounts
   * @throws IllegalArgumentException if a text is blank or the level negative
   */
  public ElementValue {
    Require.notBlank(id, "id", "Give the id of the element or activity.");
    Require.notBlank(name, "name", "Give its name.");
    Require.notNegative(level, "level", "The root has level 0.");
    Require.nonNull(value, "value");
  }
}

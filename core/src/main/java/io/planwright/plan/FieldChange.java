package io.planwright.plan;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One field that differs between two versions of a plan, readable without either of them.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param section the part of the plan, such as "goals"; not blank
 * @param id the entity within the part, such as the goal's id; not blank
 * @param field the field of the entity, such as "target", or "*" where the whole entity came or
 *     went
 * @param before the earlier value in words; empty where there was none
 * @param after the later value in words; empty where there is none
 */
public record FieldChange(String section, String id, String field, String before, String after)
    implements Serializable {

  /** Stands for the whole entity in {@link #field()}. */
  static final String WHOLE = "*";

  /**
   * Validates the components.
   *
   * @param section the part of the plan; not blank
   * @param id the entity within the part; not blank
   * @param field the field of the entity; not blank
   * @param before the earlier value in words; empty where there was none
   * @param after the later value in words; empty where there is none
   * @throws IllegalArgumentException if a name is blank or nothing changed
   */
  public FieldChange {
    Require.notBlank(section, "section", "Name the part of the plan.");
    Require.notBlank(id, "id", "Name the entity that changed.");
    Require.notBlank(field, "field", "Name the field that changed, or pass \"*\".");
    Require.nonNull(before, "before");
    Require.that(
        !before.equals(Require.nonNull(after, "after")),
        "after",
        after,
        "differ from the earlier value",
        "Record only what changed.");
  }

  /**
   * The place of the change, such as "goals/g-1/target".
   *
   * @return section, id and field, joined by slashes
   */
  public String path() {
    return section + "/" + id + "/" + field;
  }
}

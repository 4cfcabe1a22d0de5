package io.planwright.plan;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed from one plan content to a later one: for a reader field by field, and for a machine
 * as a patch.
 *
 * <p>{@code PlanDiff.between(earlier, later).applyTo(earlier)} equals {@code later}, for any two
 * contents; {@code changes()} is empty exactly if they are equal.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param changes the fields that differ, in the order of the plan's sections
 * @param patch the entities that were added or changed, section by section
 * @param order for each section that differs, the ids of its entities in the later content; what is
 *     not named was removed
 */
public record PlanDiff(
    List<FieldChange> changes, PlanContent patch, Map<String, List<String>> order)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param changes the fields that differ
   * @param patch the entities that were added or changed
   * @param order for each section that differs, the ids of its entities in the later content
   */
  public PlanDiff {
    changes = List.copyOf(changes);
    Require.nonNull(patch, "patch");
    Map<String, List<String>> copy = new TreeMap<>();
    order.forEach((section, ids) -> copy.put(section, List.copyOf(ids)));
    order = Collections.unmodifiableMap(copy);
  }

  /**
   * Compares two contents. Linear in the number of their entities.
   *
   * @param earlier the content before
   * @param later the content after
   * @return what changed
   */
  public static PlanDiff between(PlanContent earlier, PlanContent later) {
    List<FieldChange> changes = new ArrayList<>();
    Map<String, List<String>> order = new LinkedHashMap<>();
    PlanContent.Builder patch = PlanContent.builder().frame(later.frame());
    for (PlanSection<?> section : PlanSections.ALL) {
      section.compare(earlier, later, changes, order, patch);
    }
    return new PlanDiff(changes, patch.build(), order);
  }

  /**
   * Applies the patch.
   *
   * @param earlier the content that this was computed from
   * @return the later content
   * @throws IllegalArgumentException if an entity that the patch keeps is not in {@code earlier}
   */
  public PlanContent applyTo(PlanContent earlier) {
    PlanContent.Builder later = PlanContent.builder();
    for (PlanSection<?> section : PlanSections.ALL) {
      section.patch(earlier, this, later);
    }
    return later.build();
  }
}

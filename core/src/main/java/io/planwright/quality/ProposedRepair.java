package io.planwright.quality;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A change of values that a rule proposes. Nothing is changed until somebody accepts it: see {@link
 * QualityReport#repaired}.
 *
 * <p>For the field {@code id} the repair is a merge: the thing with the id {@code from} is dropped
 * and what referred to it refers to {@code to}. Immutable, serializable and thread-safe.
 *
 * @param entity the kind of the things to change
 * @param field the field to change
 * @param from the value now, not blank
 * @param to the value proposed, not blank and other than {@code from}
 * @param similarity how alike the two values are, above 0 and at most 1, where 1 means the same but
 *     for case, space and punctuation; a score, not a probability
 * @param ids the ids of the things to change, at least one, unmodifiable
 */
public record ProposedRepair(
    CrmEntity entity, String field, String from, String to, double similarity, List<String> ids)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param entity the kind of the things to change
   * @param field the field to change
   * @param from the value now, not blank
   * @param to the value proposed, not blank and other than {@code from}
   * @param similarity how alike the two values are, above 0 and at most 1, where 1 means the same
   *     but for case, space and punctuation; a score, not a probability
   * @param ids the ids of the things to change, at least one, unmodifiable
   * @throws IllegalArgumentException if a text is blank, nothing would change or the similarity is
   *     out of range
   */
  public ProposedRepair {
    Require.nonNull(entity, "entity");
    Require.notBlank(field, "field", "Name the field to change.");
    Require.notBlank(from, "from", "Name the value to change.");
    Require.notBlank(to, "to", "Name the value to change to.");
    Require.that(
        !to.equals(from), "to", to, "differ from the value now", "Leave the proposal out.");
    Require.that(
        similarity > 0 && similarity <= 1,
        "similarity",
        similarity,
        "be above 0 and at most 1",
        "Give 1 for values that are the same but for case, space and punctuation.");
    ids = List.copyOf(Require.notEmpty(ids, "ids", "Name the things to change."));
  }
}

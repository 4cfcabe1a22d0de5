package io.planwright.strategy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * A course of action that joins internal and external factors. Immutable, serializable and
 * thread-safe.
 *
 * @param id the stable identity, not blank
 * @param quadrant the field of the TOWS matrix it belongs to
 * @param statement what would be done, not blank
 * @param factorIds the factors it builds on or answers, at least one, each once; which factors they
 *     are, a {@link SwotAnalysis} checks
 */
public record TowsOption(String id, TowsQuadrant quadrant, String statement, List<String> factorIds)
    implements Serializable {

  /**
   * Makes an option.
   *
   * @param id the stable identity, not blank
   * @param quadrant the field of the TOWS matrix it belongs to
   * @param statement what would be done, not blank
   * @param factorIds the factors it builds on or answers, at least one, each once
   * @throws IllegalArgumentException if a text is blank, or no factor or one of them twice is named
   * @throws NullPointerException if an argument or a factor's id is null
   */
  public TowsOption {
    Require.notBlank(id, "id", "Give the option an id; it also breaks ties in the ranking.");
    Require.nonNull(quadrant, "quadrant");
    Require.notBlank(statement, "statement", "Say what would be done.");
    Require.notEmpty(factorIds, "factorIds", "Name the factors that the option joins.");
    factorIds = List.copyOf(factorIds);
    Require.that(
        new HashSet<>(factorIds).size() == factorIds.size(),
        "factorIds",
        factorIds,
        "be distinct",
        "Name each factor once.");
  }
}

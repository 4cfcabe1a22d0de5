package io.planwright.strategy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The factors of a SWOT analysis and the options drawn from them. Immutable, serializable and
 * thread-safe.
 *
 * @param factors the factors, with distinct ids; possibly empty
 * @param options the options, with distinct ids, each linked to at least one internal and one
 *     external factor of the kinds that its quadrant joins; possibly empty
 */
public record SwotAnalysis(List<SwotFactor> factors, List<TowsOption> options)
    implements Serializable {

  /**
   * Makes an analysis.
   *
   * @param factors the factors, with distinct ids
   * @param options the options, with distinct ids, linked to factors of this analysis
   * @throws IllegalArgumentException if an id occurs twice, or an option names an unknown factor,
   *     or one of a kind that its quadrant does not join, or none of one of the two kinds
   * @throws NullPointerException if an argument or element is null
   */
  public SwotAnalysis {
    factors = List.copyOf(Require.nonNull(factors, "factors"));
    options = List.copyOf(Require.nonNull(options, "options"));
    Map<String, SwotKind> kinds = new HashMap<>();
    for (SwotFactor factor : factors) {
      Require.that(
          kinds.put(factor.id(), factor.kind()) == null,
          "factors",
          factor.id(),
          "have distinct ids",
          "Rename one of the factors.");
    }
    Set<String> optionIds = new HashSet<>();
    for (TowsOption option : options) {
      Require.that(
          optionIds.add(option.id()),
          "options",
          option.id(),
          "have distinct ids",
          "Rename one of the options.");
      checkLinks(option, kinds);
    }
  }

  private static void checkLinks(TowsOption option, Map<String, SwotKind> kinds) {
    Set<SwotKind> linked = new HashSet<>();
    String field = "factorIds of option " + option.id();
    for (String factorId : option.factorIds()) {
      SwotKind kind = kinds.get(factorId);
      if (kind == null) {
        throw new IllegalArgumentException(
            field + " [" + factorId + "] must be known. Add the factor, or correct the id.");
      }
      Require.that(
          option.quadrant().joins(kind),
          field,
          factorId,
          "be of a kind that quadrant " + option.quadrant() + " joins, not " + kind,
          "Change the quadrant or the factor.");
      linked.add(kind);
    }
    Require.that(
        linked.size() == 2,
        field,
        option.factorIds(),
        "hold both kinds that quadrant " + option.quadrant() + " joins",
        "Link factors of both kinds.");
  }

  /**
   * Assesses the factors that count on a day: IFE and EFE scores, ranked options, and how firm the
   * top option is. Weights are read as the decimals that people write (0.1 is a tenth), and all
   * comparisons are exact, so that ties are ties and the ranking depends on no rounding.
   *
   * @param date the day; factors that have expired by then, or all of whose evidence is later, are
   *     left out and reported
   * @return the assessment
   * @throws NullPointerException if the date is null
   */
  public SwotAssessment asOf(LocalDate date) {
    Require.nonNull(date, "date");
    List<SwotFactor> current = new ArrayList<>();
    List<SwotFactor> expired = new ArrayList<>();
    List<SwotFactor> notYetKnown = new ArrayList<>();
    for (SwotFactor factor : factors) {
      List<SwotFactor> dated = factor.isCurrent(date) ? current : expired;
      (factor.isKnown(date) ? dated : notYetKnown).add(factor);
    }
    return new SwotAssessor(current, options).assess(date, expired, notYetKnown);
  }
}

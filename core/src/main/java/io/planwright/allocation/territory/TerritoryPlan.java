package io.planwright.allocation.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which rep looks after which account. Immutable, serializable and thread-safe.
 *
 * @param territories one a rep, in the order of the problem
 * @param moves the accounts that change hands, in the order of the problem
 * @param before the territories of today, measured against the same fair shares: one a rep, in the
 *     same order; empty where nobody on the team has an account
 * @param optimality the cost (travel and disruption), and what it is at least with these homes and
 *     this balance, whether or not territories hang together. Where the balance was not reached,
 *     the bound is drawn to the cost if that is lower
 * @param explanation how balanced, contiguous and disruptive it is: "imbalance" as a fraction of a
 *     fair share, "torn" territories, "moves" of accounts, "least moves" (as many has every
 *     balanced plan of whole territories, whatever its travel), and each "conflict" that keeps
 *     every plan from the balance
 * @param provenance how it was made
 */
public record TerritoryPlan(
    List<Territory> territories,
    List<TerritoryMove> moves,
    List<Territory> before,
    Optimality optimality,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param territories one a rep; at least one
   * @param moves the accounts that change hands
   * @param before the territories of today
   * @param optimality the cost and its bound
   * @param explanation how balanced it is
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no territory
   */
  public TerritoryPlan {
    territories = List.copyOf(Require.notEmpty(territories, "territories", "One a rep."));
    moves = List.copyOf(moves);
    before = List.copyOf(before);
    Require.nonNull(optimality, "optimality");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The plan by account.
   *
   * @return the rep of each account, territory after territory, unmodifiable
   */
  public Map<String, String> repByAccount() {
    Map<String, String> reps = new LinkedHashMap<>();
    for (Territory territory : territories) {
      territory.accounts().forEach(account -> reps.put(account, territory.repId()));
    }
    return Collections.unmodifiableMap(reps);
  }

  /**
   * The largest deviation of any rep from a fair share, in any measure.
   *
   * @return a fraction, at least 0; 0.05 for five per cent
   */
  public double imbalance() {
    return territories.stream().mapToDouble(Territory::imbalance).max().orElse(0);
  }

  /**
   * The largest deviation of any rep from a fair share as the accounts are owned today.
   *
   * @return a fraction, at least 0; empty where nobody on the team has an account
   */
  public OptionalDouble imbalanceBefore() {
    return before.stream().mapToDouble(Territory::imbalance).max();
  }

  /**
   * Whether every territory hangs together.
   *
   * @return true if none falls into parts
   */
  @JsonIgnore
  public boolean isContiguous() {
    return territories.stream().allMatch(territory -> territory.parts() <= 1);
  }
}

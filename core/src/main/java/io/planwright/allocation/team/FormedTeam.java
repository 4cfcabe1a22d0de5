package io.planwright.allocation.team;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A team that has the skills. Immutable, serializable and thread-safe.
 *
 * @param memberIds who is in it, in the order of the pool
 * @param optimality its cost, and what no team can cost less than
 * @param explanation what each member has of what is needed
 */
public record FormedTeam(List<String> memberIds, Optimality optimality, Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param memberIds who is in it
   * @param optimality its cost and the bound
   * @param explanation what each member has
   */
  public FormedTeam {
    memberIds = List.copyOf(memberIds);
    Require.nonNull(optimality, "optimality");
    Require.nonNull(explanation, "explanation");
  }
}

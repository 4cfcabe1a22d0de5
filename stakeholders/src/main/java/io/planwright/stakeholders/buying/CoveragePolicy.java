package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What counts as covered. Immutable, serializable and thread-safe.
 *
 * @param windowDays the days up to and with the as-of day in which a contact counts, at least 1
 * @param neededRoles the roles that somebody has to play; iterates in their order
 * @param roleRule when a role counts as known
 */
public record CoveragePolicy(int windowDays, Set<BuyingRole> neededRoles, EvidenceRule roleRule)
    implements Serializable {

  private static final int A_MONTH = 30;

  /**
   * Makes a policy.
   *
   * @param windowDays the days up to and with the as-of day in which a contact counts, at least 1
   * @param neededRoles the roles that somebody has to play
   * @param roleRule when a role counts as known
   * @throws IllegalArgumentException if the window is below 1
   * @throws NullPointerException if an argument or element is null
   */
  public CoveragePolicy {
    Require.atLeast(windowDays, 1, "windowDays", "Give the window in days, such as 30.");
    neededRoles = EnumSets.ordered(Require.nonNull(neededRoles, "neededRoles"), BuyingRole.class);
    Require.nonNull(roleRule, "roleRule");
  }

  /**
   * Gives a policy to start from: 30 days; an economic, a user and a technical buyer, a decision
   * maker and a champion are needed; roles by {@link MeddpiccPolicy#standard()}. The figures are a
   * rule of thumb of ours.
   *
   * @return the policy
   */
  public static CoveragePolicy standard() {
    return new CoveragePolicy(
        A_MONTH,
        EnumSets.ordered(
            List.of(
                BuyingRole.ECONOMIC_BUYER,
                BuyingRole.USER_BUYER,
                BuyingRole.TECHNICAL_BUYER,
                BuyingRole.CHAMPION,
                BuyingRole.DECISION_MAKER),
            BuyingRole.class),
        MeddpiccPolicy.standard().roles());
  }
}

package io.planwright.examples.generator;

import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.decision.DecisionRule;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import java.util.Map;

/**
 * The customer's people of one deal as the sellers have recorded them, and how they really stand.
 * Immutable and thread-safe.
 *
 * @param dealId the deal
 * @param register who they are, and what was said about them
 * @param centre which part each plays, and what is known of the purchase
 * @param network who moves whom
 * @param rule how they decide
 * @param attitudes where those who know of the deal really stand, from -1 to 1, by id
 */
public record DealPeople(
    String dealId,
    StakeholderRegister register,
    BuyingCentre centre,
    InfluenceNetwork network,
    DecisionRule rule,
    Map<String, Double> attitudes) {

  /** Copies the map. */
  public DealPeople {
    attitudes = Map.copyOf(attitudes);
  }
}

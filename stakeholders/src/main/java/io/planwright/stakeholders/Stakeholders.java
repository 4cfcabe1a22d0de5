package io.planwright.stakeholders;

import io.planwright.internal.Require;
import io.planwright.stakeholder.StakeholderNetwork;

/** The engines on people; each is a function of immutable values. Thread-safe. */
public final class Stakeholders {

  private Stakeholders() {}

  /**
   * Ranks the people of a network by how much is gained from working on them, with the reasons.
   *
   * <p>With power p and interest i of a person, both from 0 to 1, and the way g from the attitude
   * to the desired one as a share of the whole scale, from 0 to 1:
   *
   * <pre>score = p·i  +  p·i·g  +  Σⱼ strength(→j)·pⱼ·iⱼ·gⱼ</pre>
   *
   * <p>The first term keeps those close who decide and care. The second adds those of them who have
   * a way to go; without a desired attitude an opponent has to become neutral. The third adds those
   * who can move others who have a way to go, one step deep. It is a score to order people by, not
   * a probability. Takes time proportional to people plus relations.
   *
   * @param network the people and who influences whom
   * @return the ranking, best first; people with equal scores by id
   * @throws NullPointerException if the network is null
   */
  public static EngagementPriorities engagementPriorities(StakeholderNetwork network) {
    return new PriorityScoring(Require.nonNull(network, "network")).priorities();
  }
}

package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * People who have come to think the same. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param opinion the mean of what they think
 * @param members their ids, in the order in which they were given
 */
public record OpinionCluster(double opinion, List<String> members) implements Serializable {

  /**
   * Checks the components.
   *
   * @param opinion the mean of what they think; finite
   * @param members their ids; at least one
   * @throws IllegalArgumentException if the opinion is not finite or nobody has it
   */
  public OpinionCluster {
    Require.finite(opinion, "opinion", "Opinions are finite.");
    members = List.copyOf(Require.notEmpty(members, "members", "Somebody thinks so."));
  }

  @Override
  public String toString() {
    return "OpinionCluster[opinion=%s, members=%s]".formatted(opinion, members.size());
  }
}

package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * People who listen, directly or by others, to each other and to nobody else. Immutable,
 * serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param steps the members, in one list where they come to agree; in a cycle one list a step, such
 *     that the members of each listen to those of the next alone, and of the last to the first
 * @param opinions what the group comes to think: one opinion a step. In round t, the members of
 *     step k hold the one of step k + t, counted on from the start after the last
 */
public record OpinionGroup(List<List<String>> steps, List<Double> opinions)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param steps the members by step of the cycle; at least one step
   * @param opinions one a step
   * @throws IllegalArgumentException if there is no step or not one opinion for each
   */
  public OpinionGroup {
    steps =
        Require.notEmpty(steps, "steps", "A group has members.").stream()
            .map(List::copyOf)
            .toList();
    opinions = List.copyOf(opinions);
    Require.that(
        opinions.size() == steps.size(),
        "opinions",
        opinions.size(),
        "be one a step, " + steps.size(),
        "Give each step an opinion.");
  }

  /**
   * How many rounds the cycle takes.
   *
   * @return the period; 1 where there is none
   */
  public int period() {
    return steps.size();
  }

  /**
   * All members.
   *
   * @return their ids, step by step
   */
  public List<String> members() {
    return steps.stream().flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    return "OpinionGroup[members by step=%s, opinions=%s]"
        .formatted(steps.stream().map(List::size).toList(), opinions);
  }
}

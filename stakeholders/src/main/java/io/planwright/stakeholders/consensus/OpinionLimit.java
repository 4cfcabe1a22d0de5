package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Where opinions end, in which groups, how fast, and who moves them. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out what names people.
 *
 * @param outcome what it comes to
 * @param groups the groups that listen to nobody else; a person who holds on to the own opinion
 *     stands for a group of one
 * @param people each person, in the order of the network
 * @param speed how fast
 * @param explanation the outcome in words, and the people who move it most
 * @param provenance how it was computed
 */
public record OpinionLimit(
    OpinionOutcome outcome,
    List<OpinionGroup> groups,
    List<PersonLimit> people,
    ConvergenceSpeed speed,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param outcome what it comes to
   * @param groups the groups that listen to nobody else; at least one
   * @param people each person; at least one
   * @param speed how fast
   * @param explanation the outcome in words
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no group or nobody
   */
  public OpinionLimit {
    Require.nonNull(outcome, "outcome");
    groups = List.copyOf(Require.notEmpty(groups, "groups", "Somebody is always listened to."));
    people = List.copyOf(Require.notEmpty(people, "people", "Name at least one person."));
    Require.nonNull(speed, "speed");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The people by how much they move the mean of all.
   *
   * @return who moves it most first, of equals in the order of the network
   */
  public List<PersonLimit> byInfluence() {
    return people.stream()
        .sorted(Comparator.comparingDouble(PersonLimit::influence).reversed())
        .toList();
  }

  /**
   * How far the opinions are apart in the end.
   *
   * @return the highest less the lowest, at least 0
   */
  public double spread() {
    double high = people.stream().mapToDouble(PersonLimit::end).max().orElseThrow();
    return high - people.stream().mapToDouble(PersonLimit::end).min().orElseThrow();
  }

  @Override
  public String toString() {
    return "OpinionLimit[outcome=%s, groups=%s, people=%s, spread=%s, speed=%s]"
        .formatted(outcome, groups, people.size(), spread(), speed);
  }
}

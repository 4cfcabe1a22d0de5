package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How far friends of friends are friends and enemies of enemies are too: the triads of people who
 * are all tied, by the signs of their ties (D. Cartwright, F. Harary, "Structural balance: a
 * generalization of Heider's theory", Psychological Review 63 (1956)), and the two camps of a
 * network that is balanced as a whole. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param allPositive triads with three positive ties, which are balanced
 * @param oneNegative triads with one negative tie, which are not
 * @param twoNegative triads with two negative ties, which are balanced
 * @param allNegative triads with three negative ties, which are not, but are in the weaker sense of
 *     J. Davis (1967)
 * @param ambivalent triads in which two people are tied with both signs, which are not judged
 * @param camps two sets of people, with positive ties inside and negative ties between, the one
 *     with the first person of the network first; empty if there are no such camps; unmodifiable.
 *     People in unconnected parts can be in either: they are put so that each part's first person
 *     is in the first camp
 */
public record StructuralBalance(
    long allPositive,
    long oneNegative,
    long twoNegative,
    long allNegative,
    long ambivalent,
    List<List<String>> camps)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param allPositive triads with three positive ties
   * @param oneNegative triads with one negative tie
   * @param twoNegative triads with two negative ties
   * @param allNegative triads with three negative ties
   * @param ambivalent triads that are not judged
   * @param camps two sets of people or nothing
   * @throws IllegalArgumentException if a count is negative
   */
  public StructuralBalance {
    Require.notNegative(allPositive, "allPositive", "Count triads.");
    Require.notNegative(oneNegative, "oneNegative", "Count triads.");
    Require.notNegative(twoNegative, "twoNegative", "Count triads.");
    Require.notNegative(allNegative, "allNegative", "Count triads.");
    Require.notNegative(ambivalent, "ambivalent", "Count triads.");
    camps = Require.nonNull(camps, "camps").stream().map(List::copyOf).toList();
  }

  /**
   * Whether there are two camps; one of them may be empty.
   *
   * @return true if no circle of ties has an odd number of negative ones
   */
  public boolean isBalanced() {
    return !camps.isEmpty();
  }

  /**
   * The part of the judged triads that is balanced.
   *
   * @return the fraction, from 0 to 1; a lack of data without triads to judge
   */
  public Answer<Double> balancedShare() {
    long judged = allPositive + oneNegative + twoNegative + allNegative;
    return judged == 0
        ? Answer.insufficient(
            "share of balanced triads",
            "three people who are all tied with one sign each",
            ambivalent + " ambivalent triads and no other",
            "Look at the camps, which need no triads.")
        : Answer.known((double) (allPositive + twoNegative) / judged);
  }

  @Override
  public String toString() {
    return "StructuralBalance[allPositive=%s, oneNegative=%s, twoNegative=%s, allNegative=%s, ambivalent=%s, camps=%s]"
        .formatted(
            allPositive,
            oneNegative,
            twoNegative,
            allNegative,
            ambivalent,
            camps.stream().map(List::size).toList());
  }
}

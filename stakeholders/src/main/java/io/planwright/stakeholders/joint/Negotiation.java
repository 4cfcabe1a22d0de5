package io.planwright.stakeholders.joint;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.List;

/**
 * What is to be agreed on with the customer. The worth of a package to a side is the sum of the
 * worths of its terms, weighted by the side's weights, which are scaled to sum to 1: 0 where every
 * term is at its reservation, 1 where every term is at its aspiration. Immutable, serializable and
 * thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param issues the issues, with different ids, at least one and at most 100
 * @param ourAlternative what no deal is worth to us, on that scale; 0 is usual
 * @param theirAlternative what no deal is worth to the customer, on that scale
 */
public record Negotiation(
    List<NegotiationIssue> issues, double ourAlternative, double theirAlternative)
    implements Serializable {

  private static final int MOST_ISSUES = 100;
  private static final long MOST_PACKAGES = 200_000;
  private static final long MOST_TERMS = 2_500_000;

  /**
   * Checks the components.
   *
   * @param issues the issues, with different ids, at least one and at most 100; the options of all
   *     together make at most 200,000 packages. Each of them, and one more for each issue that
   *     takes any number, may be a corner of the frontier with a term for each issue: 2,500,000
   *     terms at most, so that the frontier takes some 300 MB at worst
   * @param ourAlternative what no deal is worth to us, from -10 to 1
   * @param theirAlternative what no deal is worth to the customer, from -10 to 1
   * @throws IllegalArgumentException if an id is given twice or a number out of range
   */
  public Negotiation {
    issues = List.copyOf(Require.notEmpty(issues, "issues", "Name what is to be agreed on."));
    Require.between(issues.size(), 1, MOST_ISSUES, "issues", "Group them.");
    Require.that(
        DistinctIds.count(issues, NegotiationIssue::id) == issues.size(),
        "issues",
        issues.stream().map(NegotiationIssue::id).toList(),
        "have different ids",
        "Change the id of one.");
    long packages = 1;
    for (NegotiationIssue issue : issues) {
      packages = Math.min(MOST_PACKAGES + 1, packages * Math.max(1, issue.options().size()));
    }
    Require.that(
        packages <= MOST_PACKAGES,
        "options",
        "more than " + MOST_PACKAGES + " packages",
        "make at most 200000 packages",
        "Drop options, or let an issue take any number.");
    long corners = packages * (1 + issues.stream().filter(i -> i.options().isEmpty()).count());
    Require.that(
        corners * issues.size() <= MOST_TERMS,
        "options",
        corners + " corners of the frontier with " + issues.size() + " terms each",
        "make at most " + MOST_TERMS + " terms together",
        "Drop options, or group issues.");
    String fix = "Give 0 for the worth of a package at all reservations.";
    Require.between(ourAlternative, -10, 1, "ourAlternative", fix);
    Require.between(theirAlternative, -10, 1, "theirAlternative", fix);
  }

  /**
   * A negotiation in which no deal is worth as much as a package at all reservations.
   *
   * @param issues the issues, with different ids, at least one
   * @return the negotiation
   * @throws IllegalArgumentException if an id is given twice
   */
  public static Negotiation of(List<NegotiationIssue> issues) {
    return new Negotiation(issues, 0, 0);
  }

  /**
   * Gives what negotiations hold on people: mentions in evidence, units and ids of issues.
   *
   * @return the contract
   */
  public static PersonalHolder<Negotiation> personalData() {
    return new NegotiationPersonalData();
  }
}

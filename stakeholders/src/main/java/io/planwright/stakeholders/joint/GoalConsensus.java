package io.planwright.stakeholders.joint;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says how far we and the customer are apart, whether there is a zone of agreement, and where to
 * meet. The packages are exact for the likely numbers; what their uncertainty means is drawn.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param draws how often the uncertain numbers are drawn, from 100 to 1,000,000
 * @param seed of the draws
 */
public record GoalConsensus(int draws, long seed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param draws how often the uncertain numbers are drawn, from 100 to 1,000,000
   * @param seed of the draws
   * @throws IllegalArgumentException if the number is out of range
   */
  public GoalConsensus {
    Require.between(draws, 100, 1_000_000, "draws", "2000 is usual.");
  }

  /**
   * Two thousand draws.
   *
   * @return the engine
   */
  public static GoalConsensus standard() {
    return new GoalConsensus(2_000, 1);
  }

  /**
   * Compares what both sides expect, issue by issue, at the likely numbers.
   *
   * @param negotiation the issues
   * @return one gap for each issue whose stands are both known, the one that weighs most first;
   *     insufficient data if there is none
   */
  public Answer<List<IssueGap>> gaps(Negotiation negotiation) {
    List<NegotiationIssue> known =
        Require.nonNull(negotiation, "negotiation").issues().stream()
            .filter(issue -> issue.ours().isPresent() && issue.theirs().isPresent())
            .toList();
    return known.isEmpty() ? lack(negotiation, "expectation gaps") : Answer.known(Gaps.of(known));
  }

  /**
   * Says where to meet, at the likely numbers. Time is O(k n log(k n)) for k packages of options
   * and n issues, memory O(k n) at most.
   *
   * @param negotiation the issues
   * @return the agreement; or the certificate that there is no zone of agreement, with what keeps
   *     the sides apart; insufficient data, with the issues, if a stand is not known
   */
  public Answer<Solution<Agreement>> agreement(Negotiation negotiation) {
    return agreement(negotiation, RunControl.unlimited());
  }

  /**
   * Says where to meet, as {@link #agreement(Negotiation)} does, and can be stopped.
   *
   * @param negotiation the issues
   * @param control deadline and cancellation
   * @return the agreement; or the certificate that there is no zone of agreement; insufficient data
   *     if a stand is not known
   * @throws io.planwright.run.RunStoppedException if the control stops it
   */
  public Answer<Solution<Agreement>> agreement(Negotiation negotiation, RunControl control) {
    Require.nonNull(negotiation, "negotiation");
    Require.nonNull(control, "control");
    return isKnown(negotiation)
        ? Answer.known(new Meeting(negotiation, control).agreement())
        : lack(negotiation, "zone of agreement");
  }

  /**
   * Looks for a package that is better for both than a given one (logrolling: each gives way where
   * the other gains more).
   *
   * @param negotiation the issues
   * @param terms the value of each issue by its id
   * @return the package that shares the gains as Nash does, with no loss to anybody; or the
   *     certificate that the given one cannot be bettered; insufficient data if a stand is not
   *     known
   * @throws IllegalArgumentException if an issue has no term, or one that is not among its options
   */
  public Answer<Solution<TermPackage>> improve(Negotiation negotiation, Map<String, Double> terms) {
    Require.nonNull(negotiation, "negotiation");
    Require.nonNull(terms, "terms");
    double[] values = new double[negotiation.issues().size()];
    for (int i = 0; i < values.length; i++) {
      NegotiationIssue issue = negotiation.issues().get(i);
      Double value = terms.get(issue.id());
      Require.that(
          value != null && Double.isFinite(value),
          "terms",
          terms,
          "have a number for " + issue.id(),
          "Give a term for each issue.");
      values[i] = value == null ? 0 : value;
      Require.that(
          issue.options().isEmpty() || issue.options().contains(value),
          "terms",
          value,
          "be among the options of " + issue.id(),
          "Add the option, or choose one.");
    }
    return isKnown(negotiation)
        ? Answer.known(new Meeting(negotiation, RunControl.unlimited()).improve(values))
        : lack(negotiation, "better package");
  }

  /**
   * Says what the uncertainty of both stands means.
   *
   * @param negotiation the issues
   * @param control deadline, cancellation and progress
   * @return the chance of a zone of agreement and the range of where to meet; insufficient data if
   *     a stand is not known
   * @throws io.planwright.run.RunStoppedException if the control stops it
   */
  public Answer<ConsensusOutlook> outlook(Negotiation negotiation, RunControl control) {
    Require.nonNull(negotiation, "negotiation");
    Require.nonNull(control, "control");
    return isKnown(negotiation)
        ? Answer.known(new OutlookDraws(negotiation, draws, seed).run(control))
        : lack(negotiation, "chance of agreement");
  }

  private static boolean isKnown(Negotiation negotiation) {
    return negotiation.issues().stream()
        .allMatch(issue -> issue.ours().isPresent() && issue.theirs().isPresent());
  }

  private static <T> Answer<T> lack(Negotiation negotiation, String question) {
    List<String> open = new ArrayList<>();
    for (NegotiationIssue issue : negotiation.issues()) {
      if (issue.ours().isEmpty()) {
        open.add("ours on " + issue.id());
      }
      if (issue.theirs().isEmpty()) {
        open.add("theirs on " + issue.id());
      }
    }
    return Answer.insufficient(
        question,
        "the stand of both sides",
        Figures.number(open.size()) + " stands are not known: " + String.join(", ", open),
        "Ask for what is not known, or judge it with a wide range.");
  }
}

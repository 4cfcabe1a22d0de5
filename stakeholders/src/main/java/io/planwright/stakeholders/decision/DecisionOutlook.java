package io.planwright.stakeholders.decision;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Whether a decision will be an approval, and on whom it turns. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out what names people.
 *
 * @param approval the probability of an approval; not known where somebody's position is unknown
 *     and the decision states no prior
 * @param range the same with all uncertain positions at worst and at best
 * @param people what each person does to it, the strongest first; empty where {@code approval} is
 *     not known
 * @param steps the steps of a sequential rule; empty for others and where {@code approval} is not
 *     known
 * @param worthFindingOut the people whose position is not known for sure, the one first whose vote
 *     tells most
 * @param explanation why
 * @param provenance how it was computed
 */
public record DecisionOutlook(
    Answer<Double> approval,
    ProbabilityRange range,
    List<PersonOutlook> people,
    List<StepOutlook> steps,
    List<InformationValue> worthFindingOut,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Makes an outlook; {@link DecisionEngine#outlook} is the usual way to get one.
   *
   * @param approval the probability of an approval
   * @param range the same at worst and at best
   * @param people what each person does to it
   * @param steps the steps of a sequential rule
   * @param worthFindingOut the people whose position is not known for sure
   * @param explanation why
   * @param provenance how it was computed
   * @throws NullPointerException if an argument or element is null
   */
  public DecisionOutlook {
    Require.nonNull(approval, "approval");
    Require.nonNull(range, "range");
    people = List.copyOf(Require.nonNull(people, "people"));
    steps = List.copyOf(Require.nonNull(steps, "steps"));
    worthFindingOut = List.copyOf(Require.nonNull(worthFindingOut, "worthFindingOut"));
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The probability of a rejection.
   *
   * @return 1 without {@link #approval()}
   */
  public Answer<Double> rejection() {
    return approval.map(probability -> 1 - probability);
  }

  @Override
  public String toString() {
    return "DecisionOutlook[approval=%s, range=%s, people=%s, steps=%s, worthFindingOut=%s]"
        .formatted(approval, range, people.size(), steps.size(), worthFindingOut.size());
  }
}

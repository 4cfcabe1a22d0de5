package io.planwright.control.earned;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the progress of an activity turns into earned value, and its dates into planned value: both
 * by the same rule, or an activity on plan would show a variance.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EarningRule.PercentComplete.class, name = "percentComplete"),
  @JsonSubTypes.Type(value = EarningRule.FixedFormula.class, name = "fixedFormula"),
  @JsonSubTypes.Type(value = EarningRule.Milestones.class, name = "milestones")
})
public sealed interface EarningRule extends Serializable {

  /** Earned in proportion to the reported percentage; planned evenly over the working days. */
  record PercentComplete() implements EarningRule {}

  /**
   * A part is earned with the first progress, the rest when the activity is complete; planned on
   * the first and on the last day. For short activities whose percentage nobody can tell.
   *
   * @param percentOnStart the part that the start earns, from 0 to 100
   */
  record FixedFormula(BigDecimal percentOnStart) implements EarningRule {

    /**
     * Checks the component.
     *
     * @param percentOnStart the part that the start earns, from 0 to 100
     * @throws IllegalArgumentException if it is out of its range
     */
    public FixedFormula {
      percentOnStart = Percentages.given(percentOnStart, "percentOnStart");
    }
  }

  /**
   * Earned step by step, by milestones that are reached, and planned on their days.
   *
   * @param milestones the steps, each name once, with parts that sum to exactly 100
   */
  record Milestones(List<WeightedMilestone> milestones) implements EarningRule {

    /**
     * Checks the component.
     *
     * @param milestones the steps; at least one
     * @throws IllegalArgumentException if there is none, a name comes twice, or the parts do not
     *     sum to 100
     */
    public Milestones {
      milestones =
          List.copyOf(Require.notEmpty(milestones, "milestones", "Name what is to be reached."));
      Set<String> names = new HashSet<>();
      BigDecimal sum = BigDecimal.ZERO;
      for (WeightedMilestone milestone : milestones) {
        Require.that(
            names.add(milestone.name()),
            "milestones",
            milestone.name(),
            "have a name each",
            "Rename one of the two.");
        sum = sum.add(milestone.percent());
      }
      Require.that(
          sum.compareTo(Percentages.ALL) == 0,
          "milestones",
          sum.toPlainString() + " %",
          "sum to exactly 100 %",
          "Change the parts, or add the milestone that is missing.");
    }
  }

  /**
   * The reported percentage, the usual rule.
   *
   * @return the rule
   */
  static EarningRule percentComplete() {
    return new PercentComplete();
  }

  /**
   * All when it is complete, and nothing before.
   *
   * @return the rule
   */
  static EarningRule zeroHundred() {
    return new FixedFormula(BigDecimal.ZERO);
  }

  /**
   * Half with the start, half when it is complete.
   *
   * @return the rule
   */
  static EarningRule fiftyFifty() {
    return new FixedFormula(BigDecimal.valueOf(50));
  }

  /**
   * Step by step.
   *
   * @param milestones the steps, each name once, with parts that sum to exactly 100
   * @return the rule
   * @throws IllegalArgumentException if there is none, a name comes twice, or the parts do not sum
   *     to 100
   */
  static EarningRule milestones(List<WeightedMilestone> milestones) {
    return new Milestones(milestones);
  }
}

package io.planwright.goal;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/**
 * Checks a goal against the five letters of SMART and says on what evidence. No letter passes by
 * default: what cannot be judged is {@link Verdict#UNKNOWN}. Immutable, serializable and
 * thread-safe.
 *
 * <ul>
 *   <li>Specific: metric, scope and owner are named.
 *   <li>Measurable: metric with unit, baseline and target are given.
 *   <li>Attainable: the outlook gives the target at least the probability asked for; of a metric
 *       where less is better, that is the probability to stay at or below the target. Unknown
 *       without an outlook, a metric or a target.
 *   <li>Relevant: the goal serves a goal in the tree, or is at the top and stands on evidence that
 *       was known on the day of the check.
 *   <li>Time-bound: it has a fiscal period whose last day is after the day of the check.
 * </ul>
 *
 * @param attainableFrom the smallest probability at which a target counts as attainable, above 0
 *     and at most 1
 */
public record SmartCheck(double attainableFrom) implements Serializable {

  private static final SmartCheck STANDARD = new SmartCheck(0.5);

  /**
   * Checks the threshold.
   *
   * @param attainableFrom the smallest probability at which a target counts as attainable
   * @throws IllegalArgumentException if it is not above 0 and at most 1
   */
  public SmartCheck {
    Require.that(
        attainableFrom > 0 && attainableFrom <= 1,
        "attainableFrom",
        attainableFrom,
        "be above 0 and at most 1",
        "Give a probability such as 0.5.");
  }

  /**
   * The check that calls a target attainable if it is as likely reached as missed: 0.5.
   *
   * @return that check
   */
  public static SmartCheck standard() {
    return STANDARD;
  }

  /**
   * Checks a goal.
   *
   * @param goal the goal
   * @param context what is known on the day of the check
   * @return a judgement for each letter
   * @throws IllegalArgumentException if the outlook answers with something that is no probability
   */
  public SmartAssessment assess(Goal goal, SmartContext context) {
    Require.nonNull(goal, "goal");
    Require.nonNull(context, "context");
    return new SmartAssessment(
        goal.id(),
        specific(goal, context),
        measurable(goal, context),
        attainable(goal, context),
        relevant(goal, context),
        timeBound(goal, context));
  }

  private static Judgement specific(Goal goal, SmartContext context) {
    Map<String, Optional<String>> parts = new LinkedHashMap<>();
    parts.put("metric", goal.metric().map(Metric::name));
    parts.put("scope", goal.scope());
    parts.put("owner", goal.ownerId());
    return complete("What, where and who are named.", parts, goal, context);
  }

  private static Judgement measurable(Goal goal, SmartContext context) {
    Map<String, Optional<String>> parts = new LinkedHashMap<>();
    parts.put("unit", goal.metric().map(Metric::unit));
    parts.put("baseline", plain(goal.baseline()));
    parts.put("target", plain(goal.target()));
    return complete("Unit, baseline and target are given.", parts, goal, context);
  }

  /** Yes if every part is there; the parts that are there are the evidence either way. */
  private static Judgement complete(
      String praise, Map<String, Optional<String>> parts, Goal goal, SmartContext context) {
    StringJoiner missing = new StringJoiner(", ", "Missing: ", ".").setEmptyValue("");
    StringJoiner present = new StringJoiner("; ", "", ".").setEmptyValue("");
    parts.forEach(
        (part, value) ->
            value.ifPresentOrElse(
                text -> present.add(part + ": " + text), () -> missing.add(part)));
    String found =
        present.length() == 0
            ? "Nothing is given of " + String.join(", ", parts.keySet()) + "."
            : present.toString();
    List<Evidence> facts = List.of(ofGoal(goal, found, context));
    return missing.length() == 0
        ? Judgement.yes(praise, facts)
        : Judgement.no(missing.toString(), facts);
  }

  private Judgement attainable(Goal goal, SmartContext context) {
    if (goal.metric().isEmpty() || goal.target().isEmpty()) {
      return Judgement.unknown(
          "Without metric and target there is nothing to hold the outlook to.",
          List.of(ofGoal(goal, "Metric or target is not given.", context)));
    }
    Metric metric = goal.metric().get();
    double target = goal.target().getAsDouble();
    return context
        .outlook()
        .fold(
            outlook -> attainable(metric, target, outlook, context.asOf()),
            lack ->
                Judgement.unknown(
                    "No outlook. Needed: %s; found: %s. %s"
                        .formatted(lack.needed(), lack.found(), lack.advice()),
                    List.of(
                        new Evidence("outlook", "Found: " + lack.found() + ".", context.asOf()))));
  }

  private Judgement attainable(
      Metric metric, double target, OutcomeDistribution outlook, LocalDate asOf) {
    double probability =
        metric.higherIsBetter()
            ? outlook.probabilityAtLeast(target)
            : 1 - outlook.probabilityAtLeast(Math.nextUp(target));
    Require.between(
        probability, 0, 1, "probability", "Correct the outlook's probabilityAtLeast method.");
    String comparison =
        "The probability of %s is %s; asked for is %s."
            .formatted(
                metric.higherIsBetter() ? "reaching the target" : "staying within the target",
                percent(probability),
                percent(attainableFrom));
    Evidence fact =
        new Evidence(
            "outlook",
            "The outlook gives %s %s %s %s the probability %s; its mean is %s %s."
                .formatted(
                    metric.name(),
                    metric.higherIsBetter() ? "of at least" : "of at most",
                    plain(target),
                    metric.unit(),
                    percent(probability),
                    rounded(outlook.mean()),
                    metric.unit()),
            asOf);
    return probability >= attainableFrom
        ? Judgement.yes(comparison, List.of(fact))
        : Judgement.no(comparison, List.of(fact));
  }

  private static Judgement relevant(Goal goal, SmartContext context) {
    List<Evidence> facts = new ArrayList<>();
    for (Evidence each : goal.evidence()) {
      if (!each.asOf().isAfter(context.asOf())) {
        facts.add(each);
      }
    }
    if (goal.parentId().isEmpty()) {
      return facts.isEmpty()
          ? Judgement.no(
              "It serves no larger goal, and no evidence says why it matters.",
              List.of(ofGoal(goal, "No parent, and no evidence known by then.", context)))
          : Judgement.yes("It is a goal at the top that stands on evidence.", facts);
    }
    String parentId = goal.parentId().get();
    Optional<Goal> parent = context.tree().goal(parentId);
    if (parent.isEmpty()) {
      facts.add(0, ofGoal(goal, "Its parent is " + parentId + ".", context));
      return Judgement.no("The goal that it serves is not in the tree: " + parentId + ".", facts);
    }
    String link = "It serves the goal %s (%s).".formatted(parent.get().name(), parentId);
    facts.add(0, new Evidence("goal tree", link, context.asOf()));
    return Judgement.yes(link, facts);
  }

  private static Judgement timeBound(Goal goal, SmartContext context) {
    if (goal.period().isEmpty()) {
      return Judgement.no(
          "Missing: period.", List.of(ofGoal(goal, "No period is given.", context)));
    }
    FiscalPeriod period = goal.period().get();
    if (!period.calendarId().equals(context.calendar().id())) {
      return Judgement.unknown(
          "The calendar %s does not say when %s ends.".formatted(context.calendar().id(), period),
          List.of(ofGoal(goal, "Its period is " + period + ".", context)));
    }
    LocalDate lastDay = context.calendar().range(period).endExclusive().minusDays(1);
    String end = "%s ends on %s.".formatted(period.label(), lastDay);
    List<Evidence> facts =
        List.of(new Evidence("calendar " + period.calendarId(), end, context.asOf()));
    return lastDay.isAfter(context.asOf())
        ? Judgement.yes(end, facts)
        : Judgement.no(end + " That is not after " + context.asOf() + ".", facts);
  }

  private static Evidence ofGoal(Goal goal, String statement, SmartContext context) {
    return new Evidence("goal " + goal.id(), statement, context.asOf());
  }

  private static Optional<String> plain(OptionalDouble value) {
    return value.isPresent() ? Optional.of(plain(value.getAsDouble())) : Optional.empty();
  }

  /** The shortest decimal text, the same in every locale. */
  /** To hundredths: a mean has no more to say. */
  private static String rounded(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString()
        : Double.toString(value);
  }

  private static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  /** In tenths of a percent, downwards: what is short of a threshold must not read like it. */
  private static String percent(double probability) {
    return BigDecimal.valueOf(probability)
            .movePointRight(2)
            .setScale(1, RoundingMode.DOWN)
            .toPlainString()
        + " %";
  }
}

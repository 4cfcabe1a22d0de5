package io.planwright.control;

import io.planwright.evidence.Judgement;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A set of alert rules. Immutable, serializable and thread-safe.
 *
 * @param rules the rules, in any order
 */
public record AlertRules(List<AlertRule> rules) implements Serializable {

  /**
   * Copies the rules.
   *
   * @param rules the rules, in any order
   */
  public AlertRules {
    rules = List.copyOf(Require.nonNull(rules, "rules"));
  }

  /**
   * Rules to start from: behind plan by more than 10 % (warning) or 25 % (critical), a required run
   * rate above 1.5 times the achieved one (warning), attainment below 90 % at the end of the period
   * (warning) and a plan older than 90 days (info). The limits are conventions, not findings: set
   * your own.
   *
   * @return the rules
   */
  public static AlertRules standard() {
    return new AlertRules(
        List.of(
            new AlertRule.PacingBehind(0.25, AlertSeverity.CRITICAL),
            new AlertRule.PacingBehind(0.10, AlertSeverity.WARNING),
            new AlertRule.RunRateAbove(1.5, AlertSeverity.WARNING),
            new AlertRule.AttainmentBelow(0.9, AlertSeverity.WARNING),
            new AlertRule.PlanStale(90, AlertSeverity.INFO)));
  }

  /**
   * Judges facts by every rule.
   *
   * @param facts what is known
   * @return the alerts, the most urgent first and otherwise in the order of the rules, of several
   *     rules of one kind only the most urgent that holds, and what could not be judged
   */
  public AlertReport check(ControlFacts facts) {
    List<Alert> alerts = new ArrayList<>();
    List<String> notJudged = new ArrayList<>();
    for (AlertRule rule : rules) {
      Judgement judgement = rule.judge(facts);
      switch (judgement.verdict()) {
        case YES -> alerts.add(new Alert(facts.plan(), facts.subject(), rule, judgement));
        case UNKNOWN -> notJudged.add(rule + ": " + judgement.summary());
        case NO -> {
          // nothing to report
        }
      }
    }
    alerts.sort(Comparator.comparing(Alert::severity).reversed());
    Set<Class<?>> kinds = new HashSet<>();
    alerts.removeIf(alert -> !kinds.add(alert.rule().getClass()));
    return new AlertReport(alerts, notJudged);
  }
}

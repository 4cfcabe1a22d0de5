package io.planwright.stakeholders.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is wrong with a chart of responsibilities. Immutable, serializable and thread-safe.
 *
 * @param asOf the day from which on absences and delegations were looked at
 * @param violations what is wrong, in the order of {@link RaciRule}, then of the chart
 */
public record RaciReport(LocalDate asOf, List<RaciViolation> violations) implements Serializable {

  /**
   * Checks the components.
   *
   * @param asOf the day from which on absences and delegations were looked at
   * @param violations what is wrong
   */
  public RaciReport {
    Require.nonNull(asOf, "asOf");
    violations = List.copyOf(Require.nonNull(violations, "violations"));
  }

  /**
   * Whether nothing is wrong.
   *
   * @return true if there are no violations
   */
  @JsonIgnore
  public boolean isClean() {
    return violations.isEmpty();
  }

  /**
   * The violations of one rule.
   *
   * @param rule the rule
   * @return the violations, in the order of the chart, possibly none
   */
  public List<RaciViolation> of(RaciRule rule) {
    Require.nonNull(rule, "rule");
    return violations.stream().filter(violation -> violation.rule() == rule).toList();
  }
}

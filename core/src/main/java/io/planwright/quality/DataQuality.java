package io.planwright.quality;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Inspects a CRM by a set of rules. It proposes repairs and makes none.
 *
 * <p>Immutable and, if its rules are, thread-safe.
 */
public final class DataQuality {

  private static final int USUAL_SILENT_DAYS = 90;

  private final List<QualityRule> rules;

  private DataQuality(List<QualityRule> rules) {
    this.rules = rules;
  }

  /**
   * All rules of {@link QualityRules} with the vocabularies of {@link Vocabulary} and ninety days
   * of silence.
   *
   * @return the rule set
   */
  public static DataQuality standard() {
    return of(
        List.of(
            QualityRules.danglingReferences(),
            QualityRules.misspelledSectors(Vocabulary.sectors()),
            QualityRules.misspelledCountries(Vocabulary.countries()),
            QualityRules.misspelledStages(),
            QualityRules.duplicates(),
            QualityRules.contradictions(),
            QualityRules.staleDeals(USUAL_SILENT_DAYS),
            QualityRules.leaks(),
            QualityRules.missingValues(),
            QualityRules.idleReps()));
  }

  /**
   * A rule set of your own choice.
   *
   * @param rules the rules, at least one
   * @return the rule set
   * @throws IllegalArgumentException if there is no rule
   */
  public static DataQuality of(List<QualityRule> rules) {
    Require.notEmpty(rules, "rules", "Take DataQuality.standard() for the usual ones.");
    return new DataQuality(List.copyOf(rules));
  }

  /**
   * Adds a rule.
   *
   * @param rule the rule
   * @return a rule set with this rule after the others
   */
  public DataQuality with(QualityRule rule) {
    List<QualityRule> more = new ArrayList<>(rules);
    more.add(Require.nonNull(rule, "rule"));
    return of(more);
  }

  /**
   * Inspects what a CRM knew at the end of a day. Takes time linear in the facts, and in the number
   * of different wrong values times the number of right ones.
   *
   * @param source the CRM, read once
   * @param asOf the as-of date
   * @param zone the zone in which days start and end
   * @param control says when to stop, and is told of the progress
   * @return the findings, the most severe first, else in the order of the rules
   * @throws io.planwright.run.RunStoppedException if the control asks to stop
   */
  public QualityReport inspect(CrmSource source, LocalDate asOf, ZoneId zone, RunControl control) {
    Require.nonNull(source, "source");
    Require.nonNull(control, "control");
    control.checkpoint();
    QualityInput input = QualityInput.of(source, asOf, zone);
    List<QualityFinding> findings = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      control.checkpoint();
      findings.addAll(rules.get(i).inspect(input));
      control.report("inspecting data quality", i + 1L, rules.size());
    }
    findings.sort(Comparator.comparing(QualityFinding::severity).reversed());
    return new QualityReport(asOf, findings, provenance(input));
  }

  private Provenance provenance(QualityInput input) {
    return Provenance.of(
        "data quality rules",
        Map.of("rules", String.valueOf(rules.size())),
        "deals known on " + input.snapshot().asOf(),
        input.deals().size());
  }
}

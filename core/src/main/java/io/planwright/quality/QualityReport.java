package io.planwright.quality;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found in a CRM, and what could be done.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param asOf the as-of date of the inspection
 * @param findings the findings, the most severe first, unmodifiable
 * @param provenance how they were found
 */
public record QualityReport(LocalDate asOf, List<QualityFinding> findings, Provenance provenance)
    implements Serializable {

  /**
   * Copies the findings.
   *
   * @param asOf the as-of date of the inspection
   * @param findings the findings, the most severe first, unmodifiable
   * @param provenance how they were found
   */
  public QualityReport {
    Require.nonNull(asOf, "asOf");
    findings = List.copyOf(Require.nonNull(findings, "findings"));
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The findings of one kind.
   *
   * @param dimension the kind of flaw
   * @return the findings, the most severe first, unmodifiable
   */
  public List<QualityFinding> findings(QualityDimension dimension) {
    Require.nonNull(dimension, "dimension");
    return findings.stream().filter(finding -> finding.dimension() == dimension).toList();
  }

  /**
   * All repairs that are proposed.
   *
   * @return the proposals in the order of the findings, unmodifiable
   */
  public List<ProposedRepair> proposedRepairs() {
    return findings.stream().flatMap(finding -> finding.repairs().stream()).toList();
  }

  /**
   * Applies the proposals that were accepted, and no other. The source stays as it is; the result
   * knows it and says what was changed.
   *
   * @param source the CRM that was inspected
   * @param accepted proposals of this report
   * @return a CRM that differs from the source in the accepted values alone
   * @throws IllegalArgumentException if a proposal is not one of this report
   */
  public RepairedCrm repaired(CrmSource source, Collection<ProposedRepair> accepted) {
    Set<ProposedRepair> proposed = new HashSet<>(proposedRepairs());
    for (ProposedRepair repair : accepted) {
      Require.that(
          proposed.contains(repair),
          "accepted",
          repair.entity() + "." + repair.field() + ": " + repair.from() + " -> " + repair.to(),
          "be proposed by this report",
          "Take it from proposedRepairs(), or apply a repair of your own by RepairedCrm.of.");
    }
    return RepairedCrm.of(source, accepted);
  }
}

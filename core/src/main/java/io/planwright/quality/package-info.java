/**
 * Looks for flaws in the data of a CRM before a plan rests on them: missing, duplicate,
 * contradictory, stale and misspelt values, and fields that give the outcome of a deal away.
 *
 * <p>Repairs are proposed and never made silently. What somebody accepts is applied to a view of
 * the CRM, in which each change can be traced to its proposal; the CRM itself stays as it is.
 *
 * <pre>{@code
 * QualityReport report =
 *     DataQuality.standard().inspect(crm, LocalDate.of(2017, 12, 31), ZoneOffset.UTC,
 *         RunControl.unlimited());
 * report.findings().forEach(finding -> System.out.println(finding.statement()));
 * CrmSource repaired = report.repaired(crm, report.proposedRepairs());
 * }</pre>
 */
@NullMarked
package io.planwright.quality;

import org.jspecify.annotations.NullMarked;

/**
 * The plan for its readers: one page that opens from disk, and tables for a spreadsheet.
 *
 * <p>A sales plan is agreed by people who will not run a program. They get {@code plan.html}, a
 * single file without a script that reads well on a phone, on a desktop, in the dark and on paper,
 * with the exact figures behind each picture; and CSV files that a spreadsheet opens without
 * executing what somebody typed into a CRM field.
 *
 * <pre>{@code
 * PlanReport report = PlanReport.builder()
 *     .title("Sales plan 2018").planId("plan-2018").planVersion(1)
 *     .asOf(LocalDate.parse("2017-12-31")).build();
 * PlanPage.write(report, Path.of("plan.html"));
 * CsvExport.write(CsvExport.tables(report), Path.of("export"));
 * }</pre>
 */
@NullMarked
package io.planwright.report;

import org.jspecify.annotations.NullMarked;

/**
 * What a plan looks like to its readers: plain rows of figures and sentences, one type a section of
 * the page, ready to be shown as HTML, written as JSON or exported as CSV. Nothing is computed here
 * that would need the domain; a row is what the reader sees.
 *
 * <pre>{@code
 * PlanReport report = PlanReport.builder()
 *     .title("Sales plan 2018").planId("plan-2018").planVersion(1)
 *     .asOf(LocalDate.parse("2017-12-31"))
 *     .addKpis(new Kpi("Revenue won", "USD 10.0 M", "2017, all regions"))
 *     .build();
 * }</pre>
 */
@NullMarked
package io.planwright.report.view;

import org.jspecify.annotations.NullMarked;

/**
 * The sections of {@code plan.html}: each turns its rows into sentences, pictures and tables. Not
 * exported.
 *
 * <pre>{@code
 * PlanReport report = PlanReport.builder().title("Plan 2018")...build();
 * String html = PageWriter.write(report);
 * }</pre>
 */
@NullMarked
package io.planwright.report.page;

import org.jspecify.annotations.NullMarked;

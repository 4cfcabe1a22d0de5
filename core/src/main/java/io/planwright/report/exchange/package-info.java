/**
 * Schedules for other tools, and from them: MS Project XML and CSV both ways, iCalendar, Mermaid
 * and a Gantt picture as SVG outwards.
 *
 * <pre>{@code
 * ScheduleDocument document = ScheduleDocument.builder()
 *     .id("launch").title("Launch").asOf(today).work(work).schedule(schedule).calendar(calendar)
 *     .build();
 * Files.writeString(Path.of("launch.xml"), ProjectXml.text(document));
 * try (InputStream in = Files.newInputStream(Path.of("from-office.xml"))) {
 *   ScheduleImport read = ProjectXml.read(in, ImportLimits.standard());
 *   read.warnings().forEach(warning -> System.out.println(warning.statement()));
 * }
 * }</pre>
 *
 * <p>Readers take files from anywhere: they resolve nothing from outside of the file, bound memory
 * and time by {@link io.planwright.report.exchange.ImportLimits}, and either return a breakdown
 * with a list of what they did not take over, or throw {@link
 * io.planwright.report.exchange.ScheduleFormatException} with the place in the file.
 */
@NullMarked
package io.planwright.report.exchange;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures as inline SVG: immutable chart specs that draw themselves at three widths, so that a
 * style sheet alone picks the one that is readable on the screen or on paper. Not exported.
 *
 * <pre>{@code
 * Chart chart = new RowChart(
 *     List.of(Row.of("Retail", "1.20 M", new Mark.Bar(1.2e6, Tone.MAIN))), Ruler.NONE);
 * Caption caption = new Caption("revenue", "Revenue by segment", "Retail leads.", List.of());
 * new Figure(caption, chart, table).writeTo(html);
 * }</pre>
 *
 * <p>Labels are measured before they are placed ({@link io.planwright.report.chart.Lettering}) and
 * a canvas remembers where each one went, so a test can prove that none clips or collides.
 */
@NullMarked
package io.planwright.report.chart;

import org.jspecify.annotations.NullMarked;

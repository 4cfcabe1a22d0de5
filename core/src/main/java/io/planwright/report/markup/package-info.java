/**
 * Safe writing of HTML and SVG: every value passes through one escaper, every figure through one
 * number format. Not exported.
 *
 * <pre>{@code
 * HtmlWriter html = new HtmlWriter();
 * html.element("p", "class=lead", "Widgets & Sons <AG>");
 * html.element("td", "", Figures.exact(1234567.5));
 * String page = html.toString();
 * }</pre>
 */
@NullMarked
package io.planwright.report.markup;

import org.jspecify.annotations.NullMarked;

/**
 * Response curves: what an amount of spend, calls or hours brings.
 *
 * <p>A curve says the response of one line of a plan, such as the revenue of a channel in a
 * quarter, to the spend on it. All curves are non-decreasing. Concave ones have diminishing returns
 * from the first unit on; S-shaped ones have to be fed up to their inflection before they have.
 *
 * <pre>{@code
 * ResponseCurve search = new LogCurve(120_000, 30_000);
 * ResponseCurve television = new HillCurve(900_000, 250_000, 2.2);
 * double revenue = television.response(300_000);
 * double nextEuroBrings = television.slope(300_000);
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.response;

import org.jspecify.annotations.NullMarked;

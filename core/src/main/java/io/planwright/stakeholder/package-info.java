/**
 * The people who decide on a sale, or sway those who do: who they are, how much power they have,
 * how much they care and where they stand.
 *
 * <pre>{@code
 * Stakeholder cfo =
 *     Stakeholder.builder().id("s-1").name("Ada Jones").role("CFO")
 *         .power(0.9).interest(0.4).attitude(-0.2).addConcerns("payback").build();
 * Stakeholder convinced = cfo.toBuilder().attitude(0.5).build();
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholder;

import org.jspecify.annotations.NullMarked;

/**
 * What a plan is carried out with: people who take months to become productive, money that is
 * committed bit by bit, and material that is shared.
 *
 * <pre>{@code
 * Person rep = Person.builder().id("r-1").name("Ada Jones").role("Account executive")
 *     .startedOn(LocalDate.of(2026, 1, 1)).ramp(RampProfile.linear(6)).build();
 * double inMarch = rep.capacityOn(LocalDate.of(2026, 3, 15));            // 2.5 / 6
 * Budget fairs = Budget.of("b-1", "Trade fairs", Money.parse("EUR 50000.00"));
 * Money left = fairs.commit(Money.parse("EUR 12000.00")).available();     // EUR 38000.00
 * }</pre>
 */
@NullMarked
package io.planwright.resource;

import org.jspecify.annotations.NullMarked;

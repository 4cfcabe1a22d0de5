/**
 * The people who buy, what is known about a deal, and whom nobody talks to.
 *
 * <p>A {@link io.planwright.stakeholders.buying.BuyingCentre} collects dated claims: who plays
 * which role (F. E. Webster and Y. Wind, "A general model for understanding organizational buying
 * behavior", Journal of Marketing 36(2), 1972; R. B. Miller and S. E. Heiman, "Strategic Selling",
 * 1985), and what is known in the eight slots of MEDDPICC. Every claim has a strength of evidence,
 * a source, a day and an owner; it loses freshness with a half-life, and what nobody knows is shown
 * as missing, never as a number.
 *
 * <pre>{@code
 * LocalDate today = LocalDate.of(2026, 3, 2);
 * BuyingCentre centre = BuyingCentre.builder().dealId("deal-7")
 *     .addClaims(RoleClaim.builder().personId("cto").role(BuyingRole.COACH)
 *         .strength(ClaimStrength.STATED).source("kick-off").on(today.minusDays(9))
 *         .ownerId("rep-1").build())
 *     .build();
 * MeddpiccCheck check = MeddpiccCheck.of(centre, MeddpiccPolicy.standard(), today);
 * check.in(KnowledgeState.MISSING).forEach(slot -> System.out.println(slot.explanation()));
 * }</pre>
 *
 * <p>Person ids are the ids of CRM contacts wherever activities are looked at. No message of an
 * exception and no {@code toString()} of this package shows a person's id or a text about a person.
 */
@NullMarked
package io.planwright.stakeholders.buying;

import org.jspecify.annotations.NullMarked;

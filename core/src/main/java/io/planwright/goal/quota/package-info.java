/**
 * Quotas set top-down and bottom-up: by several methods, within floors and ceilings of sellers and
 * teams, exact to the last minor unit.
 *
 * <p>A {@link io.planwright.goal.quota.QuotaRequest} holds the total, what each seller's quota is
 * derived from ({@link io.planwright.goal.quota.QuotaBasis}: history, potential, ramp and part
 * time), and the limits. A {@link io.planwright.goal.quota.QuotaMethod} answers with quotas and
 * reasons, or with the {@linkplain io.planwright.goal.quota.QuotaConflict limits that contradict
 * each other}.
 *
 * <pre>{@code
 * QuotaRequest request = QuotaRequest.of(quarter, Money.parse("EUR 1000000.00"), List.of(
 *         QuotaBasis.of("ann", 600).withHistory(250_000, 310_000),
 *         QuotaBasis.of("bob", 400).withHistory(200_000, 180_000).withCapacity(0.5)))
 *     .with(QuotaLimit.ceiling("ann", Money.parse("EUR 700000.00")));
 * QuotaOutcome outcome = QuotaMethod.blended(0.5).propose(request);
 * if (outcome instanceof QuotaConflict conflict) {
 *   conflict.summary(); // The ceilings of ann, bob add up to ..., less than the ...
 * }
 * QuotaProposal quotas = outcome.orElseThrow();
 * quotas.attainment(outlooks).gini(); // how fair they are
 * }</pre>
 *
 * <p>Around it: {@link io.planwright.goal.quota.QuotaReconciliation} with what sellers submit,
 * {@link io.planwright.goal.quota.SeasonalPhasing} of a year, {@link
 * io.planwright.goal.quota.OverAssignmentCascade} from level to level, and {@link
 * io.planwright.goal.quota.QuotaTransfer} within a period.
 */
@NullMarked
package io.planwright.goal.quota;

import org.jspecify.annotations.NullMarked;

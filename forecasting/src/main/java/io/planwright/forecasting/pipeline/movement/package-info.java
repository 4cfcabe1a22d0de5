/**
 * How the open pipeline of one day became that of a later day: the pipeline waterfall, an identity
 * to the cent in which each deal's change has exclusive reasons.
 *
 * <pre>{@code
 * CrmSnapshot monday = CrmSnapshot.of(crm, LocalDate.of(2017, 4, 3), zone);
 * CrmSnapshot friday = CrmSnapshot.of(crm, LocalDate.of(2017, 4, 7), zone);
 * PipelineMovement week =
 *     MovementSpec.in(euro)
 *         .within(PipelineScope.closingIn(calendar, secondQuarter))
 *         .atRatesOfEachDay(rates)
 *         .between(monday, friday);
 * week.line(MovementKind.PUSHED_OUT).dealIds();       // who moved out of the quarter
 * week.deal("006-17").orElseThrow().steps();          // what happened to one deal
 * }</pre>
 *
 * <p>Movements of owners or teams add up to that of the company by {@link
 * io.planwright.forecasting.pipeline.movement.PipelineMovement#sum}; moves between them cancel.
 */
@NullMarked
package io.planwright.forecasting.pipeline.movement;

import org.jspecify.annotations.NullMarked;

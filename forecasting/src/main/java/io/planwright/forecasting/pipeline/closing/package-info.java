/**
 * When deals close: how long they stay open, how they end, which of them never will, and which slip
 * out of the period they were promised for.
 *
 * <p>Won and lost are competing risks, deals that are still open are censored at the as-of date,
 * and deals that were older than the records when these began enter late. Averages over closed
 * deals alone leave all of that out and are too short.
 *
 * <pre>{@code
 * DealSpells spells = DealSpells.of(crm.opportunities(), asOf, zone);
 * ClosingModel model =
 *     ClosingSpec.empirical().withCalendar(calendar).fit(spells).orElseThrow();
 * ClosingForecast forecast = model.forecast(spells);
 * double chance = forecast.winProbability("D-17", DateRange.parse("2017-07-01/2017-10-01"));
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.closing;

import org.jspecify.annotations.NullMarked;

/**
 * Small networks, trained on other series, that forecast without a fit: what has been learned once
 * serves each history in some ten thousandths of a second.
 *
 * <pre>{@code
 * FittedModel model =
 *     LearnedSpec.automatic().method().fitModel(history, RunControl.unlimited()).orElseThrow();
 * model.forecast(12, 0.95).points();
 * LearnedSpec.card(12).ifPresent(System.out::println); // what the networks were trained on
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.learned;

import org.jspecify.annotations.NullMarked;

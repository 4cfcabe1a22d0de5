/**
 * What the trainer and the learned forecaster share: how a history becomes the inputs of a net, the
 * net, and the format of its weights.
 */
@NullMarked
package io.planwright.forecasting.internal.learned;

import org.jspecify.annotations.NullMarked;

/** Tests of the pipeline as a whole. */
@NullMarked
package io.planwright.forecasting.pipeline;

import org.jspecify.annotations.NullMarked;

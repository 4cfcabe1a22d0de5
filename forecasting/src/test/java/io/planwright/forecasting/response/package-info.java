/** Tests of response curves from a history. */
@NullMarked
package io.planwright.forecasting.response;

import org.jspecify.annotations.NullMarked;

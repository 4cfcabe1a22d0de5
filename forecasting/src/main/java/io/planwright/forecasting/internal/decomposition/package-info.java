/** The loops behind the decompositions: plain arrays, memory taken once, gaps of weight zero. */
@NullMarked
package io.planwright.forecasting.internal.decomposition;

import org.jspecify.annotations.NullMarked;

/**
 * Histories taken apart into trend, season and remainder, and the tests that ask whether there is a
 * season at all.
 */
@NullMarked
package io.planwright.forecasting.decomposition;

import org.jspecify.annotations.NullMarked;

/** What {@link java.util.ServiceLoader} finds. Not exported. */
@NullMarked
package io.planwright.forecasting.internal.provider;

import org.jspecify.annotations.NullMarked;

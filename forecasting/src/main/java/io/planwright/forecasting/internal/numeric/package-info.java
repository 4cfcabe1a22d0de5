/**
 * Numerics of the engines: search without allocation, small linear algebra, random numbers. Plain
 * arrays, no checks of arguments: the callers are ours. Not exported.
 */
@NullMarked
package io.planwright.forecasting.internal.numeric;

import org.jspecify.annotations.NullMarked;

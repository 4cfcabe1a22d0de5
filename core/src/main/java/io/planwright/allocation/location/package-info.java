/**
 * Where to place a given number of sites, such as offices, hubs or the homes of sellers, so that
 * customers are near: the p-median problem, with a bound.
 *
 * <pre>{@code
 * double[][] hours = {{0, 2, 5}, {2, 0, 4}, {5, 4, 0}};
 * var plan = MedianSearch.standard().solve(MedianProblem.of(hours, 1), RunControl.unlimited());
 * plan.sites(); // [1]: six hours in all, and none is better
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.location;

import org.jspecify.annotations.NullMarked;

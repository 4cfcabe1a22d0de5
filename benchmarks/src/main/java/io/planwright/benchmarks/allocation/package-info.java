/** How good allocations are, on public instances and generated ones. */
@NullMarked
package io.planwright.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;

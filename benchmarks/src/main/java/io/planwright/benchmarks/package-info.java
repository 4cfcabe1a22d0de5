/** Benchmarks, one class a question. */
@NullMarked
package io.planwright.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Trains the nets of the learned forecaster and writes their weights. */
@NullMarked
package io.planwright.benchmarks.training;

import org.jspecify.annotations.NullMarked;

/**
 * Random series to train forecasting networks on, made of textbook processes alone: no value of
 * them comes from anybody's data.
 */
@NullMarked
package io.planwright.benchmarks.training.synthetic;

import org.jspecify.annotations.NullMarked;

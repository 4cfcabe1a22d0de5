/**
 * Series with a known future, as files of forecasting competitions hold them.
 *
 * <p>One series a line, seven columns separated by tabs: id, category, season length, horizon,
 * start, training values and test values, the last two separated by semicolons. The file may be
 * compressed by gzip.
 */
@NullMarked
package io.planwright.benchmarks.set;

import org.jspecify.annotations.NullMarked;

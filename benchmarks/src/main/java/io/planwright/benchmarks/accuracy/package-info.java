/**
 * The accuracy runner: forecasts the series of a set by a method, scores the forecasts as the M4
 * competition did, and says how long it took.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar accuracy --set m1.tsv.gz --method ets --out ets.tsv.gz
 * java -jar benchmarks/target/benchmarks.jar accuracy --sets series --method all --threads 2
 * }</pre>
 */
@NullMarked
package io.planwright.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;

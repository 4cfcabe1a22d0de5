/**
 * Benchmarks, one class a question, and the runners that turn their results into numbers a reader
 * can use.
 *
 * <p>Build all of them into one jar with {@code mvn -q package -pl benchmarks -am -DskipTests};
 * each class says the command that runs it. Data comes from a fixed seed, so two runs measure the
 * same work.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar OpportunityRollUpBenchmark
 * java -cp benchmarks/target/benchmarks.jar io.planwright.benchmarks.ScalingRunner
 * }</pre>
 */
@NullMarked
package io.planwright.benchmarks;

import org.jspecify.annotations.NullMarked;

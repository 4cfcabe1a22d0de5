/**
 * The leakage scan: whether values that a learned forecaster is tested on were among those that it
 * was trained on.
 *
 * <p>Public sets of series hold series twice, shifted in time, or the same figures in another unit.
 * Where the test part of one is in the training part of another, a network may have learned the
 * answer, and an accuracy measured there says less than it seems to. {@link
 * io.planwright.benchmarks.leakage.LeakageScan} finds such test parts, so that the accuracy can be
 * measured anew without them.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar leakage --train m4.tsv.gz --test m1.tsv.gz
 * }</pre>
 */
@NullMarked
package io.planwright.benchmarks.leakage;

import org.jspecify.annotations.NullMarked;

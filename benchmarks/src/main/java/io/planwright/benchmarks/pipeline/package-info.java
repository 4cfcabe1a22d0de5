/** Shows how good the engines of the pipeline are, on public sets and on generated ones. */
@NullMarked
package io.planwright.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;

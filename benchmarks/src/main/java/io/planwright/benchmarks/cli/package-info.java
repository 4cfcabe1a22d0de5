/** Command lines of the runners: {@code --name value}, and what is wrong with one. */
@NullMarked
package io.planwright.benchmarks.cli;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package io.planwright.benchmarks.cli;

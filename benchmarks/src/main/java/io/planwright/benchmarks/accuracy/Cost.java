package io.planwright.benchmarks.accuracy;

/**
 * What a fit and its forecast took, in one thread.
 *
 * @param wallNanos by the clock
 * @param cpuNanos of the processor
 * @param allocatedBytes of the heap
 */
record Cost(long wallNanos, long cpuNanos, long allocatedBytes) {}

/**
 * Other libraries beside ours, on the same series in the same run. Built in the profile {@code
 * peers} only, so that nothing else ever sees their licences.
 */
@NullMarked
package io.planwright.benchmarks.peers;

import org.jspecify.annotations.NullMarked;

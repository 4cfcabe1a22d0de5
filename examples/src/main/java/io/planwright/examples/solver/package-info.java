/** A solver of another library behind a contract of Planwright's. */
@NullMarked
package io.planwright.examples.solver;

import org.jspecify.annotations.NullMarked;

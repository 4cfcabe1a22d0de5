/** Tests of solvers behind contracts. */
@NullMarked
package io.planwright.examples.solver;

import org.jspecify.annotations.NullMarked;

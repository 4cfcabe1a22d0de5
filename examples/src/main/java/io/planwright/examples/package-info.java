/** Programs that run. */
@NullMarked
package io.planwright.examples;

import org.jspecify.annotations.NullMarked;

/** Figures as a terminal shows them. */
@NullMarked
package io.planwright.examples.text;

import org.jspecify.annotations.NullMarked;

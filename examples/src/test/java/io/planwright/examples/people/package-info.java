/** Tests of the people behind deals. */
@NullMarked
package io.planwright.examples.people;

import org.jspecify.annotations.NullMarked;

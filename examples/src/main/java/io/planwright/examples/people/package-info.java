/**
 * The people behind the largest deals: who they are, how they decide, what to do next, and who says
 * it to whom. What a CRM does not hold is drawn from a seed, and named as generated.
 */
@NullMarked
package io.planwright.examples.people;

import org.jspecify.annotations.NullMarked;

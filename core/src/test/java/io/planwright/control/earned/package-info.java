/** Tests of earned value and earned schedule. */
@NullMarked
package io.planwright.control.earned;

import org.jspecify.annotations.NullMarked;

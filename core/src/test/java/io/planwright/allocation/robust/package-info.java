/** Tests of answers under doubt. */
@NullMarked
package io.planwright.allocation.robust;

import org.jspecify.annotations.NullMarked;

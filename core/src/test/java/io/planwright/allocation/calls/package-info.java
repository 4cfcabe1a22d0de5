/** Tests of planning a seller's calls. */
@NullMarked
package io.planwright.allocation.calls;

import org.jspecify.annotations.NullMarked;

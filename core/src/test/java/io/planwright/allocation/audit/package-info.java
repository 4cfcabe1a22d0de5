/** Tests of audits. */
@NullMarked
package io.planwright.allocation.audit;

import org.jspecify.annotations.NullMarked;

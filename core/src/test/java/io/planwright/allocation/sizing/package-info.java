/** Tests of sizing a sales force. */
@NullMarked
package io.planwright.allocation.sizing;

import org.jspecify.annotations.NullMarked;

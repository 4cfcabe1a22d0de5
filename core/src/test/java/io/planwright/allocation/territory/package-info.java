@NullMarked
package io.planwright.allocation.territory;

import org.jspecify.annotations.NullMarked;

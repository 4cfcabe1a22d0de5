/** What the modules of Planwright share and users do not see: no promise is made about it. */
@NullMarked
package io.planwright.internal;

import org.jspecify.annotations.NullMarked;

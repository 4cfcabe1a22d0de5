/** What the packages of this module share and users do not see: no promise is made about it. */
@NullMarked
package io.planwright.stakeholders.internal;

import org.jspecify.annotations.NullMarked;

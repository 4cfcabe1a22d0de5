/** What several families of this module compute with; no part of its API. */
@NullMarked
package io.planwright.stakeholders.internal;

import org.jspecify.annotations.NullMarked;

/** Engines on people: analysis, influence, decision, communication, consensus and team. */
@NullMarked
package io.planwright.stakeholders;

import org.jspecify.annotations.NullMarked;

/** Tests of budgets under uncertainty. */
@NullMarked
package io.planwright.allocation.budget.uncertain;

import org.jspecify.annotations.NullMarked;

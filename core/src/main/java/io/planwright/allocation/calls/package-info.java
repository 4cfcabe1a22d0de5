/**
 * The time of a seller: how often to call on which account, so that the responses together are as
 * large as possible within the hours there are.
 *
 * <p>After CALLPLAN: L. M. Lodish, "CALLPLAN: An Interactive Salesman's Call Planning System",
 * Management Science 18, 1971.
 *
 * <pre>{@code
 * var mill = AdbudgCurve.calibrated(4, 10, 60, 75, 100); // four judgements of the seller
 * var problem =
 *     CallProblem.builder("Ada", 40)
 *         .account(CallAccount.builder("mill", mill, 4).hoursPerCall(1.5).build())
 *         .build();
 * var plan = CallPlanner.standard().plan(problem, RunControl.unlimited()).orElseThrow();
 * plan.accounts().get(0).statement(); // why that many calls
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.calls;

import org.jspecify.annotations.NullMarked;

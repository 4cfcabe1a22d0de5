/**
 * How many sellers: by the work there is, and by what one more seller brings.
 *
 * <p>The workload method (W. J. Talley, "How to Design Sales Territories", Journal of Marketing 25,
 * 1961) adds up the calls that accounts are due. It asks what the work is, not whether it pays. The
 * marginal method asks what pays: from a response of sales to sellers with carry-over into later
 * years (P. Sinha and A. A. Zoltners, "Sales-Force Decision Models: Insights from 25 Years of
 * Implementation", Interfaces 31, 2001) it finds the sizes, year by year, of the greatest
 * discounted profit.
 *
 * <pre>{@code
 * var need = Workload.of(
 *     List.of(new WorkloadSegment("north", "key", 120, 24, 60, 30)), new SellerTime(1_600, 0.4));
 * need.wholePeople(); // 5
 * var economics = new SellerEconomics(0.4, 120_000, 30_000, 60_000);
 * var problem = new SizingProblem(
 *     new HillCurve(40_000_000, 25, 1.2), 20, economics, new SellerFlow(0.1, 0.5, 5, 60), 5, 0.1, 0.6);
 * SalesForceSizing.standard().size(problem, RunControl.unlimited()).sizes();
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.sizing;

import org.jspecify.annotations.NullMarked;

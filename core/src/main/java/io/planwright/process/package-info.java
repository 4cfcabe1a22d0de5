/**
 * How a company sells: the stages that a deal passes through, and what must be true before it may
 * leave one.
 *
 * <pre>{@code
 * Stage engaging = Stage.builder().id("engaging").name("Engaging").typicalScore(0.4)
 *     .addExitCriteria(ExitCriterion.required("budget", "The customer has a budget.")).build();
 * SalesProcess process = new SalesProcess("direct", "Direct sales", List.of(engaging));
 * GateCheck gate = process.check(progress);
 * gate.open().forEach(criterion -> System.out.println(criterion.statement()));
 * }</pre>
 */
@NullMarked
package io.planwright.process;

import org.jspecify.annotations.NullMarked;

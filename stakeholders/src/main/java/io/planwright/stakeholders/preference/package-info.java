/**
 * How much things matter to people who compare them: by pairs (analytic hierarchy process), against
 * the best and the worst, or by choosing best and worst of small sets.
 *
 * <pre>{@code
 * var matrix = ComparisonMatrix.of(List.of("price", "quality", "speed"), List.of(
 *     new Comparison("quality", "price", 3), new Comparison("price", "speed", 2),
 *     new Comparison("quality", "speed", 5)));
 * var answer = Ahp.priorities(matrix, AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980);
 * answer.map(AhpPriorities::priorities); // or why there are none, such as a cycle
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.preference;

import org.jspecify.annotations.NullMarked;

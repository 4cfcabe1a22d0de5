/**
 * Where to compete and how: strengths, weaknesses, opportunities and threats with weight, rating
 * and evidence, the options that follow from them, ranked, and the four-P strategy set that is
 * agreed in the end.
 *
 * <p>Factors go out of date; every assessment is made as of a day, and says what it left out.
 *
 * <pre>{@code
 * SwotAnalysis swot = new SwotAnalysis(factors, options);
 * SwotAssessment today = swot.asOf(LocalDate.of(2026, 1, 15));
 * today.ife().toOptional().ifPresent(matrix -> System.out.println(matrix.score()));
 * System.out.println(today.ranking().get(0).option().statement());
 * System.out.println(today.sensitivity().summary());
 * }</pre>
 */
@NullMarked
package io.planwright.strategy;

import org.jspecify.annotations.NullMarked;

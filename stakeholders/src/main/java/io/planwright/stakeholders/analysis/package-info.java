/**
 * Who has a say, what is known about each of them, and how sure that is.
 *
 * <p>A {@link io.planwright.stakeholders.analysis.StakeholderRegister} holds people and what raters
 * said about them, dated and with its evidence. {@link
 * io.planwright.stakeholders.analysis.StakeholderPositions} reads it as of a day: estimates with
 * intervals instead of points, the power/interest grid and the salience classes with the
 * probability of each cell, and the engagement matrix. Where nothing is known, the answer is that
 * nothing is known; somebody who is unaware has no attitude, not a neutral one.
 *
 * <pre>{@code
 * StakeholderRegister register = StakeholderRegister.builder()
 *     .addPeople(RegisteredPerson.of("s-1", "Ada Jones", LocalDate.of(2026, 1, 5)))
 *     .addAssessments(
 *         Assessment.score("s-1", Dimension.POWER, 0.9, "rep-7",
 *             LocalDate.of(2026, 2, 1), EvidenceStrength.STATED))
 *     .build();
 * StakeholderPositions positions =
 *     StakeholderPositions.of(register, LocalDate.of(2026, 3, 1));
 * Answer<Estimate> power = positions.estimate("s-1", Dimension.POWER);
 * power.map(estimate -> estimate.interval(0.9)); // from about 0.58 to 0.98
 * }</pre>
 *
 * <p>No message of an exception and no {@code toString()} of this package shows a person's id or a
 * text about a person: they give the field, its index and what is missing.
 */
@NullMarked
package io.planwright.stakeholders.analysis;

import org.jspecify.annotations.NullMarked;

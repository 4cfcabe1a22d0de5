/**
 * Skills and work: who does which task with the least greatest utilisation ({@link
 * io.planwright.allocation.team.TeamBalance}), which skills and tasks hang on too few people and
 * the fewest trainings that cure it ({@link io.planwright.allocation.team.SkillCoverage}), and the
 * team of least cost that has the skills ({@link io.planwright.allocation.team.TeamFormation}). All
 * are immutable, serializable and thread-safe.
 */
@NullMarked
package io.planwright.allocation.team;

import org.jspecify.annotations.NullMarked;

package io.planwright.allocation.team;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Forms the team of least cost that has the skills needed (weighted set multi-cover), by branch and
 * bound with prices from the dual of the linear program. A search that is cut short, by its steps
 * or by the run's control, gives the best team so far with its bound, never none.
 *
 * <p>The same input gives the same team, unless a deadline or a cancellation intervenes. Immutable,
 * serializable and thread-safe.
 *
 * @param steps how many branches are tried at most, at least 1
 */
public record TeamFormation(long steps) implements Serializable {

  /**
   * Checks the component.
   *
   * @param steps how many branches are tried at most, at least 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public TeamFormation {
    Require.atLeast(steps, 1, "steps", "200000 is usual.");
  }

  /**
   * A search of 200,000 branches, which proves teams from pools of some dozens of people.
   *
   * @return the engine
   */
  public static TeamFormation standard() {
    return new TeamFormation(200_000);
  }

  /**
   * Forms the team.
   *
   * @param pool who may be chosen, with different ids
   * @param needs the skills that the team is to have, each named once
   * @param control deadline and cancellation; at either the best team so far is given
   * @return the team with its bound, or the skills that too few people of the pool have
   * @throws IllegalArgumentException if an id or a skill is given twice
   */
  public Solution<FormedTeam> form(
      List<TeamMember> pool, List<SkillNeed> needs, RunControl control) {
    List<TeamMember> people = Levels.distinct(pool, TeamMember::id, "pool");
    List<SkillNeed> skills = Levels.distinct(needs, SkillNeed::skill, "needs");
    Require.nonNull(control, "control");
    int[][][] options = new int[skills.size()][][];
    List<String> conflict = new ArrayList<>();
    for (int d = 0; d < options.length; d++) {
      SkillNeed need = skills.get(d);
      options[d] =
          IntStream.range(0, people.size())
              .filter(p -> people.get(p).has(need.skill(), need.level()))
              .mapToObj(p -> new int[] {p})
              .toArray(int[][]::new);
      if (options[d].length < need.people()) {
        conflict.add(
            String.format(
                Locale.ROOT,
                "%s at level %.6g: %d needed, %d in the pool",
                need.skill(),
                need.level(),
                need.people(),
                options[d].length));
      }
    }
    if (!conflict.isEmpty()) {
      return Solution.infeasible("Too few people of the pool have the skills.", conflict);
    }
    double[] cost = people.stream().mapToDouble(TeamMember::cost).toArray();
    int[] counts = skills.stream().mapToInt(SkillNeed::people).toArray();
    BundleCover cover = new BundleCover(cost, options, counts, steps, control);
    Optimality optimality = cover.solve();
    boolean[] isChosen = cover.chosen();
    List<String> ids = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (int p = 0; p < isChosen.length; p++) {
      if (isChosen[p]) {
        TeamMember person = people.get(p);
        ids.add(person.id());
        reasons.add(new Reason(person.id(), person.cost(), "brings " + brings(person, skills)));
      }
    }
    String summary =
        String.format(
            Locale.ROOT,
            "%d of %d people cost %.6g: %s.",
            ids.size(),
            people.size(),
            optimality.value(),
            optimality.statement());
    return Solution.feasible(new FormedTeam(ids, optimality, new Explanation(summary, reasons)));
  }

  private static String brings(TeamMember person, List<SkillNeed> needs) {
    return Levels.ids(
        needs.stream()
            .filter(need -> person.has(need.skill(), need.level()))
            .map(SkillNeed::skill)
            .toList());
  }
}

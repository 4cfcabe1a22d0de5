package io.planwright.stakeholders.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bounds what it costs to reach a goal where bodies ask for a number of votes and nobody sits on
 * two: on its {@link VoteScale} a body needs at least a certain sum, and the cheapest way to a sum
 * is a {@link VoteKnapsack}. Bodies inside others are members with a curve of such bounds. For one
 * thread.
 */
final class VoteRelaxation {

  private final RuleNode root;
  private final PathOptions options;
  private final Optional<Known>[] curves;

  @SuppressWarnings({"unchecked", "rawtypes"})
  VoteRelaxation(CompiledRule rule, PathOptions options) {
    this.root = rule.root();
    this.options = options;
    this.curves = new Optional[rule.nodes()];
    Arrays.fill(curves, Optional.empty());
  }

  /** Whether all bodies count heads, and those of different people. */
  static boolean fits(RuleNode node) {
    return node.isPerson()
        ? node.open.length == 0
        : node.needed > 0 && node.members.stream().allMatch(VoteRelaxation::fits);
  }

  /** What any set between these options costs at least, if the least ones miss the goal. */
  VoteKnapsack.Filling filling(int[] least, int[] most, double goal) {
    return root.isPerson()
        ? VoteKnapsack.Filling.of(0)
        : new VoteBody(members(root, least, most), root.needed).filling(goal);
  }

  private List<CostCurve> members(RuleNode node, int[] least, int[] most) {
    List<CostCurve> members = new ArrayList<>();
    for (RuleNode member : node.members) {
      members.add(
          member.isPerson()
              ? CostCurve.of(options, member.person, least[member.person], most[member.person])
              : curve(member, least, most));
    }
    return members;
  }

  /** A part of the search differs from the last one on few bodies. */
  private CostCurve curve(RuleNode body, int[] least, int[] most) {
    List<CostCurve> members = members(body, least, most);
    Optional<Known> last = curves[body.id].filter(known -> known.isFor(members));
    if (last.isPresent()) {
      return last.get().curve;
    }
    Known known = new Known(members, new VoteBody(members, body.needed).curve());
    curves[body.id] = Optional.of(known);
    return known.curve;
  }

  private record Known(List<CostCurve> members, CostCurve curve) {

    boolean isFor(List<CostCurve> others) {
      for (int i = 0; i < members.size(); i++) {
        if (!members.get(i).isSameAs(others.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Draws the options of people on the outermost body together to those which may be part of a set
   * cheaper than a limit, by the reduced costs of the filling.
   *
   * @return whether that changed any
   */
  boolean trim(VoteKnapsack.Filling filling, double limit, int[] least, int[] most) {
    boolean isTrimmed = false;
    double spare = limit - filling.cost();
    for (RuleNode member : root.members) {
      int i = member.person;
      if (filling.rate() > 0 && i >= 0 && least[i] < most[i]) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int k = least[i]; k <= most[i]; k++) {
          cheapest = Math.min(cheapest, reduced(i, k, filling));
        }
        while (least[i] < most[i] && reduced(i, least[i], filling) - cheapest >= spare) {
          least[i]++;
          isTrimmed = true;
        }
        while (least[i] < most[i] && reduced(i, most[i], filling) - cheapest >= spare) {
          most[i]--;
          isTrimmed = true;
        }
      }
    }
    return isTrimmed;
  }

  private double reduced(int person, int option, VoteKnapsack.Filling filling) {
    return options.cost(person, option)
        - filling.rate() * filling.scale().at(options.probability(person, option));
  }
}

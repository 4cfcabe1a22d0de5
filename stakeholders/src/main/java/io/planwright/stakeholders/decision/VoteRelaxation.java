package io.planwright.stakeholders.decision;

import java.util.ArrayList;
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
  private final List<Optional<Known>> curves = new ArrayList<>();

  /** For each node of the rule its number as an inner body. */
  private final int[] body;

  VoteRelaxation(CompiledRule rule, PathOptions options) {
    this.root = rule.root();
    this.options = options;
    this.body = new int[rule.nodes()];
    number(root);
  }

  private void number(RuleNode node) {
    for (RuleNode member : node.members) {
      if (!member.isPerson()) {
        body[member.id] = curves.size();
        curves.add(Optional.empty());
        number(member);
      }
    }
  }

  /** How many bodies sit on others. */
  int bodies() {
    return curves.size();
  }

  /** Whether all bodies count heads, and those of different people. */
  static boolean fits(RuleNode node) {
    return node.isPerson()
        ? node.open.length == 0
        : node.needed > 0 && node.members.stream().allMatch(VoteRelaxation::fits);
  }

  /** What any set of a part costs at least, if the least options miss the goal. */
  VoteKnapsack.Filling filling(PathPart part, double goal) {
    if (root.isPerson()) {
      return VoteKnapsack.Filling.of(0);
    }
    Optional<List<CostCurve>> members = members(root, part);
    return members
        .map(some -> new VoteBody(some, root.needed))
        .filter(whole -> whole.reaches(goal))
        .map(whole -> whole.filling(goal))
        .orElseGet(() -> VoteKnapsack.Filling.of(Double.POSITIVE_INFINITY));
  }

  /** Nothing if a body does not reach what it has at least. */
  private Optional<List<CostCurve>> members(RuleNode node, PathPart part) {
    List<CostCurve> members = new ArrayList<>();
    for (RuleNode member : node.members) {
      if (member.isPerson()) {
        int i = member.person;
        members.add(CostCurve.of(options, i, part.least[i], part.most[i]));
      } else {
        int number = body[member.id];
        Optional<CostCurve> whole = curve(member, part);
        if (whole.isEmpty()
            || whole.get().highest() < part.from[number]
            || whole.get().lowest() > part.to[number]) {
          return Optional.empty();
        }
        members.add(whole.get().between(part.from[number], part.to[number]));
      }
    }
    return Optional.of(members);
  }

  /** A part of the search differs from the last one on few bodies. */
  private Optional<CostCurve> curve(RuleNode node, PathPart part) {
    int number = body[node.id];
    Optional<List<CostCurve>> members = members(node, part);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Optional<Known> last = curves.get(number).filter(known -> known.isFor(members.get()));
    if (last.isEmpty()) {
      CostCurve made = new VoteBody(members.get(), node.needed).curve(number);
      last = Optional.of(new Known(members.get(), made));
      curves.set(number, last);
    }
    return last.map(Known::curve);
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

package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several people who compare the same items (E. Forman &amp; K. Peniwati, "Aggregating individual
 * judgments and priorities with the analytic hierarchy process", European Journal of Operational
 * Research 108, 1998). People who act as one put their judgements together; people who stand for
 * themselves put their weights together. With complete matrices and geometric means both give the
 * same.
 *
 * <p>Stateless and thread-safe.
 */
public final class AhpGroup {

  private AhpGroup() {}

  /**
   * The judgements as if of one: of each pair the geometric mean by the weights of those who judged
   * it.
   *
   * @param members the members, at least one, each once, all on the same items in the same order
   * @return the judgements of the group; a pair that nobody judged is missing
   * @throws IllegalArgumentException if nobody is given, somebody twice, or items differ
   */
  public static ComparisonMatrix judgements(List<MemberJudgements> members) {
    List<String> items = items(members);
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        double logs = 0;
        double weights = 0;
        for (MemberJudgements member : members) {
          double ratio = member.matrix().ratios()[i][j];
          logs += Double.isNaN(ratio) ? 0 : member.weight() * Math.log(ratio);
          weights += Double.isNaN(ratio) ? 0 : member.weight();
        }
        if (weights > 0) {
          // Rounding of a mean of outermost judgements is not to leave their range.
          double mean = Math.min(1e6, Math.max(1e-6, Math.exp(logs / weights)));
          comparisons.add(new Comparison(items.get(i), items.get(j), mean));
        }
      }
    }
    return ComparisonMatrix.of(items, comparisons);
  }

  /**
   * The weights put together: of each item the geometric mean of the members' weights, by how much
   * they count, divided by their sum.
   *
   * @param members the members, at least one, each once, all on the same items in the same order
   * @param method how each member's weights are derived
   * @return the weights of the group in the order of the items; or why the judgements of some
   *     member give none
   * @throws IllegalArgumentException if nobody is given, somebody twice, or items differ
   */
  public static Answer<List<Priority>> priorities(
      List<MemberJudgements> members, AhpMethod method) {
    Require.nonNull(method, "method");
    List<String> items = items(members);
    double[] logs = new double[items.size()];
    double total = members.stream().mapToDouble(MemberJudgements::weight).sum();
    for (int m = 0; m < members.size(); m++) {
      MemberJudgements member = members.get(m);
      Answer<AhpPriorities> own =
          Ahp.priorities(member.matrix(), method, RandomIndex.ALONSO_LAMATA_2006);
      if (own instanceof Answer.InsufficientData<AhpPriorities> lack) {
        return Answer.insufficient(
            lack.question() + " by member " + (m + 1) + " of " + members.size(),
            lack.needed(),
            lack.found(),
            lack.advice());
      }
      List<Priority> weights = own.orElseThrow().priorities();
      for (int i = 0; i < logs.length; i++) {
        logs[i] += member.weight() / total * Math.log(weights.get(i).weight());
      }
    }
    double[] means = Arrays.stream(logs).map(Math::exp).toArray();
    return Answer.known(Ahp.priorities(items, AhpWeights.scaled(means)));
  }

  private static List<String> items(List<MemberJudgements> members) {
    Require.notEmpty(members, "members", "Ask somebody.");
    List<String> items = members.get(0).matrix().itemIds();
    Set<String> ids = new HashSet<>();
    for (int m = 0; m < members.size(); m++) {
      String field = "members[" + m + "]";
      Require.that(
          ids.add(members.get(m).memberId()),
          field + ".memberId",
          "one listed before",
          "differ",
          "List each member once.");
      Require.that(
          members.get(m).matrix().itemIds().equals(items),
          field + ".matrix.itemIds",
          members.get(m).matrix().itemIds(),
          "be those of the first member, " + items,
          "Let all compare the same items.");
    }
    return items;
  }
}

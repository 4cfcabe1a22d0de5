package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of one deal: how they stand, who moves whom, how they decide, and what to do next.
 * Immutable, serializable and thread-safe.
 *
 * @param deal the deal
 * @param statement how the decision may fall, a sentence; may be empty
 * @param people who has a say, the most important first; may be empty
 * @param map where those stand whose power and interest are known; may be empty
 * @param ties who moves whom, by the names of people; may be empty
 * @param voters the voices in the decision, those on whom it turns first; may be empty
 * @param steps what to do next, the most useful first; may be empty
 */
public record PeopleOutlook(
    String deal,
    String statement,
    List<PersonRow> people,
    List<StakeholderPoint> map,
    List<TieRow> ties,
    List<VoterRow> voters,
    List<NextStepRow> steps)
    implements Serializable {
  /**
   * Checks that people have different names, and that ties join people of the deal. Messages name
   * nobody.
   *
   * @param deal the deal
   * @param statement how the decision may fall; may be empty
   * @param people who has a say
   * @param map where those stand whose power and interest are known
   * @param ties who moves whom
   * @param voters the voices in the decision
   * @param steps what to do next
   */
  public PeopleOutlook {
    Require.notBlank(deal, "deal", "Name the deal.");
    Require.nonNull(statement, "statement");
    people = List.copyOf(people);
    map = List.copyOf(map);
    ties = List.copyOf(ties);
    voters = List.copyOf(voters);
    steps = List.copyOf(steps);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Require.that(
          names.add(people.get(i).name()),
          "people",
          "row " + i,
          "have a name of its own",
          "Tell namesakes apart by their part.");
    }
    for (int i = 0; i < ties.size(); i++) {
      TieRow tie = ties.get(i);
      Require.that(
          names.contains(tie.from()) && names.contains(tie.to()) && !tie.from().equals(tie.to()),
          "ties",
          "row " + i,
          "join two of the " + names.size() + " people",
          "Add a row for each person that a tie names.");
    }
  }
}

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
 * @param approval how likely an approval is, such as "62 %"; may be empty
 * @param statement how the decision may fall, a sentence; may be empty
 * @param people who has a say, the most important first; may be empty
 * @param map where those stand whose power and interest are known; may be empty
 * @param ties who moves whom, by the names of people; may be empty
 * @param voters the voices in the decision, those on whom it turns first; may be empty
 * @param steps what to do next, the most useful first; may be empty
 * @param tables what else there is to know, each topic at most once; may be empty
 */
public record PeopleOutlook(
    String deal,
    String approval,
    String statement,
    List<PersonRow> people,
    List<StakeholderPoint> map,
    List<TieRow> ties,
    List<VoterRow> voters,
    List<NextStepRow> steps,
    List<PeopleTable> tables)
    implements Serializable {
  /**
   * Checks that people have different names, that ties join people of the deal, and that no topic
   * comes twice. Messages name nobody.
   *
   * @param deal the deal
   * @param approval how likely an approval is; may be empty
   * @param statement how the decision may fall; may be empty
   * @param people who has a say
   * @param map where those stand whose power and interest are known
   * @param ties who moves whom
   * @param voters the voices in the decision
   * @param steps what to do next
   * @param tables what else there is to know
   */
  public PeopleOutlook {
    Require.notBlank(deal, "deal", "Name the deal.");
    Require.nonNull(approval, "approval");
    Require.nonNull(statement, "statement");
    people = List.copyOf(people);
    map = List.copyOf(map);
    ties = List.copyOf(ties);
    voters = List.copyOf(voters);
    steps = List.copyOf(steps);
    tables = List.copyOf(tables);
    long topics = tables.stream().map(PeopleTable::topic).distinct().count();
    Require.that(
        topics == tables.size(),
        "tables",
        tables.size() + " of " + topics + " topics",
        "have different topics",
        "Join those of one topic.");
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

package io.planwright.examples.people;

import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.stakeholders.analysis.Engagement;
import io.planwright.stakeholders.analysis.EngagementEstimate;
import io.planwright.stakeholders.influence.PersonalInfluence;
import io.planwright.stakeholders.influence.PersonalInfluenceSpec;
import io.planwright.stakeholders.influence.TieGain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far people reach, as the page shows it. */
final class InfluenceTable {

  private static final int STEPS = PersonalInfluenceSpec.standard().steps();
  private static final String CONVENTION =
      " Counted are friendly ties from who moves to who is moved, each as 1, over at most "
          + STEPS
          + " steps; who stands between is counted in ordered pairs without a tie of their own (Gould"
          + " and Fernandez, without groups).";

  private final DealStory story;
  private final PeopleNames names;

  InfluenceTable(DealStory story, PeopleNames names) {
    this.story = story;
    this.names = names;
  }

  PeopleTable table() {
    List<List<String>> rows = new ArrayList<>();
    List<PersonalInfluence> people = new ArrayList<>(story.influence());
    people.sort(
        Comparator.comparingInt((PersonalInfluence person) -> -person.reaches().size())
            .thenComparing(person -> -person.brokerage().total()));
    int others = people.size() - 1;
    for (PersonalInfluence person : people) {
      rows.add(
          List.of(
              names.of(person.personId()),
              person.reaches().size()
                  + " of "
                  + others
                  + ", "
                  + person.reaches().within(1)
                  + " at first hand",
              Integer.toString(person.reachedBy().size()),
              PeopleLines.count(person.brokerage().total(), "pair")
                  + (person.cutPoint() ? "; without this person others lose touch" : ""),
              person.newTies().stream().findFirst().map(this::gain).orElse("none helps")));
    }
    return new PeopleTable(PeopleTopic.INFLUENCE, advice(people) + CONVENTION, rows);
  }

  private String gain(TieGain tie) {
    return "to "
        + names.of(tie.toId())
        + ": reaches "
        + tie.after().reach()
        + " instead of "
        + tie.before().reach();
  }

  private String advice(List<PersonalInfluence> people) {
    Optional<PersonalInfluence> friend =
        people.stream()
            .filter(person -> person.reaches().size() > 0 && isInFavour(person.personId()))
            .findFirst();
    if (friend.isPresent()) {
      return "Let "
          + names.of(friend.get().personId())
          + " speak for us: in favour, and reaches "
          + friend.get().reaches().size()
          + " of "
          + (people.size() - 1)
          + ".";
    }
    return "Nobody who is known to be in favour moves anybody: win "
        + names.of(people.get(0).personId())
        + " first, who reaches most.";
  }

  private boolean isInFavour(String id) {
    return story
        .decision()
        .positions()
        .engagement()
        .row(id)
        .flatMap(row -> row.current().toOptional())
        .map(EngagementEstimate::mostLikely)
        .filter(now -> now == Engagement.SUPPORTIVE || now == Engagement.LEADING)
        .isPresent();
  }
}

package io.planwright.examples.people;

import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.stakeholders.communication.SenderLoad;
import io.planwright.stakeholders.communication.Touch;
import io.planwright.stakeholders.communication.UncoveredNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who says what to whom, as the page shows it. */
final class TalksTable {

  private final DealStory story;
  private final PeopleNames names;
  private final String dealId;

  TalksTable(DealStory story, PeopleNames names) {
    this.story = story;
    this.names = names;
    this.dealId = story.decision().deal().id();
  }

  PeopleTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Touch touch : story.talks().touches(dealId)) {
      rows.add(
          List.of(
              touch.day().toString(),
              story.team().name(touch.senderId()),
              names.of(touch.recipientId()),
              PeopleLines.word(touch.channel()),
              touch.text(),
              touch.goal() + ". " + touch.reason()));
    }
    List<UncoveredNeed> uncovered = story.talks().uncovered(dealId);
    for (UncoveredNeed need : uncovered) {
      rows.add(
          List.of(
              "no day",
              "nobody",
              names.of(need.recipientId()),
              "none",
              story.talks().text(need.messageId()),
              need.reason()));
    }
    String planned =
        PeopleLines.count(rows.size() - uncovered.size(), "talk")
            + " planned in "
            + DealTalks.WEEKS
            + " weeks, for all deals at once. ";
    return new PeopleTable(
        PeopleTopic.COMMUNICATION, planned + left(uncovered.size()) + overload(), rows);
  }

  private static String left(int uncovered) {
    return uncovered == 0
        ? ""
        : PeopleLines.count(uncovered, "message") + " cannot be said: see why below. ";
  }

  /** Who of the team has no room left, and since when. */
  private String overload() {
    Map<String, List<SenderLoad>> full = new TreeMap<>();
    for (SenderLoad load : story.talks().plan().overloads()) {
      if (story.team().names().containsKey(load.senderId())) {
        full.computeIfAbsent(story.team().name(load.senderId()), name -> new ArrayList<>())
            .add(load);
      }
    }
    StringBuilder text = new StringBuilder();
    full.forEach(
        (name, loads) ->
            text.append("Overloaded: ")
                .append(name)
                .append(", in ")
                .append(PeopleLines.count(loads.size(), "week"))
                .append(" from ")
                .append(loads.get(0).weekStart())
                .append(" on; free time there, or let somebody else speak. "));
    return text.isEmpty() ? "Nobody of the team is overloaded." : text.toString().strip();
  }
}

package io.planwright.examples.people;

import static java.util.stream.Collectors.joining;

import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.stakeholders.team.RaciItem;
import io.planwright.stakeholders.team.RaciRole;
import io.planwright.stakeholders.team.RaciViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who of ours does what, as the page shows it. */
final class DutyTables {

  private final DealTeam team;
  private final DealStory.Duties duties;
  private final PeopleNames names;

  DutyTables(DealStory story) {
    this.team = story.team();
    this.duties = story.duties();
    Map<String, String> all = new HashMap<>(team.names());
    duties.chart().items().forEach(item -> all.put(item.id(), item.name()));
    this.names = PeopleNames.of(all);
  }

  List<PeopleTable> all() {
    List<List<String>> tasks = new ArrayList<>();
    for (RaciItem item : duties.chart().items()) {
      List<String> row = new ArrayList<>();
      row.add(item.name());
      row.add(who(item, RaciRole.ACCOUNTABLE));
      row.add(who(item, RaciRole.RESPONSIBLE));
      row.add(who(item, RaciRole.CONSULTED));
      row.add(who(item, RaciRole.INFORMED));
      tasks.add(row);
    }
    int found = duties.report().violations().size();
    String advice =
        found == 0
            ? "One answers for each task, may sign it, and is there."
            : "Mend " + PeopleLines.count(found, "breach", "breaches") + " of the rules first.";
    return List.of(
        new PeopleTable(PeopleTopic.RESPONSIBILITIES, advice, tasks),
        new PeopleTable(
            PeopleTopic.RESPONSIBILITY_GAPS,
            found == 0 ? "Nothing." : "Each line says what would put it right.",
            duties.report().violations().stream().map(this::violation).toList()));
  }

  private String who(RaciItem item, RaciRole role) {
    String people =
        duties.chart().entries().stream()
            .filter(entry -> entry.itemId().equals(item.id()) && entry.role() == role)
            .map(entry -> team.name(entry.partyId()))
            .collect(joining(", "));
    return people.isEmpty() ? "nobody" : people;
  }

  private List<String> violation(RaciViolation violation) {
    String tasks =
        duties.chart().items().stream()
            .filter(item -> violation.itemIds().contains(item.id()))
            .map(RaciItem::name)
            .collect(joining(", "));
    return List.of(
        tasks.isEmpty() ? "all" : tasks,
        names.in(violation.explanation()),
        names.in(violation.mend()));
  }
}

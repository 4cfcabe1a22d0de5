package io.planwright.report;

import io.planwright.report.view.NextStepRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.Stand;
import io.planwright.report.view.TieRow;
import io.planwright.report.view.VoterRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The people of one deal, one in each place, one of them against. */
final class FullPeople {
  private static final String LONG = "Bartholomew Featherstonehaugh-Cholmondeley";

  private FullPeople() {}

  static PeopleOutlook build() {
    return new PeopleOutlook(
        "Deal of a long name",
        "62 %",
        "Approved with 62 % probability.",
        List.of(
            person("Ada", Stand.UNAWARE, Stand.SUPPORTIVE),
            person(LONG, Stand.RESISTANT, Stand.NEUTRAL),
            person("Cy", Stand.NEUTRAL, Stand.NEUTRAL),
            person("Dee", Stand.LEADING, Stand.LEADING),
            person("Eve", Stand.NOT_KNOWN, Stand.SUPPORTIVE)),
        List.of(
            new StakeholderPoint(LONG, "economic buyer", 0.9, 0.8, -0.5, ""),
            new StakeholderPoint("Dee", "coach", 0.3, 0.9, 0.9, "")),
        List.of(
            new TieRow("Dee", "Cy", 1, true),
            new TieRow("Cy", "Dee", 0.4, true),
            new TieRow(LONG, "Cy", 0.2, false),
            new TieRow("Cy", LONG, 0, true)),
        List.of(
            new VoterRow(LONG, "35 %", "48 %", "50 %"),
            new VoterRow("Dee", "97 %", "12 %", "25 %"),
            new VoterRow("Eve", "not known", "20 %", "25 %")),
        List.of(
            new NextStepRow(
                "Meet",
                "Ada",
                "Bo Seller",
                "2026-01-09",
                "2 days",
                "62 % to 71 %",
                "Nobody has spoken to her."),
            new NextStepRow("Ask", "Eve", "", "", "", "", "Where she stands is not known.")),
        Arrays.stream(PeopleTopic.values()).map(FullPeople::table).toList());
  }

  /** Two rows a topic, the first with a long cell; nothing is known of the last one. */
  private static PeopleTable table(PeopleTopic topic) {
    if (topic == PeopleTopic.RELIABILITY) {
      return new PeopleTable(topic, "Not known: no promise was due.", List.of());
    }
    List<String> cells = topic.columns().stream().map(column -> column + " of Ada").toList();
    return new PeopleTable(
        topic, "Ask for it by Friday.", List.of(withLong(cells), List.copyOf(cells)));
  }

  private static List<String> withLong(List<String> cells) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(0, LONG);
    return changed;
  }

  private static PersonRow person(String name, Stand now, Stand wanted) {
    return new PersonRow(
        name,
        "user",
        "0.70 (0.52 to 0.84)",
        "",
        now,
        wanted,
        "definitive",
        "2 statements, the last 12 days old");
  }
}

package io.planwright.schedule.staffed;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Names and times as sentences use them. */
final class Wording {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Model model;

  Wording(Model model) {
    this.model = model;
  }

  String fullName(int i) {
    return model.activity[i].name() + " of " + model.projectOf(i).name();
  }

  /** The name of an activity in a sentence about another one. */
  String name(int i, int seenFrom) {
    return model.project[i] == model.project[seenFrom] ? model.activity[i].name() : fullName(i);
  }

  String person(int person) {
    return model.member(person).person().name();
  }

  /** Names as a sentence counts them. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  String time(int slot) {
    return TIME.format(model.grid.instant(slot).atZone(model.request.officeHours().zone()));
  }

  /**
   * What a dependency asks until a slot, such as "starts at the earliest when Demo is finished".
   */
  String dependency(int arc, int bound) {
    String before = model.activity[model.predecessor[arc]].name();
    return model.arcs[arc].inWords(before) + ", at " + time(bound);
  }
}

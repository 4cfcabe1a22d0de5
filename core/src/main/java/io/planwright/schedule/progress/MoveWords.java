package io.planwright.schedule.progress;

/** Says a move in a sentence. */
final class MoveWords {

  private MoveWords() {}

  static String sentence(
      String name, int startShift, int finishShift, Causes.Cause cause, String origin) {
    String moved =
        startShift == finishShift
            ? " lies " + shift(startShift)
            : " starts " + shift(startShift) + " and finishes " + shift(finishShift);
    boolean isDirect = cause.kind() != MoveCause.PREDECESSOR || origin.equals(cause.id());
    String from = isDirect ? "" : ", from " + origin + " in the first place";
    return name + moved + ": " + reason(cause, finishShift - startShift) + from + ".";
  }

  static String shift(int days) {
    if (days == 0) {
      return "as planned";
    }
    int count = Math.abs(days);
    return count
        + (count == 1 ? " working day " : " working days ")
        + (days > 0 ? "later" : "earlier");
  }

  private static String reason(Causes.Cause cause, int longer) {
    return switch (cause.kind()) {
      case OWN_START -> "it started on another day by itself";
      case OWN_DURATION ->
          "it takes " + Math.abs(longer) + " working days " + (longer > 0 ? "more" : "less");
      case NOT_STARTED -> "it has not started yet";
      case FIRST_POSSIBLE_DAY -> "its first possible day is another one";
      case PREDECESSOR -> "it follows " + cause.id() + ", which moved";
      case NEW_ACTIVITY -> "it waits for " + cause.id() + ", which is new";
      case CHANGED_DEPENDENCY -> "its dependencies are not those of the baseline";
    };
  }
}

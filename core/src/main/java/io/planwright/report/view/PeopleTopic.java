package io.planwright.report.view;

import java.util.List;

/** What a table on the people of a deal tells; its columns are the same for each deal. */
public enum PeopleTopic {
  /** Who plays which part in the purchase, and whom of them sellers meet. */
  BUYING_CENTRE("Who buys", "Part", "Person", "Known", "Last contact"),
  /** What is known of the purchase by the checklist MEDDPICC, and what the lack of it blocks. */
  MEDDPICC(
      "What is known of the purchase (MEDDPICC)",
      "Question",
      "Known",
      "Evidence",
      "Age",
      "Known by",
      "Blocks"),
  /** How far each person reaches, and through whom others go. */
  INFLUENCE(
      "How far people reach", "Person", "Moves", "Is moved by", "Stands between", "One more tie"),
  /** Who says what to whom, how and when, and what nobody gets to say. */
  COMMUNICATION("Who says what to whom", "Day", "Who", "To whom", "How", "What", "Why"),
  /** Who of our team answers for what, does it, is asked and is told. */
  RESPONSIBILITIES(
      "Who of us does what (RACI)", "Task", "Answers for it", "Does it", "Is asked", "Is told"),
  /** Where the responsibilities break a rule. */
  RESPONSIBILITY_GAPS("What is wrong with it", "Task", "What is wrong", "What to do"),
  /** What both sides have promised, and how likely it is kept. */
  JOINT_PLAN(
      "What both sides have promised",
      "Promise",
      "Side",
      "Who",
      "Due",
      "Stands",
      "P(kept)",
      "P(all done) gained in time"),
  /** How reliable the promises of each side have been. */
  RELIABILITY("How promises were kept", "Side", "Kept", "Late or overdue", "Kept, with 90 %");

  private final String title;
  private final List<String> columns;

  PeopleTopic(String title, String... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  /**
   * Says what the table tells.
   *
   * @return a title in a few words
   */
  public String title() {
    return title;
  }

  /**
   * Lists the headings.
   *
   * @return the headings, unmodifiable
   */
  public List<String> columns() {
    return columns;
  }
}

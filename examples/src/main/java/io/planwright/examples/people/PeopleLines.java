package io.planwright.examples.people;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.evidence.Answer;
import io.planwright.stakeholders.buying.DealThreads;
import io.planwright.stakeholders.buying.ThreadState;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.PersonOutlook;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The story of the customers' people in lines of plain text. */
public final class PeopleLines {

  private final PeopleStory story;

  /**
   * Makes the lines of a story.
   *
   * @param story the story
   */
  public PeopleLines(PeopleStory story) {
    this.story = story;
  }

  /**
   * On how many people open deals hang.
   *
   * @return a line
   */
  public String contacts() {
    List<DealThreads> deals = story.threads().deals();
    long single = count(deals, ThreadState.SINGLE_THREADED);
    long multi = count(deals, ThreadState.MULTI_THREADED);
    return "of "
        + whole(deals.size())
        + " open deals "
        + whole(single)
        + " hang on one person of the customer, "
        + whole(multi)
        + " on several; of the others nobody is recorded in the last "
        + story.threads().windowDays()
        + " days";
  }

  private static long count(List<DealThreads> deals, ThreadState state) {
    return deals.stream().filter(deal -> deal.state() == state).count();
  }

  /**
   * How likely customers approve, and on whom it turns.
   *
   * @return a line
   */
  public String decisions() {
    return "by statements " + story.source() + ": " + each(PeopleLines::decision);
  }

  private String each(Function<DealStory, String> line) {
    return lines(line).stream()
        .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .collect(Collectors.joining("; "));
  }

  private List<String> lines(Function<DealStory, String> line) {
    return story
        .deals()
        .fold(
            known ->
                known.stream()
                    .map(deal -> deal.decision().deal().id() + " " + line.apply(deal))
                    .toList(),
            lack -> List.of(lack(lack)));
  }

  private static String decision(DealStory deal) {
    return deal.decision()
        .outlook()
        .fold(outlook -> text(deal.decision(), outlook), PeopleLines::lack);
  }

  private static String text(DealDecision decision, DecisionOutlook outlook) {
    if (outlook.people().isEmpty()) {
      return approval(outlook);
    }
    PersonOutlook first = outlook.people().get(0);
    return approval(outlook)
        + ", turns on "
        + PeopleNames.withRoles(decision.people().register()).of(first.personId())
        + ": "
        + percent(first.approvalIfYes())
        + " with a yes, "
        + percent(first.approvalIfNo())
        + " with a no";
  }

  /** How likely an approval is, with its range. */
  static String approval(DecisionOutlook outlook) {
    return outlook.approval().fold(known -> percent(known), lack -> "not known")
        + " ("
        + percent(outlook.range().low())
        + " to "
        + percent(outlook.range().high())
        + ")";
  }

  /**
   * What to do next.
   *
   * @return a line a deal
   */
  public List<String> steps() {
    return lines(PeopleLines::steps);
  }

  private static String steps(DealStory deal) {
    return new StepRows(deal, names(deal))
        .all().stream()
            .map(
                step ->
                    step.step()
                        + ": "
                        + step.person()
                        + ", by "
                        + step.owner()
                        + (step.due().isEmpty() ? "" : ", " + step.due())
                        + (step.effect().isEmpty() ? "" : " (" + step.effect() + ")"))
            .collect(Collectors.joining(", "));
  }

  /**
   * What is known of the purchases.
   *
   * @return a line
   */
  public String purchases() {
    return each(
        deal -> {
          String missing =
              deal.purchase().blocking().stream()
                  .map(PeopleLines::word)
                  .collect(Collectors.joining(", "));
          return deal.purchase().check().summary()
              + (missing.isEmpty() ? "" : ", may not go on without " + missing);
        });
  }

  /**
   * Who talks to whom, and who has too much of it.
   *
   * @return a line
   */
  public String talks() {
    return each(deal -> new TalksTable(deal, names(deal)).table().advice());
  }

  /**
   * How likely joint plans are done in time, and where the team breaks a rule.
   *
   * @return a line
   */
  public String jointPlans() {
    return each(
        deal ->
            new JointTables(deal, names(deal)).statement()
                + " "
                + count(deal.duties().report().violations().size(), "breach", "breaches")
                + " of the rules of who does what.");
  }

  private static PeopleNames names(DealStory deal) {
    return PeopleNames.withRoles(deal.decision().people().register());
  }

  /** A constant as a reader says it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  static String count(long number, String one, String many) {
    return whole(number) + " " + (number == 1 ? one : many);
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }
}

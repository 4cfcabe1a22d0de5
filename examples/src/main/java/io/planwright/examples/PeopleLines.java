package io.planwright.examples;

import static io.planwright.examples.AsciiNumbers.percent;
import static io.planwright.examples.AsciiNumbers.whole;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.stakeholders.buying.DealThreads;
import io.planwright.stakeholders.buying.ThreadState;
import io.planwright.stakeholders.decision.ApprovalPath;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.PersonOutlook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The story of the customers' people in lines of plain text. */
final class PeopleLines {

  private final PeopleStory story;

  PeopleLines(PeopleStory story) {
    this.story = story;
  }

  /** On how many people open deals hang. */
  String contacts() {
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

  /** How likely customers approve, and on whom it turns. */
  String decisions() {
    return story
        .decisions()
        .fold(
            known -> known.stream().map(PeopleLines::decision).collect(Collectors.joining("; ")),
            PeopleLines::lack);
  }

  private static String decision(DealDecision decision) {
    return decision.deal().id()
        + " "
        + decision.outlook().fold(outlook -> text(decision, outlook), PeopleLines::lack);
  }

  private static String text(DealDecision decision, DecisionOutlook outlook) {
    String range = percent(outlook.range().low()) + " to " + percent(outlook.range().high());
    String approval =
        outlook.approval().fold(known -> percent(known), lack -> "not known") + " (" + range + ")";
    if (outlook.people().isEmpty()) {
      return approval;
    }
    PersonOutlook first = outlook.people().get(0);
    return approval
        + ", turns on "
        + PeopleNames.withRoles(decision.people().register()).of(first.personId())
        + ": "
        + percent(first.approvalIfYes())
        + " with a yes, "
        + percent(first.approvalIfNo())
        + " with a no";
  }

  /** What to do next. */
  String steps() {
    return story
        .decisions()
        .fold(
            known -> known.stream().map(PeopleLines::steps).collect(Collectors.joining("; ")),
            PeopleLines::lack);
  }

  private static String steps(DealDecision decision) {
    return decision.deal().id()
        + " "
        + decision
            .path()
            .fold(
                solution ->
                    solution instanceof Solution.Infeasible<ApprovalPath> none
                        ? PeopleNames.withRoles(decision.people().register()).in(none.summary())
                        : path(decision, solution.orElseThrow()),
                PeopleLines::lack);
  }

  private static String path(DealDecision decision, ApprovalPath path) {
    if (path.actions().isEmpty()) {
      return percent(path.before()) + " is enough already";
    }
    PeopleNames names = PeopleNames.withRoles(decision.people().register());
    StringBuilder text = new StringBuilder();
    for (CandidateAction action : path.actions()) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(action.actionId().replace(action.personId(), ""));
      text.append(names.of(action.personId()));
    }
    return text.append(" lift ")
        .append(percent(path.before()))
        .append(" to ")
        .append(percent(path.after()))
        .append(String.format(Locale.ROOT, " in %.2f days", path.cost()))
        .toString();
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }
}

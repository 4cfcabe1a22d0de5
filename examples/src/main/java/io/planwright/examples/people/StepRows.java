package io.planwright.examples.people;

import static io.planwright.examples.text.AsciiNumbers.percent;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.report.view.NextStepRow;
import io.planwright.stakeholders.communication.Touch;
import io.planwright.stakeholders.decision.ApprovalPath;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.PersonOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do next in a deal: who does what with whom, by when, and what it is worth. */
final class StepRows {

  private final DealStory story;
  private final DealDecision decision;
  private final PeopleNames names;

  StepRows(DealStory story, PeopleNames names) {
    this.story = story;
    this.decision = story.decision();
    this.names = names;
  }

  List<NextStepRow> all() {
    List<NextStepRow> rows = new ArrayList<>();
    decision.next().forEach(action -> rows.add(row(action)));
    decision.toAsk().forEach(person -> rows.add(question(person)));
    Answer<Solution<ApprovalPath>> path = decision.path();
    path.fold(
        solution ->
            solution instanceof Solution.Infeasible<ApprovalPath> none
                && rows.add(judge(names.in(none.summary()))),
        lack -> rows.add(judge(lack.found())));
    if (rows.isEmpty()) {
      rows.add(
          new NextStepRow(
              "keep in touch",
              "everybody",
              story.team().name(story.team().ids().seller()),
              "",
              "",
              percent(decision.before()),
              "An approval is likely enough."));
    }
    return rows;
  }

  private NextStepRow row(CandidateAction action) {
    String worth =
        decision.alone().containsKey(action)
            ? lift(decision.before(), decision.alone().getOrDefault(action, 0.0))
            : "";
    return row(
        DealDecision.step(action),
        action.personId(),
        String.format(
            Locale.ROOT, action.cost() % 1 == 0 ? "%.0f days" : "%.2f days", action.cost()),
        worth,
        (isOpen(action.personId()) ? "Ask first: the vote is not known. " : "")
            + "A yes of this person comes to "
            + percent(action.probability())
            + "."
            + together());
  }

  private boolean isOpen(String personId) {
    return decision.outlook().toOptional().stream()
        .flatMap(outlook -> outlook.worthFindingOut().stream())
        .anyMatch(value -> value.personId().equals(personId));
  }

  /** With a decimal where whole percents would hide the difference. */
  private static String lift(double before, double after) {
    String digits = percent(before).equals(percent(after)) ? "%.1f" : "%.0f";
    return String.format(
        Locale.ROOT, digits + " %% to " + digits + " %% by this alone", 100 * before, 100 * after);
  }

  private String together() {
    return decision
        .path()
        .toOptional()
        .flatMap(Solution::toOptional)
        .filter(path -> path.actions().size() > 1)
        .map(
            path ->
                " With the other "
                    + (path.actions().size() == 2 ? "step" : path.actions().size() - 1 + " steps")
                    + " P(approve) comes to "
                    + percent(path.after())
                    + ", the cheapest way there.")
        .orElse("");
  }

  private NextStepRow question(PersonOutlook person) {
    return row(
        "ask where this person stands",
        person.personId(),
        "",
        percent(person.approvalIfYes())
            + " if it is a yes, "
            + percent(person.approvalIfNo())
            + " if a no",
        "The vote is not known.");
  }

  /** A step by who has it in the plan of talks, on its day. */
  private NextStepRow row(String step, String personId, String effort, String effect, String why) {
    Optional<Touch> touch =
        story.talks().touch(DealTalks.messageId(decision.deal().id(), personId));
    return new NextStepRow(
        step,
        names.of(personId),
        touch.map(found -> story.team().name(found.senderId())).orElse("nobody, for want of room"),
        touch.map(found -> found.day().toString()).orElse("not planned"),
        effort,
        effect,
        why);
  }

  private NextStepRow judge(String why) {
    return new NextStepRow(
        "decide whether to go on",
        "everybody",
        story.team().name(story.team().ids().manager()),
        decision.deal().asOf().plusWeeks(DealTalks.WEEKS).toString(),
        "",
        "",
        why);
  }
}

package io.planwright.examples.people;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static java.util.stream.Collectors.joining;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.stakeholders.joint.Commitment;
import io.planwright.stakeholders.joint.JointOutlook;
import io.planwright.stakeholders.joint.PromiseRisk;
import io.planwright.stakeholders.joint.Reliability;
import io.planwright.stakeholders.joint.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What both sides have promised, as the page shows it. */
final class JointTables {

  private static final double HARDLY = 0.1;
  private static final String UNKNOWN = "not known";

  private final DealStory story;
  private final DealStory.Joint joint;
  private final PeopleNames names;
  private final Optional<JointOutlook> outlook;

  JointTables(DealStory story, PeopleNames names) {
    this.story = story;
    this.joint = story.joint();
    this.names = names;
    this.outlook = joint.outlook().toOptional().flatMap(Solution::toOptional);
  }

  List<PeopleTable> all() {
    LocalDate asOf = story.decision().positions().asOf();
    List<List<String>> rows = new ArrayList<>();
    for (Commitment commitment : joint.promises().plan().commitments()) {
      Optional<PromiseRisk> risk = risk(commitment.id());
      rows.add(
          List.of(
              commitment.title(),
              side(commitment.side()),
              story.team().name(names.of(commitment.ownerId())),
              commitment.due().toString(),
              PeopleLines.word(commitment.status(asOf)),
              risk.map(found -> percent(found.keptChance())).orElse(""),
              risk.map(found -> percent(found.gain())).orElse("")));
    }
    return List.of(
        new PeopleTable(PeopleTopic.JOINT_PLAN, statement(), rows),
        new PeopleTable(
            PeopleTopic.RELIABILITY,
            "Of promises that were due; plan with what was kept, not with what was said.",
            List.of(
                reliability(Side.OURS, joint.ours()), reliability(Side.THEIRS, joint.theirs()))));
  }

  private Optional<PromiseRisk> risk(String commitmentId) {
    return outlook.stream()
        .flatMap(found -> found.promises().stream())
        .filter(promise -> promise.commitmentId().equals(commitmentId))
        .findFirst();
  }

  private static String side(Side side) {
    return side == Side.OURS ? "ours" : "theirs";
  }

  /** How likely all is done in time, and which promise to look after. */
  String statement() {
    return joint
        .outlook()
        .fold(
            solution ->
                solution instanceof Solution.Infeasible<JointOutlook> none
                    ? none.summary()
                    : statement(solution.orElseThrow()),
            lack ->
                "Not known: needs "
                    + lack.needed()
                    + ", found "
                    + lack.found()
                    + ". "
                    + lack.advice());
  }

  private String statement(JointOutlook found) {
    String done =
        "All is done by "
            + found.by()
            + ", the close in the CRM, with "
            + percent(found.chance())
            + "; with 80 % by "
            + found.finish().dateBy(0.8)
            + "."
            + overdue();
    if (found.chance() < HARDLY) {
      return done + " Move the close, or cut the plan.";
    }
    return done
        + found.promises().stream()
            .max(Comparator.comparingDouble(PromiseRisk::gain))
            .filter(promise -> promise.gain() > 0)
            .map(promise -> " Look after \"" + title(promise.commitmentId()) + "\" most.")
            .orElse(" No single promise decides it.");
  }

  private String overdue() {
    LocalDate asOf = story.decision().positions().asOf();
    return joint.promises().plan().withStatus(Commitment.Status.OVERDUE, asOf).stream()
        .map(
            late ->
                " Overdue since "
                    + late.due()
                    + ": \""
                    + late.title()
                    + "\", ask "
                    + names.of(late.ownerId())
                    + ".")
        .collect(joining());
  }

  private String title(String commitmentId) {
    return joint.promises().plan().commitments().stream()
        .filter(commitment -> commitment.id().equals(commitmentId))
        .map(Commitment::title)
        .findFirst()
        .orElse(commitmentId);
  }

  private static List<String> reliability(Side side, Answer<Reliability> reliability) {
    return reliability.fold(
        known ->
            List.of(
                side(side),
                known.kept() + " of " + (known.kept() + known.late()),
                Integer.toString(known.late()),
                percent(known.low()) + " to " + percent(known.high())),
        lack -> List.of(side(side), UNKNOWN, UNKNOWN, UNKNOWN + ": " + lack.found()));
  }
}

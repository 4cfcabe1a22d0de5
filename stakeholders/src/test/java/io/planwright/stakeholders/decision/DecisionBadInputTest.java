package io.planwright.stakeholders.decision;

import static io.planwright.testkit.BadInput.row;

import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionBadInputTest {

  private static final DecisionRule ANN = DecisionRule.person("ann");
  private static final RunControl CONTROL = RunControl.unlimited();
  private static final String PERSON = "Use the id that your register has for this person.";
  private static final String SHARE = "Write 70 % as 0.7.";
  private static final String CASES = "Add a half to each count of cases.";

  private static BadInput value(String what, ThrowingCallable call, String message) {
    return row(what, call, IllegalArgumentException.class, message);
  }

  private static BadInput none(String what, ThrowingCallable call, String field) {
    return row(
        what, call, NullPointerException.class, field + " [null] must not be null. Give a value.");
  }

  private static Decision.Builder decision() {
    return Decision.builder().rule(ANN).addVoters(Voter.of("ann", 0.5));
  }

  private static DecisionRule deep(int bodies) {
    DecisionRule rule = ANN;
    for (int i = 0; i < bodies; i++) {
      rule = new DecisionRule.AllOf("b" + i, List.of(rule));
    }
    return rule;
  }

  private static DecisionRule quorum(double weight, double threshold) {
    return new DecisionRule.WeightedQuorum(
        "q", List.of(new DecisionRule.Seat(ANN, weight)), threshold);
  }

  static Stream<BadInput> rules() {
    return Stream.of(
        value(
            "blank person",
            () -> DecisionRule.person(" "),
            "personId [ ] must not be blank. " + PERSON),
        none("no person", () -> DecisionRule.person(null), "personId"),
        value(
            "blank body",
            () -> DecisionRule.majority("", "ann"),
            "name [] must not be blank. Name the body as people call it."),
        none("no name", () -> DecisionRule.majority(null, "ann"), "name"),
        value(
            "empty body",
            () -> DecisionRule.unanimous("Board"),
            "members [[]] must not be empty. Name those who decide."),
        none("no members", () -> new DecisionRule.AnyOf("Board", null), "members"),
        none("no ids", () -> DecisionRule.unanimous("Board", (String[]) null), "personIds"),
        value(
            "one person twice",
            () -> DecisionRule.majority("Board", "ann", "bob", "ann"),
            "members[2] [the person of [0]] must be on a body once. Give a person with several votes a weight."),
        value(
            "no votes needed",
            () -> new DecisionRule.AtLeast("Board", 0, List.of(ANN)),
            "votes [0] must be between 1 and 1. Ask for some votes, not for too many."),
        value(
            "too many votes needed",
            () -> new DecisionRule.AtLeast("Board", 2, List.of(ANN)),
            "votes [2] must be between 1 and 1. Ask for some votes, not for too many."),
        value(
            "negative weight",
            () -> quorum(-1, 1),
            "weight [-1.0] must be finite and not negative. Give the votes of the member."),
        value(
            "weight that is no number",
            () -> quorum(Double.NaN, 1),
            "weight [NaN] must be finite and not negative. Give the votes of the member."),
        none("seat of nobody", () -> new DecisionRule.Seat(null, 1), "member"),
        value(
            "threshold of zero",
            () -> quorum(1, 0),
            "threshold [0.0] must be positive and finite. Say what the weights of the votes have to"
                + " reach."),
        value(
            "threshold out of reach",
            () -> quorum(1, 1.5),
            "threshold [1.5] must not be above the sum of the weights 1. Nobody could ever"
                + " approve."),
        value(
            "weights of too many digits",
            () ->
                new DecisionRule.WeightedQuorum(
                    "q",
                    List.of(
                        new DecisionRule.Seat(ANN, 1e10),
                        new DecisionRule.Seat(DecisionRule.person("bob"), 1e-10)),
                    1),
            "seats [sum of the weights 10000000000.0000000001] must not have more than eighteen"
                + " digits. Round the weights."),
        value(
            "empty quorum",
            () -> new DecisionRule.WeightedQuorum("q", List.of(), 1),
            "seats [[]] must not be empty. Name those who decide."),
        none("no seats", () -> new DecisionRule.WeightedQuorum("q", null, 1), "seats"),
        none("veto of nothing", () -> new DecisionRule.Veto("v", null, List.of(ANN)), "decision"),
        value(
            "veto of nobody",
            () -> new DecisionRule.Veto("v", ANN, List.of()),
            "holders [[]] must not be empty. Name those who decide."),
        value(
            "sequence of nothing",
            () -> new DecisionRule.Sequential("s", List.of()),
            "steps [[]] must not be empty. Name those who decide."),
        value(
            "bodies without end",
            () -> deep(60),
            "members [b48] must have less than 50 bodies inside each other. Check whether the rule"
                + " was built in a loop."),
        none("votes of nobody", () -> ANN.approves(null), "approving"));
  }

  static Stream<BadInput> positions() {
    return Stream.of(
        value(
            "percent",
            () -> Voter.of("ann", 70),
            "probability [70.0] must be between 0.0 and 1.0. " + SHARE),
        value(
            "no number",
            () -> new Position.Known(Double.NaN),
            "probability [NaN] must be between 0.0 and 1.0. " + SHARE),
        value(
            "low out of range",
            () -> new Position.Between(-0.1, 0.5),
            "low [-0.1] must be between 0.0 and 1.0. " + SHARE),
        value(
            "bounds crossed",
            () -> new Position.Between(0.6, 0.5),
            "high [0.5] must be between 0.6 and 1.0. Give the lower bound first."),
        value(
            "no approvals",
            () -> new Position.Estimated(0, 1),
            "approvals [0.0] must be positive and finite. " + CASES),
        value(
            "endless refusals",
            () -> new Position.Estimated(1, Double.POSITIVE_INFINITY),
            "refusals [Infinity] must be positive and finite. " + CASES),
        value("blank voter", () -> Voter.unknown(""), "personId [] must not be blank. " + PERSON),
        none("voter without position", () -> new Voter("ann", null, List.of()), "position"),
        none(
            "voter without evidence",
            () -> new Voter("ann", new Position.Unknown(), null),
            "evidence"),
        value(
            "range out of range",
            () -> new ProbabilityRange(0, 2),
            "high [2.0] must be between 0.0 and 1.0. Give the lower bound first."));
  }

  static Stream<BadInput> decisions() {
    return Stream.of(
        value(
            "people as one",
            () -> decision().correlation(1).build(),
            "correlation [1.0] must be between 0.0 and 0.99. Treat people who always vote alike as"
                + " one."),
        value(
            "negative correlation",
            () -> decision().correlation(-0.1).build(),
            "correlation [-0.1] must be between 0.0 and 0.99. Treat people who always vote alike as"
                + " one."),
        value(
            "prior in percent",
            () -> decision().unknownPrior(30).build(),
            "unknownPrior [30.0] must be between 0.0 and 1.0. Write 30 % as 0.3."),
        value(
            "goal of nothing",
            () -> decision().goal(0).build(),
            "goal [0.0] must be above 0 and at most 1. Write 80 % as 0.8."),
        value(
            "goal that is no number",
            () -> decision().goal(Double.NaN).build(),
            "goal [NaN] must be above 0 and at most 1. Write 80 % as 0.8."),
        value(
            "somebody left out",
            () -> Decision.builder().rule(ANN).build(),
            "rule.people[0] [a person] must be among the voters. Add the person, as unknown if need"
                + " be."),
        value(
            "somebody twice",
            () -> decision().addVoters(Voter.unknown("ann")).build(),
            "voters[1] [the id of [0]] must have an id of its own. Merge both positions."),
        value(
            "somebody who has no vote",
            () -> decision().addVoters(Voter.unknown("bob")).build(),
            "voters[1] [a person] must vote by the rule. Leave the person out."));
  }

  static Stream<BadInput> engine() {
    DecisionEngine engine = DecisionEngine.standard();
    Decision goal = decision().goal(0.9).build();
    CandidateAction visit = new CandidateAction("visit", "ann", 1, 0.9);
    return Stream.of(
        none("outlook on nothing", () -> engine.outlook(null, CONTROL), "decision"),
        none("outlook without control", () -> engine.outlook(goal, null), "control"),
        none("power of nothing", () -> engine.power(null, CONTROL), "rule"),
        none("power without control", () -> engine.power(ANN, null), "control"),
        none(
            "path without decision",
            () -> engine.cheapestPath(null, List.of(), CONTROL),
            "decision"),
        none("path without actions", () -> engine.cheapestPath(goal, null, CONTROL), "actions"),
        none("path without control", () -> engine.cheapestPath(goal, List.of(), null), "control"),
        value(
            "path to no goal",
            () -> engine.cheapestPath(decision().build(), List.of(), CONTROL),
            "goal [none] must be part of the decision. Say which probability of an approval is"
                + " wanted."),
        value(
            "action on a stranger",
            () ->
                engine.cheapestPath(
                    goal, List.of(new CandidateAction("visit", "bob", 1, 0.9)), CONTROL),
            "actions[0] [visit] must win somebody who votes by the rule. Leave the action out."),
        value(
            "one action twice",
            () -> engine.cheapestPath(goal, List.of(visit, visit), CONTROL),
            "actions[1] [the id of [0]] must have an id of its own. Rename one of them."),
        value(
            "blank action",
            () -> new CandidateAction("", "ann", 1, 0.9),
            "actionId [] must not be blank. Name the action."),
        value(
            "action for nobody",
            () -> new CandidateAction("visit", " ", 1, 0.9),
            "personId [ ] must not be blank. Name the person whom the action is to win."),
        value(
            "action that pays",
            () -> new CandidateAction("visit", "ann", -1, 0.9),
            "cost [-1.0] must be finite and not negative. Give what the action takes."),
        value(
            "action in percent",
            () -> new CandidateAction("visit", "ann", 1, 90),
            "probability [90.0] must be between 0.0 and 1.0. " + SHARE),
        value(
            "power above one",
            () -> new VotingPower("ann", 2, 0, 0),
            "shapleyShubik [2.0] must be between 0.0 and 1.0. Give a share."),
        value(
            "step passed but not reached",
            () -> new StepOutlook("Users", 0.2, 0.3),
            "passed [0.3] must be between 0.0 and 0.2. Steps that are passed were reached."));
  }

  @ParameterizedTest
  @MethodSource({"rules", "positions", "decisions", "engine"})
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}

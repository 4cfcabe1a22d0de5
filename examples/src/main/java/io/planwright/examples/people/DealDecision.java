package io.planwright.examples.people;

import io.planwright.allocation.Solution;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.examples.generator.DealPeople;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.Estimate;
import io.planwright.stakeholders.analysis.StakeholderPositions;
import io.planwright.stakeholders.decision.ApprovalPath;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionEngine;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.InformationValue;
import io.planwright.stakeholders.decision.PersonOutlook;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.decision.Voter;
import io.planwright.stakeholders.decision.VotingPower;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the customer decides one deal. A person is taken to say yes whose attitude is above neutral;
 * how likely that is follows from what was said about the person.
 *
 * @param deal the deal
 * @param people the customer's people
 * @param positions how they stand
 * @param decision by which rule they decide, and how likely each yes is
 * @param outlook how likely an approval is, and on whom it turns
 * @param power what the rule alone gives each person
 * @param path the cheapest way to an approval that is likely enough
 * @param alone how likely an approval is after one action alone, by action
 */
record DealDecision(
    OpportunitySnapshot deal,
    DealPeople people,
    StakeholderPositions positions,
    Decision decision,
    Answer<DecisionOutlook> outlook,
    Answer<List<VotingPower>> power,
    Answer<Solution<ApprovalPath>> path,
    Map<CandidateAction, Double> alone) {

  DealDecision {
    alone = Map.copyOf(alone);
  }

  /** The probability of an approval that is worked for. */
  static final double GOAL = 0.8;

  /** How far the customer's people hang together: assumed. */
  static final double CORRELATION = 0.2;

  /**
   * What a seller can do for a person, and how far that moves an attitude: assumed.
   *
   * @param name what it is
   * @param days what it takes
   * @param shift how far an attitude moves towards the deal, on the scale from -1 to 1
   */
  record Step(String name, double days, double shift) {}

  private static final int MOST_STEPS = 3;
  private static final int MOST_ASKED = 2;

  /** The step that presales takes. */
  static final String WORKSHOP = "workshop on needs";

  /** The steps, the cheapest first. */
  static final List<Step> STEPS =
      List.of(
          new Step("call", 0.25, 0.1),
          new Step(WORKSHOP, 1, 0.35),
          new Step("visit to a reference customer", 2, 0.6));

  /**
   * Works out how a deal is decided.
   *
   * @param deal the deal
   * @param people the customer's people
   * @param baseRate the share of closed deals that was won, which stands in for people of whom
   *     nothing is known
   * @param control cancel and progress
   * @return the decision as of the day of the snapshot
   */
  static DealDecision of(
      OpportunitySnapshot deal, DealPeople people, double baseRate, RunControl control) {
    StakeholderPositions positions = StakeholderPositions.of(people.register(), deal.asOf());
    List<Voter> voters = new ArrayList<>();
    List<CandidateAction> actions = new ArrayList<>();
    for (String id : people.rule().people()) {
      Optional<Estimate> attitude = positions.estimate(id, Dimension.ATTITUDE).toOptional();
      voters.add(new Voter(id, position(attitude), List.of()));
      for (Step step : STEPS) {
        double yes =
            attitude
                .map(known -> known.probabilityAtLeast(Math.max(-1, -step.shift())))
                .orElse(Math.min(1, baseRate + step.shift() / 2));
        actions.add(new CandidateAction(step.name() + ": " + id, id, step.days(), yes));
      }
    }
    Decision decision =
        Decision.builder()
            .rule(people.rule())
            .voters(voters)
            .correlation(CORRELATION)
            .unknownPrior(baseRate)
            .goal(GOAL)
            .build();
    DecisionEngine engine = DecisionEngine.standard();
    return new DealDecision(
        deal,
        people,
        positions,
        decision,
        engine.outlook(decision, control),
        engine.power(people.rule(), control),
        engine.cheapestPath(decision, actions, control),
        alone(decision, actions, control));
  }

  private static Map<CandidateAction, Double> alone(
      Decision decision, List<CandidateAction> actions, RunControl control) {
    Map<CandidateAction, Double> alone = new HashMap<>();
    for (CandidateAction action : actions) {
      Position won = new Position.Known(action.probability());
      List<Voter> voters =
          decision.voters().stream()
              .map(
                  voter ->
                      voter.personId().equals(action.personId())
                          ? new Voter(voter.personId(), won, List.of())
                          : voter)
              .toList();
      DecisionEngine.standard()
          .outlook(decision.toBuilder().voters(voters).build(), control)
          .flatMap(DecisionOutlook::approval)
          .toOptional()
          .ifPresent(approval -> alone.put(action, approval));
    }
    return alone;
  }

  /**
   * What to do: the actions of the cheapest path or, where none reaches the goal, those that lift
   * the approval most by themselves, one a person.
   */
  List<CandidateAction> next() {
    Optional<ApprovalPath> found = path.toOptional().flatMap(Solution::toOptional);
    if (found.isPresent()) {
      return found.get().actions();
    }
    Map<String, CandidateAction> best = new LinkedHashMap<>();
    alone.keySet().stream()
        .filter(action -> gain(action) > 0)
        .sorted(
            Comparator.comparingDouble(this::gain)
                .reversed()
                .thenComparing(CandidateAction::actionId))
        .forEach(action -> best.putIfAbsent(action.personId(), action));
    return best.values().stream().limit(MOST_STEPS).toList();
  }

  /** By how much an action alone lifts the approval. */
  private double gain(CandidateAction action) {
    return alone.getOrDefault(action, 0.0) - before();
  }

  /** How likely an approval is as things are; 0 where that is not known. */
  double before() {
    return outlook.flatMap(DecisionOutlook::approval).toOptional().orElse(0.0);
  }

  /** Of whom it is worth to find out where they stand, who are not worked on anyway. */
  List<PersonOutlook> toAsk() {
    List<String> busy = next().stream().map(CandidateAction::personId).toList();
    return outlook
        .toOptional()
        .map(
            known ->
                known.worthFindingOut().stream()
                    .map(InformationValue::personId)
                    .filter(id -> !busy.contains(id))
                    .limit(MOST_ASKED)
                    .flatMap(id -> known.people().stream().filter(p -> p.personId().equals(id)))
                    .toList())
        .orElse(List.of());
  }

  /** The name of the step that an action is. */
  static String step(CandidateAction action) {
    return action.actionId().substring(0, action.actionId().indexOf(':'));
  }

  private static Position position(Optional<Estimate> attitude) {
    return attitude.isPresent()
        ? new Position.Known(attitude.get().probabilityAtLeast(0))
        : new Position.Unknown();
  }
}

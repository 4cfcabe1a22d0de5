package io.planwright.stakeholders.decision;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes {@link DecisionEngine#outlook}. */
final class OutlookComputation {

  private static final int NAMED = 5;
  private static final String TASK = "look ahead to a decision";

  private final Decision decision;
  private final CompiledRule rule;
  private final RunControl control;
  private final Standing standing;
  private final ApprovalModel model;

  OutlookComputation(Decision decision, CompiledRule rule, RunControl control) {
    this.decision = decision;
    this.rule = rule;
    this.control = control;
    this.standing = new Standing(decision, rule.people());
    this.model = new ApprovalModel(rule, decision.correlation(), control);
  }

  Answer<DecisionOutlook> outlook() {
    control.checkpoint();
    Influence worst = model.influence(standing.lowest());
    Influence best = other(standing.highest(), worst);
    ProbabilityRange range = range(worst.probability(), best.probability());
    Optional<Influence> central =
        standing.missing().isEmpty()
            ? Optional.of(other(standing.expected(0), worst))
            : Optional.empty();
    control.report(TASK, 1, 2);
    List<PersonOutlook> people = central.map(this::people).orElse(List.of());
    Answer<List<StepOutlook>> steps =
        central.isPresent() ? steps() : Answer.known(List.<StepOutlook>of());
    Answer<Double> approval =
        central
            .map(influence -> Answer.known(influence.probability()))
            .orElseGet(
                () ->
                    Answer.insufficient(
                        "How likely is " + RuleWords.title(decision.rule()) + " to approve?",
                        "a position of each person, or a prior for unknown ones",
                        nothingKnown(),
                        "Find out where they stand, or state the prior to reckon with."));
    List<InformationValue> open = open(worst, best, range, central);
    control.report(TASK, 2, 2);
    return steps.map(
        known ->
            new DecisionOutlook(
                approval,
                range,
                people,
                known,
                open,
                new Explanation(summary(approval, range), reasons(people)),
                provenance()));
  }

  /** The influence at other positions, unless they are the same. */
  private Influence other(double[] p, Influence known) {
    control.checkpoint();
    return Arrays.equals(p, known.p()) ? known : model.influence(p);
  }

  private static ProbabilityRange range(double low, double high) {
    return new ProbabilityRange(low, Math.max(low, high));
  }

  private List<PersonOutlook> people(Influence influence) {
    List<PersonOutlook> people = new ArrayList<>();
    double probability = influence.probability();
    for (int i = 0; i < rule.people().size(); i++) {
      people.add(
          new PersonOutlook(
              rule.people().get(i),
              influence.p()[i],
              influence.pivotal(i),
              influence.ifVote(i, true),
              influence.ifVote(i, false),
              influence.slope(i),
              mayFallTo(influence, i, probability)));
    }
    people.sort(
        Comparator.comparingDouble(PersonOutlook::pivotal)
            .reversed()
            .thenComparing(PersonOutlook::personId));
    return people;
  }

  private Answer<Double> mayFallTo(Influence influence, int person, double probability) {
    String question = "How far may " + rule.people().get(person) + " fall?";
    if (decision.goal().isEmpty()) {
      return Answer.insufficient(question, "a goal", "none", "State the wanted probability.");
    }
    double goal = decision.goal().getAsDouble();
    return probability < goal
        ? Answer.insufficient(
            question,
            "a goal that is reached now",
            Figures.percent(probability) + " against a goal of " + Figures.percent(goal),
            "Look for the cheapest path to the goal first.")
        : Answer.known(influence.mayFallTo(person, goal));
  }

  /** Each prefix of a sequence is a rule of its own. */
  private Answer<List<StepOutlook>> steps() {
    List<StepOutlook> outlooks = new ArrayList<>();
    if (!(decision.rule() instanceof DecisionRule.Sequential sequential)) {
      return Answer.known(outlooks);
    }
    double reached = 1;
    for (int i = 0; i < sequential.steps().size(); i++) {
      control.checkpoint();
      DecisionRule prefix =
          new DecisionRule.Sequential(sequential.name(), sequential.steps().subList(0, i + 1));
      Answer<Double> passed =
          CompiledRule.of(prefix)
              .map(
                  compiled ->
                      new ApprovalModel(compiled, decision.correlation(), control)
                          .probability(new Standing(decision, compiled.people()).expected(0)));
      if (!passed.isKnown()) {
        return passed.map(ignored -> outlooks);
      }
      double next = Math.min(reached, passed.orElseThrow());
      outlooks.add(new StepOutlook(sequential.steps().get(i).name(), reached, next));
      reached = next;
    }
    return Answer.known(outlooks);
  }

  /** A vote says most about the factor, either way, where it was least to be expected. */
  private List<InformationValue> open(
      Influence worst, Influence best, ProbabilityRange range, Optional<Influence> central) {
    List<InformationValue> open = new ArrayList<>();
    for (int i = 0; i < rule.people().size(); i++) {
      if (standing.isOpen(i)) {
        double low = worst.p()[i];
        double high = best.p()[i];
        ProbabilityRange ifYes = range(worst.ifVote(i, true, high), best.ifVote(i, true, low));
        ProbabilityRange ifNo = range(worst.ifVote(i, false, high), best.ifVote(i, false, low));
        open.add(
            new InformationValue(
                rule.people().get(i),
                ifYes,
                ifNo,
                settles(range, ifYes) || settles(range, ifNo),
                shift(central, i)));
      }
    }
    open.sort(
        Comparator.comparingDouble(
                (InformationValue value) -> -value.expectedShift().fold(v -> v, lack -> 0.0))
            .thenComparingDouble(InformationValue::widthAfter)
            .thenComparing(InformationValue::personId));
    return open;
  }

  private boolean settles(ProbabilityRange now, ProbabilityRange then) {
    if (decision.goal().isEmpty()) {
      return false;
    }
    double goal = decision.goal().getAsDouble();
    boolean isOpen = now.low() < goal && now.high() >= goal;
    return isOpen && (then.low() >= goal || then.high() < goal);
  }

  private Answer<Double> shift(Optional<Influence> central, int person) {
    return central
        .map(
            influence -> {
              double p = influence.p()[person];
              double now = influence.probability();
              return Answer.known(
                  p * Math.abs(influence.ifVote(person, true) - now)
                      + (1 - p) * Math.abs(now - influence.ifVote(person, false)));
            })
        .orElseGet(
            () ->
                Answer.insufficient(
                    "How far will this vote move the outlook?",
                    "a position of each person, or a prior for unknown ones",
                    nothingKnown(),
                    "State the prior to reckon with."));
  }

  private String nothingKnown() {
    return "nothing on " + standing.missing().size() + " of " + rule.people().size() + " people";
  }

  private String summary(Answer<Double> approval, ProbabilityRange range) {
    String name = "\"" + decision.rule().name() + "\"";
    String first =
        approval.fold(
            probability -> name + " approves with " + Figures.percent(probability),
            lack -> name + " approves with " + range.words() + ", no single figure");
    List<String> unknown = standing.unknown();
    String people = unknown.isEmpty() ? "" : RuleWords.joined(unknown, " and ") + " unknown";
    String assumed =
        unknown.isEmpty() || decision.unknownPrior().isEmpty()
            ? people
            : people
                + ", taken as "
                + Figures.percent(decision.unknownPrior().getAsDouble())
                + " each";
    String spread =
        approval.isKnown() && range.width() > 0 ? ", " + range.words() + " from worst to best" : "";
    return first + spread + (assumed.isEmpty() ? "." : " (" + assumed + ").");
  }

  private List<Reason> reasons(List<PersonOutlook> people) {
    List<Reason> reasons = new ArrayList<>();
    for (PersonOutlook person : people.subList(0, Math.min(NAMED, people.size()))) {
      reasons.add(
          new Reason(
              person.personId(),
              person.pivotal(),
              person.personId()
                  + " says yes with "
                  + Figures.percent(person.probability())
                  + " and decides with "
                  + Figures.percent(person.pivotal())
                  + "."));
    }
    return reasons;
  }

  private Provenance provenance() {
    int known = rule.people().size() - standing.unknown().size();
    String prior =
        decision.unknownPrior().isPresent()
            ? String.valueOf(decision.unknownPrior().getAsDouble())
            : "none";
    return Provenance.of(
        model.isIndependent() ? "exact count of votes" : "exact count of votes given a factor",
        Map.of(
            "rule",
            RuleWords.title(decision.rule()),
            "correlation",
            String.valueOf(decision.correlation()),
            "prior of unknown people",
            prior),
        rule.people().size() + " people, " + known + " with a position",
        known);
  }
}

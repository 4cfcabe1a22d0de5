package io.planwright.cycle;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.goal.Goal;
import io.planwright.goal.GoalTree;
import io.planwright.goal.Metric;
import io.planwright.goal.QuotaTree;
import io.planwright.goal.SmartAssessment;
import io.planwright.goal.SmartCheck;
import io.planwright.goal.SmartContext;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes goals from the outlook and checks each against it. */
final class GoalStep {

  static final String REVENUE = "revenue";
  static final String ZOMBIES = "zombies";

  private final Analysis analysis;
  private final PlanningBrief brief;
  private final SmartCheck check;
  private final OutlookStep outlooks;
  private final WonDeals won;
  private final QuotaDraft draft;
  private final Map<String, Answer<OutcomeDistribution>> outlookByGoal = new HashMap<>();

  GoalStep(Analysis analysis, SmartCheck check, OutlookStep outlooks) {
    this.analysis = analysis;
    this.brief = analysis.brief();
    this.check = check;
    this.outlooks = outlooks;
    this.won = WonDeals.of(analysis.snapshot(), brief);
    this.draft = new QuotaDraft(analysis.snapshot(), won, brief);
  }

  GoalSetting run(RunControl control) {
    Optional<Money> target = target();
    QuotaTree quotas = target.filter(t -> draft.hasReps()).map(draft::split).orElse(draft.tree());
    List<Goal> goals = new ArrayList<>();
    goals.add(revenueGoal(target));
    outlookByGoal.put(REVENUE, analysis.outlook().map(PeriodOutlook::total));
    draft
        .activeTeams()
        .forEach(
            (team, name) -> {
              control.checkpoint();
              goals.add(teamGoal(team, name, target, quotas));
              outlookByGoal.put(teamGoalId(team), teamOutlook(team, control));
            });
    hygieneGoal().ifPresent(goals::add);
    GoalTree tree = GoalTree.of(goals);
    return new GoalSetting(
        tree,
        goals.stream().map(goal -> assess(goal, tree)).toList(),
        quotas,
        target.map(this::phases).orElse(List.of()),
        draft.repsWithoutDeals());
  }

  private Optional<Money> target() {
    return analysis
        .outlook()
        .toOptional()
        .map(outlook -> outlook.total().quantile(0.5) * (1 + brief.ambition()))
        .filter(expected -> expected > 0)
        .map(
            expected ->
                Money.of(
                    BigDecimal.valueOf(expected).setScale(0, RoundingMode.HALF_EVEN),
                    brief.currency()));
  }

  private Goal revenueGoal(Optional<Money> target) {
    Goal.Builder goal =
        goal(REVENUE, "Revenue of " + brief.planName(), revenue(), "company")
            .ownerId(brief.author());
    baseline(won).ifPresent(booked -> goal.baseline(booked.toDouble()));
    target.ifPresent(amount -> goal.target(amount.toDouble()));
    analysis
        .outlook()
        .toOptional()
        .ifPresent(
            outlook ->
                goal.addEvidence(
                    fact(
                        outlook.forecast().provenance().method(),
                        "The expected revenue of "
                            + brief.period().label()
                            + " is "
                            + Math.round(outlook.total().quantile(0.5))
                            + " "
                            + brief.currency()
                            + "; the target stands "
                            + Math.round(100 * brief.ambition())
                            + " % above it.")));
    goal.addEvidence(fact("planning brief", brief.author() + " plans " + brief.planName() + "."));
    return goal.build();
  }

  private Goal teamGoal(String team, String name, Optional<Money> target, QuotaTree quotas) {
    Goal.Builder goal =
        goal(teamGoalId(team), "Revenue of team " + name, revenue(), "team " + name)
            .ownerId(team)
            .parentId(REVENUE);
    baseline(won.where(deal -> deal.teamId().equals(team)))
        .ifPresent(booked -> goal.baseline(booked.toDouble()));
    if (target.isPresent()) {
      LocalDate on = brief.calendar().range(brief.period()).start();
      goal.target(quotas.rollUp(QuotaDraft.teamNode(team), brief.period(), on).toDouble());
    }
    return goal.build();
  }

  private Optional<Goal> hygieneGoal() {
    int zombies = analysis.aging().zombies();
    if (zombies == 0) {
      return Optional.empty();
    }
    Metric metric = new Metric("Open deals older than any closed cycle", "deals", false);
    return Optional.of(
        goal(ZOMBIES, "Requalify or close zombie deals", metric, "company")
            .ownerId(brief.author())
            .baseline(zombies)
            .target(zombies / 2)
            .addEvidence(
                fact("CRM", zombies + " open deals are older than any deal was at its close."))
            .build());
  }

  private Goal.Builder goal(String id, String name, Metric metric, String scope) {
    return Goal.builder().id(id).name(name).metric(metric).scope(scope).period(brief.period());
  }

  private SmartAssessment assess(Goal goal, GoalTree tree) {
    Answer<OutcomeDistribution> outlook =
        outlookByGoal.getOrDefault(
            goal.id(),
            Answer.insufficient(
                "the outlook of " + goal.name(),
                "a history of the metric",
                "its value on " + brief.asOf() + " alone",
                "Record the metric each month; after a year it can be forecast."));
    return check.assess(goal, new SmartContext(brief.asOf(), brief.calendar(), outlook, tree));
  }

  private Answer<OutcomeDistribution> teamOutlook(String team, RunControl control) {
    TimeSeries history =
        won.where(deal -> deal.teamId().equals(team))
            .monthly("revenue of " + team, won.historyStart());
    return outlooks.outlook(history, control).map(PeriodOutlook::total);
  }

  /** The revenue of the period before, where the history covers it. */
  private Optional<Money> baseline(WonDeals deals) {
    FiscalPeriod before = brief.calendar().plus(brief.period(), -1);
    LocalDate start = brief.calendar().range(before).start();
    boolean covered = won.firstClose().map(first -> !first.isAfter(start)).orElse(false);
    boolean ended =
        !brief.calendar().range(before).endExclusive().isAfter(brief.asOf().plusDays(1));
    return covered && ended
        ? Optional.of(deals.within(brief.calendar().range(before)).revenue())
        : Optional.empty();
  }

  /** The target by month in the proportion of the forecast, or evenly where it foresees nothing. */
  private List<PhasedTarget> phases(Money target) {
    List<FiscalPeriod> months = FiscalMonths.of(brief);
    double[] weights = new double[months.size()];
    PeriodOutlook outlook = analysis.outlook().orElseThrow();
    FiscalAxis past = (FiscalAxis) analysis.history().axis();
    FiscalAxis future = (FiscalAxis) outlook.forecast().axis();
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int ahead = future.indexOf(months.get(i));
      int ago = past.indexOf(months.get(i)); // negative before the first deal: nothing was sold
      if (ahead >= 0) {
        weights[i] = Math.max(0, outlook.forecast().point(ahead + 1));
      } else if (ago >= 0) {
        weights[i] = Math.max(0, analysis.history().value(ago).orElse(0));
      }
      sum += weights[i];
    }
    List<Money> shares =
        sum > 0
            ? Apportionment.byLargestRemainder(target, weights)
            : Apportionment.equally(target, weights.length);
    List<PhasedTarget> phases = new ArrayList<>(weights.length);
    for (int i = 0; i < weights.length; i++) {
      phases.add(new PhasedTarget(months.get(i), shares.get(i)));
    }
    return phases;
  }

  private Metric revenue() {
    return new Metric("Revenue won", brief.currency().getCurrencyCode(), true);
  }

  private Evidence fact(String source, String statement) {
    return new Evidence(source, statement, brief.asOf());
  }

  static String teamGoalId(String team) {
    return REVENUE + "/" + team;
  }
}

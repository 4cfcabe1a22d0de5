package io.planwright.stakeholders.joint;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.risk.ActivityRisk;
import io.planwright.schedule.risk.DurationOutcomes;
import io.planwright.schedule.risk.FinishDistribution;
import io.planwright.schedule.risk.RiskCorrelation;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.risk.ScheduleRisk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Has a joint plan simulated and says what came out. Not thread-safe: made for one call. */
final class JointRuns {

  private static final int NAMED = 5;

  private final MutualActionPlan plan;
  private final PromiseNetwork network;
  private final LocalDate by;
  private final JointPlanRisk.Setting setting;
  private final JointPlanRisk spec;
  private final ScheduleRisk risk;
  private final RunControl control;

  JointRuns(
      MutualActionPlan plan,
      PromiseNetwork network,
      LocalDate by,
      JointPlanRisk.Setting setting,
      JointPlanRisk spec,
      RunControl control) {
    this.plan = plan;
    this.network = network;
    this.by = by;
    this.setting = setting;
    this.spec = spec;
    this.control = control;
    RiskCorrelation correlation = spec.risk().correlation();
    risk =
        spec.risk()
            .withCorrelation(
                new RiskCorrelation(correlation.common(), correlation.group(), network.sides()));
  }

  JointOutlook outlook() {
    if (network.open().isEmpty()) {
      int runs = risk.runs();
      LocalDate last = done().max(Comparator.naturalOrder()).orElse(setting.asOf());
      return outlook(
          new FinishDistribution(0, 0, runs, List.of(new FinishDistribution.DoneBy(last, runs))),
          List.of());
    }
    ScheduleRequest request = network.request();
    RiskProfile profile = risk.simulate(request, network.outcomes(), control).orElseThrow();
    return outlook(profile.finish(), risks(request, profile));
  }

  private JointOutlook outlook(FinishDistribution finish, List<PromiseRisk> risks) {
    double chance = chance(finish);
    return new JointOutlook(
        by, chance, finish, risks, explain(chance, finish, risks), provenance());
  }

  private double chance(FinishDistribution finish) {
    return isPossible() ? finish.probabilityBy(by) : 0;
  }

  /** What is open cannot be done by a day before the as-of day, and what is done stays so. */
  private boolean isPossible() {
    return done().noneMatch(day -> day.isAfter(by));
  }

  /** When each commitment was done, or is done at the earliest. */
  private Stream<LocalDate> done() {
    LocalDate asOf = setting.asOf();
    return plan.commitments().stream()
        .map(c -> c.doneOn().filter(day -> !day.isAfter(asOf)).orElse(asOf));
  }

  private List<PromiseRisk> risks(ScheduleRequest request, RiskProfile profile) {
    double chance = chance(profile.finish());
    Map<String, ActivityRisk> byId = new HashMap<>();
    profile.activities().forEach(activity -> byId.put(activity.activityId(), activity));
    List<PromiseRisk> risks = new ArrayList<>();
    for (Commitment commitment : network.open()) {
      ActivityRisk work = byId.get(PromiseNetwork.work(commitment));
      ActivityRisk promise = byId.get(PromiseNetwork.promise(commitment));
      if (work != null && promise != null) {
        // What never drives the finish gains nothing, in no run.
        boolean isDriving = promise.criticality() > 0 && isPossible();
        risks.add(
            new PromiseRisk(
                commitment.id(),
                commitment.side(),
                network.keptChance(commitment),
                work.criticality(),
                promise.criticality(),
                promise.sensitivity(),
                isDriving ? chanceIfPunctual(request, commitment) - chance : 0));
      }
    }
    risks.sort(
        Comparator.comparingDouble((PromiseRisk found) -> -found.gain())
            .thenComparingDouble(found -> -found.driving()));
    return risks;
  }

  private double chanceIfPunctual(ScheduleRequest request, Commitment commitment) {
    Map<String, DurationOutcomes> punctual = network.outcomesIfPunctual(commitment);
    return chance(risk.simulate(request, punctual, control).orElseThrow().finish());
  }

  private Explanation explain(double chance, FinishDistribution finish, List<PromiseRisk> risks) {
    List<Reason> reasons = new ArrayList<>();
    for (PromiseRisk found : risks.subList(0, Math.min(NAMED, risks.size()))) {
      reasons.add(
          new Reason(
              found.commitmentId(),
              found.gain(),
              "kept with "
                  + Figures.percent(found.keptChance())
                  + ", drives the finish in "
                  + Figures.percent(found.driving())
                  + " of the runs"));
    }
    return new Explanation(
        "All is done by "
            + by
            + " with "
            + Figures.percent(chance)
            + ", and by "
            + finish.dateBy(0.8)
            + " with 80 %.",
        reasons);
  }

  private Provenance provenance() {
    LocalDate asOf = setting.asOf();
    return new Provenance(
        "Monte Carlo simulation of the network of promises",
        Map.of(
            "runs", Integer.toString(risk.runs()),
            "common correlation", Double.toString(risk.correlation().common()),
            "correlation within a side", Double.toString(risk.correlation().group()),
            "floor", Integer.toString(spec.reliability().floor()),
            "shrinkage", Double.toString(spec.reliability().shrinkage()),
            "late days", Double.toString(spec.reliability().lateDays())),
        plan.commitments().size() + " commitments as of " + asOf,
        setting.history().stream().filter(promise -> promise.due().isBefore(asOf)).count(),
        risk.seed(),
        Provenance.LIBRARY_VERSION);
  }
}

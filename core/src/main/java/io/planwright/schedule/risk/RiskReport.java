package io.planwright.schedule.risk;

import io.planwright.activity.Activity;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import io.planwright.schedule.network.LimitKind;
import io.planwright.schedule.risk.FinishDistribution.DoneBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns sums over runs into what people ask. Not thread-safe: made for one call. */
final class RiskReport {

  private static final int NAMED = 5;

  private final ScheduleRequest request;
  private final ScheduleRisk spec;
  private final RiskModel model;
  private final RiskSums sums;
  private final int estimated;
  private final ActivityNetwork network;
  private final NetworkTimes times;
  private final LongestPath pert;

  RiskReport(
      ScheduleRequest request, ScheduleRisk spec, RiskModel model, RiskSums sums, int estimated) {
    this.request = request;
    this.spec = spec;
    this.model = model;
    this.sums = sums;
    this.estimated = estimated;
    this.network = model.timed().network();
    this.times = model.timed().times();
    DurationModel durations = model.durations();
    this.pert = new LongestPath(model.network(), durations.pertMeans(), durations.pertVariances());
  }

  RiskProfile profile() {
    FinishDistribution finish = distribution(0);
    MergeBias bias = bias(0, finish, times.length(), pert.last());
    LocalDate planned = model.date(model.watches().get(0).day(times.length()));
    List<ActivityRisk> activities = activities(finish);
    List<String> path = new ArrayList<>();
    pert.path().forEach(place -> path.add(network.activity(place).id()));
    return new RiskProfile(
        planned,
        finish,
        bias,
        path,
        activities,
        milestones(),
        limits(),
        new Explanation(summary(planned, finish, bias), reasons(activities)),
        provenance());
  }

  private FinishDistribution distribution(int w) {
    RiskModel.Watch watch = model.watches().get(w);
    List<DoneBy> days = new ArrayList<>();
    int done = 0;
    for (int day = 0; day < sums.onDay[w].length; day++) {
      if (sums.onDay[w][day] > 0) {
        done += sums.onDay[w][day];
        days.add(new DoneBy(model.date(watch.firstDay() + day), done));
      }
    }
    double mean = sums.finish[w] / spec.runs();
    return new FinishDistribution(
        Math.max(0, watch.about() + mean),
        deviation(sums.finish[w], sums.finishSquared[w]),
        spec.runs(),
        days);
  }

  /** From sums of differences from a number near the mean. */
  private double deviation(double sum, double squares) {
    double variance = (squares - sum * sum / spec.runs()) / (spec.runs() - 1);
    return Math.sqrt(Math.max(0, variance));
  }

  private MergeBias bias(int w, FinishDistribution finish, double planned, int place) {
    RiskModel.Watch watch = model.watches().get(w);
    LocalDate date = model.date(watch.day(planned));
    double late = planned - pert.finish(place);
    double spread = pert.deviation(place);
    double certain = late >= -RiskNetwork.ROUNDING ? 1 : 0;
    return new MergeBias(
        planned,
        pert.finish(place),
        spread,
        watch.about(),
        finish.meanDays(),
        finish.meanErrorDays(),
        finish.probabilityBy(date),
        spread > 0 ? NormalCurve.below(late / spread) : certain);
  }

  private List<ActivityRisk> activities(FinishDistribution finish) {
    int[] uncertain = new int[network.size()];
    for (int k = 0; k < sums.duration.length; k++) {
      uncertain[model.durations().position(k)] = k + 1;
    }
    List<ActivityRisk> risks = new ArrayList<>(network.size());
    for (int index = 0; index < network.size(); index++) {
      int place = network.position(index);
      double criticality = (double) sums.critical[place] / spec.runs();
      String id = network.activity(place).id();
      int k = uncertain[place] - 1;
      risks.add(
          k < 0
              ? new ActivityRisk(id, model.durations().mean(place), 0, criticality, 0, 0)
              : risk(id, k, criticality, finish.standardDeviationDays()));
    }
    return risks;
  }

  private ActivityRisk risk(String id, int k, double criticality, double planDeviation) {
    double sum = sums.duration[k];
    double deviation = deviation(sum, sums.durationSquared[k]);
    double covariance =
        (sums.durationTimesLength[k] - sum * sums.finish[0] / spec.runs()) / (spec.runs() - 1);
    double both = deviation * planDeviation;
    double cruciality = both > 0 ? Math.max(-1, Math.min(1, covariance / both)) : 0;
    double mean = model.durations().mean(model.durations().position(k)) + sum / spec.runs();
    double sensitivity = planDeviation > 0 ? criticality * deviation / planDeviation : 0;
    return new ActivityRisk(id, mean, deviation, criticality, cruciality, sensitivity);
  }

  private List<MilestoneRisk> milestones() {
    List<MilestoneRisk> risks = new ArrayList<>();
    for (int w = 1; w < model.watches().size(); w++) {
      int place = model.watches().get(w).place();
      if (network.activity(place).isMilestone()) {
        FinishDistribution reached = distribution(w);
        risks.add(
            new MilestoneRisk(
                network.activity(place).id(),
                model.date(times.finishDay(place)),
                reached,
                bias(w, reached, times.earliestFinish(place), place)));
      }
    }
    return risks;
  }

  private List<LimitChance> limits() {
    List<LimitChance> chances = new ArrayList<>();
    int watch = 1;
    int fixed = 0;
    for (Activity activity : request.workBreakdown().activities()) {
      if (activity.isMilestone() || activity.deadline().isPresent()) {
        int w = watch++;
        activity
            .deadline()
            .ifPresent(
                date ->
                    chances.add(
                        chance(
                            activity,
                            LimitKind.DEADLINE,
                            date,
                            distribution(w).probabilityBy(date))));
      }
      if (activity.fixedStart().isPresent()) {
        LocalDate date = activity.fixedStart().get();
        boolean isPast = date.isBefore(request.start());
        double kept = isPast ? 0 : (double) sums.onFixedDay[fixed] / spec.runs();
        chances.add(chance(activity, LimitKind.FIXED_START, date, kept));
        fixed++;
      }
    }
    return chances;
  }

  private LimitChance chance(Activity activity, LimitKind kind, LocalDate date, double p) {
    return new LimitChance(activity.id(), kind, date, p, Math.sqrt(p * (1 - p) / spec.runs()));
  }

  private String summary(LocalDate planned, FinishDistribution finish, MergeBias bias) {
    return "Done by "
        + finish.dateBy(0.5)
        + " with 50 %, by "
        + finish.dateBy(0.8)
        + " with 80 %; the planned "
        + planned
        + " has a chance of "
        + Figures.percent(bias.plannedChance())
        + ", where PERT sees "
        + Figures.percent(bias.pertPlannedChance())
        + ". Merging paths add "
        + Figures.number(bias.biasDays())
        + " working days to the mean."
        + (spec.correlation().isIndependent()
            ? " Durations are taken as independent, which makes the plan look more certain than it"
                + " is."
            : "");
  }

  private static List<Reason> reasons(List<ActivityRisk> activities) {
    List<Reason> reasons = new ArrayList<>();
    for (ActivityRisk activity : RiskProfile.ranked(activities, NAMED)) {
      reasons.add(
          new Reason(
              activity.activityId(),
              activity.sensitivity(),
              "critical in "
                  + Figures.percent(activity.criticality())
                  + " of the runs, with a standard deviation of "
                  + Figures.number(activity.standardDeviationDays())
                  + " days, correlated by "
                  + Figures.number(activity.cruciality())
                  + " with the finish"));
    }
    return reasons;
  }

  private Provenance provenance() {
    return new Provenance(
        "Monte Carlo simulation of the network",
        Map.of(
            "runs", Integer.toString(spec.runs()),
            "shape", spec.shape().name(),
            "common correlation", Double.toString(spec.correlation().common()),
            "group correlation", Double.toString(spec.correlation().group())),
        estimated
            + " of "
            + network.size()
            + " activities with an estimate, from "
            + request.start(),
        estimated,
        spec.seed(),
        Provenance.LIBRARY_VERSION);
  }
}

package io.planwright.schedule.staffed;

import io.planwright.activity.MaterialNeed;
import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.calendar.TimeSpan;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the plan of a genome back into people, instants and sentences. */
final class Report {

  private static final int NOBODY = -1;
  private static final int MOST_NAMES = 3;

  private final Model model;
  private final Decoder plan;
  private final Pricing pricing;
  private final Wording wording;
  private final Reasons reasons;

  /** The runs of active slots by activity: place, first slot, slot after the last. */
  private final List<List<int[]>> runs = new ArrayList<>();

  private final int[][] user;

  Report(Decoder plan, Pricing pricing, @Nullable Baseline baseline, Genome genome) {
    this.plan = plan;
    this.pricing = pricing;
    model = plan.model;
    wording = new Wording(model);
    user = new int[model.free.length][model.grid.active()];
    for (int[] row : user) {
      Arrays.fill(row, NOBODY);
    }
    for (int i = 0; i < model.size; i++) {
      runs.add(new ArrayList<>());
    }
    plan.decode(genome, this::record);
    reasons = new Reasons(plan, genome, baseline, user);
  }

  private void record(int activity, int place, int k) {
    int person = plan.team[activity][place];
    user[person][k] = activity;
    int slot = model.grid.slotOf[k];
    List<int[]> known = runs.get(activity);
    for (int at = known.size() - 1;
        at >= 0 && at >= known.size() - plan.team[activity].length;
        at--) {
      int[] run = known.get(at);
      if (run[0] == place && run[2] == slot) {
        run[2] = slot + 1;
        return;
      }
    }
    known.add(new int[] {place, slot, slot + 1});
  }

  /** What found no time within the horizon. */
  List<String> unplaced() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < model.size; i++) {
      if (plan.isUnplaced(i)) {
        names.add(wording.fullName(i) + " " + reasons.of(i) + ".");
      }
    }
    return names;
  }

  StaffedSchedule schedule(double bound, long made, long seed, long schedules) {
    List<StaffedActivity> activities = new ArrayList<>();
    for (int i = 0; i < model.size; i++) {
      activities.add(activity(i));
    }
    List<ProjectDelivery> deliveries = deliveries();
    double cost = pricing.cost(plan);
    return new StaffedSchedule(
        activities,
        deliveries,
        misses(),
        costs(),
        new Optimality(Goal.MINIMISE, cost, Math.min(bound, cost)),
        made,
        explanation(deliveries),
        provenance(seed, schedules));
  }

  private StaffedActivity activity(int i) {
    Way way = model.ways[i][plan.way[i]];
    List<String> people = new ArrayList<>();
    for (int person : plan.team[i]) {
      if (!model.isOffice(person)) {
        people.add(model.member(person).person().id());
      }
    }
    List<MaterialNeed> materials = new ArrayList<>();
    for (int each = 0; each < way.pool.length; each++) {
      materials.add(
          new MaterialNeed(model.request.materials().get(way.pool[each]).id(), way.quantity[each]));
    }
    return new StaffedActivity(
        model.projectOf(i).id(),
        model.activity[i].id(),
        way.id,
        model.past.startOf(i, model.grid.instant(plan.start[i])),
        model.past.finishOf(i, model.grid.instant(plan.finish[i])),
        people,
        pieces(i, way),
        materials,
        reasons.of(i));
  }

  private List<WorkPiece> pieces(int i, Way way) {
    List<WorkPiece> pieces = new ArrayList<>();
    for (int[] run : runs.get(i)) {
      int person = plan.team[i][run[0]];
      if (!model.isOffice(person)) {
        pieces.add(
            new WorkPiece(
                model.member(person).person().id(),
                new TimeSpan(model.grid.instant(run[1]), model.grid.instant(run[2])),
                (double) way.share[run[0]] / Model.WHOLE));
      }
    }
    pieces.sort(
        Comparator.<WorkPiece, java.time.Instant>comparing(piece -> piece.time().start())
            .thenComparing(WorkPiece::personId));
    return pieces;
  }

  private List<ProjectDelivery> deliveries() {
    List<ProjectDelivery> deliveries = new ArrayList<>();
    for (int p = 0; p < model.projects().size(); p++) {
      int last = NOBODY;
      for (int i = 0; i < model.size; i++) {
        if (model.project[i] == p && (last == NOBODY || plan.finish[i] > plan.finish[last])) {
          last = i;
        }
      }
      deliveries.add(
          new ProjectDelivery(
              model.projects().get(p).id(),
              model.past.finishOf(last, model.grid.instant(plan.finish[last])),
              pricing.daysLate(p, plan.finish[last]),
              reasons.chain(last)));
    }
    return deliveries;
  }

  private List<StaffedMiss> misses() {
    List<StaffedMiss> misses = new ArrayList<>();
    for (int i = 0; i < model.size; i++) {
      if (model.hasFixedDay(i)) {
        addMiss(misses, i, StaffedMiss.Kind.FIXED_START, pricing.daysAfterFixed(i, plan.start[i]));
      }
      addMiss(
          misses,
          i,
          StaffedMiss.Kind.DEADLINE,
          pricing.daysAfter(plan.finish[i], model.deadline[i]));
    }
    return misses;
  }

  private void addMiss(List<StaffedMiss> misses, int i, StaffedMiss.Kind kind, double days) {
    if (days > 0) {
      boolean isStart = kind == StaffedMiss.Kind.FIXED_START;
      misses.add(
          new StaffedMiss(
              model.projectOf(i).id(),
              model.activity[i].id(),
              kind,
              (isStart ? model.activity[i].fixedStart() : model.activity[i].deadline())
                  .orElseThrow(),
              days));
    }
  }

  private List<Money> costs() {
    Map<String, Money> sums = new TreeMap<>();
    BigDecimal hour = BigDecimal.valueOf(60L * Model.WHOLE);
    for (int p = 0; p < model.request.staff().size(); p++) {
      long minutes = plan.work[p] * model.grid.slotMinutes;
      model
          .member(p)
          .hourlyRate()
          .map(rate -> rate.multipliedBy(minutes).dividedBy(hour, RoundingMode.HALF_EVEN))
          .ifPresent(cost -> add(sums, cost));
    }
    for (int i = 0; i < model.size; i++) {
      model.activity[i].cost().ifPresent(cost -> add(sums, cost));
    }
    return List.copyOf(sums.values());
  }

  private static void add(Map<String, Money> sums, Money amount) {
    Currency currency = amount.currency();
    sums.merge(currency.getCurrencyCode(), amount, Money::plus);
  }

  private Explanation explanation(List<ProjectDelivery> deliveries) {
    List<Reason> late = new ArrayList<>();
    for (ProjectDelivery each : deliveries) {
      if (each.daysLate() > 0) {
        late.add(new Reason("project " + each.projectId(), each.daysLate(), each.why()));
      }
    }
    late.sort(Comparator.comparingDouble(Reason::contribution).reversed());
    int end = 0;
    for (int finish : plan.finish) {
      end = Math.max(end, finish);
    }
    String lateness =
        late.isEmpty()
            ? "none is late"
            : late.size()
                + " late, by up to "
                + Figures.number(late.get(0).contribution())
                + " days";
    return new Explanation(
        "The last of "
            + deliveries.size()
            + (deliveries.size() == 1 ? " project is" : " projects is")
            + " done by "
            + wording.time(end)
            + "; "
            + lateness
            + "."
            + withoutPeople(),
        late);
  }

  /** What takes nobody's time is easily overlooked. */
  private String withoutPeople() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < model.size; i++) {
      boolean isOffice = plan.team[i].length == 1 && model.isOffice(plan.team[i][0]);
      if (isOffice && !model.activity[i].isMilestone()) {
        names.add(wording.fullName(i));
      }
    }
    if (names.isEmpty()) {
      return "";
    }
    int more = names.size() - MOST_NAMES;
    String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    return " Nobody is asked for "
        + some
        + (more > 0 ? " and " + more + " more" : "")
        + ": office hours alone count there.";
  }

  private Provenance provenance(long seed, long schedules) {
    return new Provenance(
        "scheduling of people by late acceptance on serial schedules",
        Map.of("schedules", "" + schedules, "slot", model.grid.slotMinutes + " minutes"),
        model.size
            + " activities of "
            + model.projects().size()
            + " projects, "
            + model.request.staff().size()
            + " people",
        model.size,
        seed,
        Provenance.LIBRARY_VERSION);
  }
}

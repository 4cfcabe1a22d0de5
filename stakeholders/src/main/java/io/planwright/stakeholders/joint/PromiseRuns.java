package io.planwright.stakeholders.joint;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.schedule.risk.FinishDistribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Makes the runs of a joint plan. Days are working days after the as-of day, before it below 0. Not
 * thread-safe.
 */
final class PromiseRuns {

  private static final int REPORT = 1024;
  private static final int FEW = 30;
  private static final int NAMED = 5;

  private final LocalDate by;
  private final List<Commitment> commitments;
  private final JointPlanRisk.Setting setting;
  private final JointPlanRisk spec;
  private final OpenPromises open;
  private final int size;
  private final int[] order;
  private final int[][] before;
  private final int[] due;
  private final int[] doneIfPunctual;
  private final int[] lateSoFar;
  private final boolean[] isOpen;
  private final double[][] chances;
  private final int[][] lateDays;
  private final int[] finish;
  private final int[] driver;
  private final boolean[] isKept;
  private final long[] kept;
  private final long[] critical;
  private final long[] doneIfKept;
  private final long[] doneIfLate;
  private int[] finishes = new int[64];

  PromiseRuns(
      MutualActionPlan plan,
      OpenPromises open,
      LocalDate by,
      JointPlanRisk.Setting setting,
      JointPlanRisk spec) {
    this.by = by;
    this.commitments = plan.commitments();
    this.setting = setting;
    this.spec = spec;
    this.open = open;
    size = commitments.size();
    before = new int[size][];
    due = new int[size];
    doneIfPunctual = new int[size];
    lateSoFar = new int[size];
    isOpen = new boolean[size];
    chances = new double[size][];
    lateDays = new int[size][];
    finish = new int[size];
    driver = new int[size];
    isKept = new boolean[size];
    kept = new long[size];
    critical = new long[size];
    doneIfKept = new long[size];
    doneIfLate = new long[size];
    Map<String, Integer> place = new HashMap<>();
    commitments.forEach(commitment -> place.put(commitment.id(), place.size()));
    for (int i = 0; i < size; i++) {
      Commitment commitment = commitments.get(i);
      before[i] =
          commitment.dependsOn().stream().mapToInt(id -> place.getOrDefault(id, 0)).toArray();
      isOpen[i] = OpenPromises.isOpen(commitment, setting.asOf());
      due[i] = daysAfter(setting.asOf(), commitment.due());
      doneIfPunctual[i] = due[i] + (isForNextDay(commitment.due()) ? 1 : 0);
      if (!isOpen[i]) {
        finish[i] = -daysAfter(notAges(commitment.doneOn().orElseThrow()), setting.asOf());
      }
      lateSoFar[i] = daysAfter(commitment.due(), setting.asOf());
      boolean isOverdue = commitment.status(setting.asOf()) == Commitment.Status.OVERDUE;
      lateSoFar[i] = isOverdue ? Math.max(1, lateSoFar[i]) : 0;
      chances[i] = open.chances(commitment);
      lateDays[i] = open.lateDays(commitment.side());
    }
    order = order();
  }

  /**
   * What is due on a day off is done on the next working day; but not so where the date asked for
   * lies between the two, as it is done by then.
   */
  private boolean isForNextDay(LocalDate day) {
    boolean isOff = day.isAfter(setting.asOf()) && !setting.calendar().isWorkingDay(day);
    return isOff && (by.isBefore(day) || daysAfter(day, by) > 0);
  }

  /** No duration reaches back further than this, and days need counting. */
  private LocalDate notAges(LocalDate day) {
    int year = setting.asOf().getYear() - 2 * JointPlanRisk.MOST_YEARS;
    return day.getYear() < year ? LocalDate.of(year, 1, 1) : day;
  }

  private int daysAfter(LocalDate start, LocalDate end) {
    return end.isAfter(start)
        ? (int) setting.calendar().workingDays(DateRange.through(start.plusDays(1), end))
        : 0;
  }

  /** Each after what it waits for; the plan has no circles. */
  private int[] order() {
    int[] sorted = new int[size];
    boolean[] isPlaced = new boolean[size];
    for (int count = 0; count < size; ) {
      for (int i = 0; i < size; i++) {
        if (!isPlaced[i] && Arrays.stream(before[i]).allMatch(k -> isPlaced[k])) {
          isPlaced[i] = true;
          sorted[count++] = i;
        }
      }
    }
    return sorted;
  }

  JointOutlook run(RunControl control) {
    int target = daysAfter(setting.asOf(), by);
    boolean isPossible = isPossible();
    SeedStreams seeds = new SeedStreams(spec.seed()).child("joint plan");
    long done = 0;
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < spec.runs(); run++) {
      if (run % REPORT == 0) {
        control.checkpoint();
        control.report("simulate promises", run, spec.runs());
      }
      int end = simulate(seeds.stream(run));
      boolean isInTime = isPossible && end <= target;
      done += isInTime ? 1 : 0;
      sum += end;
      squares += (double) end * end;
      count(end, isInTime);
    }
    double chance = (double) done / spec.runs();
    double mean = sum / spec.runs();
    double variance = Math.max(0, squares / spec.runs() - mean * mean);
    FinishDistribution distribution =
        new FinishDistribution(mean, Math.sqrt(variance), spec.runs(), days());
    List<PromiseRisk> risks = risks();
    return new JointOutlook(
        by, chance, distribution, risks, explain(chance, distribution, risks), provenance());
  }

  /** What is open cannot be done by a day before the as-of day, and what is done stays so. */
  private boolean isPossible() {
    return commitments.stream()
        .map(
            c -> OpenPromises.isOpen(c, setting.asOf()) ? setting.asOf() : c.doneOn().orElseThrow())
        .noneMatch(day -> day.isAfter(by));
  }

  private int simulate(RandomGenerator random) {
    double[] level = {uniform(random), uniform(random)};
    int end = 0;
    for (int i : order) {
      if (!isOpen[i]) {
        continue;
      }
      double draw = uniform(random);
      double lateness = uniform(random);
      int at = (int) (level[commitments.get(i).side().ordinal()] * OpenPromises.LEVELS);
      isKept[i] = lateSoFar[i] == 0 && draw < chances[i][at];
      int own = isKept[i] ? doneIfPunctual[i] : due[i] + late(i, lateness);
      driver[i] = -1;
      finish[i] = own;
      for (int k : before[i]) {
        int waiting = finish[k] + commitments.get(i).durationDays();
        if (waiting > finish[i]) {
          finish[i] = waiting;
          driver[i] = isOpen[k] ? k : -1;
        }
      }
      end = Math.max(end, finish[i]);
    }
    return end;
  }

  /** Of an overdue promise, the days that are still to come. */
  private int late(int i, double uniform) {
    int[] days = lateDays[i];
    int first = 0;
    while (first < days.length && days[first] <= lateSoFar[i]) {
      first++;
    }
    // Later than any before: as if it were late anew, and stretched as far as it is beyond them.
    boolean isUnheardOf = first == days.length;
    int from = isUnheardOf ? 0 : first;
    int drawn = days[from + (int) (uniform * (days.length - from))];
    return isUnheardOf
        ? (int) Math.ceil(drawn * ((double) lateSoFar[i] / days[days.length - 1]))
        : drawn - lateSoFar[i];
  }

  private static double uniform(RandomGenerator random) {
    return ((random.nextLong() >>> 11) + 0.5) * 0x1.0p-53;
  }

  private void count(int end, boolean isInTime) {
    if (end >= finishes.length) {
      finishes = Arrays.copyOf(finishes, Math.max(end + 1, 2 * finishes.length));
    }
    finishes[end]++;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (isOpen[i]) {
        last = last < 0 && finish[i] == end ? i : last;
        kept[i] += isKept[i] ? 1 : 0;
        doneIfKept[i] += isKept[i] && isInTime ? 1 : 0;
        doneIfLate[i] += !isKept[i] && isInTime ? 1 : 0;
      }
    }
    for (int i = last; i >= 0; i = driver[i]) {
      critical[i]++;
    }
  }

  /** The working days on which some run ended; day 0 is the as-of day. */
  private List<FinishDistribution.DoneBy> days() {
    WorkingCalendar calendar = setting.calendar();
    List<FinishDistribution.DoneBy> days = new ArrayList<>();
    LocalDate date = setting.asOf();
    int done = 0;
    for (int day = 0; day < finishes.length && done < spec.runs(); day++) {
      if (day > 0) {
        do {
          date = date.plusDays(1);
        } while (!calendar.isWorkingDay(date));
      }
      if (finishes[day] > 0) {
        done += finishes[day];
        days.add(new FinishDistribution.DoneBy(date, done));
      }
    }
    return days;
  }

  private List<PromiseRisk> risks() {
    List<PromiseRisk> risks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (isOpen[i]) {
        Commitment commitment = commitments.get(i);
        long late = spec.runs() - kept[i];
        risks.add(
            new PromiseRisk(
                commitment.id(),
                commitment.side(),
                (double) kept[i] / spec.runs(),
                (double) critical[i] / spec.runs(),
                share(commitment, "kept", doneIfKept[i], kept[i]),
                share(commitment, "late", doneIfLate[i], late)));
      }
    }
    risks.sort(
        Comparator.comparingDouble((PromiseRisk risk) -> -risk.swing())
            .thenComparingDouble(risk -> -risk.criticality()));
    return risks;
  }

  private static Answer<Double> share(Commitment commitment, String how, long done, long of) {
    return of >= FEW
        ? Answer.known((double) done / of)
        : Answer.insufficient(
            "chance of the plan if " + commitment.id() + " is " + how,
            "at least " + FEW + " runs in which it is",
            of + " runs",
            "Make more runs.");
  }

  private Explanation explain(double chance, FinishDistribution finish, List<PromiseRisk> risks) {
    List<Reason> reasons = new ArrayList<>();
    for (PromiseRisk risk : risks.subList(0, Math.min(NAMED, risks.size()))) {
      reasons.add(
          new Reason(
              risk.commitmentId(),
              risk.swing(),
              "kept with "
                  + Figures.percent(risk.keptChance())
                  + ", decides the finish in "
                  + Figures.percent(risk.criticality())
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
    return new Provenance(
        "Monte Carlo simulation of promises",
        Map.of(
            "runs", Integer.toString(spec.runs()),
            "floor", Integer.toString(spec.reliability().floor()),
            "shrinkage", Double.toString(spec.reliability().shrinkage())),
        size + " commitments as of " + setting.asOf(),
        open.observations(),
        spec.seed(),
        Provenance.LIBRARY_VERSION);
  }
}

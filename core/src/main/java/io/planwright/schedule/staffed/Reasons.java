package io.planwright.schedule.staffed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says what holds each activity of a plan, and follows what holds that. */
final class Reasons {

  private static final int NOBODY = -1;
  private static final int LONGEST_CHAIN = 8;

  private final Model model;
  private final Decoder plan;
  private final Genome genome;
  private final @Nullable Baseline baseline;
  private final Wording wording;
  private final Placing alone;
  private final Absences absences;

  /** What each person does, by active slot; of several the last that was placed. */
  private final int[][] user;

  private final String[] text;

  /** Which wait for somebody who is away or busy. */
  private final boolean[] isForPerson;

  /** The activity that holds each, or itself. */
  private final int[] holder;

  Reasons(Decoder plan, Genome genome, @Nullable Baseline baseline, int[][] user) {
    this.plan = plan;
    this.genome = genome;
    this.baseline = baseline;
    this.user = user;
    model = plan.model;
    wording = new Wording(model);
    alone = Placing.alone(model);
    text = new String[model.size];
    isForPerson = new boolean[model.size];
    absences = new Absences(plan, wording);
    holder = new int[model.size];
    for (int i = 0; i < model.size; i++) {
      holder[i] = i;
      text[i] = textOf(i);
      boolean isLeft = model.past.state[i] != Past.FINISHED && !plan.isUnplaced(i);
      text[i] += isLeft ? absences.replaced(i) : "";
    }
  }

  String of(int i) {
    return text[i];
  }

  /**
   * What decides the finish of an activity: it, what holds it, and so on. Of a chain that is too
   * long to be told, the first that waits for a person comes first.
   */
  String chain(int i) {
    Set<Integer> seen = new LinkedHashSet<>();
    int at = i;
    while (seen.add(at)) {
      at = holder[at];
    }
    List<Integer> links = new ArrayList<>(seen);
    int more = links.size() - LONGEST_CHAIN;
    if (more > 0) {
      int person = 0;
      while (person < links.size() && !isForPerson[links.get(person)]) {
        person++;
      }
      if (person < links.size()) {
        links.add(0, links.remove(person));
      }
    }
    StringJoiner chain = new StringJoiner("; ", "", ".");
    for (int link : links.subList(0, Math.min(links.size(), LONGEST_CHAIN))) {
      chain.add(wording.fullName(link) + " " + text[link]);
    }
    if (more > 0) {
      chain.add("and " + more + " more");
    }
    return chain.toString();
  }

  private String textOf(int i) {
    if (model.past.state[i] == Past.FINISHED) {
      return "is done";
    }
    if (model.past.state[i] == Past.STARTED) {
      return rest(i);
    }
    if (model.activity[i].isMilestone()) {
      return atReady(i, true);
    }
    if (plan.isUnplaced(i)) {
      return "finds no time within the horizon";
    }
    Way way = model.ways[i][plan.way[i]];
    boolean isDivisible = model.activity[i].divisible();
    boolean isFound =
        alone.find(way, plan.team[i], isDivisible, way.need, plan.ready[i], finishBound(i));
    if (isFound && alone.start() < plan.start[i]) {
      String waiting = waiting(i, way);
      return waiting == null ? "comes after what goes first" : waiting;
    }
    int until = finishBound(i);
    boolean isLate =
        until > 0
            && alone.find(way, plan.team[i], isDivisible, way.need, plan.ready[i], 0)
            && alone.start() < plan.start[i];
    String ready = atReady(i, isLate);
    return isLate ? ready : orAbsent(i, ready);
  }

  /** How what has begun goes on. */
  private String rest(int i) {
    if (plan.isUnplaced(i)) {
      return "has begun and finds no time for the rest within the horizon";
    }
    String waiting = absences.waiting(i);
    isForPerson[i] = waiting != null;
    return waiting == null ? "has begun and goes on" : "has begun and " + waiting;
  }

  /** When it is ready, somebody may be away still. */
  private String orAbsent(int i, String ready) {
    String waiting = absences.waiting(i);
    if (waiting == null) {
      return ready;
    }
    isForPerson[i] = true;
    return holder[i] == i ? waiting : ready + ", and then " + waiting;
  }

  private int finishBound(int i) {
    int until = 0;
    for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
      until = model.arcs[arc].type().isToStart() ? until : Math.max(until, bound(arc));
    }
    return until;
  }

  private int bound(int arc) {
    int before = model.predecessor[arc];
    return model.bound(arc, plan.start[before], plan.finish[before]);
  }

  /** What makes it ready no earlier, or what its finish waits for. */
  private String atReady(int i, boolean isByFinish) {
    int until = isByFinish ? finishBound(i) : 0;
    for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
      boolean isToStart = model.arcs[arc].type().isToStart();
      int bound = bound(arc);
      if (isToStart ? bound == plan.ready[i] && bound >= until : isByFinish && bound == until) {
        holder[i] = model.predecessor[arc];
        return wording.dependency(arc, bound);
      }
    }
    if (genome.hold[i] == plan.ready[i] && genome.hold[i] > model.release[i]) {
      return baseline != null && baseline.start[i] == genome.hold[i]
          ? "stays where it was planned"
          : "is held back for the sake of the objective";
    }
    return atRelease(i);
  }

  private String atRelease(int i) {
    Grid grid = model.grid;
    int at = model.release[i];
    if (at == 0) {
      return "starts with the horizon";
    }
    if (at == model.past.now) {
      return "starts now";
    }
    if (at == model.activity[i].fixedStart().map(grid::startSlot).orElse(NOBODY)) {
      return "has its fixed start on " + model.activity[i].fixedStart().orElseThrow();
    }
    if (at == model.activity[i].notBefore().map(grid::startSlot).orElse(NOBODY)) {
      return "cannot start before " + model.activity[i].notBefore().orElseThrow();
    }
    return "starts with its project on " + model.projectOf(i).earliestStart().orElseThrow();
  }

  /** The last time before the start at which somebody of the team was busy, or material out. */
  private @Nullable String waiting(int i, Way way) {
    int from = model.grid.activeFrom[plan.ready[i]];
    for (int k = plan.first[i] - 1; k >= from; k--) {
      String material = material(i, way, k);
      if (material != null) {
        return material;
      }
      for (int place = 0; place < plan.team[i].length; place++) {
        int person = plan.team[i][place];
        int left = plan.free()[person][k];
        int other = user[person][k];
        if (left != Model.AWAY && left < way.share[place] && other >= 0 && other != i) {
          isForPerson[i] = true;
          holder[i] = isEarlier(other, i) ? other : i;
          return "waits for "
              + wording.person(person)
              + " until "
              + wording.time(model.grid.slotOf[k] + 1)
              + ", who works on "
              + wording.name(other, i);
        }
      }
    }
    return null;
  }

  /** Chains go back in time, so that they end. */
  private boolean isEarlier(int other, int i) {
    return plan.start[other] < plan.start[i];
  }

  private @Nullable String material(int i, Way way, int k) {
    int day = model.grid.dayOf[k];
    if (day >= model.grid.dayOf[plan.first[i]]) {
      return null;
    }
    for (int each = 0; each < way.pool.length; each++) {
      if (plan.stock()[way.pool[each]][day] < way.quantity[each]) {
        return "waits for "
            + model.request.materials().get(way.pool[each]).id()
            + " until "
            + model.grid.date(day + 1);
      }
    }
    return null;
  }
}

package io.planwright.examples.generator;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.SeedStreams;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.joint.Commitment;
import io.planwright.stakeholders.joint.MutualActionPlan;
import io.planwright.stakeholders.joint.PastPromise;
import io.planwright.stakeholders.joint.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What seller and customer have promised each other up to the signature, and how they kept earlier
 * promises; of some customers too few are recorded to say. Immutable and thread-safe.
 *
 * @param plan the promises of both sides
 * @param by when the deal is to close
 * @param history what was promised before
 */
public record JointPromises(MutualActionPlan plan, LocalDate by, List<PastPromise> history) {

  private static final int DAYS_BACK = 300;
  private static final int LONGEST_DELAY = 12;
  private static final int LATE_ALREADY = 4;
  private static final int OUR_RECORD = 24;
  private static final int THEIR_RECORD = 18;
  private static final int SHORT_RECORD = 3;
  private static final double WE_KEEP = 0.85;
  private static final double THEY_KEEP = 0.65;
  private static final double LITTLE_RECORDED = 0.2;
  private static final double DATA_CAME = 0.5;

  /** Copies the list. */
  public JointPromises {
    history = List.copyOf(history);
  }

  /**
   * Makes the promises of a deal.
   *
   * @param people the customer's people
   * @param team who of ours works on it
   * @param calendar the working days of both sides
   * @param asOf the day up to which something was recorded
   * @param by when the deal is to close, after that day
   * @param seed the seed; the same seed and deal give the same promises
   * @return the promises
   */
  public static JointPromises of(
      DealPeople people,
      SellingTeam team,
      WorkingCalendar calendar,
      LocalDate asOf,
      LocalDate by,
      long seed) {
    RandomGenerator random =
        new SeedStreams(seed).child("promises").child(people.dealId()).stream(0);
    Drawing drawing = new Drawing(people, team, calendar, asOf, by, random);
    MutualActionPlan plan =
        new MutualActionPlan(
            people.dealId() + "-joint", "Joint plan of " + people.dealId(), drawing.commitments());
    return new JointPromises(plan, by, drawing.history());
  }

  /** Draws the promises of one deal. */
  private record Drawing(
      DealPeople people,
      SellingTeam team,
      WorkingCalendar calendar,
      LocalDate asOf,
      LocalDate by,
      RandomGenerator random) {

    List<Commitment> commitments() {
      Commitment.Builder data =
          promise("data", "Hand over figures of the plant", Side.THEIRS, holder(BuyingRole.COACH));
      LocalDate due = workingDay(asOf.minusDays(LATE_ALREADY));
      data.due(due).durationDays(3);
      if (Pick.chance(random, DATA_CAME)) {
        data.doneOn(workingDay(due.minusDays(1)));
      }
      String buyer = holder(BuyingRole.ECONOMIC_BUYER);
      return List.of(
          data.build(),
          ours("needs", "Write requirements down", team.presales(), 0.2, 3, "data"),
          ours("offer", "Hand the offer over", team.seller(), 0.4, 4, "needs"),
          ours("visit", "Arrange the reference visit", team.seller(), 0.45, 2),
          ours("draft", "Send the draft of the contract", team.legal(), 0.6, 3, "offer"),
          theirs("budget", "Release the budget", buyer, 0.7, 2, "offer"),
          theirs(
              "vote",
              "Vote in the committee",
              holder(BuyingRole.DECISION_MAKER),
              0.8,
              1,
              "offer",
              "visit"),
          theirs("review", "Review the contract", holder(BuyingRole.LEGAL), 0.85, 4, "draft"),
          theirs("sign", "Sign", buyer, 1, 1, "budget", "vote", "review"));
    }

    private String holder(BuyingRole role) {
      return people.centre().holders(role, asOf).stream().findFirst().orElse(role.name());
    }

    private Commitment ours(
        String id, String title, String owner, double when, int days, String... after) {
      return open(promise(id, title, Side.OURS, owner), when, days, after);
    }

    private Commitment theirs(
        String id, String title, String owner, double when, int days, String... after) {
      return open(promise(id, title, Side.THEIRS, owner), when, days, after);
    }

    private static Commitment.Builder promise(String id, String title, Side side, String owner) {
      Commitment.Builder promise = Commitment.builder();
      promise.id(id).title(title).side(side).ownerId(owner);
      return promise;
    }

    /** Due when a share of the working days to the close has passed. */
    private Commitment open(Commitment.Builder promise, double when, int days, String... after) {
      long left = calendar.workingDays(DateRange.through(asOf.plusDays(1), by));
      int until = (int) Math.max(1, Math.round(when * left));
      return promise
          .due(calendar.plusWorkingDays(asOf, until))
          .durationDays(days)
          .addDependsOn(after)
          .build();
    }

    private LocalDate workingDay(LocalDate day) {
      return calendar.isWorkingDay(day) ? day : workingDay(day.minusDays(1));
    }

    List<PastPromise> history() {
      List<PastPromise> history = new ArrayList<>();
      List<String> ours = List.of(team.seller(), team.presales(), team.legal());
      for (int i = 0; i < OUR_RECORD; i++) {
        history.add(past(Side.OURS, Pick.one(random, ours), WE_KEEP));
      }
      boolean isShort = Pick.chance(random, LITTLE_RECORDED);
      for (int i = 0; i < (isShort ? SHORT_RECORD : THEIR_RECORD); i++) {
        BuyingRole role =
            Pick.one(
                random, List.of(BuyingRole.COACH, BuyingRole.LEGAL, BuyingRole.DECISION_MAKER));
        history.add(past(Side.THEIRS, holder(role), THEY_KEEP));
      }
      return history;
    }

    private PastPromise past(Side side, String owner, double kept) {
      LocalDate due = asOf.minusDays(LONGEST_DELAY + 1 + random.nextInt(DAYS_BACK));
      int late = Pick.chance(random, kept) ? 0 : 1 + random.nextInt(LONGEST_DELAY);
      PastPromise.Builder promise = PastPromise.builder();
      promise.side(side).ownerId(owner).due(due).doneOn(due.plusDays(late));
      return promise.build();
    }
  }
}

package io.planwright.stakeholders.joint;

import static io.planwright.stakeholders.joint.JointPlanRiskTest.CALENDAR;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.CONTROL;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.TODAY;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.engine;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.history;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.outlook;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.past;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.plan;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.promise;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.setting;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.Solution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JointPlanRiskProperties {

  @Property(tries = 30)
  void laterDatesAreLikelierAndSeedsRepeat(@ForAll long seed) {
    Random random = new Random(seed);
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Commitment.Builder next =
          promise(
              "c" + i,
              random.nextBoolean() ? Side.OURS : Side.THEIRS,
              TODAY.plusDays(random.nextInt(20) - 3));
      if (i > 0) {
        next.addDependsOn("c" + random.nextInt(i));
      }
      commitments.add(next.durationDays(1 + random.nextInt(5)).build());
    }
    MutualActionPlan plan = plan(commitments.toArray(new Commitment[0]));
    JointPlanRisk engine = engine(300, seed);
    LocalDate by = TODAY.plusDays(15);
    var answer = engine.outlook(plan, by, setting(), CONTROL);
    assertThat(engine.outlook(plan, by, setting(), CONTROL)).isEqualTo(answer);
    JointOutlook outlook = ((Solution.Feasible<JointOutlook>) answer.orElseThrow()).answer();
    double before = 0;
    for (int day = 0; day < 60; day++) {
      double chance = outlook.finish().probabilityBy(TODAY.plusDays(day));
      assertThat(chance).isBetween(before, 1.0);
      before = chance;
    }
    assertThat(outlook.finish().probabilityBy(by)).isEqualTo(outlook.chance());
  }

  /** Run by run, as the same seed draws at the same levels. */
  @Property(tries = 30)
  void aSideThatKeepsMoreNeverLowersTheChance(@ForAll long seed) {
    Random random = new Random(seed);
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Side side = random.nextBoolean() ? Side.OURS : Side.THEIRS;
      Commitment.Builder next = promise("c" + i, side, TODAY.plusDays(random.nextInt(20)));
      if (i > 0) {
        next.addDependsOn("c" + random.nextInt(i));
      }
      commitments.add(next.durationDays(1 + random.nextInt(5)).build());
    }
    MutualActionPlan plan = plan(commitments.toArray(new Commitment[0]));
    List<PastPromise> better = new ArrayList<>(history());
    int improved = random.nextInt(better.size());
    PastPromise past = better.get(improved);
    int late = (int) (past.doneOn().orElseThrow().toEpochDay() - past.due().toEpochDay());
    int less = late > 0 ? random.nextInt(late) : late;
    better.set(improved, past(past.side(), past.ownerId(), past.due(), less));
    JointPlanRisk engine = engine(500, seed);
    JointPlanRisk.Setting after = new JointPlanRisk.Setting(better, TODAY, CALENDAR);
    LocalDate by = TODAY.plusDays(12);
    var worse = engine.outlook(plan, by, setting(), CONTROL).orElseThrow().toOptional();
    var now = engine.outlook(plan, by, after, CONTROL).orElseThrow().toOptional();
    for (int day = 0; day < 60; day++) {
      LocalDate date = TODAY.plusDays(day);
      assertThat(now.orElseThrow().finish().probabilityBy(date))
          .isGreaterThanOrEqualTo(worse.orElseThrow().finish().probabilityBy(date));
    }
  }
}

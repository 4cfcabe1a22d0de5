package io.planwright.stakeholders.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Registers for tests. */
final class Registers {

  static final LocalDate START = LocalDate.of(2026, 1, 1);

  private Registers() {}

  static RegisteredPerson person(String id) {
    return RegisteredPerson.of(id, "The " + id, START);
  }

  static Assessment score(
      String id, Dimension dimension, double score, String rater, LocalDate on) {
    return Assessment.score(id, dimension, score, rater, on, EvidenceStrength.STATED);
  }

  static Assessment attitude(String id, Engagement engagement, String rater, LocalDate on) {
    return Assessment.engagement(
        id, Dimension.ATTITUDE, engagement, rater, on, EvidenceStrength.STATED);
  }

  static Assessment desired(String id, Engagement engagement, LocalDate on) {
    return Assessment.engagement(
        id, Dimension.DESIRED_ATTITUDE, engagement, "lead", on, EvidenceStrength.DOCUMENTED);
  }

  static StakeholderRegister register(List<String> ids, Assessment... assessments) {
    StakeholderRegister.Builder builder = StakeholderRegister.builder();
    for (String id : ids) {
      builder.addPeople(person(id));
    }
    return builder.addAssessments(assessments).build();
  }

  /** A register of some people about whom raters said this and that within a year. */
  static StakeholderRegister random(Random random) {
    StakeholderRegister.Builder builder = StakeholderRegister.builder();
    int people = 1 + random.nextInt(8);
    for (int i = 0; i < people; i++) {
      LocalDate on = START.plusDays(random.nextInt(200));
      builder.addPeople(RegisteredPerson.of("p" + i, "P" + i, on));
      builder.addAllAssessments(statements("p" + i, random));
    }
    return builder.build();
  }

  private static List<Assessment> statements(String id, Random random) {
    List<Assessment> statements = new ArrayList<>();
    EvidenceStrength[] strengths = EvidenceStrength.values();
    Engagement[] engagements = Engagement.values();
    for (Dimension dimension : Dimension.values()) {
      for (int rater = 0; rater < 4; rater++) {
        int day = random.nextInt(30);
        for (int said = random.nextInt(3); said > 0; said--) {
          day += 1 + random.nextInt(150);
          LocalDate on = START.plusDays(day);
          EvidenceStrength strength = strengths[random.nextInt(strengths.length)];
          String by = "r" + rater;
          if (dimension.isAttitude() && random.nextBoolean()) {
            Engagement engagement = engagements[random.nextInt(engagements.length)];
            statements.add(Assessment.engagement(id, dimension, engagement, by, on, strength));
          } else {
            double score = dimension.ofUnit(random.nextDouble());
            statements.add(Assessment.score(id, dimension, score, by, on, strength));
          }
        }
      }
    }
    return statements;
  }
}

package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.DAY;
import static io.planwright.stakeholders.privacy.People.person;

import io.planwright.stakeholders.analysis.Assessment;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.Engagement;
import io.planwright.stakeholders.analysis.EvidenceStrength;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.Requirement;
import io.planwright.stakeholders.analysis.RequirementKind;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Registers in which everybody rates everybody. */
final class Registered {

  static final PersonalData<StakeholderRegister> DATA = StakeholderRegister.personalData();

  private Registered() {}

  static StakeholderRegister register(Random random) {
    StakeholderRegister.Builder register = StakeholderRegister.builder();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      register.addPeople(
          RegisteredPerson.builder()
              .id(person(i).id())
              .name(person(i).aliases().get(0))
              .role(People.text(random))
              .organisation(People.text(random))
              .registeredOn(DAY)
              .build());
      for (int rater = 0; rater < Holders.PEOPLE; rater++) {
        register.addAssessments(
            power(i, rater, random),
            Assessment.engagement(
                person(i).id(),
                Dimension.ATTITUDE,
                Engagement.SUPPORTIVE,
                person(rater).aliases().get(0),
                DAY,
                EvidenceStrength.STATED));
      }
      addRequirements(register, i, random);
    }
    return register.build();
  }

  private static Assessment power(int about, int rater, Random random) {
    return Assessment.score(
            person(about).id(),
            Dimension.POWER,
            random.nextDouble(),
            // Somebody who goes by id and by name is two raters until erased, and two after.
            random.nextBoolean() ? person(rater).id() : person(rater).aliases().get(1),
            DAY,
            EvidenceStrength.STATED)
        .toBuilder()
        .note(People.text(random))
        .build();
  }

  private static void addRequirements(StakeholderRegister.Builder register, int of, Random random) {
    Set<String> said = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      String text = People.text(random);
      if (said.add(text)) {
        register.addRequirements(
            Requirement.builder()
                .stakeholderId(person(of).id())
                .kind(RequirementKind.NEED)
                .text(text)
                .raterId(Holders.other(of, random))
                .on(DAY)
                .strength(EvidenceStrength.STATED)
                .build());
      }
    }
  }
}

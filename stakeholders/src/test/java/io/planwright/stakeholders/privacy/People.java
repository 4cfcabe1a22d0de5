package io.planwright.stakeholders.privacy;

import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.buying.ClaimStrength;
import io.planwright.stakeholders.buying.MeddpiccSlot;
import io.planwright.stakeholders.buying.RoleClaim;
import io.planwright.stakeholders.buying.SlotEntry;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Models full of mentions that the tests of this package share. */
final class People {

  static final LocalDate DAY = LocalDate.parse("2026-01-15");

  static final PersonIdentity ANNA =
      PersonIdentity.of("c-anna", "Anna Schmidt", "anna@example.com");

  private People() {}

  static PersonalNote note(String id, String person, String text) {
    return PersonalNote.builder()
        .id(id)
        .personId(person)
        .text(text)
        .purpose("negotiation")
        .recordedOn(DAY)
        .keepFor(Period.ofMonths(6))
        .build();
  }

  static PersonIdentity person(int i) {
    return PersonIdentity.of("id-q" + i, "Name" + i + " Zeta" + i, "mail" + i + "@example.com");
  }

  private static String id(Random random) {
    return person(random.nextInt(6)).id();
  }

  static String text(Random random) {
    PersonIdentity person = person(random.nextInt(6));
    List<String> mentions = new ArrayList<>(person.aliases());
    mentions.add(person.id());
    String mention = mentions.get(random.nextInt(mentions.size()));
    mention = random.nextBoolean() ? mention : mention.toUpperCase(java.util.Locale.ROOT);
    return switch (random.nextInt(4)) {
      case 0 -> "asked " + mention + ", twice";
      case 1 -> mention;
      case 2 -> "(" + mention.replace(" ", " \n ") + ") agrees";
      default -> "nobody said so";
    };
  }

  static PersonalNotes notes(Random random) {
    List<PersonalNote> notes = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      notes.add(
          note("n" + i, id(random), text(random)).toBuilder()
              .purpose(text(random))
              .authorId(id(random))
              .build());
    }
    return new PersonalNotes(notes);
  }

  static StakeholderNetwork network(Random random) {
    List<Stakeholder> people = new ArrayList<>();
    List<StakeholderRelation> relations = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      people.add(
          Stakeholder.builder()
              .id(person(i).id())
              .name(person(i).aliases().get(0))
              .role(text(random))
              .organisation(text(random))
              .power(random.nextDouble())
              .interest(random.nextDouble())
              .attitude(0)
              .addConcerns(text(random), text(random))
              .build());
      int other = random.nextInt(6);
      if (other != i) {
        relations.add(StakeholderRelation.influences(person(i).id(), person(other).id(), 0.5));
      }
    }
    return new StakeholderNetwork(people, relations);
  }

  static BuyingCentre centre(Random random) {
    BuyingCentre.Builder centre = BuyingCentre.builder().dealId("deal");
    for (int i = random.nextInt(8); i > 0; i--) {
      centre.addClaims(
          RoleClaim.builder()
              .personId(id(random))
              .role(BuyingRole.COACH)
              .strength(ClaimStrength.STATED)
              .source(text(random))
              .on(DAY)
              .ownerId(id(random))
              .holds(random.nextBoolean())
              .build());
      centre.addEntries(
          SlotEntry.builder()
              .slot(MeddpiccSlot.CHAMPION)
              .content(text(random))
              .strength(ClaimStrength.STATED)
              .source(text(random))
              .on(DAY)
              .ownerId(id(random))
              .addPersonIds(id(random))
              .holds(random.nextBoolean())
              .build());
    }
    return centre.build();
  }

  static PersonalModel model(Random random) {
    return PersonalModel.empty()
        .with("notes", PersonalNotes.personalData(), notes(random))
        .with("network", CorePersonalData.network(), network(random))
        .with("centre", BuyingCentre.personalData(), centre(random));
  }
}

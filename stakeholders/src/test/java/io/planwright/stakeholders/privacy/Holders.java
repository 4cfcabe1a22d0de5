package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.DAY;
import static io.planwright.stakeholders.privacy.People.person;

import io.planwright.calendar.DateRange;
import io.planwright.crm.ActivityKind;
import io.planwright.crm.Contact;
import io.planwright.crm.SalesActivity;
import io.planwright.evidence.Evidence;
import io.planwright.stakeholders.consensus.DelphiRound;
import io.planwright.stakeholders.consensus.DelphiStudy;
import io.planwright.stakeholders.consensus.Trust;
import io.planwright.stakeholders.consensus.TrustNetwork;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.Tie;
import io.planwright.stakeholders.influence.TieKind;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.rating.RatingScale;
import io.planwright.stakeholders.team.HandOff;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciDelegation;
import io.planwright.stakeholders.team.RaciEntry;
import io.planwright.stakeholders.team.RaciItem;
import io.planwright.stakeholders.team.RaciParty;
import io.planwright.stakeholders.team.RaciRole;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A model with every holder, in which everybody of {@link People} occurs in every role. */
final class Holders {

  static final int PEOPLE = 6;

  private Holders() {}

  static PersonalModel model(Random random) {
    PersonalModel model =
        People.model(random)
            .with("register", Registered.DATA, Registered.register(random))
            .with("influence", InfluenceNetwork.personalData(), influence(random))
            .with("decision", Deciding.DATA, Deciding.decision(random))
            .with("chart", RaciChart.personalData(), chart(random))
            .with("hand-offs", HandOff.personalData(), handOffs(random))
            .with("ratings", RatingMatrix.personalData(), ratings(ids(), ids(), random))
            .with("study", DelphiStudy.personalData(), study(random))
            .with("trust", TrustNetwork.personalData(), trust(random))
            .with("contacts", CorePersonalData.contacts(), contacts(random))
            .with("activities", CorePersonalData.activities(), activities(random));
    return Stored.with(Agreed.with(model, random), random);
  }

  static List<String> ids() {
    return IntStream.range(0, PEOPLE).mapToObj(i -> person(i).id()).toList();
  }

  static String other(int i, Random random) {
    return person((i + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE).id();
  }

  static List<Evidence> evidence(Random random) {
    return List.of(new Evidence(People.text(random), People.text(random), DAY));
  }

  private static InfluenceNetwork influence(Random random) {
    InfluenceNetwork.Builder network = InfluenceNetwork.builder();
    for (int i = 0; i < PEOPLE; i++) {
      network.addPeople(person(i).id());
      network.addTies(
          Tie.of(TieKind.ADVICE, person(i).id(), other(i, random), 0.5, DAY).toBuilder()
              .evidence(evidence(random))
              .build());
    }
    return network.build();
  }

  private static RaciChart chart(Random random) {
    List<RaciItem> items = new ArrayList<>();
    List<RaciParty> parties = new ArrayList<>();
    List<RaciEntry> entries = new ArrayList<>();
    List<RaciDelegation> delegations = new ArrayList<>();
    DateRange week = DateRange.of(DAY, DAY.plusDays(7));
    parties.add(RaciParty.builder().id("sales").kind(RaciParty.Kind.DEPARTMENT).build());
    for (int i = 0; i < PEOPLE; i++) {
      String id = person(i).id();
      items.add(RaciItem.builder().id(item(i)).name(People.text(random)).build());
      parties.add(
          RaciParty.builder()
              .id(id)
              .departmentId("sales")
              .grade(i)
              .addSkills("law")
              .weeklyHours(8)
              .addAbsences(week)
              .build());
      entries.add(new RaciEntry(item(random.nextInt(PEOPLE)), id, RaciRole.ACCOUNTABLE));
      delegations.add(RaciDelegation.ofAll(id, other(i, random), week));
    }
    return new RaciChart(items, parties, entries, delegations);
  }

  private static String item(int i) {
    return "visit of " + person(i).aliases().get(0);
  }

  private static List<HandOff> handOffs(Random random) {
    List<HandOff> log = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      log.add(
          HandOff.builder()
              .itemId("offer to " + person(i).aliases().get(0))
              .fromId(person(i).id())
              .toId(other(i, random))
              .handedOver(DAY.atTime(9, i).toInstant(ZoneOffset.UTC))
              .started(DAY.atTime(10, i).toInstant(ZoneOffset.UTC))
              .finished(DAY.atTime(11, i).toInstant(ZoneOffset.UTC))
              .build());
    }
    return log;
  }

  private static RatingMatrix ratings(List<String> raters, List<String> subjects, Random random) {
    List<Rating> ratings = new ArrayList<>();
    for (String rater : raters) {
      for (String subject : subjects) {
        if (random.nextInt(4) > 0) {
          ratings.add(new Rating(rater, subject, random.nextInt(5)));
        }
      }
    }
    return RatingMatrix.of(RatingScale.points(1, 5), raters, subjects, ratings);
  }

  /** Experts come and go between the rounds; one of them goes by name. */
  private static DelphiStudy study(Random random) {
    List<String> items =
        List.of(
            "idea of " + person(5).aliases().get(0), person(random.nextInt(PEOPLE)).id(), "date");
    List<DelphiRound> rounds = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      List<String> experts = new ArrayList<>(ids());
      experts.set(1, person(1).aliases().get(0));
      experts.remove(random.nextInt(PEOPLE));
      rounds.add(new DelphiRound(DAY.plusDays(round), ratings(experts, items, random)));
    }
    return new DelphiStudy(rounds);
  }

  private static TrustNetwork trust(Random random) {
    List<Trust> ties = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      ties.add(new Trust(person(i).id(), person(i).id(), random.nextDouble()));
      ties.add(new Trust(person(i).id(), other(i, random), 1));
    }
    return TrustNetwork.scaled(ids(), ties);
  }

  static List<Contact> contacts(Random random) {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      contacts.add(
          Contact.builder()
              .id(person(i).id())
              .name(person(i).aliases().get(0))
              .email(person(i).aliases().get(1))
              .role(People.text(random))
              .accountId("account")
              .build());
    }
    return contacts;
  }

  static List<SalesActivity> activities(Random random) {
    List<SalesActivity> activities = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      activities.add(
          SalesActivity.builder()
              .id("activity-" + i)
              .kind(ActivityKind.CALL)
              .at(DAY.atTime(9, i).toInstant(ZoneOffset.UTC))
              .repId(person(i).id())
              .addContactIds(other(i, random))
              .build());
    }
    return activities;
  }
}

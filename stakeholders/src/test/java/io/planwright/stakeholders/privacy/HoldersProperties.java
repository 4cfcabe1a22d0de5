package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.StakeholderPositions;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.consensus.DelphiStudy;
import io.planwright.stakeholders.consensus.TrustNetwork;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HoldersProperties {

  private static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("notes", PersonalNotes.class);
    TYPES.put("network", StakeholderNetwork.class);
    TYPES.put("centre", BuyingCentre.class);
    TYPES.put("register", StakeholderRegister.class);
    TYPES.put("influence", InfluenceNetwork.class);
    TYPES.put("decision", Decision.class);
    TYPES.put("chart", RaciChart.class);
    TYPES.put("hand-offs", List.class);
    TYPES.put("ratings", RatingMatrix.class);
    TYPES.put("study", DelphiStudy.class);
    TYPES.put("trust", TrustNetwork.class);
    TYPES.put("members", List.class);
    TYPES.put("choices", List.class);
    TYPES.put("contacts", List.class);
    TYPES.put("activities", List.class);
  }

  private static String json(PersonalModel model, String name) {
    Object value = model.value(name, TYPES.get(name));
    return (JsonRoundTrip.jackson2(value) + JsonRoundTrip.jackson3(value))
        .replace("\\n", " ")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isTraced(String json, PersonIdentity person) {
    return json.contains(person.id())
        || person.aliases().stream()
            .anyMatch(alias -> json.contains(alias.toLowerCase(Locale.ROOT)));
  }

  @Property(tries = 15)
  void erasingLeavesNoTraceInAnyHolderAndTheExportListsEach(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    assertThat(model.names()).containsExactlyElementsOf(TYPES.keySet());
    PersonIdentity person = person(random.nextInt(Holders.PEOPLE));
    PersonExport export = model.export(person);
    PersonalModel erased = model.erase(person).model();
    for (PersonExport.Held held : export.holdings()) {
      String name = held.holding();
      assertThat(held.items().isEmpty()).as(name).isEqualTo(!isTraced(json(model, name), person));
      assertThat(isTraced(json(erased, name), person)).as(name).isFalse();
    }
    assertThat(erased.export(person).size()).isZero();
    assertThat(JsonRoundTrip.serializedCopy(erased)).isEqualTo(erased);
  }

  @Property(tries = 8)
  void everybodyCanBeErasedOneAfterAnother(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    Collections.shuffle(order, random);
    for (int i : order) {
      model = model.erase(person(i)).model();
    }
    for (String name : model.names()) {
      String json = json(model, name);
      order.forEach(i -> assertThat(isTraced(json, person(i))).as(name).isFalse());
    }
    assertThat(model.value("decision", Decision.class).voters()).hasSize(Holders.PEOPLE);
    assertThat(model.value("trust", TrustNetwork.class).personIds()).hasSize(Holders.PEOPLE);
  }

  @Property(tries = 8)
  void erasingSomebodyUnknownChangesNothing(@ForAll long seed) {
    PersonalModel model = Holders.model(new Random(seed));
    PersonIdentity nobody = PersonIdentity.of("id-nobody", "Nobody Known", "no@example.org");
    assertThat(model.export(nobody).size()).isZero();
    PersonalModel erased = model.erase(nobody).model();
    assertThat(erased).isEqualTo(model);
    model.names().forEach(name -> assertThat(json(erased, name)).isEqualTo(json(model, name)));
  }

  @Property(tries = 8)
  void redactingLeavesNoTraceOfAnybody(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    List<PersonIdentity> everybody = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      everybody.add(person(i));
    }
    Redactor redactor = new Redactor(new Pseudonyms("0123456789abcdef"), everybody);
    PersonalModel redacted = model.redact(redactor);
    for (String name : model.names()) {
      String json = json(redacted, name);
      everybody.forEach(person -> assertThat(isTraced(json, person)).as(name).isFalse());
    }
    assertThat(redacted.value("chart", RaciChart.class).parties().get(0).id()).isEqualTo("sales");
    assertThat(redacted.value("decision", Decision.class).rule().people())
        .containsExactlyElementsOf(
            model.value("decision", Decision.class).rule().people().stream()
                .map(redactor::id)
                .toList());
  }

  @Property(tries = 10)
  void whatIsSaidOfOthersCountsAsBefore(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    int erasedOne = random.nextInt(Holders.PEOPLE);
    PersonalModel erased = model.erase(person(erasedOne)).model();
    StakeholderPositions before = positions(model);
    StakeholderPositions after = positions(erased);
    List<Rating> ratings = model.value("ratings", RatingMatrix.class).ratings();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      String id = person(i).id();
      if (i != erasedOne) {
        for (Dimension dimension : List.of(Dimension.POWER, Dimension.ATTITUDE)) {
          assertThat(after.estimate(id, dimension).orElseThrow().mean())
              .isCloseTo(before.estimate(id, dimension).orElseThrow().mean(), within(1e-12));
        }
        assertThat(values(erased.value("ratings", RatingMatrix.class).ratings(), id))
            .isEqualTo(values(ratings, id));
      }
    }
    for (String log : List.of("hand-offs", "activities")) {
      assertThat(size(erased, log)).isEqualTo(size(model, log));
    }
  }

  private static int size(PersonalModel model, String name) {
    return model.value(name, List.class).size();
  }

  private static StakeholderPositions positions(PersonalModel model) {
    return StakeholderPositions.of(model.value("register", StakeholderRegister.class), People.DAY);
  }

  private static List<Double> values(List<Rating> ratings, String subject) {
    return ratings.stream()
        .filter(rating -> rating.subjectId().equals(subject))
        .map(Rating::value)
        .toList();
  }

  @Property(tries = 10)
  void anErasedVoterKeepsASeatOfUnknownPosition(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    int gone = random.nextInt(Holders.PEOPLE);
    Decision before = model.value("decision", Decision.class);
    Decision after = model.erase(person(gone)).model().value("decision", Decision.class);
    List<String> seats = before.rule().people();
    List<String> renamed = after.rule().people();
    assertThat(renamed.get(seats.indexOf(person(gone).id()))).isEqualTo(PersonIdentity.ERASED);
    for (int votes = 0; votes < 1 << seats.size(); votes++) {
      Set<String> yes = new HashSet<>();
      Set<String> yesAfter = new HashSet<>();
      for (int seat = 0; seat < seats.size(); seat++) {
        if ((votes >> seat & 1) == 1) {
          yes.add(seats.get(seat));
          yesAfter.add(renamed.get(seat));
        }
      }
      assertThat(after.rule().approves(yesAfter)).isEqualTo(before.rule().approves(yes));
    }
    for (int i = 0; i < Holders.PEOPLE; i++) {
      assertThat(after.voters().get(i).position())
          .isEqualTo(i == gone ? new Position.Unknown() : before.voters().get(i).position());
    }
  }
}

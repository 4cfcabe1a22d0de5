package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.StakeholderPositions;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.consensus.TrustNetwork;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class HoldersProperties {

  /** What is said of the person by others, and what is said of both. */
  private static final List<String> SHARED =
      List.of(
          "mention",
          "author",
          "rater",
          "rating by",
          "source",
          "owner",
          "known",
          "relation",
          "tie",
          "evidence",
          "trusts",
          "is trusted",
          "hands over",
          "takes over",
          "is to",
          "why to",
          "does not hear",
          "would hear",
          "knows",
          "changed",
          "importance",
          "message",
          "to which end",
          "which contradictions");

  private static boolean isTraced(String json, PersonIdentity person) {
    return json.contains(person.id())
        || person.aliases().stream()
            .anyMatch(alias -> json.contains(alias.toLowerCase(Locale.ROOT)));
  }

  @Property(tries = 15)
  void erasingLeavesNoTraceInAnyHolderAndTheExportListsEach(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    assertThat(model.names()).containsExactlyElementsOf(Written.names());
    PersonIdentity person = person(random.nextInt(Holders.PEOPLE));
    PersonExport export = model.export(person);
    PersonalModel erased = model.erase(person).model();
    for (PersonExport.Held held : export.holdings()) {
      String name = held.holding();
      assertThat(held.items().isEmpty())
          .as(name)
          .isEqualTo(!isTraced(Written.json(model, name), person));
      assertThat(isTraced(Written.json(erased, name), person)).as(name).isFalse();
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
      String json = Written.json(model, name);
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
    model
        .names()
        .forEach(
            name -> assertThat(Written.json(erased, name)).isEqualTo(Written.json(model, name)));
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
      String json = Written.json(redacted, name);
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

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void whatIsHeldOnOthersStays(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    PersonIdentity gone = person(random.nextInt(Holders.PEOPLE));
    PersonalModel erased = model.erase(gone).model();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      if (!person(i).equals(gone)) {
        for (int h = 0; h < model.names().size(); h++) {
          assertThat(own(erased.export(person(i)).holdings().get(h), gone))
              .as(model.names().get(h))
              .containsExactlyElementsOf(own(model.export(person(i)).holdings().get(h), gone));
        }
      }
    }
  }

  private static List<PersonalItem> own(PersonExport.Held held, PersonIdentity gone) {
    return held.items().stream()
        .filter(item -> SHARED.stream().noneMatch(item.field()::startsWith))
        .filter(item -> !gone.isMentionedIn(item.field() + " " + item.value()))
        .filter(item -> !(item.field() + item.value()).contains("[erased"))
        .toList();
  }

  /** Who has rated a person is not the person's. */
  private static boolean isCallingOfAnother(String text, PersonIdentity person) {
    return !person.isMentionedIn(text)
        && IntStream.range(0, Holders.PEOPLE).anyMatch(i -> person(i).aliases().contains(text));
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void theExportHoldsEveryTextThatIsErased(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = Holders.model(random);
    PersonIdentity person = person(random.nextInt(Holders.PEOPLE));
    PersonalModel erased = model.erase(person).model();
    Map<String, Set<String>> missing = new TreeMap<>();
    for (PersonExport.Held held : model.export(person).holdings()) {
      Set<String> lost = Written.texts(model, held.holding());
      lost.removeAll(Written.texts(erased, held.holding()));
      StringBuilder exported = new StringBuilder();
      held.items().forEach(item -> exported.append(item.field()).append(item.value()).append('|'));
      lost.removeIf(text -> exported.indexOf(text) >= 0 || isCallingOfAnother(text, person));
      missing.put(held.holding(), lost);
    }
    missing.values().removeIf(Set::isEmpty);
    assertThat(missing).isEmpty();
  }
}

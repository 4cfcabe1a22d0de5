package io.planwright.stakeholders.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.report.CsvCell;
import io.planwright.report.CsvTable;
import io.planwright.report.PlanPage;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.privacy.PersonExport.Held;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrivacyProperties {

  /** What the types write: JSON of both Jacksons, CSV and the page. */
  private static String written(PersonalModel model, boolean withPage) {
    PersonalNotes notes = model.value("notes", PersonalNotes.class);
    StakeholderNetwork network = model.value("network", StakeholderNetwork.class);
    BuyingCentre centre = model.value("centre", BuyingCentre.class);
    List<String> texts = new ArrayList<>();
    for (Object value : List.of(notes, network, centre)) {
      texts.add(JsonRoundTrip.jackson2(value));
      texts.add(JsonRoundTrip.jackson3(value));
    }
    texts.add(notes.toTable().toCsv());
    for (int i = 0; i < 6; i++) {
      texts.add(model.export(People.person(i)).toTable().toCsv());
    }
    if (withPage) {
      texts.add(PlanPage.html(report(network)));
    }
    texts.add(notes + " " + centre + " " + model);
    return String.join("\n", texts).replace("\\n", " ").replaceAll("\\s+", " ");
  }

  private static PlanReport report(StakeholderNetwork network) {
    return PlanReport.builder()
        .title("Plan")
        .planId("plan")
        .planVersion(1)
        .asOf(People.DAY)
        .stakeholders(
            network.stakeholders().stream()
                .map(
                    person ->
                        new StakeholderPoint(
                            person.name(),
                            person.role().orElse(""),
                            person.power(),
                            person.interest(),
                            person.attitude(),
                            person.concerns().get(0)))
                .toList())
        .build();
  }

  private static void assertNoTrace(String written, PersonIdentity person) {
    String lower = written.toLowerCase(Locale.ROOT);
    assertThat(lower).doesNotContain(person.id().toLowerCase(Locale.ROOT));
    for (String alias : person.aliases()) {
      assertThat(lower).doesNotContain(alias.toLowerCase(Locale.ROOT));
    }
  }

  @Property(tries = 60)
  void erasingLeavesNoTrace(@ForAll long seed) {
    Random random = new Random(seed);
    PersonalModel model = People.model(random);
    PersonIdentity person = People.person(random.nextInt(6));
    PersonalModel.Erasure erasure = model.erase(person);
    assertNoTrace(written(erasure.model(), random.nextInt(20) == 0), person);
    assertThat(erasure.model().export(person).size()).isZero();
    int before = model.export(person).size();
    assertThat(erasure.erased().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(before)
        .isPositive();
  }

  @Property(tries = 60)
  void erasingTwiceIsErasingOnce(@ForAll long seed) {
    Random random = new Random(seed);
    PersonIdentity person = People.person(random.nextInt(6));
    PersonalModel once = People.model(random).erase(person).model();
    assertThat(once.erase(person).model()).isEqualTo(once);
  }

  @Property(tries = 60)
  void theOrderOfErasuresDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    PersonIdentity one = People.person(0);
    PersonIdentity two = People.person(1);
    PersonalModel model = People.model(random);
    assertThat(model.erase(one).model().erase(two).model())
        .isEqualTo(model.erase(two).model().erase(one).model());
  }

  @Property(tries = 40)
  void redactingLeavesPseudonymsOnly(@ForAll long seed) {
    Random random = new Random(seed);
    List<PersonIdentity> everybody = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      everybody.add(People.person(i));
    }
    PersonalModel model = People.model(random);
    Redactor redactor = new Redactor(new Pseudonyms("0123456789abcdef"), everybody);
    PersonalModel redacted = model.redact(redactor);
    String written = written(redacted, false);
    everybody.forEach(person -> assertNoTrace(written, person));
    assertThat(model.redact(redactor)).as("stable").isEqualTo(redacted);
    for (PersonIdentity person : everybody) {
      PersonIdentity pseudonym = PersonIdentity.of(redactor.id(person.id()));
      assertThat(redacted.value("notes", PersonalNotes.class).about(pseudonym.id()))
          .hasSameSizeAs(model.value("notes", PersonalNotes.class).about(person.id()));
    }
  }

  @Property(tries = 40)
  void exportsHoldNobodyElseWhenOthersAreRedacted(@ForAll long seed) {
    Random random = new Random(seed);
    List<PersonIdentity> others = new ArrayList<>();
    for (int i = 1; i < 6; i++) {
      others.add(People.person(i));
    }
    PersonExport export =
        People.model(random)
            .export(People.person(0))
            .withOthersRedacted(new Redactor(new Pseudonyms("0123456789abcdef"), others));
    String text = JsonRoundTrip.jackson2(export).replace("\\n", " ").replaceAll("\\s+", " ");
    others.forEach(other -> assertNoTrace(text, other));
    JsonRoundTrip.assertRoundTrips(export, PersonExport.class);
    CsvTable table = export.toTable();
    assertThat(table.rows()).hasSize(export.size());
    assertThat(table.rows().stream().map(row -> ((CsvCell.Text) row.get(0)).value()).distinct())
        .isSubsetOf(export.holdings().stream().map(Held::holding).toList());
  }
}
